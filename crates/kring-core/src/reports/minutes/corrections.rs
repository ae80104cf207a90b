//! Where minutes are, how they were corrected, and what was not discussed, as it may be read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::grades::Graded;
use crate::records::meetings::{
    AgendaItem, Correction, CorrectionAbout, CorrectionResult, Meeting, MeetingId, MinutesState, Origin,
};
use crate::reports::LeftOutWhat;
use crate::reports::grade::Shown;

use super::build::Writer;

/// Where the minutes are, as their reader needs to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MinutesStatus {
    /// They are being written.
    Draft,
    /// The reader can say what is not right.
    Submitted {
        /// Until and with which day.
        #[specta(type = String)]
        until: Date,
    },
    /// They were adopted.
    Adopted {
        /// On which day.
        #[specta(type = String)]
        on: Date,
        /// Whether that was at a meeting.
        at_meeting: bool,
    },
}

/// A correction as it may be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinutesCorrection {
    /// On which day it was noted.
    #[specta(type = String)]
    pub on: Date,
    /// The number of the agenda item it is about, from 1; `None` for the minutes as a whole, and for an item that is gone.
    pub item: Option<u32>,
    /// At the request of which side.
    pub requested_by: Option<Origin>,
    /// Who asked for it, where that may be said.
    pub requester: Option<String>,
    /// What the minutes said; may be empty.
    pub before: String,
    /// What was asked for.
    pub asked: String,
    /// What was done with it.
    pub outcome: CorrectionOutcome,
    /// What the minutes say since, where only a part was taken over; otherwise empty.
    pub became: String,
    /// Why it was not taken over, or not all of it; otherwise empty.
    pub why: String,
}

/// What was done with a correction, without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CorrectionOutcome {
    /// It was taken over.
    TakenOver,
    /// A part of it was.
    Partly,
    /// It was not.
    NotTakenOver,
}

/// An agenda item that was not discussed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NotDiscussed {
    /// What it is called.
    pub title: String,
    /// The day of the meeting that took it over, if one did.
    #[specta(type = Option<String>)]
    pub carried_to: Option<Date>,
}

impl MinutesStatus {
    pub(super) fn of(meeting: &Meeting) -> Self {
        match meeting.minutes_state {
            MinutesState::Draft { .. } => Self::Draft,
            MinutesState::Submitted { until, .. } => Self::Submitted { until },
            MinutesState::Adopted { on, at } => Self::Adopted { on, at_meeting: at.is_some() },
        }
    }
}

impl Writer<'_> {
    /// The corrections, each as far as its grade lets it be read: one about a line that was chosen goes with that line.
    pub(super) fn corrections(&mut self, meeting: &Meeting) -> Vec<MinutesCorrection> {
        let mut shown = Vec::new();
        for one in &meeting.corrections {
            let grade = self.model.grade_of(Graded::Correction(meeting, one));
            let admitted = match one.about {
                CorrectionAbout::Line { id, .. } => self.gate.admit_line(id, grade, LeftOutWhat::Corrections),
                _ => self.gate.admit(grade, LeftOutWhat::Corrections),
            };
            if admitted == Shown::Open {
                shown.push(self.correction(meeting, one));
            }
        }
        shown
    }

    fn correction(&mut self, meeting: &Meeting, one: &Correction) -> MinutesCorrection {
        let (outcome, became) = match &one.result {
            CorrectionResult::TakenOver => (CorrectionOutcome::TakenOver, ""),
            CorrectionResult::Partly { became, .. } => (CorrectionOutcome::Partly, became.as_str()),
            CorrectionResult::NotTakenOver { .. } => (CorrectionOutcome::NotTakenOver, ""),
        };
        MinutesCorrection {
            on: one.on,
            item: meeting.item_number(one),
            requested_by: one.requested_by,
            requester: self.person(one.requester),
            before: one.before.clone(),
            asked: one.asked.clone(),
            outcome,
            became: became.to_owned(),
            why: one.why().unwrap_or_default().to_owned(),
        }
    }

    /// What was put aside, and what another meeting took over because nothing was said about it; as far as it may be said.
    pub(super) fn not_discussed(&mut self, id: MeetingId, meeting: &Meeting) -> Vec<NotDiscussed> {
        let mut found = Vec::new();
        for (item, parked) in meeting
            .agenda
            .iter()
            .map(|item| (item, false))
            .chain(meeting.parking_lot.iter().map(|item| (item, true)))
        {
            let carried_to = self.carried_to(id, item);
            let deferred = parked || (item.minutes.is_empty() && carried_to.is_some());
            let grade = self.model.grade_of(Graded::AgendaItem(meeting, item));
            // An item on the agenda was counted where it stands.
            let open = if parked {
                self.gate.admit(grade, LeftOutWhat::AgendaItems) == Shown::Open
            } else {
                self.gate.lets_in(grade)
            };
            if deferred && open {
                found.push(NotDiscussed { title: item.title.clone(), carried_to });
            }
        }
        found
    }

    /// The day of the first meeting that took an item over.
    fn carried_to(&self, from: MeetingId, item: &AgendaItem) -> Option<Date> {
        let others = self.model.linked::<Meeting>(from.uuid());
        let takes = others.filter(|kept| {
            let mut items = kept.content.items();
            items.any(|known| known.carried_from == Some(from) && known.title == item.title)
        });
        takes.map(|kept| kept.content.at.date()).min()
    }
}
