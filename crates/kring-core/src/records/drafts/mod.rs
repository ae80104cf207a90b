//! Texts somebody has not finished, sealed with the rest so that a lock or a crash loses no word.

#[cfg(test)]
mod about_tests;
#[cfg(test)]
mod tests;
mod undo;
pub(crate) mod verbs;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Model, Reference, Stored};
use crate::engine::record::{AnyId, RecordKind, Versioned};

pub(crate) use undo::before_put_back;
pub(crate) use verbs::{opened, removed};

/// What the key of a new conversation's draft begins with; after it come the ids of the people it is with, in order, joined
/// by `+`, and where there is another one with the same people a `:` and what tells it apart.
pub(crate) const NEW_CONVERSATION: &str = "conversation:with:";

/// An unfinished text (concept).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// Where it belongs, in the terms of the screen it was typed on.
    pub key: String,
    /// The text so far.
    pub text: String,
    /// The records it is about, and parts of records such as an agenda item; the draft goes when one of these goes.
    #[serde(default)]
    pub about: Vec<AnyId>,
}

/// An unfinished text as it is found again.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftFound {
    /// Its key.
    pub key: String,
    /// The text so far.
    pub text: String,
}

impl Draft {
    /// Whether it goes when `id` goes. Without a word on what it is about, as in drafts of earlier versions, it is
    /// about all that its key and its text name.
    pub(crate) fn is_about(&self, id: AnyId) -> bool {
        if self.about.is_empty() { self.names(id) } else { self.about.contains(&id) }
    }

    /// Whether its key or its text holds an id.
    pub(crate) fn names(&self, id: AnyId) -> bool {
        let id = id.to_string();
        self.key.contains(&id) || self.text.contains(&id)
    }

    /// What it says it is about, or else the ids in its key.
    pub(crate) fn subjects(&self) -> Vec<AnyId> {
        if self.about.is_empty() {
            self.key.split(':').filter_map(|part| part.parse().ok()).collect()
        } else {
            self.about.clone()
        }
    }
}

impl Stored for Draft {
    const KIND: RecordKind = RecordKind::DRAFT;

    fn check(&self) -> Result<(), Error> {
        check::required("key", &self.key, check::NAME)?;
        // A draft may hold a whole form: several notes.
        check::text("text", &self.text, 4 * check::NOTE)?;
        check::length("about", self.about.len())
    }

    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Confidential
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "key": "k", "text": "t" });
        (sample, &["text"])
    }
}
