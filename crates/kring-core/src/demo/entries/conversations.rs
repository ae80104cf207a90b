//! Conversations and promises.

use serde::Deserialize;

use crate::engine::classification::Classification;
use crate::records::conversations::ConversationKind;
use crate::records::promises::Side;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct ConversationEntry {
    pub(in crate::demo) with: Vec<String>,
    pub(in crate::demo) day: i32,
    /// The time of day, "14:00".
    pub(in crate::demo) at: String,
    pub(in crate::demo) kind: ConversationKind,
    #[serde(default)]
    pub(in crate::demo) place: String,
    pub(in crate::demo) note: String,
    #[serde(default)]
    pub(in crate::demo) impression: String,
    #[serde(default)]
    pub(in crate::demo) grade: Classification,
    #[serde(default)]
    pub(in crate::demo) promises: Vec<PromiseEntry>,
}

/// A promise from a conversation, or one written down by itself.
#[derive(Deserialize)]
pub(in crate::demo) struct PromiseEntry {
    pub(in crate::demo) side: Side,
    pub(in crate::demo) text: String,
    /// For one by itself; else the people of the conversation.
    #[serde(default)]
    pub(in crate::demo) people: Vec<String>,
    #[serde(default)]
    pub(in crate::demo) made: Option<i32>,
    #[serde(default)]
    pub(in crate::demo) holder: String,
    #[serde(flatten)]
    pub(in crate::demo) course: Course,
}

/// When a promise is due and how it ended, in days from today.
#[derive(Deserialize, Clone, Copy)]
pub(in crate::demo) struct Course {
    #[serde(default)]
    pub(in crate::demo) due: Option<i32>,
    #[serde(default)]
    pub(in crate::demo) done: Option<i32>,
    #[serde(default)]
    pub(in crate::demo) dropped: Option<i32>,
}
