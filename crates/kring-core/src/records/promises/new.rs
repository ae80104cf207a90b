//! What is asked for to write down a promise made in a conversation or at a meeting.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::records::people::PersonId;

use super::Side;

/// A promise whose source is known from where it is written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewPromise {
    /// Who promised.
    pub side: Side,
    /// What was promised.
    pub text: String,
    /// By when.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// Who on our side does it, when that is not the user.
    #[serde(default)]
    pub holder: String,
    /// To or by whom; in a conversation, empty means everybody it was with.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// Who may read it; `None`, or one more open than where it was made: as where it was made.
    #[serde(default)]
    pub classification: Option<Classification>,
}
