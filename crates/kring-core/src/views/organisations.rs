//! Organisations: the list and the page of one.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::organisations::{Organisation, OrganisationId};
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
