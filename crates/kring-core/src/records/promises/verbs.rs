//! What can be done with a promise.

use kring_vault::Operation;

use crate::engine::check;
use crate::engine::error::{Error, MinutesError};
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::Meeting;

use super::{Promise, PromiseId, PromiseSource, PromiseState};

pub(crate) const ADD: Operation = Operation::named("promise.add");
pub(crate) const CHANGE: Operation = Operation::named("promise.change");
pub(crate) const REMOVE: Operation = Operation::named("promise.remove");
pub(crate) const CLOSE: Operation = Operation::named("promise.close");
pub(crate) const REOPEN: Operation = Operation::named("promise.reopen");

impl Workspace {
    /// Writes a promise down. Without a day it was made, it was made today.
    pub fn add_promise(&mut self, promise: Promise, now: &Now) -> Result<Versioned<Promise>, Error> {
        self.run(ADD, now, |tx| tx.add_promise(promise))
    }

    /// Changes a promise. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_promise(
        &mut self,
        id: PromiseId,
        revision: Option<u32>,
        promise: Promise,
        now: &Now,
    ) -> Result<Versioned<Promise>, Error> {
        self.run(CHANGE, now, |tx| tx.change_promise(id, revision, promise))
    }

    /// Removes a promise, and the line in the minutes that stands for it.
    pub fn remove_promise(&mut self, id: PromiseId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_promise(id))
    }

    /// Closes a promise today: done, or let go. To open it again there is [`Workspace::reopen_promise`].
    pub fn close_promise(
        &mut self,
        id: PromiseId,
        state: PromiseState,
        now: &Now,
    ) -> Result<Versioned<Promise>, Error> {
        self.run(CLOSE, now, |tx| tx.close_promise(id, state))
    }

    /// Opens a promise again.
    pub fn reopen_promise(&mut self, id: PromiseId, now: &Now) -> Result<Versioned<Promise>, Error> {
        self.run(REOPEN, now, |tx| tx.reopen_promise(id))
    }

    /// A promise.
    pub fn promise(&self, id: PromiseId) -> Result<Versioned<Promise>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_promise(&mut self, mut promise: Promise) -> Result<Versioned<Promise>, Error> {
        promise.made_on = promise.made_on.or(Some(self.now.today()));
        self.settle(&mut promise);
        self.add(promise)
    }

    pub(crate) fn change_promise(
        &mut self,
        id: PromiseId,
        revision: Option<u32>,
        mut promise: Promise,
    ) -> Result<Versioned<Promise>, Error> {
        self.settle(&mut promise);
        let before = self.find(id)?;
        let known = &before.content;
        let says_else = (known.side, &known.text) != (promise.side, &promise.text);
        if (says_else || promise.classification < known.classification) && self.is_in_adopted_minutes(id) {
            return Err(MinutesError::Adopted.into());
        }
        if before.content.source != promise.source {
            // Said to have been made elsewhere, it is not thereby more open.
            promise.classification = promise.classification.max(self.grade_of(Graded::Promise(before)));
        }
        self.change(id, revision, promise)
    }

    /// A promise made in a conversation or at a meeting that goes stays, as closed as it was.
    pub(crate) fn release_promises<T>(&mut self, gone: Id<T>) -> Result<(), Error> {
        for id in self.ids_linked::<Promise>(gone.uuid()) {
            let grade = self.grade_of(Graded::Promise(self.find(id)?));
            self.edit(id, |promise| {
                promise.source = PromiseSource::Loose;
                promise.classification = grade;
                Ok(())
            })?;
        }
        Ok(())
    }

    pub(crate) fn remove_promise(&mut self, id: PromiseId) -> Result<(), Error> {
        for meeting in self.ids_linked::<Meeting>(id.uuid()) {
            self.edit_meeting(meeting, |meeting| {
                for item in &mut meeting.agenda {
                    item.minutes.retain(|line| line.promise != Some(id));
                }
                Ok(())
            })?;
        }
        self.remove(id).map(drop)
    }

    pub(crate) fn close_promise(
        &mut self,
        id: PromiseId,
        state: PromiseState,
    ) -> Result<Versioned<Promise>, Error> {
        if state == PromiseState::Open {
            return Err(Error::Value { field: "state".to_owned(), expected: "done | dropped".to_owned() });
        }
        let today = self.now.today();
        self.edit(id, |promise| {
            promise.state = state;
            promise.closed_on = Some(today);
            promise.reason = String::new();
            Ok(())
        })
    }

    /// Lets a promise go, and says why.
    pub(crate) fn let_promise_go(
        &mut self,
        id: PromiseId,
        reason: String,
    ) -> Result<Versioned<Promise>, Error> {
        check::required("words", &reason, check::SHORT)?;
        self.close_promise(id, PromiseState::Dropped)?;
        self.edit(id, |promise| {
            promise.reason = reason;
            Ok(())
        })
    }

    pub(crate) fn reopen_promise(&mut self, id: PromiseId) -> Result<Versioned<Promise>, Error> {
        self.edit(id, |promise| {
            promise.state = PromiseState::Open;
            promise.closed_on = None;
            promise.reason = String::new();
            Ok(())
        })
    }

    /// Whether a line of minutes that were adopted stands for a promise.
    fn is_in_adopted_minutes(&self, id: PromiseId) -> bool {
        self.linked::<Meeting>(id.uuid()).any(|kept| {
            let held = &kept.content;
            held.is_adopted() && held.lines().any(|(_, line)| line.promise == Some(id))
        })
    }

    /// Makes the closing day agree with the state.
    fn settle(&self, promise: &mut Promise) {
        promise.closed_on = match promise.state {
            PromiseState::Open => None,
            PromiseState::Done | PromiseState::Dropped => promise.closed_on.or(Some(self.now.today())),
        };
        if promise.state != PromiseState::Dropped {
            promise.reason = String::new();
        }
    }
}
