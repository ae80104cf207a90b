//! People in a network, kept in their own terms.
//!
//! Every field here must survive being read aloud to the person it is about.

mod list;
mod name_parts;
mod name_words;
mod new;
mod other_fields;
pub mod phone;
mod profile;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;
use crate::records::boundaries::limits::{Limits, Pause};
use crate::records::organisations::OrganisationId;
use crate::records::rhythm::Rhythm;

pub(crate) use list::PeopleCache;
pub use list::{
    PeopleChoices, PeopleFilter, PeopleSort, PeopleStretch, PersonChoice, PersonName, PersonRow,
    PerspectiveOffer, SuggestionField,
};
pub use name_parts::NameParts;
pub use new::NewPerson;
pub use other_fields::OtherField;
pub use profile::{
    ContactChannel, ContactKind, ContactWay, Directness, Form, FormOfAddress, Language, LanguageLevel,
    Preferences,
};

/// The id of a [`Person`].
pub type PersonId = Id<Person>;

/// A person (persoon) in one or more networks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Person {
    /// The name, in any script, of one word or many.
    pub name: String,
    /// How to say the name to them: "mevrouw Haddou", "Sam".
    pub say: String,
    /// The organisation they speak for or work at.
    pub organisation: Option<OrganisationId>,
    /// What they do there ("voorzitter").
    pub organisation_role: String,
    /// The day on which they agreed that this role is kept, for an organisation whose roles need that.
    #[specta(type = Option<String>)]
    pub role_agreed_on: Option<Date>,
    /// Ways to reach them; at most one is the preferred one.
    pub contact_ways: Vec<ContactWay>,
    /// Languages they use with us.
    pub languages: Vec<Language>,
    /// How they like to communicate.
    pub preferences: Preferences,
    /// What they care about (belangen).
    pub interests: Vec<String>,
    /// What they are good at (vaardigheden).
    pub skills: Vec<String>,
    /// What they need to take part (behoeften).
    pub needs: Vec<String>,
    /// What not to do, not to ask, not to share (grenzen).
    pub boundaries: Vec<String>,
    /// What of that Kring heeds by itself: when not to call, what not to share.
    pub limits: Limits,
    /// The pause they asked for.
    pub pause: Option<Pause>,
    /// How often we agreed to speak. `None`: as their role in a network has it.
    pub rhythm: Option<Rhythm>,
    /// The day until which we put the next conversation off.
    #[specta(type = Option<String>)]
    pub snoozed_until: Option<Date>,
    /// Their own words about themselves; only with their agreement.
    pub own_words: Option<OwnWords>,
    /// When and how they were told that this is kept (GDPR articles 13 and 14). `None`: not yet.
    pub informed: Option<Informed>,
}

impl Person {
    /// How to reach them: the way they prefer, else the first.
    pub fn best_way(&self) -> Option<&ContactWay> {
        self.contact_ways.iter().find(|way| way.preferred).or(self.contact_ways.first())
    }

    /// Whether they want an interpreter at meetings, into whichever language.
    pub fn wants_interpreter(&self) -> bool {
        self.languages.iter().any(|language| language.wants_interpreter)
    }
}

/// What a person says about themselves (in eigen woorden).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnWords {
    /// The words, as they were said.
    pub text: String,
    /// The day on which the person agreed that they are kept.
    #[specta(type = String)]
    pub agreed_on: Date,
}

/// How a person learned that they are recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Informed {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// How ("blad besproken en meegegeven").
    pub how: String,
}
