//! What can be done with a meeting as a whole.

use kring_vault::Operation;

use crate::boundaries::Deed;
use crate::error::Error;
use crate::now::Now;
use crate::people::PersonId;
use crate::promises::{Promise, PromiseSource};
use crate::record::Kept;
use crate::workspace::{Tx, Workspace};

use super::{Meeting, MeetingId, Stage};

pub(crate) const ADD: Operation = Operation::named("meeting.add");
pub(crate) const CHANGE: Operation = Operation::named("meeting.change");
pub(crate) const REMOVE: Operation = Operation::named("meeting.remove");
pub(crate) const CLOSE: Operation = Operation::named("meeting.close");

impl Workspace {
    /// Plans a meeting.
    pub fn add_meeting(&mut self, meeting: Meeting, now: &Now) -> Result<Kept<Meeting>, Error> {
        self.run(ADD, now, |tx| tx.add_meeting(meeting))
    }

    /// Changes a meeting. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_meeting(
        &mut self,
        id: MeetingId,
        revision: Option<u32>,
        meeting: Meeting,
        now: &Now,
    ) -> Result<Kept<Meeting>, Error> {
        self.run(CHANGE, now, |tx| tx.change_meeting(id, revision, meeting))
    }

    /// Removes a meeting with the preparations for it. Promises and agreements made at it stay, and so does what was
    /// brought and got.
    pub fn remove_meeting(&mut self, id: MeetingId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_meeting(id))
    }

    /// Says that a meeting was held.
    pub fn close_meeting(&mut self, id: MeetingId, now: &Now) -> Result<Kept<Meeting>, Error> {
        self.run(CLOSE, now, |tx| tx.close_meeting(id))
    }

    /// A meeting.
    pub fn meeting(&self, id: MeetingId) -> Result<Kept<Meeting>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_meeting(&mut self, meeting: Meeting) -> Result<Kept<Meeting>, Error> {
        let guests: Vec<PersonId> = to_come(&meeting).collect();
        let kept = self.add(meeting)?;
        self.heed(Deed::Invite, &guests, None, Some(kept.id))?;
        Ok(kept)
    }

    pub(crate) fn change_meeting(
        &mut self,
        id: MeetingId,
        revision: Option<u32>,
        meeting: Meeting,
    ) -> Result<Kept<Meeting>, Error> {
        let before = &self.find(id)?.content.invitations;
        let asked = |person: &PersonId| before.iter().any(|guest| guest.person == *person);
        let fresh: Vec<PersonId> = to_come(&meeting).filter(|person| !asked(person)).collect();
        let kept = self.change(id, revision, meeting)?;
        self.heed(Deed::Invite, &fresh, None, Some(id))?;
        self.release_promises(&kept)?;
        Ok(kept)
    }

    pub(crate) fn remove_meeting(&mut self, id: MeetingId) -> Result<(), Error> {
        for promise in self.ids_linked::<Promise>(id.uuid()) {
            self.edit(promise, |promise| {
                promise.source = PromiseSource::Loose;
                Ok(())
            })?;
        }
        self.release_crossings(id)?;
        self.remove_preparations_of(id)?;
        self.release_agreements(id)?;
        self.release_contributions(id)?;
        self.remove(id).map(drop)
    }

    pub(crate) fn close_meeting(&mut self, id: MeetingId) -> Result<Kept<Meeting>, Error> {
        self.edit(id, |meeting| {
            meeting.stage = Stage::Held;
            Ok(())
        })
    }

    /// Promises made under an agenda item that is gone belong to the meeting as a whole.
    fn release_promises(&mut self, meeting: &Kept<Meeting>) -> Result<(), Error> {
        for promise in self.ids_linked::<Promise>(meeting.id.uuid()) {
            self.edit(promise, |promise| {
                if let PromiseSource::Meeting { item, .. } = &mut promise.source {
                    *item = item.filter(|id| meeting.content.agenda.iter().any(|known| known.id == *id));
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// Who is asked to come; somebody who was there came by themselves.
fn to_come(meeting: &Meeting) -> impl Iterator<Item = PersonId> {
    meeting.invitations.iter().filter(|guest| !guest.attended).map(|guest| guest.person)
}
