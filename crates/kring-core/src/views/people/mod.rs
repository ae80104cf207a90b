//! People: the list and the page of one.

mod filter;
mod list;
mod listed;
mod other;
mod page;
mod perspectives;
mod roll;
mod suggestions;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::boundaries::Crossing;
use crate::memberships::Membership;
use crate::networks::NetworkId;
use crate::organisations::Organisation;
use crate::people::{Person, PersonId};
use crate::record::Kept;
use crate::rhythm::RhythmStanding;

use super::{PromiseRow, TimelineEntry};

pub use filter::{PeopleChoices, PeopleFilter, PeopleSort, PeopleStretch};
pub use other::OtherField;
pub use perspectives::PerspectiveOffer;
pub(crate) use roll::Roll;
pub use suggestions::SuggestionField;

/// A person as others mention them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonName {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
}

/// Somebody to choose, found by the window itself while one types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonChoice {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The name of their organisation.
    pub organisation: Option<String>,
    /// The words of both that they are found by, each after a space ([`crate::search::searchable`]).
    pub words: String,
}

/// One line of the list of people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonRow {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// How to say it to them.
    pub say: String,
    /// The name of their organisation; none where a role is kept apart.
    pub organisation: Option<String>,
    /// What they do there; empty where it is kept apart.
    pub organisation_role: String,
    /// The perspectives they speak from, over all their networks, or in the network of the filter.
    pub perspectives: Vec<String>,
    /// The day of the last conversation or meeting attended.
    #[specta(type = Option<String>)]
    pub last_contact: Option<Date>,
    /// Promises open, both ways.
    pub open_promises: u32,
    /// Whether they were told that this is kept.
    pub informed: bool,
    /// Whether they are on a pause they asked for.
    pub paused: bool,
}

/// A person's page.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonPage {
    /// The person.
    pub person: Kept<Person>,
    /// The organisation they speak for or work at.
    pub organisation: Option<Kept<Organisation>>,
    /// The networks they take part in.
    pub memberships: Vec<MembershipRow>,
    /// Promises to and by them: open ones first, ours before theirs, then by day.
    pub promises: Vec<PromiseRow>,
    /// What happened, newest first; the newest of a long history.
    pub timeline: Vec<TimelineEntry>,
    /// How many things happened in all.
    pub timeline_total: u32,
    /// The day of the last conversation or meeting attended.
    #[specta(type = Option<String>)]
    pub last_contact: Option<Date>,
    /// How often we speak, and when it is time again.
    pub rhythm: RhythmStanding,
    /// What was done in spite of a boundary, newest first.
    pub crossings: Vec<Kept<Crossing>>,
    /// What a newer version wrote about them that this one does not know.
    pub other_fields: Vec<OtherField>,
}

/// Which memberships. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct MembershipFilter {
    /// Only in this network.
    pub network: Option<NetworkId>,
    /// Only of this person.
    pub person: Option<PersonId>,
}

/// A membership with the names of both its ends.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MembershipRow {
    /// The membership.
    pub membership: Kept<Membership>,
    /// The name of the network.
    pub network_name: String,
    /// The name of the person.
    pub person_name: String,
}
