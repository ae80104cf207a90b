//! Who is asked to a meeting, what they answered, and whether they were there.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::people::PersonId;

/// One person's invitation to a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Invitation {
    /// Who.
    pub person: PersonId,
    /// Why they are invited, in a line that can be read out to them; may be empty.
    #[serde(default)]
    pub why: String,
    /// What they answered.
    #[serde(default)]
    pub reply: Reply,
    /// Whether they were there.
    #[serde(default)]
    pub attended: bool,
    /// When they came, where that was later than the beginning.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub came_at: Option<Time>,
    /// When they left, where that was earlier than the end.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub left_at: Option<Time>,
    /// Whether they were not invited, and are on the list because they were there.
    #[serde(default)]
    pub uninvited: bool,
    /// On which day they were thanked for coming. Kept by the operation that notes it, and by nothing else.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub thanked_on: Option<Date>,
}

impl Invitation {
    /// Of somebody of whom nothing is known yet.
    pub(crate) fn of(person: PersonId) -> Self {
        let (reply, why) = (Reply::None, String::new());
        Self {
            person,
            why,
            reply,
            attended: false,
            came_at: None,
            left_at: None,
            uninvited: false,
            thanked_on: None,
        }
    }
}

/// An answer to an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Reply {
    /// No answer yet.
    #[default]
    None,
    /// Comes.
    Yes,
    /// Perhaps.
    Maybe,
    /// Does not come.
    No,
}
