//! The agenda of a meeting and the minutes under its items.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::people::PersonId;
use crate::records::promises::PromiseId;

use super::MeetingId;
use super::decisions::DecisionStanding;

/// The id of an [`AgendaItem`].
pub type AgendaItemId = Id<AgendaItem>;

/// The id of a [`MinuteLine`].
pub type MinuteLineId = Id<MinuteLine>;

/// One item of an agenda (agendapunt).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    /// Its id; made when absent.
    #[serde(default = "Id::make")]
    pub id: AgendaItemId,
    /// What it is called.
    pub title: String,
    /// From which side it came.
    #[serde(default)]
    pub origin: Origin,
    /// By which way it came.
    #[serde(default)]
    pub way: Way,
    /// Who raised it, if they agreed to be named.
    #[serde(default)]
    pub raised_by: Option<PersonId>,
    /// A line of explanation.
    #[serde(default)]
    pub explanation: String,
    /// Why it could not wait; only for an urgent item.
    #[serde(default)]
    pub urgent_reason: String,
    /// Which side leads it.
    #[serde(default)]
    pub led_by: Option<Origin>,
    /// Who leads it, if they agreed to be named.
    #[serde(default)]
    pub leader: Option<PersonId>,
    /// The meeting it was taken over from.
    #[serde(default)]
    pub carried_from: Option<MeetingId>,
    /// The item of that meeting that it was; `None` for one that looks back on it.
    #[serde(default)]
    pub carried_item: Option<AgendaItemId>,
    /// Minutes planned for it.
    #[serde(default = "default_minutes")]
    pub planned_minutes: u16,
    /// What was said, decided and agreed to do, in order.
    #[serde(default)]
    pub minutes: Vec<MinuteLine>,
    /// Who may read what is under it.
    #[serde(default)]
    pub classification: Classification,
}

impl AgendaItem {
    /// Whether it comes back at every meeting, such as the welcome and the break.
    pub(crate) fn is_standing(&self) -> bool {
        self.way == Way::Standing && self.origin == Origin::Together
    }

    /// Whether it looks back on the actions of an earlier meeting.
    pub(super) fn looks_back(&self) -> bool {
        self.carried_from.is_some() && self.carried_item.is_none() && self.is_standing()
    }
}

/// From which side an agenda item came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Origin {
    /// From a member (van een lid).
    Member,
    /// From the municipality (van de gemeente).
    Municipality,
    /// Made together (samen).
    #[default]
    Together,
}

/// By which way an agenda item came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Way {
    /// Agreed as a standing item, or not recorded.
    #[default]
    Standing,
    /// From a conversation.
    Conversation,
    /// From a talk before a meeting.
    Preparation,
    /// From a focus group.
    FocusGroup,
    /// From a survey.
    Survey,
    /// From an open discussion.
    OpenDiscussion,
    /// From a signal.
    Signal,
    /// Came up and could not wait.
    Urgent,
}

/// One line of the minutes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinuteLine {
    /// Its id; made when absent.
    #[serde(default = "Id::make")]
    pub id: MinuteLineId,
    /// What sort of line.
    #[serde(default)]
    pub kind: MinuteLineKind,
    /// What it says. Empty for an action: its text is in the promise.
    #[serde(default)]
    pub text: String,
    /// The promise an action line stands for.
    #[serde(default)]
    pub promise: Option<PromiseId>,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
    /// Of a decision: who agreed, in free words. Nobody is counted: there are no votes.
    #[serde(default)]
    pub agreed_by: String,
    /// Of a decision: who had reservations, and which, in free words.
    #[serde(default)]
    pub reservations: String,
    /// Of a decision: what came of it, in a sentence; empty until that is known.
    #[serde(default)]
    pub outcome: String,
    /// Of a decision: whether it holds.
    #[serde(default)]
    pub standing: DecisionStanding,
}

impl MinuteLine {
    /// A line with an id of its own that says nothing but this.
    pub fn new(kind: MinuteLineKind, text: String, classification: Classification) -> Self {
        Self {
            id: Id::make(),
            kind,
            text,
            promise: None,
            classification,
            agreed_by: String::new(),
            reservations: String::new(),
            outcome: String::new(),
            standing: DecisionStanding::InForce,
        }
    }
}

/// The sorts of lines in minutes. A line of one sort becomes another by [`Workspace::turn_minute_line`].
///
/// [`Workspace::turn_minute_line`]: crate::workspace::Workspace::turn_minute_line
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MinuteLineKind {
    /// Something said (notitie).
    #[default]
    Note,
    /// Something decided (besluit).
    Decision,
    /// Something to do (actie).
    Action,
    /// Something promised to the whole network (toezegging).
    Pledge,
}

/// A quarter of an hour, the length of most items in practice.
pub(crate) const QUARTER: u16 = 15;

fn default_minutes() -> u16 {
    QUARTER
}
