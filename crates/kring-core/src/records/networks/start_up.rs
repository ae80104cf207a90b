//! Steps to start a network by, and those that were put off with a reason.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;

/// A step of the start-up guide. Whether it is done is not kept: it is seen from what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum StartUpStep {
    /// Write down what the network is for.
    Purpose,
    /// Bring the people together.
    People,
    /// Speak to each of them by themselves.
    Talks,
    /// Tell them what is kept about them.
    Informed,
    /// See to it that every perspective is at the table.
    Perspectives,
    /// Discuss working agreements.
    Agreements,
    /// Have everybody say yes to them.
    Yes,
    /// Hear what people would like to talk about.
    Themes,
    /// Let members shape the agenda.
    MembersAgenda,
    /// Prepare with whom the language of the room is in the way.
    Preparations,
    /// Set goals together.
    Goals,
    /// Ask how a meeting was.
    Evaluation,
}

/// A step that is put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NotNow {
    /// Which.
    pub step: StartUpStep,
    /// Why.
    pub reason: String,
}

/// Whether each step is put off once, for a reason.
pub(super) fn check_not_now(field: &str, all: &[NotNow]) -> Result<(), Error> {
    check::unique(field, all.iter().map(|one| one.step))?;
    all.iter().enumerate().try_for_each(|(place, one)| {
        check::required("reason", &one.reason, check::SHORT)
            .map_err(|error| error.within(&format!("{field}.{place}")))
    })
}
