//! Noting a correction of minutes. What is taken over is written into the line in the same operation.

use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::{Error, MinutesError};
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::people::PersonId;
use crate::records::promises::{Promise, PromiseId};

use super::agenda_verbs::place_of;
use super::minutes_verbs::line_mut;
use super::{
    CorrectedPart, Correction, CorrectionAbout, CorrectionResult, Meeting, MeetingId, MinuteLineId,
    MinuteLineKind, MinutesState, Origin,
};

pub(crate) const CORRECT: Operation = Operation::named("minutes.correct");
pub(crate) const UNNAME: Operation = Operation::named("minutes.unname");

/// A correction as it is noted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewCorrection {
    /// About what.
    #[serde(default)]
    pub about: CorrectionAbout,
    /// At the request of which side.
    #[serde(default)]
    pub requested_by: Option<Origin>,
    /// Who asked for it, if they agreed to be named.
    #[serde(default)]
    pub requester: Option<PersonId>,
    /// What the minutes say. Of a line that is known, and what is given here is not looked at.
    #[serde(default)]
    pub before: String,
    /// What they should say.
    pub asked: String,
    /// What is done with it.
    pub result: CorrectionResult,
    /// Who may read it; never more open than what it is about. `None`: as that is.
    #[serde(default)]
    pub classification: Option<Classification>,
}

impl Workspace {
    /// Notes a correction of minutes that the members have or that were adopted. What is taken over of a correction of a line is
    /// what the line says from then on; the correction keeps what it said.
    ///
    /// Errors: `conflict.minutesNotSubmitted` for minutes that are being written: there the line itself can be changed;
    /// `notFound.part` where it is about something that is not there; `invalid.value` for who agreed to, or had reservations about, what is no decision.
    pub fn correct_minutes(
        &mut self,
        meeting: MeetingId,
        correction: NewCorrection,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CORRECT, now, |tx| tx.correct_minutes(meeting, correction))
    }

    /// Stops naming who asked for a correction, found by its place from 0.
    pub fn unname_requester(
        &mut self,
        meeting: MeetingId,
        correction: u16,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(UNNAME, now, |tx| tx.unname_requester(meeting, correction))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn correct_minutes(
        &mut self,
        meeting: MeetingId,
        new: NewCorrection,
    ) -> Result<Versioned<Meeting>, Error> {
        let held = &self.find(meeting)?.content;
        if matches!(held.minutes_state, MinutesState::Draft { .. }) {
            return Err(MinutesError::NotSubmitted.into());
        }
        let (before, grade) = match new.about {
            CorrectionAbout::Whole => (new.before, self.grade_of(Graded::Meeting(held))),
            CorrectionAbout::Item { id } => {
                let item = &held.agenda[place_of(held, id)?];
                (new.before, self.grade_of(Graded::AgendaItem(held, item)))
            }
            CorrectionAbout::Line { id, part } => self.words_of_line(held, id, part)?,
        };
        let correction = Correction {
            on: self.now.today(),
            about: new.about,
            requested_by: new.requested_by.or(new.requester.map(|_| Origin::Member)),
            requester: new.requester,
            before,
            asked: new.asked,
            result: new.result,
            classification: new.classification.map_or(grade, |asked| asked.max(grade)),
        };
        correction.check()?;
        let after = correction.after().map(str::to_owned);
        if let (CorrectionAbout::Line { id, part }, Some(after)) = (new.about, after) {
            self.write_corrected(meeting, id, part, after)?;
        }
        self.edit(meeting, |meeting| {
            meeting.corrections.push(correction);
            Ok(())
        })
    }

    pub(crate) fn unname_requester(
        &mut self,
        meeting: MeetingId,
        correction: u16,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(meeting, |meeting| {
            let found = meeting.corrections.get_mut(usize::from(correction));
            found.ok_or(Error::PartNotFound { part: "correction" })?.requester = None;
            Ok(())
        })
    }

    /// What a line says, and who may read that.
    fn words_of_line(
        &self,
        held: &Meeting,
        id: MinuteLineId,
        part: CorrectedPart,
    ) -> Result<(String, Classification), Error> {
        let found = held.lines().find(|(_, line)| line.id == id);
        let (item, line) = found.ok_or(Error::PartNotFound { part: "minuteLine" })?;
        if part != CorrectedPart::Text && line.kind != MinuteLineKind::Decision {
            return Err(Error::Value { field: "part".to_owned(), expected: "text".to_owned() });
        }
        let promise = line.promise.and_then(|id| self.table::<Promise>().get(&id));
        let words = match (part, promise) {
            (CorrectedPart::Text, Some(kept)) => &kept.content.text,
            (CorrectedPart::Text, None) => &line.text,
            (CorrectedPart::AgreedBy, _) => &line.agreed_by,
            (CorrectedPart::Reservations, _) => &line.reservations,
        };
        Ok((words.clone(), self.grade_of(Graded::MinuteLine(held, item, line))))
    }

    /// Writes what a line says from now on; of an action that is what its promise says.
    fn write_corrected(
        &mut self,
        meeting: MeetingId,
        id: MinuteLineId,
        part: CorrectedPart,
        after: String,
    ) -> Result<(), Error> {
        let held = &self.find(meeting)?.content;
        let promise = held.lines().find(|(_, line)| line.id == id).and_then(|(_, line)| line.promise);
        let promise: Option<PromiseId> = promise.filter(|id| self.table::<Promise>().contains_key(id));
        if let Some(promise) = promise {
            check::required("asked", &after, check::SHORT)?;
            let written = self.edit(promise, |promise| {
                promise.text = after;
                Ok(())
            });
            return written.map(drop);
        }
        let written = self.edit(meeting, |meeting| {
            let line = line_mut(meeting, id)?;
            match part {
                CorrectedPart::Text => line.text = after,
                CorrectedPart::AgreedBy => line.agreed_by = after,
                CorrectedPart::Reservations => line.reservations = after,
            }
            Ok(())
        });
        written.map(drop)
    }
}
