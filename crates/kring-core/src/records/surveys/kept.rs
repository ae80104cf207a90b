//! A sheet as the survey keeps it, until it is closed.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A sheet as it was typed in, or came in with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeptSheet {
    /// What was answered to each question, in their order.
    pub replies: Vec<KeptReply>,
    /// Whether it was typed a second time.
    #[serde(default)]
    pub check: SheetCheck,
    /// Whether it came in with a file: nobody typed it, and nobody types it a second time.
    #[serde(default)]
    pub from_file: bool,
    /// What the program that made the file knows the row by, as a digest; empty where it does not say.
    #[serde(default)]
    pub row_key: String,
}

/// What was answered to one question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeptReply {
    /// The boxes that were ticked, from 1 on, in their order.
    #[serde(default)]
    pub boxes: Vec<u32>,
    /// What was written; empty where nothing was.
    #[serde(default)]
    pub words: String,
}

/// Whether a sheet was typed a second time, by somebody who did not see the first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum SheetCheck {
    /// It was not.
    #[default]
    NotYet,
    /// It was, and differs: which holds is still to be decided.
    ToDecide {
        /// What was typed the second time.
        replies: Vec<KeptReply>,
    },
    /// It was, and what differed was decided.
    Done {
        /// How many boxes differed; words that differ count as one.
        differed: u32,
    },
}

impl KeptSheet {
    /// A sheet that somebody typed.
    pub(super) fn typed(replies: Vec<KeptReply>) -> Self {
        Self { replies, check: SheetCheck::default(), from_file: false, row_key: String::new() }
    }
}
