//! Organisations and people.

use serde::Deserialize;

use crate::records::boundaries::Limits;
use crate::records::organisations::Organisation;
use crate::records::people::{ContactWay, Language, Preferences};

#[derive(Deserialize)]
pub(in crate::demo) struct OrganisationEntry {
    pub(in crate::demo) key: String,
    #[serde(flatten)]
    pub(in crate::demo) organisation: Organisation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct PersonEntry {
    pub(in crate::demo) key: String,
    /// The weekday on which they do not want to be asked (ISO 8601 number); conversations keep off it.
    #[serde(default)]
    pub(in crate::demo) not_on: Option<i8>,
    pub(in crate::demo) name: String,
    pub(in crate::demo) say: String,
    #[serde(default)]
    pub(in crate::demo) organisation: Option<String>,
    #[serde(default)]
    pub(in crate::demo) organisation_role: String,
    pub(in crate::demo) contact_ways: Vec<ContactWay>,
    pub(in crate::demo) languages: Vec<Language>,
    pub(in crate::demo) preferences: Preferences,
    pub(in crate::demo) interests: Vec<String>,
    pub(in crate::demo) skills: Vec<String>,
    pub(in crate::demo) needs: Vec<String>,
    pub(in crate::demo) boundaries: Vec<String>,
    /// When they may be called, in words.
    #[serde(default)]
    pub(in crate::demo) calls: String,
    #[serde(default)]
    pub(in crate::demo) limits: Limits,
    /// How often we speak, in words.
    #[serde(default)]
    pub(in crate::demo) rhythm: String,
    #[serde(default)]
    pub(in crate::demo) pause: Option<PauseEntry>,
    #[serde(default)]
    pub(in crate::demo) own_words: Option<OwnWordsEntry>,
    #[serde(default)]
    pub(in crate::demo) informed: Option<InformedEntry>,
    pub(in crate::demo) role: String,
    pub(in crate::demo) perspectives: Vec<String>,
    pub(in crate::demo) since: i32,
    /// That they left.
    #[serde(default)]
    pub(in crate::demo) left: Option<LeftEntry>,
    pub(in crate::demo) brings: Vec<String>,
    pub(in crate::demo) gets: Vec<String>,
}

/// How somebody's part in the network ended.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct LeftEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) how: String,
    pub(in crate::demo) thanks: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct OwnWordsEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) text: String,
}

/// A pause until the first of the next month, or of the one after when that is near.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct PauseEntry {
    pub(in crate::demo) since: i32,
    pub(in crate::demo) words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct InformedEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) how: String,
}
