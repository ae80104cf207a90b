//! Who is at a meeting, from when and until when.

use jiff::civil::{DateTime, Time};
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::people::PersonId;

use super::guests::guest_or_new;
use super::{Invitation, Meeting, MeetingId, Reply};

pub(crate) const ATTEND: Operation = Operation::named("meeting.attend");
pub(crate) const WALK_IN: Operation = Operation::named("meeting.walk-in");

/// Whether a person was at a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Presence {
    /// Whether they were there.
    pub attended: bool,
    /// When they came, where that was later than the beginning.
    #[specta(type = Option<String>)]
    pub came_at: Option<Time>,
    /// When they left, where that was earlier than the end.
    #[specta(type = Option<String>)]
    pub left_at: Option<Time>,
}

impl Workspace {
    /// Writes down whether a person was there. Somebody who came uninvited is put on the list, and off it again when they were
    /// not there after all, unless something else was said of them. Who was not there neither came nor left, and was not thanked for it.
    pub fn set_attendance(
        &mut self,
        meeting: MeetingId,
        person: PersonId,
        presence: Presence,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(ATTEND, now, |tx| tx.set_attendance(meeting, person, presence))
    }

    /// Writes down somebody whom nobody has written down before, with a place in the network of the meeting, and that they are
    /// there. They are not informed yet that they are kept.
    pub fn add_walk_in(
        &mut self,
        meeting: MeetingId,
        name: &str,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(WALK_IN, now, |tx| tx.add_walk_in(meeting, name))
    }
}

/// Whether somebody left after they came. Hours are those of the evening the meeting began on, and of the night after it.
fn in_order(begins: DateTime, came_at: Option<Time>, left_at: Option<Time>) -> Result<(), Error> {
    let (Some(came), Some(left)) = (came_at, left_at) else { return Ok(()) };
    // From half a day before the beginning to half a day after it.
    let from_beginning = |time: Time| {
        let minutes = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
        (minutes(time) - minutes(begins.time()) + 12 * 60).rem_euclid(24 * 60)
    };
    if from_beginning(left) < from_beginning(came) {
        return Err(Error::Value { field: "leftAt".to_owned(), expected: "laterThanCame".to_owned() });
    }
    Ok(())
}

impl Tx<'_, '_> {
    pub(crate) fn set_attendance(
        &mut self,
        id: MeetingId,
        person: PersonId,
        presence: Presence,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_meeting(id, |meeting| {
            // Only who is there comes on the list by it: nobody is invited like this.
            if !presence.attended && meeting.invitations.iter().all(|guest| guest.person != person) {
                return Err(Error::PartNotFound { part: "invitation" });
            }
            let known = meeting.invitations.len();
            let guest = guest_or_new(meeting, person);
            guest.attended = presence.attended;
            guest.came_at = presence.came_at.filter(|_| presence.attended);
            guest.left_at = presence.left_at.filter(|_| presence.attended);
            guest.thanked_on = guest.thanked_on.filter(|_| presence.attended);
            let (came_at, left_at) = (guest.came_at, guest.left_at);
            in_order(meeting.at, came_at, left_at)?;
            let came_by_a_tick =
                |guest: &Invitation| guest.uninvited && guest.reply == Reply::None && guest.why.is_empty();
            if meeting.invitations.len() > known {
                meeting.invitations[known].uninvited = true;
            } else if !presence.attended {
                meeting.invitations.retain(|guest| guest.person != person || !came_by_a_tick(guest));
            }
            Ok(())
        })
    }

    pub(crate) fn add_walk_in(&mut self, id: MeetingId, name: &str) -> Result<Versioned<Meeting>, Error> {
        let network = self.find(id)?.content.network;
        let person = self.add_person(from_json(serde_json::json!({ "network": network, "name": name }))?)?;
        self.set_attendance(id, person.id, Presence { attended: true, ..Presence::default() })
    }
}
