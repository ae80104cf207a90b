//! What a heading means.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use crate::text::{folded_words, key};

use super::field::{Confidence, Field, Guess, Reason};

static HEADINGS: LazyLock<HashMap<String, (Field, Confidence)>> =
    LazyLock::new(|| read(include_str!("headers.txt")));

fn read(text: &str) -> HashMap<String, (Field, Confidence)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut headings = HashMap::new();
    for (field, names) in lines.filter_map(|line| line.split_once(": ")) {
        let (field, confidence) = match field.strip_suffix('?') {
            Some(field) => (field, Confidence::Likely),
            None => (field, Confidence::Certain),
        };
        let name: StrDeserializer<'_, Error> = field.into_deserializer();
        let Ok(field) = Field::deserialize(name) else { continue };
        headings.extend(names.split(", ").map(|name| (key(name), (field, confidence))));
    }
    headings
}

/// Words that say what a heading is about, where the whole is not known; those first that say more.
const WORDS: [(Field, &[&str]); 15] = [
    (Field::Prefix, &["tussenvoegsel", "tussenvoegsels", "voorvoegsel"]),
    (Field::Given, &["voornaam", "roepnaam", "firstname", "forename"]),
    (Field::Family, &["achternaam", "familienaam", "geslachtsnaam", "surname", "lastname"]),
    (Field::Email, &["email", "emailadres", "mail", "mailadres", "emailaddress"]),
    (Field::PhoneMobile, &["mobiel", "mobiele", "mobile", "gsm", "whatsapp", "cell"]),
    (Field::Phone, &["telefoon", "telefoonnummer", "telefoonnr", "tel", "phone", "telephone"]),
    (Field::Postcode, &["postcode", "zip", "zipcode"]),
    (Field::City, &["woonplaats", "plaats", "city"]),
    (Field::Street, &["straat", "street"]),
    (Field::Address, &["adres", "address"]),
    (Field::OrganisationRole, &["functie", "beroep"]),
    (
        Field::Organisation,
        &["organisatie", "organisation", "organization", "vereniging", "bedrijf", "stichting"],
    ),
    (Field::Languages, &["taal", "talen", "language", "languages"]),
    (Field::Notes, &["opmerking", "opmerkingen", "notities", "toelichting", "notes", "remarks"]),
    (Field::FullName, &["naam", "name"]),
];

/// Words with which a heading is about something beside it, or somebody else.
const BESIDE: [&str; 38] = [
    "fax",
    "pager",
    "telex",
    "isdn",
    "radiotelefoon",
    "teksttelefoon",
    "assistent",
    "assistant",
    "manager",
    "partner",
    "spouse",
    "echtgenoot",
    "echtgenote",
    "kind",
    "kinderen",
    "child",
    "children",
    "ouder",
    "ouders",
    "parent",
    "type",
    "label",
    "weergavenaam",
    "weergegeven",
    "display",
    "phonetic",
    "yomi",
    "callback",
    "postbus",
    "postbusnummer",
    "provincie",
    "account",
    "gebruiker",
    "user",
    "prefix",
    "suffix",
    "titel",
    "title",
];

/// What a heading says, where it says something.
pub(crate) fn guess(heading: &str) -> Guess {
    if let Some((field, confidence)) = HEADINGS.get(&key(heading)) {
        return Guess::new(*field, *confidence, Reason::Header);
    }
    let words = folded_words(heading);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&BESIDE) || words.len() > 6 {
        return Guess::NONE;
    }
    let found = WORDS.iter().find(|(_, wanted)| has(wanted));
    found.map_or(Guess::NONE, |(field, _)| Guess::new(*field, Confidence::Likely, Reason::Header))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_a_heading() {
        for field in Field::ALL {
            assert!(HEADINGS.values().any(|(known, _)| *known == field), "{field:?}");
        }
    }

    #[test]
    fn headings_of_programs_and_of_people() {
        let certain = |heading: &str, field| {
            assert_eq!(guess(heading), Guess::new(field, Confidence::Certain, Reason::Header), "{heading}");
        };
        certain("Werkadres, straat", Field::Street);
        certain("E-mail 1 - Value", Field::Email);
        certain("Organization 1 - Title", Field::OrganisationRole);
        certain("Tussenvoegsel(s)", Field::Prefix);
        certain("TELEFOON OP WERK 2", Field::PhoneWork);
        let likely = Guess::new(Field::PhoneMobile, Confidence::Likely, Reason::Header);
        assert_eq!(guess("Mobiel (liefst na 18 uur)"), likely);
        for other in ["Fax op werk", "Phone 1 - Label", "Naam assistent", "Verjaardag", ""] {
            assert_eq!(guess(other), Guess::NONE, "{other}");
        }
    }
}
