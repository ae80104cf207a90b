//! What needs attention today.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use specta::Type;

use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::meetings::Stage;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::PromiseState;
use crate::records::rhythm::{DueFilter, DueRow};

use crate::records::meetings::{MeetingFilter, MeetingRow};
use crate::records::people::Person;
use crate::records::people::PersonName;
use crate::records::preparations::{PreparationFilter, PreparationRow};
use crate::records::promises::{PromiseFilter, PromiseRow};

use super::UnthankedMeeting;

/// Vandaag, of one network or of all.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The day.
    #[specta(type = String)]
    pub date: Date,
    /// Open promises: ours first, then by day, those without a day last.
    pub promises: Vec<PromiseRow>,
    /// Meetings planned from today until seven days on, in order.
    pub meetings: Vec<MeetingRow>,
    /// Meetings whose minutes the members had until a day that is over: they can be adopted. The oldest first.
    pub minutes_to_adopt: Vec<MeetingRow>,
    /// Meetings held in the last week after which people were not thanked yet, the newest first.
    pub unthanked: Vec<UnthankedMeeting>,
    /// People we agreed to speak to by now: the quiet ones first.
    pub due: Vec<DueRow>,
    /// Talks before a meeting that ask for something, the next meeting first.
    pub preparations: Vec<PreparationRow>,
    /// People who were not yet told that this is kept, by name.
    pub not_informed: Vec<PersonName>,
    /// How many people take part.
    pub people: u32,
}

impl Model {
    /// What needs attention today in one network, or in all.
    pub fn today(&self, network: Option<NetworkId>, now: &Now) -> Today {
        let date = now.today();
        let open = PromiseFilter { state: Some(PromiseState::Open), ..PromiseFilter::default() };
        let week = MeetingFilter {
            network,
            stage: Some(Stage::Planned),
            from: Some(date),
            until: Some(date.saturating_add(7.days())),
            ..MeetingFilter::default()
        };
        let pending = PreparationFilter { network, pending: true, ..PreparationFilter::default() };
        let mut meetings = self.meetings(&week);
        meetings.reverse();
        let mut promises = self.promises(&open, now);
        promises.retain(|row| network.is_none_or(|network| self.is_promised_in(&row.promise, network, now)));
        let not_informed = self.table::<Person>().values().filter(|kept| kept.content.informed.is_none());
        let mut not_informed: Vec<_> = not_informed
            .map(|kept| kept.id)
            .filter(|id| network.is_none_or(|network| self.takes_part(*id, network, now)))
            .collect();
        not_informed.sort_by_key(|id| (self.index.sort_name(id.uuid()), *id));
        let mut minutes_to_adopt =
            self.meetings(&MeetingFilter { network, stage: Some(Stage::Held), ..MeetingFilter::default() });
        minutes_to_adopt.retain(|row| row.minutes.can_be_adopted(date));
        minutes_to_adopt.reverse();
        Today {
            date,
            promises,
            meetings,
            minutes_to_adopt,
            unthanked: self.unthanked(network, now),
            due: self.due(&DueFilter { network, ..DueFilter::default() }, now),
            preparations: self.preparations(&pending, now),
            not_informed: self.names(&not_informed),
            people: self.people_count(network, now),
        }
    }

    fn takes_part(&self, person: PersonId, network: NetworkId, now: &Now) -> bool {
        self.linked::<Membership>(person.uuid())
            .any(|kept| kept.content.network == network && kept.content.term().holds(now.today()))
    }
}
