//! A list of people as a table.

use kring_core::people::ContactKind::{Email, Message, Phone, Post, Visit};
use kring_core::reports::{PeopleSheet, SheetPerson};

use kring_office::workbook::Cell;

use crate::error::DocumentError;
use crate::table::{Table, TableFormat};

use super::{classification, purposes, texts, ways};

/// The columns, by the key of their heading, with how wide each is.
const COLUMNS: [(&str, u8); 14] = [
    ("doc-list-name", 26),
    ("doc-list-say", 20),
    ("doc-list-organisation", 26),
    ("doc-list-role", 20),
    ("doc-list-phone", 20),
    ("doc-list-message", 20),
    ("doc-list-email", 28),
    ("doc-list-post", 30),
    ("doc-list-visit", 30),
    ("doc-list-hours", 24),
    ("doc-list-networks", 24),
    ("doc-list-column-classification", 16),
    ("doc-list-purpose", 40),
    ("doc-list-made-on", 13),
];

pub(super) fn people(sheet: &PeopleSheet, format: TableFormat) -> Result<Vec<u8>, DocumentError> {
    let texts = texts(sheet);
    let table = Table {
        texts,
        name: texts.get("shell-file-people"),
        made_on: sheet.made_on,
        columns: &COLUMNS,
        rows: sheet.people.iter().map(|person| cells(sheet, person).into()).collect(),
    };
    table.written(format)
}

fn cells(sheet: &PeopleSheet, person: &SheetPerson) -> [Cell; COLUMNS.len()] {
    let all = |kind| ways(person, kind).collect::<Vec<_>>().join(", ").into();
    let numbers = |kind| {
        let numbers: Vec<String> = ways(person, kind).map(str::to_owned).collect();
        if numbers.is_empty() { Cell::Empty } else { Cell::Phones(numbers) }
    };
    [
        person.name.as_str().into(),
        person.say.as_str().into(),
        person.organisation.as_str().into(),
        person.organisation_role.as_str().into(),
        numbers(Phone),
        numbers(Message),
        all(Email),
        all(Post),
        all(Visit),
        hours(person).into(),
        person.networks.join(", ").into(),
        classification(sheet).into(),
        purposes(sheet, person).into(),
        sheet.made_on.into(),
    ]
}

/// When somebody can be reached: for all ways, then for each that has its own times.
fn hours(person: &SheetPerson) -> String {
    let own = person.contact_ways.iter().filter(|way| !way.hours.is_empty());
    let own = own.map(|way| format!("{} ({})", way.value, way.hours));
    let all = Some(person.hours.clone()).filter(|hours| !hours.is_empty());
    all.into_iter().chain(own).collect::<Vec<_>>().join("; ")
}
