//! What a room sees on the projector: a type of its own, which has no place for a person, a note or a number of people.
//!
//! Every text in it passed the gate of reports and was looked through for names: a name gives way to "een deelnemer", and a
//! text that may hold one stays out until somebody says that it does not.

mod build;
mod screen;
#[cfg(test)]
mod tests;
mod together;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::locale::Locale;
use crate::records::meetings::{AgendaItemId, MeetingId, Origin};

use super::NameFinding;

/// What is to be shown of a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorRequest {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Which part of it.
    #[serde(default)]
    pub scene: ProjectorScene,
    /// The agenda item on the table; items before it are done. `None`: the meeting has not begun.
    #[serde(default)]
    pub on_table: Option<AgendaItemId>,
    /// The language of everything that is not the users' own words.
    #[serde(default)]
    pub language: Locale,
    /// The clock of the meeting, where the room is to see it.
    #[serde(default)]
    pub clock: Option<ProjectorClock>,
    /// Findings about which somebody said that the words name nobody, by their ids.
    #[serde(default)]
    pub not_names: Vec<String>,
}

/// The parts of a meeting that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ProjectorScene {
    /// The working agreements of the network.
    Agreements,
    /// The agenda.
    #[default]
    Agenda,
    /// The item on the table with the decisions just taken.
    Item,
    /// Every decision of this meeting.
    Decisions,
    /// The goals the network works on.
    Goals,
    /// What was brought in about the item on the table, in the words of who said it.
    Input,
    /// Nothing: the screen is black.
    Black,
}

/// How the time goes, as the desk counts it: moments of the clock on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorClock {
    /// When the time of the item on the table is over; `None` while the meeting is not under way.
    #[specta(type = Option<String>)]
    pub item_until: Option<DateTime>,
    /// When the meeting ends if that item and those after it take the time that is left to them.
    #[specta(type = String)]
    pub ends_at: DateTime,
}

/// What stands on the projector.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorView {
    /// The language of everything that is not the users' own words.
    pub language: Locale,
    /// What the meeting is called.
    pub title: ProjectorText,
    /// The clock of the meeting, where it is shown.
    pub clock: Option<ProjectorClock>,
    /// The part that is shown.
    pub content: ProjectorContent,
}

/// What is shown of each part.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(tag = "scene", rename_all = "camelCase")]
pub enum ProjectorContent {
    /// The working agreements that hold, in order.
    Agreements {
        /// Their texts.
        texts: Vec<ProjectorText>,
    },
    /// The agenda in order.
    Agenda {
        /// Its items.
        items: Vec<ProjectorItem>,
        /// The first working agreement, at the foot.
        agreement: Option<ProjectorText>,
    },
    /// The item on the table.
    Item {
        /// It; `None` before the meeting has begun.
        item: Option<ProjectorItem>,
        /// The one after it.
        next: Option<ProjectorItem>,
        /// What was decided under it, in order.
        decisions: Vec<ProjectorText>,
    },
    /// What was decided, in order.
    Decisions {
        /// The texts.
        decisions: Vec<ProjectorText>,
    },
    /// The goals the network works on, and those it reached.
    Goals {
        /// Them, what is worked on first.
        goals: Vec<ProjectorGoal>,
    },
    /// What was brought in about the theme that is on the table.
    Input {
        /// What the theme is called; `None` where the item on the table was made of none.
        theme: Option<ProjectorText>,
        /// What was said, in the order in which it was.
        inputs: Vec<ProjectorInput>,
    },
    /// A black screen.
    Black,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorGoal {
    /// What is to be reached.
    pub text: ProjectorText,
    /// By what one will see it; `None` where that was not said.
    pub seen_by: Option<ProjectorText>,
    /// How many of its steps are done.
    pub steps_done: u32,
    /// How many it has.
    pub steps: u32,
    /// Whether it is reached.
    pub reached: bool,
}

/// Something that was brought in. It does not say by whom.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorInput {
    /// The words.
    pub words: ProjectorText,
    /// From which side it came.
    pub origin: Origin,
}

/// One agenda item.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorItem {
    /// Its place, from 1.
    pub number: u32,
    /// What it is called.
    pub title: ProjectorText,
    /// From which side it came.
    pub origin: Origin,
    /// Minutes planned.
    pub planned_minutes: u16,
    /// Whether it is done, on the table or still to come.
    pub state: ProjectorItemState,
}

/// How far the meeting is with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ProjectorItemState {
    /// It was treated.
    Done,
    /// It is on the table.
    OnTable,
    /// It is still to come.
    ToCome,
}

/// A text that users wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ProjectorText {
    /// It may be seen.
    Shown {
        /// The words, with no name in them.
        text: String,
    },
    /// It is confidential.
    InConfidence,
    /// It may hold a name, and nobody said that it does not.
    MayNameSomebody,
}

/// What stands on the projector, for the desk: also what is kept from it, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorState {
    /// What the room sees.
    pub view: ProjectorView,
    /// Words that may name somebody: the texts they stand in are not shown.
    pub kept_back: Vec<NameFinding>,
}
