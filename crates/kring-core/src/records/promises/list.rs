//! Promises as a list shows them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::conversations::{ConversationId, ConversationKind};
use crate::records::grades::Graded;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::{Promise, PromiseId, PromiseSource, PromiseState, Side};

use crate::records::conversations::Conversation;
use crate::records::meetings::Meeting;
use crate::records::people::PersonName;

/// Which promises. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PromiseFilter {
    /// Only to or by this person.
    pub person: Option<PersonId>,
    /// Only for this network.
    pub network: Option<NetworkId>,
    /// Only made at this meeting.
    pub meeting: Option<MeetingId>,
    /// Only of this side.
    pub side: Option<Side>,
    /// Only in this state.
    pub state: Option<PromiseState>,
}

/// Which promises that are due. Every field has a default: all of them, today.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct DuePromises {
    /// Only to or by this person.
    pub person: Option<PersonId>,
    /// Only for this network.
    pub network: Option<NetworkId>,
    /// Only of this side.
    pub side: Option<Side>,
    /// Also those that will be due by this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

/// A promise with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromiseRow {
    /// The promise.
    pub promise: Versioned<Promise>,
    /// To whom or by whom.
    pub people: Vec<PersonName>,
    /// Days past its day, for an open promise that is late.
    pub days_late: Option<i32>,
    /// Where it was made.
    pub made_at: Option<MadeAt>,
    /// Who may read it: never more open than where it was made.
    pub classification: Classification,
}

/// Where a promise was made, in terms a person remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MadeAt {
    /// In a conversation.
    Conversation {
        /// Which.
        id: ConversationId,
        /// What sort of conversation.
        conversation_kind: ConversationKind,
        /// The day.
        #[specta(type = String)]
        on: Date,
    },
    /// At a meeting.
    Meeting {
        /// Which.
        id: MeetingId,
        /// What it is called; empty for a confidential meeting.
        title: String,
        /// The day.
        #[specta(type = String)]
        on: Date,
    },
}

/// What sorts promises by what presses most: open ones, ours, the earliest day; those without a day last. Of a day the one that
/// was written down first comes first.
pub(crate) fn urgency(kept: &Versioned<Promise>) -> (bool, Side, bool, Option<Date>, Timestamp, PromiseId) {
    let promise = &kept.content;
    let is_closed = promise.state != PromiseState::Open;
    (is_closed, promise.side, promise.due.is_none(), promise.due, kept.created_at, kept.id)
}

impl Model {
    /// The open promises whose day has come, or will have by the day of the filter: ours first, then by day.
    pub fn promises_due(&self, filter: &DuePromises, now: &Now) -> Vec<PromiseRow> {
        let by = filter.until.unwrap_or(now.today());
        let open = PromiseFilter {
            state: Some(PromiseState::Open),
            person: filter.person,
            network: filter.network,
            side: filter.side,
            meeting: None,
        };
        let mut rows = self.promises(&open, now);
        rows.retain(|row| row.promise.content.due.is_some_and(|due| due <= by));
        rows
    }

    /// The promises of a filter: open ones first, ours before theirs, then by day.
    pub fn promises(&self, filter: &PromiseFilter, now: &Now) -> Vec<PromiseRow> {
        let narrowest = filter.person.map(Id::uuid).or(filter.meeting.map(Id::uuid));
        let chosen: Vec<&Versioned<Promise>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Promise>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| urgency(kept));
        chosen.into_iter().map(|kept| self.promise_row(kept, now)).collect()
    }

    /// A promise with what one needs to read it.
    pub(crate) fn promise_row(&self, kept: &Versioned<Promise>, now: &Now) -> PromiseRow {
        let promise = &kept.content;
        PromiseRow {
            people: self.names(&promise.people),
            days_late: days_late(promise, now.today()),
            made_at: self.made_at(promise),
            classification: self.grade_of(Graded::Promise(kept)),
            promise: kept.clone(),
        }
    }

    fn made_at(&self, promise: &Promise) -> Option<MadeAt> {
        match promise.source {
            PromiseSource::Loose => None,
            PromiseSource::Conversation { id } => {
                let talk = &self.table::<Conversation>().get(&id)?.content;
                Some(MadeAt::Conversation { id, conversation_kind: talk.kind, on: talk.at.date() })
            }
            PromiseSource::Meeting { id, .. } => self.made_at_meeting(id),
        }
    }

    /// That something was made at a meeting, if that is still there.
    pub(crate) fn made_at_meeting(&self, id: MeetingId) -> Option<MadeAt> {
        let meeting = &self.table::<Meeting>().get(&id)?.content;
        Some(MadeAt::Meeting { id, title: self.title_elsewhere(id), on: meeting.at.date() })
    }
}

impl PromiseFilter {
    fn takes(&self, promise: &Promise) -> bool {
        let at = |meeting| matches!(promise.source, PromiseSource::Meeting { id, .. } if id == meeting);
        self.person.is_none_or(|person| promise.people.contains(&person))
            && self.network.is_none_or(|network| promise.network == Some(network))
            && self.meeting.is_none_or(at)
            && self.side.is_none_or(|side| promise.side == side)
            && self.state.is_none_or(|state| promise.state == state)
    }
}

/// Days that an open promise is late.
pub(crate) fn days_late(promise: &Promise, today: Date) -> Option<i32> {
    let due = promise.due.filter(|due| promise.state == PromiseState::Open && *due < today)?;
    Some(due.until(today).ok()?.get_days())
}
