//! Working agreements with who said yes to them, and what was brought and got.

use serde::Deserialize;

use crate::records::agreements::{AcknowledgedHow, AgreementAbout};
use crate::records::contributions::ContributionWay;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct AgreementEntry {
    pub(in crate::demo) about: AgreementAbout,
    #[serde(default)]
    pub(in crate::demo) subject: String,
    pub(in crate::demo) versions: Vec<VersionEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct VersionEntry {
    pub(in crate::demo) text: String,
    /// The title of the meeting it was made at; whoever was there said yes.
    pub(in crate::demo) meeting: String,
    /// Others who said yes.
    #[serde(default)]
    pub(in crate::demo) yes: Vec<YesEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct YesEntry {
    pub(in crate::demo) who: Vec<String>,
    pub(in crate::demo) day: i32,
    pub(in crate::demo) how: AcknowledgedHow,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct ContributionEntry {
    /// Which member; nobody for the municipality.
    #[serde(default)]
    pub(in crate::demo) who: Option<String>,
    pub(in crate::demo) way: ContributionWay,
    pub(in crate::demo) text: String,
    /// The title of the meeting it came up at; else there is a day.
    #[serde(default)]
    pub(in crate::demo) meeting: Option<String>,
    #[serde(default)]
    pub(in crate::demo) day: Option<i32>,
}
