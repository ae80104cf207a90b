//! A list of people as a table.

use kring_core::people::ContactKind::{Email, Message, Phone, Post, Visit};
use kring_core::reports::{PeopleSheet, SheetPerson};

use crate::table::{Table, phone};

use super::{classification, purposes, texts, ways};

/// The columns, by the key of their heading, in order.
pub(super) const COLUMNS: [&str; 14] = [
    "doc-list-name",
    "doc-list-say",
    "doc-list-organisation",
    "doc-list-role",
    "doc-list-phone",
    "doc-list-message",
    "doc-list-email",
    "doc-list-post",
    "doc-list-visit",
    "doc-list-hours",
    "doc-list-networks",
    "doc-list-column-classification",
    "doc-list-purpose",
    "doc-list-made-on",
];

pub(super) fn people(sheet: &PeopleSheet) -> Vec<u8> {
    let texts = texts(sheet);
    let mut table = Table::new(sheet.language);
    table.line(COLUMNS.map(|key| texts.get(key)));
    for person in &sheet.people {
        table.line(cells(sheet, person));
    }
    table.into_bytes()
}

fn cells(sheet: &PeopleSheet, person: &SheetPerson) -> [String; COLUMNS.len()] {
    let all = |kind| ways(person, kind).collect::<Vec<_>>().join(", ");
    let numbers = |kind| ways(person, kind).map(phone).collect::<Vec<_>>().join(", ");
    [
        person.name.clone(),
        person.say.clone(),
        person.organisation.clone(),
        person.organisation_role.clone(),
        numbers(Phone),
        numbers(Message),
        all(Email),
        all(Post),
        all(Visit),
        hours(person),
        person.networks.join(", "),
        classification(sheet),
        purposes(sheet, person),
        sheet.made_on.to_string(),
    ]
}

/// When somebody can be reached: for all ways, then for each that has its own times.
fn hours(person: &SheetPerson) -> String {
    let own = person.contact_ways.iter().filter(|way| !way.hours.is_empty());
    let own = own.map(|way| format!("{} ({})", way.value, way.hours));
    let all = Some(person.hours.clone()).filter(|hours| !hours.is_empty());
    all.into_iter().chain(own).collect::<Vec<_>>().join("; ")
}
