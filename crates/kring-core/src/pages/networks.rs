//! A network's page.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::contributions::Contribution;
use crate::records::meetings::{Meeting, Stage};
use crate::records::memberships::Membership;
use crate::records::networks::{Network, NetworkId};
use crate::records::promises::{Promise, PromiseState, Side};

use super::Coverage;
use crate::records::agreements::{AgreementFilter, AgreementRow};
use crate::records::contributions::ContributionFigures;
use crate::records::meetings::AgendaBalance;
use crate::records::people::Person;

/// How promises of one side stand. The sum of all but `on_time` is the number made and not let go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromiseFigures {
    /// Done.
    pub done: u32,
    /// Of those done: on or before the day agreed, or with no day agreed.
    pub on_time: u32,
    /// To do, its day not passed.
    pub open: u32,
    /// To do, its day passed.
    pub late: u32,
}

/// A network with its numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NetworkPage {
    /// The network.
    pub network: Versioned<Network>,
    /// People who take part today.
    pub members: u32,
    /// Organisations they speak for.
    pub organisations: u32,
    /// Meetings planned or held.
    pub meetings: u32,
    /// How the agendas of those meetings divide over the sides.
    pub balance: AgendaBalance,
    /// Which perspectives are at the table, and which are missed.
    pub coverage: Coverage,
    /// How promises stand.
    pub promises_kept: PromisesKept,
    /// The working agreements that hold.
    pub agreements: Vec<AgreementRow>,
    /// How often either side brought and got.
    pub contributions: ContributionFigures,
}

/// How promises of both sides stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromisesKept {
    /// The municipality's.
    pub ours: PromiseFigures,
    /// The members'.
    pub theirs: PromiseFigures,
}

impl PromisesKept {
    /// How some promises stand on a day.
    pub(crate) fn of<'a>(promises: impl IntoIterator<Item = &'a Promise>, today: Date) -> Self {
        let mut kept = Self::default();
        for promise in promises {
            let side = match promise.side {
                Side::Ours => &mut kept.ours,
                Side::Theirs => &mut kept.theirs,
            };
            match standing(promise, today) {
                Some(Standing::Done { on_time }) => {
                    side.done += 1;
                    side.on_time += u32::from(on_time);
                }
                Some(Standing::Late) => side.late += 1,
                Some(Standing::Open) => side.open += 1,
                None => {}
            }
        }
        kept
    }
}

/// How a promise stands, as it is counted.
pub(crate) enum Standing {
    /// Done.
    Done {
        /// On or before the day agreed, or with no day agreed.
        on_time: bool,
    },
    /// To do, its day not passed.
    Open,
    /// To do, its day passed.
    Late,
}

/// The day a promise was made; where nobody wrote it down, the day it was put in the vault.
pub(crate) fn promised_on(kept: &Versioned<Promise>) -> Date {
    kept.content.made_on.unwrap_or_else(|| kept.written_on())
}

/// How a promise stands on a day, or stood on one that is past; `None` for one that was let go by then, which is not counted.
pub(crate) fn standing(promise: &Promise, today: Date) -> Option<Standing> {
    let late = |on: Date| promise.due.is_some_and(|due| due < on);
    let state =
        if promise.closed_on.is_some_and(|on| on > today) { PromiseState::Open } else { promise.state };
    match state {
        PromiseState::Done => Some(Standing::Done { on_time: !late(promise.closed_on.unwrap_or(today)) }),
        PromiseState::Open if late(today) => Some(Standing::Late),
        PromiseState::Open => Some(Standing::Open),
        PromiseState::Dropped => None,
    }
}

impl Model {
    /// All networks, by name.
    pub fn networks(&self) -> Vec<Versioned<Network>> {
        let mut networks: Vec<_> = self.table::<Network>().values().cloned().collect();
        networks.sort_by_key(|kept| (self.index.sort_name(kept.id.uuid()), kept.id));
        networks
    }

    /// A network's page.
    pub fn network_page(&self, id: NetworkId, now: &Now) -> Result<NetworkPage, Error> {
        let network = self.find(id)?.clone();
        let members = self.members(id, now);
        let meetings: Vec<&Meeting> = self
            .linked::<Meeting>(id.uuid())
            .map(|kept| &kept.content)
            .filter(|meeting| meeting.stage != Stage::Cancelled)
            .collect();
        let promises = self.linked::<Promise>(id.uuid()).map(|kept| &kept.content);
        let agreements = AgreementFilter { network: Some(id), ..AgreementFilter::default() };
        let contributions = self.linked::<Contribution>(id.uuid()).map(|kept| &kept.content);
        Ok(NetworkPage {
            members: as_u32(members.len()),
            organisations: as_u32(self.organisations_of(&members)),
            meetings: as_u32(meetings.len()),
            balance: AgendaBalance::of(meetings.iter().flat_map(|meeting| &meeting.agenda)),
            coverage: Coverage::of(self, &network.content, &members, &meetings),
            promises_kept: PromisesKept::of(promises, now.today()),
            agreements: self.agreements(&agreements, now),
            contributions: ContributionFigures::of(contributions),
            network,
        })
    }

    /// Who takes part in a network today.
    pub(crate) fn members(&self, id: NetworkId, now: &Now) -> Vec<&Membership> {
        self.members_on(id, now.today())
    }

    /// Who takes part in a network on a day.
    pub(crate) fn members_on(&self, id: NetworkId, day: Date) -> Vec<&Membership> {
        let members = self.linked::<Membership>(id.uuid()).map(|kept| &kept.content);
        members.filter(|member| member.term().holds(day)).collect()
    }

    /// For how many organisations members speak; those whose roles need agreement are not counted.
    pub(crate) fn organisations_of(&self, members: &[&Membership]) -> usize {
        let people = members.iter().filter_map(|member| self.table::<Person>().get(&member.person));
        let counted = people.filter(|kept| !self.keeps_role_apart(&kept.content));
        counted.filter_map(|kept| kept.content.organisation).collect::<BTreeSet<_>>().len()
    }

    /// The name of a network; empty when it is not there.
    pub(crate) fn network_name(&self, id: NetworkId) -> String {
        self.table::<Network>().get(&id).map_or_else(String::new, |kept| kept.content.name.clone())
    }
}
