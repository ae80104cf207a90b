//! Lists for other programs: as a table, and of people also as address cards (vCard).

mod people;
mod plain;
mod vcard;

use kring_core::locale::Locale;
use kring_core::people::ContactKind;
use kring_core::reports::{List, PeopleSheet, SheetPerson};
use kring_texts::{Language, Texts};

use crate::error::DocumentError;
use crate::table::TableFormat;

/// A list as a table: days, moments and numbers are what they are, and no cell computes.
pub fn list_table(list: &List, format: TableFormat) -> Result<Vec<u8>, DocumentError> {
    plain::table(list, format)
}

/// A list of people as a table. Each line carries the classification, the purpose and the day, since lines are cut and pasted.
pub fn people_table(sheet: &PeopleSheet, format: TableFormat) -> Result<Vec<u8>, DocumentError> {
    people::people(sheet, format)
}

/// A list of people as address cards (vCard 4.0, RFC 6350), each with the classification, the purpose and the day.
pub fn people_vcard(sheet: &PeopleSheet) -> Vec<u8> {
    vcard::people(sheet)
}

fn texts(sheet: &PeopleSheet) -> &'static Texts {
    in_language(sheet.language)
}

fn in_language(language: Locale) -> &'static Texts {
    Texts::of(match language {
        Locale::Nl => Language::Nl,
        Locale::En => Language::En,
    })
}

/// What each line or card says about the list as a whole.
fn mark(sheet: &PeopleSheet, person: &SheetPerson) -> String {
    let texts = texts(sheet);
    let values = [
        ("classification", classification(sheet).into()),
        ("purposes", purposes(sheet, person).into()),
        ("date", texts.date(sheet.made_on).into()),
    ];
    texts.with("doc-list-mark", &values)
}

fn classification(sheet: &PeopleSheet) -> String {
    mark_of(texts(sheet), sheet.classification.code())
}

fn mark_of(texts: &Texts, grade: &str) -> String {
    texts.with("doc-list-classification", &[("classification", grade.into())])
}

/// What the networks of somebody are for: why they may be on a list at all.
fn purposes(sheet: &PeopleSheet, person: &SheetPerson) -> String {
    let of_theirs = sheet.purposes.iter().filter(|one| person.networks.contains(&one.network));
    of_theirs.map(|one| format!("{}: {}", one.network, one.purpose)).collect::<Vec<_>>().join("; ")
}

/// The addresses of one kind, the preferred one first.
fn ways(person: &SheetPerson, kind: ContactKind) -> impl Iterator<Item = &str> {
    person.contact_ways.iter().filter(move |way| way.kind == kind).map(|way| way.value.as_str())
}
