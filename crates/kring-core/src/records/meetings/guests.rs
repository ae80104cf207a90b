//! Who is invited, what they answer, and who was there.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::boundaries::Deed;
use crate::records::people::PersonId;

use super::{Invitation, Meeting, MeetingId, Reply};

pub(crate) const INVITE: Operation = Operation::named("meeting.invite");
pub(crate) const UNINVITE: Operation = Operation::named("meeting.uninvite");
pub(crate) const WHY: Operation = Operation::named("meeting.why");
pub(crate) const REPLY: Operation = Operation::named("meeting.reply");
pub(crate) const GUESTS: Operation = Operation::named("meeting.guests");

impl Workspace {
    /// Invites people. Who was invited already stays so, with their answer.
    ///
    /// Errors: `boundary.crossed` when any of them asked for a pause, unless `despite` gives a reason, which is kept.
    pub fn invite(
        &mut self,
        meeting: MeetingId,
        people: &[PersonId],
        despite: Option<&str>,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(INVITE, now, |tx| tx.invite(meeting, people, despite))
    }

    /// Takes an invitation back.
    pub fn uninvite(
        &mut self,
        meeting: MeetingId,
        person: PersonId,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(UNINVITE, now, |tx| tx.uninvite(meeting, person))
    }

    /// Writes down why a person is invited; nothing takes it away. They can be shown it: it is about them.
    pub fn set_why_invited(
        &mut self,
        meeting: MeetingId,
        person: PersonId,
        why: &str,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(WHY, now, |tx| tx.set_why_invited(meeting, person, why))
    }

    /// Writes down what an invited person answered.
    pub fn set_reply(
        &mut self,
        meeting: MeetingId,
        person: PersonId,
        reply: Reply,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(REPLY, now, |tx| tx.set_reply(meeting, person, reply))
    }

    /// Writes down how many people were there who wished to stay unnamed.
    pub fn set_unnamed_guests(
        &mut self,
        meeting: MeetingId,
        guests: u16,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(GUESTS, now, |tx| tx.set_unnamed_guests(meeting, guests))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn invite(
        &mut self,
        id: MeetingId,
        people: &[PersonId],
        despite: Option<&str>,
    ) -> Result<Versioned<Meeting>, Error> {
        let invited = &self.find(id)?.content.invitations;
        let asked = |person: &PersonId| invited.iter().any(|guest| guest.person == *person);
        let fresh: Vec<PersonId> = people.iter().copied().filter(|person| !asked(person)).collect();
        self.heed(Deed::Invite, &fresh, despite, Some(id))?;
        self.edit_meeting(id, |meeting| {
            for person in people {
                guest_or_new(meeting, *person).uninvited = false;
            }
            Ok(())
        })
    }

    pub(crate) fn uninvite(&mut self, id: MeetingId, person: PersonId) -> Result<Versioned<Meeting>, Error> {
        self.edit_meeting(id, |meeting| {
            guest(meeting, person)?;
            meeting.invitations.retain(|guest| guest.person != person);
            Ok(())
        })
    }

    pub(crate) fn set_why_invited(
        &mut self,
        id: MeetingId,
        person: PersonId,
        why: &str,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(id, |meeting| {
            why.trim().clone_into(&mut guest(meeting, person)?.why);
            Ok(())
        })
    }

    pub(crate) fn set_reply(
        &mut self,
        id: MeetingId,
        person: PersonId,
        reply: Reply,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_meeting(id, |meeting| {
            guest(meeting, person)?.reply = reply;
            Ok(())
        })
    }

    pub(crate) fn set_unnamed_guests(
        &mut self,
        id: MeetingId,
        guests: u16,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_meeting(id, |meeting| {
            meeting.unnamed_guests = guests;
            Ok(())
        })
    }
}

pub(super) fn guest(meeting: &mut Meeting, person: PersonId) -> Result<&mut Invitation, Error> {
    let mut guests = meeting.invitations.iter_mut();
    guests.find(|guest| guest.person == person).ok_or(Error::PartNotFound { part: "invitation" })
}

pub(super) fn guest_or_new(meeting: &mut Meeting, person: PersonId) -> &mut Invitation {
    let place = meeting.invitations.iter().position(|guest| guest.person == person).unwrap_or_else(|| {
        meeting.invitations.push(Invitation::of(person));
        meeting.invitations.len() - 1
    });
    &mut meeting.invitations[place]
}
