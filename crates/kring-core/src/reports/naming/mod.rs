//! Names of people in the texts of a report that is to name nobody: what was found, and what becomes of each.
//!
//! [`screen`](screen::Screen) goes over every text of such a report. Only it says that a report names nobody, and it
//! says so when no name is left.

mod choices;
mod screen;
#[cfg(test)]
mod tests;
mod texts;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::records::people::PersonName;

pub use crate::reports::names_in_text::{NameCertainty, NameForm};
pub use choices::{NameChoice, NameChoices, NameDecision, NamesAtOnce};
pub(super) use screen::Audience;
pub(super) use texts::{Each, WrittenTexts};

/// The people named in the texts of a report that is to name nobody. Empty for any other report.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NamesInReport {
    /// Each place where somebody is named, in the order of the report; the same text twice is one place.
    pub findings: Vec<NameFinding>,
    /// How many of them nobody decided about. Such a report does not leave the vault.
    pub undecided: u32,
    /// How many people are named in it still.
    pub people_named: u32,
}

/// A place where somebody is named, or may be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NameFinding {
    /// What a decision about it goes by: 16 hexadecimal digits made of the text and the place in it. Another text has
    /// another one, so that no decision outlives what it was about.
    pub id: String,
    /// Which text.
    pub place: TextPlace,
    /// The words before it in that text, at most some fifty characters.
    pub before: String,
    /// The name as it stands there.
    pub words: String,
    /// The words behind it, at most some fifty characters.
    pub after: String,
    /// Who it may be; the likeliest first, at most three.
    pub people: Vec<PersonName>,
    /// How many more it may be.
    pub more_people: u32,
    /// How much of the name stands there.
    pub form: NameForm,
    /// Whether it surely is a name.
    pub certainty: NameCertainty,
    /// What could stand there instead.
    pub proposal: String,
    /// What becomes of it.
    pub outcome: NameOutcome,
}

/// Which text of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TextPlace {
    /// What it is.
    pub text: ReportText,
    /// The number of the agenda item it stands under, from 1.
    pub item: Option<u32>,
}

/// The texts of reports that users write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ReportText {
    /// The title of the report.
    Title,
    /// The name of the network.
    Network,
    /// The responsible organisation.
    Responsible,
    /// What the network is for.
    Purpose,
    /// The title of a meeting.
    MeetingTitle,
    /// Where a meeting is.
    Where,
    /// What a meeting is about.
    Theme,
    /// What should be there at its end.
    IntendedResult,
    /// The title of an agenda item.
    AgendaItem,
    /// Its explanation.
    Explanation,
    /// Why it could not wait.
    UrgentReason,
    /// A change of whether, when or where a meeting is held.
    PlanChange,
    /// A change of the agenda.
    AgendaChange,
    /// The title of an agenda item that was not discussed.
    NotDiscussed,
    /// A note of the minutes.
    Note,
    /// A decision.
    Decision,
    /// An action.
    Action,
    /// A pledge.
    Pledge,
    /// Who agreed to a decision.
    AgreedBy,
    /// Who had reservations about one, and which.
    Reservations,
    /// What came of one.
    Outcome,
    /// What took the place of one, or why it was withdrawn.
    Instead,
    /// By what people see that a pledge was kept.
    Proof,
    /// Why one was let go.
    Reason,
    /// A correction of the minutes.
    Correction,
    /// Which desk does it.
    Desk,
    /// A question of an evaluation.
    Question,
    /// What somebody wrote on a sheet.
    Answer,
    /// A theme of the network.
    NetworkTheme,
    /// A goal, by what one will see it, or what became of it.
    Goal,
    /// What somebody brought in, in their own words.
    Input,
    /// A perspective of the network.
    Perspective,
    /// A working agreement.
    Agreement,
}

/// What becomes of a name in a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum NameOutcome {
    /// Nobody decided: it stands there.
    Undecided,
    /// Words chosen for it name somebody too: it stands there.
    WordsNameSomebody,
    /// Other words stand there.
    Replaced {
        /// Which.
        by: String,
    },
    /// It was chosen to stand there, and the report does not say that it names nobody.
    Kept,
    /// Somebody said that these words mean no person.
    NoName,
}

impl NameOutcome {
    /// Whether nobody decided, or not in a way that can be done.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Undecided | Self::WordsNameSomebody)
    }

    /// Whether the name stands in the report.
    pub fn is_named(&self) -> bool {
        self.is_open() || *self == Self::Kept
    }
}

impl NamesInReport {
    /// Whether the report may leave the vault.
    ///
    /// Errors: `names.undecided` while there is a name that nobody decided about.
    pub fn decided(&self) -> Result<(), Error> {
        if self.undecided == 0 { Ok(()) } else { Err(Error::NamesUndecided { count: self.undecided }) }
    }
}
