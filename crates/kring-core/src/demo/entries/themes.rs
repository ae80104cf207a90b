//! Themes, with what was brought in about them.

use serde::Deserialize;

use crate::records::inputs::InputWay;
use crate::records::promises::Side;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct ThemeEntry {
    pub(in crate::demo) title: String,
    #[serde(default)]
    pub(in crate::demo) about: String,
    /// What came of it, if something did: the answer to all that was brought in.
    #[serde(default)]
    pub(in crate::demo) answer: Option<ThemeAnswerEntry>,
    pub(in crate::demo) inputs: Vec<InputEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct ThemeAnswerEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct InputEntry {
    /// Who said it and wished to be named; nobody by name without.
    #[serde(default)]
    pub(in crate::demo) who: Option<String>,
    pub(in crate::demo) words: String,
    pub(in crate::demo) way: InputWay,
    #[serde(default)]
    pub(in crate::demo) round: String,
    /// Of a focus group with this name: which of its groups wrote it.
    #[serde(default)]
    pub(in crate::demo) group: Option<u32>,
    #[serde(default)]
    pub(in crate::demo) side: Option<Side>,
    pub(in crate::demo) day: i32,
    /// The day on which it was told what was done.
    #[serde(default)]
    pub(in crate::demo) told: Option<i32>,
}
