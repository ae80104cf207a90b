//! What somebody decided about the names in a report. It is asked for with the report and kept nowhere.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;

/// Decisions about the names that were found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct NameChoices {
    /// About all that have no decision of their own.
    pub all: Option<NamesAtOnce>,
    /// One by one. One that fits no finding is of a text that has changed, and counts for nothing.
    pub each: Vec<NameChoice>,
}

/// A decision about many names at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NamesAtOnce {
    /// Replace what surely is a name by what is proposed. What may be a word as well has to be decided one by one.
    Replace,
    /// Keep all of them; the report then does not say that it names nobody.
    Keep,
}

/// A decision about one finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NameChoice {
    /// The id of the finding.
    pub finding: String,
    /// What becomes of it.
    pub decision: NameDecision,
    /// Replace: these words instead of the proposal; none: the proposal.
    #[serde(default)]
    pub words: String,
}

/// What can be decided about a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NameDecision {
    /// Put other words there.
    Replace,
    /// Let it stand; the report then does not say that it names nobody.
    Keep,
    /// These words mean no person here.
    NoName,
}

impl NameChoices {
    /// Whether they are as they should be.
    pub(super) fn check(&self) -> Result<(), Error> {
        (0..).zip(&self.each).try_for_each(|(place, one): (usize, _)| {
            check::text(&format!("names.each.{place}.words"), &one.words, check::NAME)
        })
    }

    /// The decision about a finding, where there is one.
    pub(super) fn about(&self, finding: &str) -> Option<&NameChoice> {
        self.each.iter().rev().find(|one| one.finding == finding)
    }
}
