//! Working agreements with who said yes to them, what was brought and got, and signals.

use serde::Deserialize;

use crate::records::agreements::{AcknowledgedHow, AgreementAbout};
use crate::records::contributions::ContributionWay;
use crate::records::evaluations::{Question, SheetOfAnswers};
use crate::records::signals::AsMeant;

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in crate::demo) struct SignalEntry {
    /// Who raised it; nobody by name without.
    #[serde(default)]
    pub(in crate::demo) who: Option<String>,
    pub(in crate::demo) text: String,
    pub(in crate::demo) day: i32,
    pub(in crate::demo) acknowledged: i32,
    pub(in crate::demo) passed_on: PassedOnEntry,
    #[serde(default)]
    pub(in crate::demo) answered: Option<AnswerEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in crate::demo) struct PassedOnEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) desk: String,
    #[serde(default)]
    pub(in crate::demo) case_number: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(in crate::demo) struct AnswerEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) text: String,
    pub(in crate::demo) as_meant: AsMeant,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::demo) struct EvaluationEntry {
    /// The title of the meeting.
    pub(in crate::demo) meeting: String,
    pub(in crate::demo) questions: Vec<Question>,
    pub(in crate::demo) sheets: Vec<SheetOfAnswers>,
}
