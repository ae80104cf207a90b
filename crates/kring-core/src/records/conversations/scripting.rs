//! Verbs on conversations, for scripts.

use crate::engine::input::from_json;
use crate::records::conversations::{Conversation, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, edited, filter, records, removed, show, take_last_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("conversation add", verbs::HOLD, |tx, input| {
        answer(tx.hold_conversation(from_json(input)?)?)
    }),
    Verb::write("conversation edit", verbs::CHANGE, |tx, input| {
        let (id, revision, conversation) = edited::<Conversation>(tx, input)?;
        answer(tx.change_conversation(id, revision, conversation)?)
    }),
    Verb::write("conversation remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_conversation(id)?;
        Ok(removed(id))
    }),
    Verb::read("conversation list", |model, input, now| {
        let rows = model.conversations(&filter(input)?, now);
        records::<Conversation>(model, rows.into_iter().map(|row| row.conversation.id))
    }),
    Verb::read("conversation show", show::<Conversation>),
];
