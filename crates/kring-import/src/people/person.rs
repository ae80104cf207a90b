//! One person of a file.

use jiff::civil::Date;
use serde::Serialize;

use crate::values::{PersonalName, SpokenLanguage};

/// A person as a file has them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedPerson {
    /// The row in the file, or the number of the contact; the first is 1.
    pub row: u32,
    /// The name.
    pub name: PersonalName,
    /// What to call them; empty where the file does not say.
    pub say: String,
    /// The organisation they speak for; empty where the file does not say.
    pub organisation: String,
    /// What they do there.
    pub organisation_role: String,
    /// Ways to reach them, but for the post.
    pub contact_ways: Vec<ContactWay>,
    /// Where they get post.
    pub address: Option<Address>,
    /// Languages they use with us.
    pub languages: Vec<SpokenLanguage>,
    /// What else is known, a text for each column or line.
    pub notes: Vec<String>,
    /// Perspectives.
    pub perspectives: Vec<String>,
    /// The role in the network.
    pub network_role: String,
    /// The day they joined.
    pub since: Option<Date>,
}

/// A way to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ContactWay {
    /// What kind of way.
    pub kind: ContactKind,
    /// Where it ends up, where the file says so.
    pub usage: Option<Usage>,
    /// The number or address: as it was written, an e-mail address without the blanks that were in it.
    pub value: String,
    /// A number as it is called from anywhere ("+31612345678"). `None` for an e-mail address, and for what is no number
    /// that can be read.
    pub international: Option<String>,
}

/// What kind of way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ContactKind {
    /// A phone.
    Phone,
    /// E-mail.
    Email,
}

/// Where a way ends up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Usage {
    /// In somebody's pocket.
    Mobile,
    /// At work.
    Work,
    /// At home.
    Home,
}

/// Where somebody gets post. The country is not taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// The postcode.
    pub postcode: String,
    /// The town.
    pub city: String,
}

impl Address {
    /// The address in one line: "Kerkstraat 4, 2801 AB Gouda".
    pub fn line(&self) -> String {
        let town = [self.postcode.as_str(), self.city.as_str()].map(str::trim).join(" ");
        let parts = [self.street.trim(), town.trim()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
