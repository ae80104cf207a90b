//! What a network agreed on how to work together: the text in its versions, and who acknowledged which.
//!
//! An agreement is about the network and names nobody. That somebody acknowledged a version is about them.

mod acknowledgement;
mod changing;
pub(crate) mod from_charter;
mod list;
mod new;
#[cfg(test)]
mod proposals_tests;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::number::as_u32;
use crate::engine::record::Id;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;

pub use acknowledgement::{AcknowledgedHow, Acknowledgement, AcknowledgementId, Acknowledging};
pub use list::{
    AcknowledgementRow, AgreementFilter, AgreementPage, AgreementRow, AgreementText, WaitingMember,
};
pub use new::{Agreeing, NewAgreement, NewVersion};

/// The id of an [`Agreement`].
pub type AgreementId = Id<Agreement>;

/// The id of an [`AgreementVersion`].
pub type AgreementVersionId = Id<AgreementVersion>;

/// A working agreement (werkafspraak) of a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Whose it is.
    pub network: NetworkId,
    /// What it is about.
    #[serde(default)]
    pub about: AgreementAbout,
    /// What it is about in own words; may be empty.
    #[serde(default)]
    pub subject: String,
    /// Its texts, oldest first; the last one holds.
    pub versions: Vec<AgreementVersion>,
    /// Whether it is still to be discussed: it holds only once it was agreed on.
    #[serde(default)]
    pub proposed: bool,
    /// The day on which it is looked at again together, where one was set.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub review_on: Option<Date>,
    /// The last day it held; `None` while it holds.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub ended_on: Option<Date>,
}

/// What an agreement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AgreementAbout {
    /// What is said stays here (vertrouwelijkheid).
    Confidentiality,
    /// What is shared, with whom (informatie delen).
    SharingInformation,
    /// Making and sharing photos.
    Photos,
    /// How we reach each other.
    Contact,
    /// How we decide (besluiten nemen).
    DecisionMaking,
    /// What is paid to whom, and by whom (geld).
    Money,
    /// Something else.
    #[default]
    Other,
}

/// One text of an agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementVersion {
    /// Its id; made when absent.
    #[serde(default = "Id::make")]
    pub id: AgreementVersionId,
    /// What was agreed.
    pub text: String,
    /// The day it was made together, where that is known.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub made_on: Option<Date>,
    /// At which meeting, if at one.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
}

impl Agreement {
    /// The text that holds, with its number from 1; `None` only of a record that is not whole.
    pub fn newest(&self) -> Option<(u32, &AgreementVersion)> {
        let number = as_u32(self.versions.len());
        self.versions.last().map(|version| (number, version))
    }

    /// A version with its number from 1.
    pub(crate) fn version(&self, id: AgreementVersionId) -> Option<(u32, &AgreementVersion)> {
        (1..).zip(&self.versions).find(|(_, version)| version.id == id)
    }
}
