//! What became of minutes after their meeting: with the members, adopted at a later one, corrected; and who was thanked.

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::records::meetings::{
    CorrectedPart, CorrectionAbout, MeetingId, MinutesState, NewCorrection, Submission,
};

use super::super::entries::{AdoptsEntry, CorrectionEntry, SubmittedEntry, ThankedEntry};
use super::{Loader, unknown};

impl Loader<'_, '_, '_> {
    pub(super) fn thanked(&mut self, meeting: MeetingId, entry: &ThankedEntry) -> Result<(), Error> {
        let people = self.people(&entry.who)?;
        self.tx.thank(meeting, &people, Some(self.days.exactly(entry.day))).map(drop)
    }

    pub(super) fn submitted(&mut self, meeting: MeetingId, entry: &SubmittedEntry) -> Result<(), Error> {
        let (since, until) = (self.days.exactly(entry.day), self.days.exactly(entry.until));
        self.tx.submit_minutes(meeting, Submission { until })?;
        // That was some days ago.
        self.tx.edit(meeting, |meeting| {
            meeting.minutes_state = MinutesState::Submitted { on: since, until };
            Ok(())
        })?;
        Ok(())
    }

    /// Minutes that were adopted at a meeting, with what was corrected in them since.
    pub(super) fn adopts(&mut self, at: MeetingId, entry: AdoptsEntry) -> Result<(), Error> {
        let earlier = self.meeting_called(&entry.title)?.id;
        self.tx.submit_minutes(earlier, Submission { until: self.days.today })?;
        self.tx.adopt_minutes(earlier, Some(at))?;
        entry.corrections.into_iter().try_for_each(|correction| self.correction(earlier, correction))
    }

    fn correction(&mut self, meeting: MeetingId, entry: CorrectionEntry) -> Result<(), Error> {
        let on = self.days.exactly(entry.day);
        let held = &self.tx.find(meeting)?.content;
        let line = held.lines().find(|(_, line)| line.text == entry.line).map(|(_, line)| line.id);
        let id = line.ok_or_else(|| unknown(RecordKind::MEETING, &entry.line))?;
        let correction = NewCorrection {
            about: CorrectionAbout::Line { id, part: CorrectedPart::default() },
            requested_by: Some(entry.requested_by),
            requester: None,
            before: String::new(),
            asked: entry.asked,
            result: entry.result,
            classification: None,
        };
        self.tx.correct_minutes(meeting, correction)?;
        self.tx.edit(meeting, |meeting| {
            if let Some(noted) = meeting.corrections.last_mut() {
                noted.on = on;
            }
            Ok(())
        })?;
        Ok(())
    }
}
