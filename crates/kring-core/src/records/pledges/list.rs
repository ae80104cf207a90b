//! Pledges as a list shows them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;
use crate::records::people::{PersonId, PersonName};
use crate::records::promises::{MadeAt, Side};

use super::{Pledge, PledgeSource, PledgeState};

/// Which pledges. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PledgeFilter {
    /// Only to this network.
    pub network: Option<NetworkId>,
    /// Only made at this meeting.
    pub meeting: Option<MeetingId>,
    /// Only made by this person.
    pub person: Option<PersonId>,
    /// Only of this side.
    pub side: Option<Side>,
    /// Only in this state.
    pub state: Option<PledgeState>,
    /// Only those that are due by this day.
    #[specta(type = Option<String>)]
    pub due_by: Option<Date>,
}

/// A pledge with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PledgeRow {
    /// The pledge.
    pub pledge: Versioned<Pledge>,
    /// Its words, or those of the line that stands for it.
    pub text: String,
    /// Who pledged it, if one of the members did.
    pub person: Option<PersonName>,
    /// Days past its day, for one to do that is late.
    pub days_late: Option<i32>,
    /// Where it was made.
    pub made_at: Option<MadeAt>,
    /// The name of the network.
    pub network_name: String,
    /// Who may read it: never more open than where it was made.
    pub classification: Classification,
}

impl Model {
    /// The pledges of a filter: those to do first, ours before theirs, by day, those without a day last; then those closed, the
    /// newest first.
    pub fn pledges(&self, filter: &PledgeFilter, now: &Now) -> Vec<PledgeRow> {
        let narrowest =
            filter.person.map(Id::uuid).or(filter.meeting.map(Id::uuid)).or(filter.network.map(Id::uuid));
        let chosen: Vec<&Versioned<Pledge>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Pledge>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| {
            let pledge = &kept.content;
            let is_open = pledge.state == PledgeState::Open;
            let closed = (!is_open).then_some(std::cmp::Reverse(pledge.closed_on));
            (!is_open, closed, pledge.side, pledge.due.is_none(), pledge.due, kept.id)
        });
        chosen.into_iter().map(|kept| self.pledge_row(kept, now)).collect()
    }

    fn pledge_row(&self, kept: &Versioned<Pledge>, now: &Now) -> PledgeRow {
        let pledge = &kept.content;
        let late = pledge.due.filter(|due| pledge.state == PledgeState::Open && *due < now.today());
        let days = |due: Date| due.until(now.today()).ok().map(|span| span.get_days());
        PledgeRow {
            text: self.pledge_text(pledge).to_owned(),
            person: pledge.person.and_then(|id| self.names(&[id]).pop()),
            days_late: late.and_then(days),
            made_at: match pledge.source {
                PledgeSource::Loose => None,
                PledgeSource::Meeting { id, .. } => self.made_at_meeting(id),
            },
            network_name: self.network_name(pledge.network),
            classification: self.grade_of(Graded::Pledge(pledge)),
            pledge: kept.clone(),
        }
    }
}

impl PledgeFilter {
    fn takes(&self, pledge: &Pledge) -> bool {
        let at = |meeting| matches!(pledge.source, PledgeSource::Meeting { id, .. } if id == meeting);
        self.network.is_none_or(|network| pledge.network == network)
            && self.meeting.is_none_or(at)
            && self.person.is_none_or(|person| pledge.person == Some(person))
            && self.side.is_none_or(|side| pledge.side == side)
            && self.state.is_none_or(|state| pledge.state == state)
            && self.due_by.is_none_or(|by| pledge.due.is_some_and(|due| due <= by))
    }
}
