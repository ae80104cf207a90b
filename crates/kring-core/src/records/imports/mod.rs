//! What other programs made, taken in: people of a list, meetings of a calendar, answers to a survey, minutes that were pasted.
//!
//! There is one way for all of them: what a file says comes in as rows, read elsewhere; one operation makes records of them and
//! tells of every row what became of it; a rehearsal runs the very same operation and takes it back, so that it tells exactly
//! what will happen; one undo takes it back later. People who look like somebody are pointed out, and merged where they
//! surely are one person or somebody says so.

mod answers;
mod calendar;
mod event;
mod meetings;
mod minutes;
mod organisations;
mod owners;
mod plan;
mod row;
mod scripting;
#[cfg(test)]
mod tests;
mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::duplicates::Likeness;
use crate::records::networks::NetworkId;
use crate::records::people::{ContactWay, Language, PersonId};

pub use answers::{AnswerRemark, AnswerRemarkKind, AnswerRow, AnswersOutcome, ImportAnswers};
pub use meetings::{
    EventRefusal, EventRow, ImportMeetings, ImportedMeeting, MeetingOutcome, MeetingRemark, MeetingsOutcome,
};
pub use minutes::{ImportMinutes, ImportedLine, MinutesOutcome, PastedLine};
pub(crate) use scripting::VERBS;

/// People of a list, and what to do with those who look like somebody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportPeople {
    /// The network they take part in from now on.
    pub network: NetworkId,
    /// The people, in the order of the list.
    pub people: Vec<PersonRow>,
    /// What somebody chose for a row. Rows that are not named are done as [`ImportedRow`] proposes.
    #[serde(default)]
    pub choices: Vec<ImportChoice>,
}

/// One person as a list has them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PersonRow {
    /// The number of the row in the list.
    pub row: u32,
    /// The name.
    pub name: String,
    /// What to call them.
    pub say: String,
    /// The name of the organisation they speak for.
    pub organisation: String,
    /// What they do there.
    pub organisation_role: String,
    /// Ways to reach them.
    pub contact_ways: Vec<ContactWay>,
    /// Languages they use with us.
    pub languages: Vec<Language>,
    /// What else the list says; it becomes a note on their timeline.
    pub note: String,
    /// What they are in the network.
    pub role: String,
    /// The perspectives they speak from there.
    pub perspectives: Vec<String>,
    /// The day they joined; today where the list does not say.
    pub since: Option<Date>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "what", rename_all = "camelCase")]
pub enum RowChoice {
    /// A person of their own.
    Add,
    /// Nothing.
    Skip,
    /// It goes into a person who is kept already: what they lack is filled in, nothing is overwritten.
    Merge {
        /// Who.
        person: PersonId,
    },
    /// It goes into the person of an earlier row of this list.
    MergeRow {
        /// The number of that row.
        row: u32,
    },
}

/// What somebody chose for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportChoice {
    /// The number of the row.
    pub row: u32,
    /// What becomes of it.
    pub choice: RowChoice,
}

/// What an import does, or did.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportOutcome {
    /// How many people are new.
    pub added: u32,
    /// How many rows went into somebody who was there, or into an earlier row.
    pub merged: u32,
    /// How many rows were left alone.
    pub skipped: u32,
    /// The names of organisations that are new.
    pub organisations: Vec<String>,
    /// Every row, in the order of the list.
    pub rows: Vec<ImportedRow>,
    /// What has to be said about single rows.
    pub remarks: Vec<ImportNote>,
}

/// What becomes of one row.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportedRow {
    /// The number of the row in the list.
    pub row: u32,
    /// Who it names.
    pub card: ImportCard,
    /// What becomes of it: as it was chosen, else as is proposed.
    pub outcome: RowChoice,
    /// Whom it looks like, those with more reasons first.
    pub alike: Vec<ImportAlike>,
}

/// Somebody a row looks like.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportAlike {
    /// The person, where they were kept before.
    pub person: Option<PersonId>,
    /// The earlier row of this list, where that made them.
    pub row: Option<u32>,
    /// As they are told from another.
    pub card: ImportCard,
    /// Why.
    pub reasons: Vec<Likeness>,
}

/// Somebody as they are told from another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportCard {
    /// The name.
    pub name: String,
    /// The name of the organisation; `None` where it is kept apart.
    pub organisation: Option<String>,
    /// Numbers and addresses to reach them.
    pub ways: Vec<String>,
}

/// Something to say about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportNote {
    /// The number of the row.
    pub row: u32,
    /// What it is.
    pub kind: ImportNoteKind,
    /// The words it is about.
    pub text: String,
}

/// What there is to say about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ImportNoteKind {
    /// At this organisation a role is kept with the person's agreement only: neither is taken.
    RoleLeftOut,
    /// A perspective or a role by which people may not be listed; it is not taken.
    LabelRefused,
    /// Longer than what a field holds: the whole stands in the note.
    TooLong,
}
