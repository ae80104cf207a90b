//! Signals (signalen en zorgen): a concern that somebody raised, and what became of it: received, acknowledged, passed on,
//! answered, and whether what was done is what they meant.

mod list;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

pub use list::{SignalFilter, SignalRow};
pub use verbs::{Answering, PassingOn};

/// The id of a [`Signal`].
pub type SignalId = Id<Signal>;

/// A concern, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Signal {
    /// In which network.
    pub network: NetworkId,
    /// Who raised it; `None` where nobody did by name.
    #[serde(default)]
    pub raised_by: Option<PersonId>,
    /// What it is about, in a few words.
    pub text: String,
    /// The day it came in.
    #[specta(type = String)]
    pub received_on: Date,
    /// The day on which who raised it was told that it had come in.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub acknowledged_on: Option<Date>,
    /// To whom it was passed on, if it was.
    #[serde(default)]
    pub passed_on: Option<PassedOn>,
    /// What who raised it was told, if they were.
    #[serde(default)]
    pub answered: Option<Answer>,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

/// To whom a signal was passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PassedOn {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// The desk, or another organisation.
    pub desk: String,
    /// Its number there; may be empty.
    #[serde(default)]
    pub case_number: String,
}

/// What who raised a signal was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// What they were told.
    pub text: String,
    /// Whether what was done with it is what they meant.
    #[serde(default)]
    pub as_meant: AsMeant,
}

/// Whether what was done with a signal is what was meant, as who raised it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AsMeant {
    /// Not asked yet.
    #[default]
    NotAsked,
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// What is to be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SignalState {
    /// Who raised it was not told yet that it came in.
    ToAcknowledge,
    /// It has no answer yet.
    ToAnswer,
    /// Nobody asked yet whether that was what was meant.
    ToAsk,
    /// Nothing.
    Closed,
}

impl Signal {
    /// What is to be done next. An answer says that it came in too.
    pub fn state(&self) -> SignalState {
        match &self.answered {
            Some(Answer { as_meant: AsMeant::NotAsked, .. }) => SignalState::ToAsk,
            Some(_) => SignalState::Closed,
            None if self.acknowledged_on.is_some() => SignalState::ToAnswer,
            None => SignalState::ToAcknowledge,
        }
    }
}
