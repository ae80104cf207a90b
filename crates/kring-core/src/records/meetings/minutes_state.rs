//! Where the minutes of a meeting are: being written, with the members, or adopted. What was adopted stays as it was.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::{Error, MinutesError};
use crate::engine::model::Model;
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Meeting, MeetingId, Stage};

pub(crate) const SUBMIT: Operation = Operation::named("minutes.submit");
pub(crate) const ADOPT: Operation = Operation::named("minutes.adopt");
pub(crate) const REOPEN: Operation = Operation::named("minutes.reopen");

/// Where the minutes of a meeting are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MinutesState {
    /// They are being written (concept).
    Draft {
        /// When and why they were taken back from the members, if they were.
        #[serde(default)]
        reopened: Option<Reopening>,
    },
    /// The members have them, and can say what is not right (voorgelegd).
    Submitted {
        /// Since which day.
        #[specta(type = String)]
        on: Date,
        /// Until and with which day they can.
        #[specta(type = String)]
        until: Date,
    },
    /// They are as they were agreed on (vastgesteld). Only a [`Correction`](super::Correction) changes what they say.
    Adopted {
        /// On which day.
        #[specta(type = String)]
        on: Date,
        /// At which meeting, if it was at one that is still there.
        #[serde(default)]
        at: Option<MeetingId>,
    },
}

impl Default for MinutesState {
    fn default() -> Self {
        Self::Draft { reopened: None }
    }
}

/// That minutes were taken back from the members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Reopening {
    /// On which day.
    #[specta(type = String)]
    pub on: Date,
    /// Why.
    pub reason: String,
}

/// Until when minutes are with the members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Submission {
    /// Until and with which day they can say what is not right.
    #[specta(type = String)]
    pub until: Date,
}

impl MinutesState {
    pub(super) fn check(&self) -> Result<(), Error> {
        match self {
            Self::Draft { reopened: None } => Ok(()),
            Self::Draft { reopened: Some(Reopening { on, reason }) } => check::day("reopened.on", Some(*on))
                .and_then(|()| check::required("reopened.reason", reason, check::SHORT)),
            Self::Submitted { on, until } => {
                check::day("on", Some(*on)).and_then(|()| check::day("until", Some(*until)))
            }
            Self::Adopted { on, .. } => check::day("on", Some(*on)),
        }
    }

    /// Whether the members had until a day that is over, so that they can be adopted.
    pub fn can_be_adopted(&self, today: Date) -> bool {
        matches!(self, Self::Submitted { until, .. } if *until < today)
    }
}

impl Workspace {
    /// Submits the minutes of a meeting that was held to the members, until and with a day from today on. Minutes that are
    /// with the members already stay so until this day.
    ///
    /// Errors: `conflict.meetingNotHeld`, `conflict.minutesAdopted`, and `invalid.outOfRange` for a day that is over.
    pub fn submit_minutes(
        &mut self,
        meeting: MeetingId,
        submission: Submission,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(SUBMIT, now, |tx| tx.submit_minutes(meeting, submission))
    }

    /// Adopts minutes that the members had: today, or on the day of the later meeting of the same network at which that was done.
    ///
    /// Errors: `conflict.minutesNotSubmitted`; `conflict.minutesAdopted`; `conflict.minutesStillOpen` where that was at no meeting and the members
    /// have time until a later day; `invalid.outOfRange` for a meeting before this one or still to come.
    pub fn adopt_minutes(
        &mut self,
        meeting: MeetingId,
        at: Option<MeetingId>,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(ADOPT, now, |tx| tx.adopt_minutes(meeting, at))
    }

    /// Takes minutes back from the members to write on, and says why.
    ///
    /// Errors: `conflict.minutesAdopted`, and `conflict.minutesNotSubmitted` for those that the members do not have.
    pub fn reopen_minutes(
        &mut self,
        meeting: MeetingId,
        reason: String,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(REOPEN, now, |tx| tx.reopen_minutes(meeting, reason))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn submit_minutes(
        &mut self,
        meeting: MeetingId,
        Submission { until }: Submission,
    ) -> Result<Versioned<Meeting>, Error> {
        let today = self.now.today();
        let held = &self.find(meeting)?.content;
        if held.stage != Stage::Held {
            return Err(MinutesError::NotHeld.into());
        }
        let on = match held.minutes_state {
            MinutesState::Draft { .. } => today,
            MinutesState::Submitted { on, .. } => on,
            MinutesState::Adopted { .. } => return Err(MinutesError::Adopted.into()),
        };
        check::day_from("until", Some(until), today)?;
        self.set_minutes_state(meeting, MinutesState::Submitted { on, until })
    }

    pub(crate) fn adopt_minutes(
        &mut self,
        meeting: MeetingId,
        at: Option<MeetingId>,
    ) -> Result<Versioned<Meeting>, Error> {
        let today = self.now.today();
        let until = self.submitted_until(meeting)?;
        let on = match at {
            Some(other) => self.adopted_on(meeting, other, today)?,
            None if until >= today => return Err(MinutesError::StillOpen { until }.into()),
            None => today,
        };
        self.set_minutes_state(meeting, MinutesState::Adopted { on, at })
    }

    pub(crate) fn reopen_minutes(
        &mut self,
        meeting: MeetingId,
        reason: String,
    ) -> Result<Versioned<Meeting>, Error> {
        self.submitted_until(meeting)?;
        check::required("reason", &reason, check::SHORT)?;
        let reopened = Some(Reopening { on: self.now.today(), reason });
        self.set_minutes_state(meeting, MinutesState::Draft { reopened })
    }

    /// Minutes that were adopted at a meeting which goes were adopted on its day.
    pub(super) fn release_adoptions(&mut self, gone: MeetingId) -> Result<(), Error> {
        for meeting in self.ids_linked::<Meeting>(gone.uuid()) {
            self.edit(meeting, |meeting| {
                if let MinutesState::Adopted { at, .. } = &mut meeting.minutes_state {
                    *at = at.filter(|id| *id != gone);
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn set_minutes_state(
        &mut self,
        meeting: MeetingId,
        state: MinutesState,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(meeting, |meeting| {
            meeting.minutes_state = state;
            Ok(())
        })
    }

    /// The day of a meeting at which the minutes of another one were adopted.
    fn adopted_on(&self, meeting: MeetingId, at: MeetingId, today: Date) -> Result<Date, Error> {
        let (held, later) = (&self.find(meeting)?.content, &self.find(at)?.content);
        if held.network != later.network || meeting == at {
            let kind = RecordKind::MEETING;
            return Err(Error::NotFoundReference { field: "at".to_owned(), kind, id: at.to_string() });
        }
        let on = later.at.date();
        check::day_between("at", Some(on), held.at.date(), today)?;
        Ok(on)
    }
}

impl Model {
    /// Until when the members have the minutes of a meeting.
    fn submitted_until(&self, meeting: MeetingId) -> Result<Date, Error> {
        match self.find(meeting)?.content.minutes_state {
            MinutesState::Submitted { until, .. } => Ok(until),
            MinutesState::Draft { .. } => Err(MinutesError::NotSubmitted.into()),
            MinutesState::Adopted { .. } => Err(MinutesError::Adopted.into()),
        }
    }
}
