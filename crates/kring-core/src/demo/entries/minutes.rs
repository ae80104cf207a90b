//! What became of minutes after a meeting, and who was thanked.

use serde::Deserialize;

use crate::records::meetings::{CorrectionResult, Origin};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct ThankedEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) who: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct SubmittedEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) until: i32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct AdoptsEntry {
    /// The title of that meeting.
    pub(in crate::demo) title: String,
    #[serde(default)]
    pub(in crate::demo) corrections: Vec<CorrectionEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct CorrectionEntry {
    pub(in crate::demo) day: i32,
    /// The words of the line it is about.
    pub(in crate::demo) line: String,
    pub(in crate::demo) asked: String,
    pub(in crate::demo) requested_by: Origin,
    pub(in crate::demo) result: CorrectionResult,
}
