//! Conversations as a list shows them.

use std::cmp::Reverse;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::conversations::Conversation;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::Promise;

use crate::records::people::PersonName;
use crate::records::promises::PromiseRow;

/// Which conversations. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ConversationFilter {
    /// Only with this person.
    pub person: Option<PersonId>,
    /// Only for this network.
    pub network: Option<NetworkId>,
    /// From this day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Until and with this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

/// A conversation with the names of those who were there and what was promised in it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConversationRow {
    /// The conversation.
    pub conversation: Versioned<Conversation>,
    /// With whom.
    pub people: Vec<PersonName>,
    /// What was promised.
    pub promises: Vec<PromiseRow>,
}

impl Model {
    /// The conversations of a filter, newest first.
    pub fn conversations(&self, filter: &ConversationFilter, now: &Now) -> Vec<ConversationRow> {
        let narrowest = filter.person.map(Id::uuid).or(filter.network.map(Id::uuid));
        let chosen: Vec<&Versioned<Conversation>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Conversation>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| (Reverse(kept.content.at), kept.id));
        chosen.into_iter().map(|kept| self.conversation_row(kept, now)).collect()
    }

    fn conversation_row(&self, kept: &Versioned<Conversation>, now: &Now) -> ConversationRow {
        ConversationRow {
            people: self.names(&kept.content.people),
            promises: self
                .linked::<Promise>(kept.id.uuid())
                .map(|kept| self.promise_row(kept, now))
                .collect(),
            conversation: kept.clone(),
        }
    }
}

impl ConversationFilter {
    fn takes(&self, conversation: &Conversation) -> bool {
        let on = conversation.at.date();
        self.person.is_none_or(|person| conversation.people.contains(&person))
            && self.network.is_none_or(|network| conversation.network == Some(network))
            && self.from.is_none_or(|from| on >= from)
            && self.until.is_none_or(|until| on <= until)
    }
}
