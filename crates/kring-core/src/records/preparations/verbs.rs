//! What can be done with a preparation.

use kring_vault::Operation;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::conversations::ConversationId;
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, MeetingId};
use crate::records::people::PersonId;

use super::{Preparation, PreparationId, PreparationState};

pub(crate) const ADD: Operation = Operation::named("preparation.add");
pub(crate) const PLAN: Operation = Operation::named("preparation.plan");
pub(crate) const CHANGE: Operation = Operation::named("preparation.change");
pub(crate) const REMOVE: Operation = Operation::named("preparation.remove");
pub(crate) const CLOSE: Operation = Operation::named("preparation.close");
pub(crate) const REOPEN: Operation = Operation::named("preparation.reopen");
pub(crate) const CARRY: Operation = Operation::named("preparation.carry");
pub(crate) const HEAR: Operation = Operation::named("preparation.hear");

impl Workspace {
    /// Plans a talk before a meeting with each of these people at once, to go through what is on the agenda. Nobody
    /// named: with everybody the core proposes. Who has one already keeps it as it is.
    pub fn plan_preparations(
        &mut self,
        meeting: MeetingId,
        people: &[PersonId],
        now: &Now,
    ) -> Result<Vec<Versioned<Preparation>>, Error> {
        self.run(PLAN, now, |tx| tx.plan_preparations(meeting, people))
    }

    /// Changes a preparation. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_preparation(
        &mut self,
        id: PreparationId,
        revision: Option<u32>,
        preparation: Preparation,
        now: &Now,
    ) -> Result<Versioned<Preparation>, Error> {
        self.run(CHANGE, now, |tx| tx.change_preparation(id, revision, preparation))
    }

    /// Removes a preparation. What came on the agenda from it stays there.
    pub fn remove_preparation(&mut self, id: PreparationId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove(id).map(drop))
    }

    /// Closes a preparation today: the talk was held, in that conversation if it was written down, or is off.
    pub fn close_preparation(
        &mut self,
        id: PreparationId,
        state: PreparationState,
        conversation: Option<ConversationId>,
        now: &Now,
    ) -> Result<Versioned<Preparation>, Error> {
        self.run(CLOSE, now, |tx| tx.close_preparation(id, state, conversation))
    }

    /// Opens a preparation again.
    pub fn reopen_preparation(
        &mut self,
        id: PreparationId,
        now: &Now,
    ) -> Result<Versioned<Preparation>, Error> {
        self.run(REOPEN, now, |tx| tx.reopen_preparation(id))
    }

    /// A preparation.
    pub fn preparation(&self, id: PreparationId) -> Result<Versioned<Preparation>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn plan_preparations(
        &mut self,
        meeting: MeetingId,
        people: &[PersonId],
    ) -> Result<Vec<Versioned<Preparation>>, Error> {
        let themes = themes_of(self, &self.find(meeting)?.content);
        let proposed = if people.is_empty() { self.proposed(meeting, self.now)? } else { people.to_vec() };
        let mut planned = Vec::new();
        for person in proposed {
            let there = self.linked::<Preparation>(meeting.uuid()).any(|kept| kept.content.person == person);
            if !there {
                planned.push(self.add(Preparation::new(meeting, person, themes.clone()))?);
            }
        }
        Ok(planned)
    }

    pub(crate) fn add_preparation(
        &mut self,
        mut preparation: Preparation,
    ) -> Result<Versioned<Preparation>, Error> {
        self.settle_preparation(&mut preparation);
        self.add(preparation)
    }

    pub(crate) fn change_preparation(
        &mut self,
        id: PreparationId,
        revision: Option<u32>,
        mut preparation: Preparation,
    ) -> Result<Versioned<Preparation>, Error> {
        self.settle_preparation(&mut preparation);
        self.change(id, revision, preparation)
    }

    pub(crate) fn close_preparation(
        &mut self,
        id: PreparationId,
        state: PreparationState,
        conversation: Option<ConversationId>,
    ) -> Result<Versioned<Preparation>, Error> {
        if state == PreparationState::Open {
            return Err(Error::Value { field: "state".to_owned(), expected: "done | cancelled".to_owned() });
        }
        let today = self.now.today();
        self.edit(id, |preparation| {
            preparation.state = state;
            preparation.closed_on = Some(today);
            preparation.conversation = conversation.or(preparation.conversation);
            Ok(())
        })
    }

    pub(crate) fn reopen_preparation(&mut self, id: PreparationId) -> Result<Versioned<Preparation>, Error> {
        self.edit(id, |preparation| {
            preparation.state = PreparationState::Open;
            preparation.closed_on = None;
            Ok(())
        })
    }

    /// Of two talks before one meeting one is made, for two people who turn out to be one.
    pub(crate) fn join_preparations(&mut self, from: PersonId, to: PersonId) -> Result<(), Error> {
        for id in self.ids_linked::<Preparation>(from.uuid()) {
            let meeting = self.find(id)?.content.meeting;
            let there = self.linked::<Preparation>(to.uuid()).find(|kept| kept.content.meeting == meeting);
            let Some(there) = there.map(|kept| kept.id) else { continue };
            let gone = self.remove(id)?.content;
            self.edit(there, |preparation| {
                let gone = further_first(preparation, gone);
                let new = gone.themes.into_iter().filter(|theme| !preparation.themes.contains(theme));
                let new: Vec<String> = new.collect();
                preparation.themes.extend(new);
                preparation.wishes.extend(gone.wishes);
                preparation.at = preparation.at.or(gone.at);
                preparation.conversation = preparation.conversation.or(gone.conversation);
                preparation.takes_along = preparation.takes_along.take().or(gone.takes_along);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Removes the preparations that name a record which goes.
    pub(crate) fn remove_preparations_of<T>(&mut self, gone: Id<T>) -> Result<(), Error> {
        for preparation in self.ids_linked::<Preparation>(gone.uuid()) {
            self.remove(preparation)?;
        }
        Ok(())
    }

    /// A preparation of a conversation that goes stays, without it.
    pub(crate) fn release_preparations(&mut self, gone: ConversationId) -> Result<(), Error> {
        for preparation in self.ids_linked::<Preparation>(gone.uuid()) {
            self.edit(preparation, |preparation| {
                preparation.conversation = None;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Makes the closing day agree with the state.
    fn settle_preparation(&self, preparation: &mut Preparation) {
        preparation.closed_on = match preparation.state {
            PreparationState::Open => None,
            _ => preparation.closed_on.or(Some(self.now.today())),
        };
    }
}

/// Puts in place the one of two preparations that is further, and gives back the other: a talk that was held counts, and
/// one that is still to be held counts more than one that is off.
fn further_first(there: &mut Preparation, gone: Preparation) -> Preparation {
    let far = |preparation: &Preparation| match preparation.state {
        PreparationState::Cancelled => 0,
        PreparationState::Open => 1,
        PreparationState::Done => 2,
    };
    if far(&gone) <= far(there) {
        return gone;
    }
    let person = there.person;
    std::mem::replace(there, Preparation { person, ..gone })
}

/// What there is to go through: the items of the agenda, but for standing ones such as the break and for what is
/// kept in confidence.
fn themes_of(model: &Model, meeting: &Meeting) -> Vec<String> {
    let items = meeting.agenda.iter().filter(|item| {
        !item.is_standing()
            && model.grade_of(Graded::AgendaItem(meeting, item)) != Classification::Confidential
    });
    items.map(|item| item.title.clone()).collect()
}
