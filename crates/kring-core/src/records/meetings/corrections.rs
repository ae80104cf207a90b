//! What members found not right about minutes, and what was done with it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::records::people::PersonId;

use super::{AgendaItemId, Meeting, MinuteLineId, Origin};

/// A correction of minutes. It is kept as it was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// On which day.
    #[specta(type = String)]
    pub on: Date,
    /// About what.
    #[serde(default)]
    pub about: CorrectionAbout,
    /// At the request of which side.
    #[serde(default)]
    pub requested_by: Option<Origin>,
    /// Who asked for it, if they agreed to be named.
    #[serde(default)]
    pub requester: Option<PersonId>,
    /// What the minutes said; empty where something was missing.
    #[serde(default)]
    pub before: String,
    /// What they should say, in the words of who asked.
    pub asked: String,
    /// What was done with it.
    pub result: CorrectionResult,
    /// Who may read it: as closed as what it is about ever was.
    #[serde(default)]
    pub classification: Classification,
}

/// What a correction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CorrectionAbout {
    /// The minutes as a whole, such as who was there.
    #[default]
    Whole,
    /// What stands under an agenda item, or should.
    Item {
        /// Which. It may be gone since.
        id: AgendaItemId,
    },
    /// A line.
    Line {
        /// Which. It may be gone since.
        id: MinuteLineId,
        /// Which words of it.
        #[serde(default)]
        part: CorrectedPart,
    },
}

/// The words of a line that a correction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CorrectedPart {
    /// What it says.
    #[default]
    Text,
    /// Of a decision: who agreed.
    AgreedBy,
    /// Of a decision: who had reservations, and which.
    Reservations,
}

/// What was done with a correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CorrectionResult {
    /// It was taken over: the minutes say what was asked.
    TakenOver,
    /// It was taken over in part.
    Partly {
        /// What the minutes say now.
        became: String,
        /// Why not all of it.
        why: String,
    },
    /// It was not taken over: the minutes say what they said.
    NotTakenOver {
        /// Why not.
        why: String,
    },
}

impl Correction {
    /// What the minutes say since; `None` where that is what they said.
    pub fn after(&self) -> Option<&str> {
        match &self.result {
            CorrectionResult::TakenOver => Some(&self.asked),
            CorrectionResult::Partly { became, .. } => Some(became),
            CorrectionResult::NotTakenOver { .. } => None,
        }
    }

    /// Why it was not taken over, or not all of it.
    pub fn why(&self) -> Option<&str> {
        match &self.result {
            CorrectionResult::TakenOver => None,
            CorrectionResult::Partly { why, .. } | CorrectionResult::NotTakenOver { why } => Some(why),
        }
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        check::day("on", Some(self.on))?;
        check::text("before", &self.before, check::NOTE)?;
        check::required("asked", &self.asked, check::NOTE)?;
        match &self.result {
            CorrectionResult::TakenOver => Ok(()),
            CorrectionResult::Partly { became, why } => check::required("became", became, check::NOTE)
                .and_then(|()| check::required("why", why, check::SHORT)),
            CorrectionResult::NotTakenOver { why } => check::required("why", why, check::SHORT),
        }
    }
}

impl Meeting {
    /// What a correction makes of what it is about, by the words of this meeting alone: promises and pledges apart.
    pub(crate) fn own_grade_of(&self, correction: &Correction) -> Classification {
        let about = match correction.about {
            CorrectionAbout::Whole => None,
            CorrectionAbout::Item { id } => {
                self.items().find(|item| item.id == id).map(|item| item.classification)
            }
            CorrectionAbout::Line { id, .. } => self
                .lines()
                .find(|(_, line)| line.id == id)
                .map(|(item, line)| item.classification.max(line.classification)),
        };
        let own = self.classification.max(correction.classification);
        about.map_or(own, |about| own.max(about))
    }

    /// The number on the agenda, from 1, of the item that a correction is about.
    pub(crate) fn item_number(&self, correction: &Correction) -> Option<u32> {
        let mut numbered = self.agenda.iter().zip(1..);
        let found = numbered.find(|(item, _)| match correction.about {
            CorrectionAbout::Whole => false,
            CorrectionAbout::Item { id } => item.id == id,
            CorrectionAbout::Line { id, .. } => item.minutes.iter().any(|line| line.id == id),
        });
        found.map(|(_, number)| number)
    }

    /// The corrections of this meeting, each as closed as what it is about was here and is in what it becomes: a line that
    /// goes, or is opened again, does not open the words that are kept of it.
    pub(super) fn corrections_closed_with(&self, after: &Self) -> Vec<Correction> {
        let closed = after.corrections.iter().map(|correction| {
            let classification = self.own_grade_of(correction).max(after.own_grade_of(correction));
            Correction { classification, ..correction.clone() }
        });
        closed.collect()
    }
}
