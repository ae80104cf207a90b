//! Organisations that people speak for or work at.

mod agreement;
mod question_again;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;

pub use agreement::proposes_agreement;

pub(crate) use question_again::nobody_said_no;

/// The id of an [`Organisation`].
pub type OrganisationId = Id<Organisation>;

/// An organisation (organisatie): an association, a school, a shop street, a police team, the municipality.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// What sort of organisation it is, in the organiser's words ("sportvereniging", "school").
    #[serde(default)]
    pub sort: String,
    /// Whether it is the municipality or a part of it: then its actions count as ours.
    #[serde(default)]
    pub municipal: bool,
    /// What somebody said of whether a role here may tell something of people that Kring keeps of nobody (a board of a
    /// house of prayer, of a party, of a patients' association). A role here is then kept only with the person's
    /// agreement, and never counted, listed or filtered by. Which of these it is, is not kept. `None`: nobody said, and
    /// the name and the sort decide ([`proposes_agreement`]).
    #[serde(default)]
    pub role_needs_agreement: Option<bool>,
    /// Where it can be found, as one would write it on an envelope.
    #[serde(default)]
    pub address: String,
    /// A telephone number or mail address of the organisation itself.
    #[serde(default)]
    pub contact: String,
    /// What one should know about it.
    #[serde(default)]
    pub note: String,
}
