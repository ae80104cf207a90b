//! That people were thanked for coming. It is kept with their invitation as a day.

use jiff::civil::Date;
use kring_vault::Operation;

use crate::engine::check;
use crate::engine::error::{Error, MinutesError};
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::people::PersonId;

use super::guests::guest;
use super::{Meeting, MeetingId, Stage};

pub(crate) const THANK: Operation = Operation::named("meeting.thank");

impl Workspace {
    /// Writes down on which day people were thanked for having been at a meeting that was held; `None`: they were not thanked.
    ///
    /// Errors: `conflict.meetingNotHeld`; `conflict.notAttended` for somebody who was not there; `invalid.outOfRange` for a day before the
    /// meeting or still to come.
    pub fn thank(
        &mut self,
        meeting: MeetingId,
        people: &[PersonId],
        on: Option<Date>,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(THANK, now, |tx| tx.thank(meeting, people, on))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn thank(
        &mut self,
        id: MeetingId,
        people: &[PersonId],
        on: Option<Date>,
    ) -> Result<Versioned<Meeting>, Error> {
        let today = self.now.today();
        self.edit_meeting(id, |meeting| {
            if meeting.stage != Stage::Held {
                return Err(MinutesError::NotHeld.into());
            }
            check::day_between("on", on, meeting.at.date(), today)?;
            for person in people {
                let guest = guest(meeting, *person)?;
                if !guest.attended {
                    return Err(MinutesError::NotAttended.into());
                }
                guest.thanked_on = on;
            }
            Ok(())
        })
    }
}

impl Meeting {
    /// The same, with the days on which people were thanked as the meeting had them before; a new one had none.
    pub(super) fn with_thanks_of(mut self, before: Option<&Self>) -> Self {
        for guest in &mut self.invitations {
            let mut known = before.into_iter().flat_map(|meeting| &meeting.invitations);
            let known = known.find(|known| known.person == guest.person);
            guest.thanked_on = known.and_then(|known| known.thanked_on);
        }
        self
    }
}
