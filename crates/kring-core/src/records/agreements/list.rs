//! Working agreements as a list and a page show them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::agreements::{
    Acknowledgement, Agreement, AgreementAbout, AgreementId, AgreementVersion, AgreementVersionId,
};
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

use crate::records::people::PersonName;

/// Which agreements. Every field has a default: all that hold.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct AgreementFilter {
    /// Only of this network.
    pub network: Option<NetworkId>,
    /// Only about this.
    pub about: Option<AgreementAbout>,
    /// Those that no longer hold too.
    pub ended: bool,
    /// Those that are still to be discussed, instead of those that hold.
    pub proposed: bool,
    /// Only those that are to be looked at again by today.
    pub to_review: bool,
    /// Only those to which this person, who takes part in the network, did not say yes yet.
    pub waiting_for: Option<PersonId>,
}

/// An agreement with how far it is known.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementRow {
    /// The agreement.
    pub agreement: Versioned<Agreement>,
    /// The name of its network.
    pub network_name: String,
    /// The text that holds.
    pub text: String,
    /// Its number, from 1.
    pub number: u32,
    /// Members who acknowledged that text.
    pub acknowledged: u32,
    /// Members who did not.
    pub waiting: u32,
}

/// An agreement with its texts and who acknowledged them.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementPage {
    /// The agreement.
    pub agreement: Versioned<Agreement>,
    /// The name of its network.
    pub network_name: String,
    /// Its texts, newest first.
    pub texts: Vec<AgreementText>,
    /// Who acknowledged, by name, the newest text first. Who left the network stays in it.
    pub acknowledgements: Vec<AcknowledgementRow>,
    /// Members who did not acknowledge the newest text, by name.
    pub waiting: Vec<WaitingMember>,
}

/// One text of an agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementText {
    /// Its number, from 1.
    pub number: u32,
    /// The text.
    pub version: AgreementVersion,
    /// What the meeting is called that made it; may be empty, and is for a confidential one.
    pub meeting_title: String,
    /// How many acknowledged it.
    pub acknowledged: u32,
}

/// Somebody who acknowledged a text.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AcknowledgementRow {
    /// Who.
    pub person: PersonName,
    /// The number of the text, from 1.
    pub number: u32,
    /// That they did.
    pub acknowledgement: Versioned<Acknowledgement>,
}

/// A member who did not acknowledge the newest text.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingMember {
    /// Who.
    pub person: PersonName,
    /// The number of the last text they did acknowledge: it is outdated.
    pub outdated: Option<u32>,
}

