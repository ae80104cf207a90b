//! Organisations: the list and the page of one.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Error;
use crate::model::Model;
use crate::organisations::{Organisation, OrganisationId};
use crate::people::Person;
use crate::record::Kept;

use super::PersonName;

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
    /// How many people here speak for it or work at it.
    pub people: u32,
}

/// An organisation's page.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationPage {
    /// The organisation.
    pub organisation: Kept<Organisation>,
    /// Who speaks for it or works at it, by name.
    pub people: Vec<PersonName>,
}

impl Model {
    /// All organisations, by name.
    pub fn organisations(&self) -> Vec<OrganisationRow> {
        let mut rows: Vec<_> = self.organisations.values().map(|kept| self.organisation_row(kept)).collect();
        rows.sort_by_key(|row| (self.index.sort_name(row.id.uuid()), row.id));
        rows
    }

    /// An organisation's page.
    pub fn organisation_page(&self, id: OrganisationId) -> Result<OrganisationPage, Error> {
        let organisation = self.find(id)?.clone();
        let mut people: Vec<_> = self.linked::<Person>(id.uuid()).map(|kept| kept.id).collect();
        people.sort_by_key(|id| (self.index.sort_name(id.uuid()), *id));
        Ok(OrganisationPage { organisation, people: self.names(&people) })
    }

    fn organisation_row(&self, kept: &Kept<Organisation>) -> OrganisationRow {
        OrganisationRow {
            id: kept.id,
            name: kept.content.name.clone(),
            sort: kept.content.sort.clone(),
            municipal: kept.content.municipal,
            people: u32::try_from(self.linked::<Person>(kept.id.uuid()).count()).unwrap_or(u32::MAX),
        }
    }
}
