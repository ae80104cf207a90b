//! What a column can be.

use serde::{Deserialize, Serialize};

/// What a column says about a person. There is no field here, and can be none, for what Kring does not keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ImportField", rename_all = "camelCase")]
pub enum Field {
    /// The given name (voornaam).
    Given,
    /// Initials (voorletters).
    Initials,
    /// What stands before a Dutch family name (tussenvoegsel).
    Prefix,
    /// The family name (achternaam).
    Family,
    /// The whole name in one cell, in any order: "Jan de Wit", "Wit, Jan de".
    FullName,
    /// What to call somebody ("mevrouw Haddou").
    Say,
    /// The organisation somebody speaks for.
    Organisation,
    /// What somebody does there.
    OrganisationRole,
    /// A phone number of which nobody says where it rings.
    Phone,
    /// A mobile number.
    PhoneMobile,
    /// A number at work.
    PhoneWork,
    /// A number at home.
    PhoneHome,
    /// An e-mail address, or several.
    Email,
    /// The street, with or without the number.
    Street,
    /// The number of the house.
    HouseNumber,
    /// The postcode.
    Postcode,
    /// The town.
    City,
    /// A whole address in one cell.
    Address,
    /// Languages somebody uses with us.
    Languages,
    /// What else is known.
    Notes,
    /// Perspectives, parted by signs.
    Perspectives,
    /// The role in the network.
    NetworkRole,
    /// The day somebody joined.
    Since,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 23] = [
        Self::Given,
        Self::Initials,
        Self::Prefix,
        Self::Family,
        Self::FullName,
        Self::Say,
        Self::Organisation,
        Self::OrganisationRole,
        Self::Phone,
        Self::PhoneMobile,
        Self::PhoneWork,
        Self::PhoneHome,
        Self::Email,
        Self::Street,
        Self::HouseNumber,
        Self::Postcode,
        Self::City,
        Self::Address,
        Self::Languages,
        Self::Notes,
        Self::Perspectives,
        Self::NetworkRole,
        Self::Since,
    ];

    /// Whether several columns can be this at once.
    pub fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Phone
                | Self::PhoneMobile
                | Self::PhoneWork
                | Self::PhoneHome
                | Self::Email
                | Self::Languages
                | Self::Notes
                | Self::Perspectives
        )
    }

    /// Whether it is a phone number, wherever it rings.
    pub fn is_phone(self) -> bool {
        matches!(self, Self::Phone | Self::PhoneMobile | Self::PhoneWork | Self::PhoneHome)
    }

    /// Whether its cells are words of people by which somebody could be labelled. What is a name, an address, an
    /// organisation or a public role there is kept or left by rules of its own.
    pub(crate) fn holds_labels(self) -> bool {
        matches!(self, Self::Languages | Self::Notes | Self::Perspectives | Self::NetworkRole)
    }
}

/// How sure a guess is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ImportConfidence", rename_all = "camelCase")]
pub enum Confidence {
    /// Nothing is guessed.
    None,
    /// Worth a look.
    Likely,
    /// The heading says so.
    Certain,
}

/// What a guess or a refusal is made by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ImportReason", rename_all = "camelCase")]
pub enum Reason {
    /// The heading.
    Header,
    /// What the cells hold.
    Contents,
}

/// What a column seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Guess {
    /// The field; `None` where nothing fits.
    pub field: Option<Field>,
    /// How sure that is.
    pub confidence: Confidence,
    /// What it is guessed by.
    pub reason: Option<Reason>,
}

impl Guess {
    /// No idea.
    pub const NONE: Self = Self { field: None, confidence: Confidence::None, reason: None };

    pub(crate) fn new(field: Field, confidence: Confidence, reason: Reason) -> Self {
        Self { field: Some(field), confidence, reason: Some(reason) }
    }
}
