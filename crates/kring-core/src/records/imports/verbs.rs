//! Taking in what other programs made, and rehearsing it.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::{
    AnswersOutcome, ImportAnswers, ImportMeetings, ImportMinutes, ImportOutcome, ImportPeople,
    MeetingsOutcome, MinutesOutcome,
};

pub(crate) const PEOPLE: Operation = Operation::named("person.import");
pub(crate) const MEETINGS: Operation = Operation::named("meeting.import");
pub(crate) const ANSWERS: Operation = Operation::named("survey.import");
pub(crate) const MINUTES: Operation = Operation::named("minutes.import");

impl Workspace {
    /// Takes the people of a list into a network, as one operation.
    pub fn import_people(&mut self, import: ImportPeople, now: &Now) -> Result<ImportOutcome, Error> {
        self.run(PEOPLE, now, |tx| tx.import_people(import))
    }

    /// What [`Self::import_people`] would do. Nothing is written.
    pub fn rehearse_import(&mut self, import: ImportPeople, now: &Now) -> Result<ImportOutcome, Error> {
        self.rehearse(PEOPLE, now, |tx| tx.import_people(import))
    }

    /// Takes meetings of a calendar into a network, as one operation.
    pub fn import_meetings(&mut self, import: ImportMeetings, now: &Now) -> Result<MeetingsOutcome, Error> {
        self.run(MEETINGS, now, |tx| tx.import_meetings(import))
    }

    /// What [`Self::import_meetings`] would do. Nothing is written.
    pub fn rehearse_meetings(&mut self, import: ImportMeetings, now: &Now) -> Result<MeetingsOutcome, Error> {
        self.rehearse(MEETINGS, now, |tx| tx.import_meetings(import))
    }

    /// Takes answers into a survey, as one operation.
    pub fn import_answers(&mut self, import: ImportAnswers, now: &Now) -> Result<AnswersOutcome, Error> {
        self.run(ANSWERS, now, |tx| tx.import_answers(import))
    }

    /// What [`Self::import_answers`] would do. Nothing is written.
    pub fn rehearse_answers(&mut self, import: ImportAnswers, now: &Now) -> Result<AnswersOutcome, Error> {
        self.rehearse(ANSWERS, now, |tx| tx.import_answers(import))
    }

    /// Takes minutes that were pasted into a meeting, as one operation.
    pub fn import_minutes(&mut self, import: ImportMinutes, now: &Now) -> Result<MinutesOutcome, Error> {
        self.run(MINUTES, now, |tx| tx.import_minutes(import))
    }

    /// What [`Self::import_minutes`] would do. Nothing is written.
    pub fn rehearse_minutes(&mut self, import: ImportMinutes, now: &Now) -> Result<MinutesOutcome, Error> {
        self.rehearse(MINUTES, now, |tx| tx.import_minutes(import))
    }
}
