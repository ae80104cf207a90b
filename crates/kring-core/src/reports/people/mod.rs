//! A list of people to take along: to call, to write to, to put in an address book.

mod build;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::language::locale::Locale;
use crate::records::people::{ContactWay, PersonId};

/// A list of people with how to reach them. It has no notes, no needs, no boundaries and no
/// languages: those stay in the vault.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PeopleSheet {
    /// Who may read it.
    pub classification: Classification,
    /// The networks these people take part in, each with what it is for.
    pub purposes: Vec<SheetPurpose>,
    /// The day it was made.
    #[specta(type = String)]
    pub made_on: Date,
    /// The language of everything that is not the users' own words.
    pub language: Locale,
    /// The people, in the order asked for.
    pub people: Vec<SheetPerson>,
}

/// Why people are on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetPurpose {
    /// The name of the network.
    pub network: String,
    /// What it is for.
    pub purpose: String,
}

/// One person of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetPerson {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// How to say it to them.
    pub say: String,
    /// The name of their organisation; empty where a role there is kept apart.
    pub organisation: String,
    /// What they do there; empty where it is kept apart.
    pub organisation_role: String,
    /// The ways to reach them, the one they prefer first.
    pub contact_ways: Vec<ContactWay>,
    /// When they like to be approached, in their words.
    pub hours: String,
    /// The networks they take part in today.
    pub networks: Vec<String>,
}

/// What somebody asked to keep in mind, to be looked at before a list with them on it leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ToHeed {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Their boundaries, in their own words.
    pub boundaries: Vec<String>,
}
