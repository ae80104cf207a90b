//! What can be done with a person.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::conversations::Conversation;
use crate::records::inputs::Input;
use crate::records::meetings::Meeting;
use crate::records::memberships::Membership;
use crate::records::promises::{Promise, PromiseSource};

use super::{NewPerson, Person, PersonId};

pub(crate) const ADD: Operation = Operation::named("person.add");
pub(crate) const CHANGE: Operation = Operation::named("person.change");
pub(crate) const REMOVE: Operation = Operation::named("person.remove");

impl Workspace {
    /// Writes a person down with their place in a network, as one operation.
    pub fn add_person(&mut self, new: NewPerson, now: &Now) -> Result<Versioned<Person>, Error> {
        self.run(ADD, now, |tx| tx.add_person(new))
    }

    /// Changes a person. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_person(
        &mut self,
        id: PersonId,
        revision: Option<u32>,
        person: Person,
        now: &Now,
    ) -> Result<Versioned<Person>, Error> {
        self.run(CHANGE, now, |tx| tx.change(id, revision, person))
    }

    /// Takes a person out of everything: their memberships, invitations, preparations, conversations and promises, the
    /// agreements they acknowledged, the goals they look after, and what they brought and got.
    ///
    /// A conversation or promise that was with them alone goes too; somebody who was at a meeting stays in its numbers
    /// as an unnamed guest.
    pub fn remove_person(&mut self, id: PersonId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_person(id))
    }

    /// A person.
    pub fn person(&self, id: PersonId) -> Result<Versioned<Person>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_person(&mut self, new: NewPerson) -> Result<Versioned<Person>, Error> {
        let NewPerson { network, role, perspectives, brings, gets, person } = new;
        let kept = self.add(person)?;
        self.add(Membership {
            network,
            person: kept.id,
            role,
            perspectives,
            since: Some(self.now.today()),
            until: None,
            brings,
            gets,
            farewell: None,
        })?;
        Ok(kept)
    }

    pub(crate) fn remove_person(&mut self, id: PersonId) -> Result<(), Error> {
        self.find(id)?;
        for membership in self.ids_linked::<Membership>(id.uuid()) {
            self.remove(membership)?;
        }
        self.leave_conversations(id)?;
        self.leave_promises(id)?;
        self.leave_meetings(id)?;
        self.leave_pledges(id)?;
        self.leave_goals(id)?;
        self.forget_apart(id)?;
        self.remove_preparations_of(id)?;
        for input in self.ids_linked::<Input>(id.uuid()) {
            self.keep_theme_grades(input, &[])?;
        }
        self.remove_what_goes_with(id.uuid())?;
        self.remove(id).map(drop)
    }

    fn leave_conversations(&mut self, id: PersonId) -> Result<(), Error> {
        for conversation in self.ids_linked::<Conversation>(id.uuid()) {
            if self.find(conversation)?.content.people.iter().all(|person| *person == id) {
                self.remove_conversation(conversation)?;
            } else {
                self.edit(conversation, |conversation| {
                    conversation.people.retain(|person| *person != id);
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    fn leave_promises(&mut self, id: PersonId) -> Result<(), Error> {
        for promise in self.ids_linked::<Promise>(id.uuid()) {
            let content = &self.find(promise)?.content;
            let theirs_alone = content.people.iter().all(|person| *person == id);
            if theirs_alone && !matches!(content.source, PromiseSource::Meeting { .. }) {
                self.remove(promise)?;
            } else {
                self.edit(promise, |promise| {
                    promise.people.retain(|person| *person != id);
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    fn leave_meetings(&mut self, id: PersonId) -> Result<(), Error> {
        for meeting in self.ids_linked::<Meeting>(id.uuid()) {
            self.edit(meeting, |meeting| {
                let there = meeting.invitations.iter().any(|guest| guest.person == id && guest.attended);
                meeting.invitations.retain(|guest| guest.person != id);
                meeting.unnamed_guests = meeting.unnamed_guests.saturating_add(u16::from(there));
                for item in meeting.items_mut() {
                    item.raised_by = item.raised_by.filter(|person| *person != id);
                    item.leader = item.leader.filter(|person| *person != id);
                }
                for change in &mut meeting.agenda_changes {
                    change.requester = change.requester.filter(|person| *person != id);
                }
                for correction in &mut meeting.corrections {
                    correction.requester = correction.requester.filter(|person| *person != id);
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}
