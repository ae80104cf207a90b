//! Lists of people for other programs: as a table and as address cards (vCard).

mod people;
mod vcard;

use kring_core::people::ContactKind;
use kring_core::reports::{PeopleSheet, SheetPerson};
use kring_texts::{Language, Texts};

use crate::error::DocumentError;
use crate::table::TableFormat;

/// A list of people as a table. Each line carries the classification, the purpose and the day, since lines are cut and pasted.
pub fn people_table(sheet: &PeopleSheet, format: TableFormat) -> Result<Vec<u8>, DocumentError> {
    people::people(sheet, format)
}

/// A list of people as address cards (vCard 4.0, RFC 6350), each with the classification, the purpose and the day.
pub fn people_vcard(sheet: &PeopleSheet) -> Vec<u8> {
    vcard::people(sheet)
}

fn texts(sheet: &PeopleSheet) -> &'static Texts {
    Texts::of(match sheet.language {
        kring_core::locale::Locale::Nl => Language::Nl,
        kring_core::locale::Locale::En => Language::En,
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
    let values = [("classification", sheet.classification.code().into())];
    texts(sheet).with("doc-list-classification", &values)
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
