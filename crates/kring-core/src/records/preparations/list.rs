//! Preparations as a list shows them.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::conversations::{Conversation, ConversationId, ConversationKind};
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, MeetingId, Stage};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::preparations::{Agreed, Preparation, PreparationState, WishId};

use crate::records::people::Person;
use crate::records::people::PersonName;

/// Days after a meeting in which one still asks what somebody took along.
const FRESH: i64 = 30;
/// Conversations offered as the one a preparation became.
const TALKS: usize = 5;

/// Which preparations. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PreparationFilter {
    /// Only before this meeting.
    pub meeting: Option<MeetingId>,
    /// Only with this person.
    pub person: Option<PersonId>,
    /// Only before meetings of this network.
    pub network: Option<NetworkId>,
    /// Only in this state.
    pub state: Option<PreparationState>,
    /// Only those that ask for something: a talk to hold, or to ask what somebody took along.
    pub pending: bool,
}

/// A preparation with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreparationRow {
    /// The preparation.
    pub preparation: Versioned<Preparation>,
    /// With whom.
    pub person: PersonName,
    /// What the meeting is called; empty for a confidential one.
    pub title: String,
    /// When the meeting is.
    #[specta(type = String)]
    pub meeting_at: DateTime,
    /// What it asks for.
    pub step: PreparationStep,
    /// Whether they want an interpreter.
    pub wants_interpreter: bool,
    /// The wishes that are on the agenda now.
    pub carried: Vec<CarriedWish>,
    /// Conversations it may have become, newest first.
    pub talks: Vec<TalkChoice>,
    /// Who may read what was wished and taken along: never more open than the meeting and the conversation it became.
    pub classification: Classification,
}

/// What a preparation asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PreparationStep {
    /// To hold the talk.
    Talk,
    /// To ask, now that the meeting was held, what they take along.
    Ask,
    /// To explain again what was understood otherwise.
    Explain,
    /// Nothing more.
    Nothing,
}

/// A wish that is on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CarriedWish {
    /// Which.
    pub wish: WishId,
    /// As which item, from 1.
    pub number: u32,
    /// With or without their name.
    pub agreed: Agreed,
}

/// A conversation a preparation may have become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TalkChoice {
    /// Which.
    pub id: ConversationId,
    /// When.
    #[specta(type = String)]
    pub at: DateTime,
    /// How.
    pub kind: ConversationKind,
}

impl Model {
    /// The preparations of a filter, by the day of the meeting, then by name.
    pub fn preparations(&self, filter: &PreparationFilter, now: &Now) -> Vec<PreparationRow> {
        let narrowest = filter.person.map(Id::uuid).or(filter.meeting.map(Id::uuid));
        let chosen: Vec<&Versioned<Preparation>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Preparation>().values().collect(),
        };
        let within = |meeting| self.table::<Meeting>().get(&meeting).map(|kept| kept.content.network);
        let chosen = chosen
            .into_iter()
            .filter(|kept| filter.takes(&kept.content))
            .filter(|kept| filter.network.is_none() || filter.network == within(kept.content.meeting));
        let rows = chosen.filter_map(|kept| self.preparation_row(kept, now.today()));
        let mut rows: Vec<_> =
            rows.filter(|row| !filter.pending || row.step != PreparationStep::Nothing).collect();
        rows.sort_by_key(|row| {
            (row.meeting_at, self.index.sort_name(row.person.id.uuid()), row.preparation.id)
        });
        rows
    }

    fn preparation_row(&self, kept: &Versioned<Preparation>, today: Date) -> Option<PreparationRow> {
        let preparation = &kept.content;
        let person = &self.table::<Person>().get(&preparation.person)?.content;
        let meeting = &self.table::<Meeting>().get(&preparation.meeting)?.content;
        Some(PreparationRow {
            person: PersonName { id: preparation.person, name: person.name.clone() },
            title: self.title_elsewhere(preparation.meeting),
            meeting_at: meeting.at,
            step: step(preparation, meeting, today),
            wants_interpreter: person.wants_interpreter(),
            carried: carried(preparation, meeting),
            talks: self.talks_for(kept),
            classification: self.grade_of(Graded::Preparation(preparation)),
            preparation: kept.clone(),
        })
    }

    /// What was said one-to-one since the preparation was planned, give or take a week.
    fn talks_for(&self, kept: &Versioned<Preparation>) -> Vec<TalkChoice> {
        let since = kept.created_at.as_second() - 7 * 86_400;
        let mut talks: Vec<TalkChoice> = self
            .linked::<Conversation>(kept.content.person.uuid())
            .filter(|talk| talk.content.is_contact())
            .filter(|talk| talk.created_at.as_second() >= since || Some(talk.id) == kept.content.conversation)
            .map(|talk| TalkChoice { id: talk.id, at: talk.content.at, kind: talk.content.kind })
            .collect();
        talks.sort_by_key(|talk| std::cmp::Reverse((talk.at, talk.id)));
        talks.truncate(TALKS);
        talks
    }
}

impl PreparationFilter {
    fn takes(&self, preparation: &Preparation) -> bool {
        self.meeting.is_none_or(|meeting| preparation.meeting == meeting)
            && self.person.is_none_or(|person| preparation.person == person)
            && self.state.is_none_or(|state| preparation.state == state)
    }
}

fn step(preparation: &Preparation, meeting: &Meeting, today: Date) -> PreparationStep {
    let on = meeting.at.date();
    let fresh = on.saturating_add(FRESH.days()) >= today;
    match (preparation.state, meeting.stage) {
        (PreparationState::Open, Stage::Planned) if on >= today => PreparationStep::Talk,
        (PreparationState::Done, Stage::Held) if fresh => match &preparation.takes_along {
            None => PreparationStep::Ask,
            Some(takes) if !takes.as_meant => PreparationStep::Explain,
            Some(_) => PreparationStep::Nothing,
        },
        _ => PreparationStep::Nothing,
    }
}

fn carried(preparation: &Preparation, meeting: &Meeting) -> Vec<CarriedWish> {
    let wishes = preparation.wishes.iter().filter_map(|wish| {
        let item = wish.item?;
        let number = meeting.agenda.iter().zip(1..).find(|(known, _)| known.id == item)?.1;
        Some(CarriedWish { wish: wish.id, number, agreed: wish.agreed? })
    });
    wishes.collect()
}
