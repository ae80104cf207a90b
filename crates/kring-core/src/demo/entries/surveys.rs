//! Focus groups, and a survey with its sheets.

use serde::Deserialize;

use crate::records::surveys::SurveyQuestion;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in crate::demo) struct SurveysEntry {
    pub(in crate::demo) focus_groups: Vec<FocusGroupEntry>,
    pub(in crate::demo) survey: SurveyEntry,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct FocusGroupEntry {
    pub(in crate::demo) name: String,
    pub(in crate::demo) day: i32,
    pub(in crate::demo) participants: u32,
    pub(in crate::demo) groups: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct SurveyEntry {
    pub(in crate::demo) title: String,
    pub(in crate::demo) intro: String,
    pub(in crate::demo) out: i32,
    pub(in crate::demo) closed: i32,
    /// The theme that its answers in own words are about.
    pub(in crate::demo) theme: String,
    pub(in crate::demo) questions: Vec<SurveyQuestion>,
    pub(in crate::demo) sheets: Vec<SheetEntry>,
    /// Sheets that were typed a second time, with what was typed to the first question then.
    pub(in crate::demo) again: Vec<AgainEntry>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct SheetEntry {
    pub(in crate::demo) one: u32,
    pub(in crate::demo) more: Vec<u32>,
    pub(in crate::demo) words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct AgainEntry {
    pub(in crate::demo) sheet: u32,
    pub(in crate::demo) one: u32,
}
