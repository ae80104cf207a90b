//! Goals.

use serde::Deserialize;

use crate::records::promises::Side;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in crate::demo) struct GoalEntry {
    pub(in crate::demo) text: String,
    pub(in crate::demo) seen_by: String,
    /// The title of the meeting it was set at.
    pub(in crate::demo) meeting: String,
    pub(in crate::demo) owners: Vec<String>,
    #[serde(default)]
    pub(in crate::demo) desk: String,
    #[serde(default)]
    pub(in crate::demo) members: String,
    #[serde(default)]
    pub(in crate::demo) municipality: String,
    #[serde(default)]
    pub(in crate::demo) others: String,
    pub(in crate::demo) steps: Vec<StepEntry>,
    /// The day it was reached, if it was.
    #[serde(default)]
    pub(in crate::demo) reached: Option<i32>,
    #[serde(default)]
    pub(in crate::demo) let_go: Option<LetGoEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct StepEntry {
    pub(in crate::demo) text: String,
    pub(in crate::demo) side: Side,
    #[serde(default)]
    pub(in crate::demo) due: Option<i32>,
    #[serde(default)]
    pub(in crate::demo) done: Option<i32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct LetGoEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) reason: String,
}
