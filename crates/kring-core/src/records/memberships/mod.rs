//! A person's part in a network.

mod joining;
mod lines;
mod list;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::{Id, Versioned};
use crate::records::farewell::Farewell;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

pub use joining::Joining;
pub use list::{MembershipFilter, MembershipRow};

/// The id of a [`Membership`].
pub type MembershipId = Id<Membership>;

/// What came of letting several people take part in a network.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Joined {
    /// The memberships of those who take part from now on.
    pub added: Vec<Versioned<Membership>>,
    /// Who took part already.
    pub already: Vec<PersonId>,
}

/// A membership (deelname): one person in one network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Membership {
    /// The network.
    pub network: NetworkId,
    /// The person.
    pub person: PersonId,
    /// What they are in this network ("gastvrouw", "meedenker").
    #[serde(default)]
    pub role: String,
    /// The roles in life they speak from here, from the network's own list.
    #[serde(default)]
    pub perspectives: Vec<String>,
    /// Since when.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub since: Option<Date>,
    /// Until when; `None` while they take part.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// What they bring (brengt).
    #[serde(default)]
    pub brings: Vec<String>,
    /// What they get (haalt).
    #[serde(default)]
    pub gets: Vec<String>,
    /// How it ended, of one that did.
    #[serde(default)]
    pub farewell: Option<Farewell>,
}

impl Membership {
    /// When the person takes part.
    pub(crate) fn term(&self) -> Term {
        Term { since: self.since, until: self.until }
    }
}

/// From which day until which somebody takes part in a network, both included; without one there is no such bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Term {
    pub since: Option<Date>,
    pub until: Option<Date>,
}

impl Term {
    /// Whether a day is in it. What asks who takes part asks this, with the day that is meant.
    pub fn holds(self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && !self.has_ended(day)
    }

    /// Whether it was over before a day; one that is still to begin was not.
    pub fn has_ended(self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }
}