impl Model {
    /// Agreements by what they are about, then in the order they were made.
    pub fn agreements(&self, filter: &AgreementFilter, now: &Now) -> Vec<AgreementRow> {
        let chosen: Vec<&Versioned<Agreement>> = match filter.network {
            Some(network) => self.linked(network.uuid()).collect(),
            None => self.table::<Agreement>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content, now)).collect();
        if filter.to_review {
            chosen.retain(|kept| !self.network_has_ended(kept.content.network, now.today()));
        }
        if let Some(person) = filter.waiting_for {
            chosen.retain(|kept| self.waits_for(kept, person, now));
        }
        chosen.sort_by_key(|kept| {
            let first = kept.content.versions.first().and_then(|version| version.made_on);
            (kept.content.network, kept.content.about, first, kept.id)
        });
        let mut members: BTreeMap<NetworkId, Vec<PersonId>> = BTreeMap::new();
        let rows = chosen.into_iter().map(|kept| {
            let network = kept.content.network;
            let members = members.entry(network).or_insert_with(|| {
                self.members(network, now).into_iter().map(|member| member.person).collect()
            });
            self.agreement_row(kept, members)
        });
        rows.collect()
    }

    /// The texts of a network that hold, for a page to hand out.
    pub(crate) fn charter(&self, network: NetworkId, now: &Now) -> Vec<String> {
        let filter = AgreementFilter { network: Some(network), ..AgreementFilter::default() };
        self.agreements(&filter, now).into_iter().map(|row| row.text).collect()
    }

    /// An agreement's page.
    pub fn agreement_page(&self, id: AgreementId, now: &Now) -> Result<AgreementPage, Error> {
        let kept = self.find(id)?;
        let agreement = &kept.content;
        let mut acknowledgements: Vec<AcknowledgementRow> = self
            .linked::<Acknowledgement>(id.uuid())
            .filter_map(|kept| {
                let (number, _) = agreement.version(kept.content.version)?;
                let person = self.names(&[kept.content.person]).pop()?;
                Some(AcknowledgementRow { person, number, acknowledgement: kept.clone() })
            })
            .collect();
        let name = |person: PersonId| self.index.sort_name(person.uuid());
        acknowledgements.sort_by_key(|row| (Reverse(row.number), name(row.person.id), row.person.id));
        let said_yes = |number: u32| {
            let count = acknowledgements.iter().filter(|row| row.number == number).count();
            as_u32(count)
        };
        let texts = (1..).zip(&agreement.versions).map(|(number, version)| AgreementText {
            number,
            version: version.clone(),
            meeting_title: version.meeting.map_or_else(String::new, |id| self.title_elsewhere(id)),
            acknowledged: said_yes(number),
        });
        let mut texts: Vec<_> = texts.collect();
        texts.reverse();
        Ok(AgreementPage {
            agreement: kept.clone(),
            network_name: self.network_name(agreement.network),
            texts,
            waiting: self.waiting(agreement, &acknowledgements, now),
            acknowledgements,
        })
    }

    fn waiting(&self, agreement: &Agreement, rows: &[AcknowledgementRow], now: &Now) -> Vec<WaitingMember> {
        let newest = agreement.newest().map_or(0, |(number, _)| number);
        // The newest first: what is there of somebody already is newer.
        let mut yes: BTreeMap<PersonId, u32> = BTreeMap::new();
        for row in rows {
            yes.entry(row.person.id).or_insert(row.number);
        }
        let last = |person: PersonId| yes.get(&person).copied();
        let members = self.members(agreement.network, now).into_iter().map(|member| member.person);
        let mut members: Vec<PersonId> = members.filter(|person| last(*person) != Some(newest)).collect();
        members.sort_by_key(|person| (self.index.sort_name(person.uuid()), *person));
        let waiting = self.names(&members).into_iter();
        waiting.map(|person| WaitingMember { outdated: last(person.id), person }).collect()
    }

    fn agreement_row(&self, kept: &Versioned<Agreement>, members: &[PersonId]) -> AgreementRow {
        let newest = kept.content.newest();
        let yes = newest.map(|(_, version)| self.said_yes(kept.id, version.id)).unwrap_or_default();
        let acknowledged = members.iter().filter(|person| yes.contains(person)).count();
        AgreementRow {
            agreement: kept.clone(),
            network_name: self.network_name(kept.content.network),
            text: newest.map_or_else(String::new, |(_, version)| version.text.clone()),
            number: newest.map_or(0, |(number, _)| number),
            acknowledged: as_u32(acknowledged),
            waiting: as_u32(members.len() - acknowledged),
        }
    }

    /// Whether somebody takes part and did not say yes to the text that holds.
    fn waits_for(&self, kept: &Versioned<Agreement>, person: PersonId, now: &Now) -> bool {
        let mut seats = self.linked::<Membership>(person.uuid()).map(|kept| &kept.content);
        let seated = seats.any(|seat| seat.network == kept.content.network && seat.term().holds(now.today()));
        let newest = kept.content.newest();
        seated && newest.is_some_and(|(_, version)| self.acknowledged(person, version.id).is_none())
    }

    fn said_yes(&self, id: AgreementId, version: AgreementVersionId) -> BTreeSet<PersonId> {
        let given = self.linked::<Acknowledgement>(id.uuid()).map(|kept| &kept.content);
        given.filter(|given| given.version == version).map(|given| given.person).collect()
    }
}

impl AgreementFilter {
    fn takes(&self, agreement: &Agreement, now: &Now) -> bool {
        self.network.is_none_or(|network| agreement.network == network)
            && self.about.is_none_or(|about| agreement.about == about)
            && agreement.proposed == self.proposed
            && (!self.to_review || agreement.review_on.is_some_and(|day| day <= now.today()))
            && (self.ended || agreement.ended_on.is_none_or(|last| last >= now.today()))
    }
}
