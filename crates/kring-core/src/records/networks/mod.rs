//! A network: people who work together on a purpose, for a time.

mod running;
#[cfg(test)]
mod running_tests;
mod scripting;
mod start_up;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;
use crate::records::farewell::Farewell;
use crate::records::rhythm::RoleRhythm;

pub use start_up::{NotNow, StartUpStep};

/// The id of a [`Network`].
pub type NetworkId = Id<Network>;

/// A network (netwerk). It cannot exist without a purpose, a lawful basis and a retention term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Network {
    /// What people call it.
    pub name: String,
    /// What it is for (doel), in words its members would recognise.
    pub purpose: String,
    /// Why personal data may be kept for it (grondslag).
    pub basis: LegalBasis,
    /// The responsible organisation, usually the municipality.
    #[serde(default)]
    pub responsible: String,
    /// When the network is meant to end, if that is known.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub ends_on: Option<Date>,
    /// Years that what is kept stays after the network ends, 1 to 20.
    #[serde(default = "default_retention_years")]
    pub retention_years: u8,
    /// Roles in life this network wants at the table, chosen by the organiser; never descent.
    #[serde(default)]
    pub perspectives: Vec<String>,
    /// How often we speak to people by their role, where nothing else was agreed with them.
    #[serde(default)]
    pub rhythms: Vec<RoleRhythm>,
    /// Steps of the start-up guide that are put off.
    #[serde(default)]
    pub not_now: Vec<NotNow>,
    /// How it ended, of one that did.
    #[serde(default)]
    pub farewell: Option<Farewell>,
}

impl Network {
    /// Whether it was over before a day.
    pub(crate) fn has_ended(&self, day: Date) -> bool {
        self.ends_on.is_some_and(|last| last < day)
    }
}

/// The grounds of GDPR article 6(1), a to f in the order of the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LegalBasis {
    /// The person agreed (a).
    Consent,
    /// Needed for a contract with the person (b).
    Contract,
    /// The law demands it (c).
    LegalObligation,
    /// To protect somebody's life (d).
    VitalInterests,
    /// A task in the public interest (e).
    PublicTask,
    /// A legitimate interest that weighs more (f); not for a public body at its tasks.
    LegitimateInterests,
}

/// Two years after the end, as the guide's story has it; the organiser may choose otherwise.
fn default_retention_years() -> u8 {
    2
}
