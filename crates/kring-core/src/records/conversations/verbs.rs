//! What can be done with a conversation.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::promises::{Promise, PromiseSource};

use super::{Conversation, ConversationId, NewConversation};

pub(crate) const HOLD: Operation = Operation::named("conversation.hold");
pub(crate) const CHANGE: Operation = Operation::named("conversation.change");
pub(crate) const REMOVE: Operation = Operation::named("conversation.remove");

impl Workspace {
    /// Writes a conversation down with the promises made in it and what was brought and got, as one operation.
    pub fn hold_conversation(
        &mut self,
        new: NewConversation,
        now: &Now,
    ) -> Result<Versioned<Conversation>, Error> {
        self.run(HOLD, now, |tx| tx.hold_conversation(new))
    }

    /// Changes a conversation. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_conversation(
        &mut self,
        id: ConversationId,
        revision: Option<u32>,
        conversation: Conversation,
        now: &Now,
    ) -> Result<Versioned<Conversation>, Error> {
        self.run(CHANGE, now, |tx| tx.change_conversation(id, revision, conversation))
    }

    /// Removes a conversation. Promises made in it stay: they are still owed; so does what was brought and got.
    pub fn remove_conversation(&mut self, id: ConversationId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_conversation(id))
    }

    /// A conversation.
    pub fn conversation(&self, id: ConversationId) -> Result<Versioned<Conversation>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn hold_conversation(
        &mut self,
        new: NewConversation,
    ) -> Result<Versioned<Conversation>, Error> {
        let kept = self.add(new.conversation)?;
        let held = &kept.content;
        for (place, promise) in new.promises.into_iter().enumerate() {
            let people = if promise.people.is_empty() { held.people.clone() } else { promise.people };
            self.add_promise(Promise {
                text: promise.text,
                side: promise.side,
                people,
                holder: promise.holder,
                network: held.network,
                due: promise.due,
                source: PromiseSource::Conversation { id: kept.id },
                state: crate::records::promises::PromiseState::Open,
                made_on: Some(held.at.date()),
                closed_on: None,
                reason: String::new(),
                classification: held
                    .classification
                    .max(promise.classification.unwrap_or(held.classification)),
            })
            .map_err(|error| error.within(&format!("promises.{place}")))?;
        }
        for (place, contribution) in new.contributions.iter().enumerate() {
            let field = || format!("contributions.{place}");
            let alone = held.people.first().filter(|_| held.people.len() == 1).copied();
            let Some(person) = contribution.person.or(alone) else {
                return Err(Error::Required { field: format!("{}.person", field()) });
            };
            self.contribute(person, &kept, contribution).map_err(|error| error.within(&field()))?;
        }
        Ok(kept)
    }

    /// Changes a conversation. What came of it has its grade by itself; of the open profile nothing is kept that was
    /// said in confidence only.
    pub(crate) fn change_conversation(
        &mut self,
        id: ConversationId,
        revision: Option<u32>,
        conversation: Conversation,
    ) -> Result<Versioned<Conversation>, Error> {
        let kept = self.change(id, revision, conversation)?;
        self.close_seat_lines(id)?;
        Ok(kept)
    }

    pub(crate) fn remove_conversation(&mut self, id: ConversationId) -> Result<(), Error> {
        self.release_promises(id)?;
        self.release_preparations(id)?;
        self.release_contributions(id)?;
        self.remove(id).map(drop)
    }
}
