//! Organisations: the list and the page of one.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::meetings::Meeting;
use crate::records::organisations::{Organisation, OrganisationId};
use crate::records::people::{ContactWay, Person, PersonId};
use crate::records::promises::Promise;

use crate::records::meetings::MeetingRow;
use crate::records::promises::{PromiseRow, urgency};

/// One line of the list of organisations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationRow {
    /// Which.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// What sort of organisation, in the organiser's words.
    pub sort: String,
    /// Whether it is the municipality or a part of it.
    pub municipal: bool,
    /// Whether a role here is kept only with the person's agreement: because somebody said so, or by its name.
    pub role_needs_agreement: bool,
    /// How many people here speak for it or work at it; nobody is counted where a role needs
    /// agreement, and nowhere those whose role is kept apart.
    pub people: Option<u32>,
}

/// An organisation's page.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationPage {
    /// The organisation.
    pub organisation: Versioned<Organisation>,
    /// Whether a role here is kept only with the person's agreement: because somebody said so, or by its name.
    pub role_needs_agreement: bool,
    /// Who speaks for it or works at it, by name; nobody where a role needs agreement, and nowhere those whose role is kept
    /// apart: the name of an organisation may stand for a faith, and nobody is listed by one.
    pub people: Vec<OrganisationPerson>,
    /// Meetings it gave a place to, newest first.
    pub hosted: Vec<MeetingRow>,
    /// Promises to and by those people: open ones first, ours before theirs, then by day.
    pub promises: Vec<PromiseRow>,
}

/// Somebody at an organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationPerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What they do there.
    pub role: String,
    /// How to reach them: the way they prefer, else the first.
    pub contact: Option<ContactWay>,
}

impl Model {
    /// All organisations, by name.
    pub fn organisations(&self) -> Vec<OrganisationRow> {
        let mut rows: Vec<_> =
            self.table::<Organisation>().values().map(|kept| self.organisation_row(kept)).collect();
        rows.sort_by_key(|row| (self.index.sort_name(row.id.uuid()), row.id));
        rows
    }

    /// An organisation's page.
    pub fn organisation_page(&self, id: OrganisationId, now: &Now) -> Result<OrganisationPage, Error> {
        let organisation = self.find(id)?.clone();
        let role_needs_agreement = self.role_needs_agreement(&organisation.content);
        let people = self.linked::<Person>(id.uuid());
        let mut people: Vec<_> = people.filter(|kept| !self.keeps_role_apart(&kept.content)).collect();
        people.sort_by_key(|kept| (self.index.sort_name(kept.id.uuid()), kept.id));
        let mut hosted: Vec<&Versioned<Meeting>> = self.linked(id.uuid()).collect();
        hosted.sort_by_key(|kept| (std::cmp::Reverse(kept.content.at), kept.id));
        let mut promises: Vec<&Versioned<Promise>> =
            people.iter().flat_map(|person| self.linked(person.id.uuid())).collect();
        promises.sort_by_key(|kept| urgency(kept));
        promises.dedup_by_key(|kept| kept.id);
        Ok(OrganisationPage {
            organisation,
            role_needs_agreement,
            people: people.into_iter().map(at_organisation).collect(),
            hosted: hosted.into_iter().map(|kept| self.meeting_row(kept)).collect(),
            promises: promises.into_iter().map(|kept| self.promise_row(kept, now)).collect(),
        })
    }

    fn organisation_row(&self, kept: &Versioned<Organisation>) -> OrganisationRow {
        let asks = self.role_needs_agreement(&kept.content);
        let people = self.linked::<Person>(kept.id.uuid());
        let counted = people.filter(|person| !self.keeps_role_apart(&person.content)).count();
        OrganisationRow {
            id: kept.id,
            name: kept.content.name.clone(),
            sort: kept.content.sort.clone(),
            municipal: kept.content.municipal,
            role_needs_agreement: asks,
            people: (!asks).then(|| as_u32(counted)),
        }
    }
}

fn at_organisation(kept: &Versioned<Person>) -> OrganisationPerson {
    let person = &kept.content;
    OrganisationPerson {
        id: kept.id,
        name: person.name.clone(),
        role: person.organisation_role.clone(),
        contact: person.best_way().cloned(),
    }
}
