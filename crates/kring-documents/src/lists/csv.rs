//! A list of people as a table.

use kring_core::people::ContactKind::{Email, Message, Phone, Post, Visit};
use kring_core::reports::{PeopleSheet, SheetPerson};
use kring_core::settings::Locale;

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
    // Office programs set to Dutch expect a semicolon, since the comma is in their numbers.
    let separator = if sheet.language == Locale::Nl { ';' } else { ',' };
    let mut table = String::from('\u{feff}');
    line(&mut table, separator, COLUMNS.map(|key| texts.get(key)));
    for person in &sheet.people {
        line(&mut table, separator, cells(sheet, person));
    }
    table.into_bytes()
}

fn cells(sheet: &PeopleSheet, person: &SheetPerson) -> [String; COLUMNS.len()] {
    let all = |kind| ways(person, kind).collect::<Vec<_>>().join(", ");
    [
        person.name.clone(),
        person.say.clone(),
        person.organisation.clone(),
        person.organisation_role.clone(),
        all(Phone),
        all(Message),
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

fn line<const N: usize>(table: &mut String, separator: char, cells: [String; N]) {
    let cells = cells.map(|cell| quoted(&harmless(cell), separator));
    table.push_str(&cells.join(separator.encode_utf8(&mut [0; 4])));
    table.push_str("\r\n");
}

fn quoted(cell: &str, separator: char) -> String {
    let special = |c: char| c == separator || matches!(c, '"' | '\r' | '\n' | ',' | ';');
    if cell.contains(special) || cell != cell.trim() {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A cell that no office program takes for a formula. A telephone number may begin with its plus.
fn harmless(cell: String) -> String {
    let begins = cell.chars().next();
    let number = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')' | '.' | ',' | '/');
    let dials = begins == Some('+') && cell.chars().all(|c| number(c) || c == '-');
    if matches!(begins, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n')) && !dials {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_data_and_never_a_formula() {
        for (cell, safe) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+31 (0)6 1234-5678", "+31 (0)6 1234-5678"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3", "'-2+3"),
            ("Sam", "Sam"),
        ] {
            assert_eq!(harmless(cell.to_owned()), safe);
        }
    }

    #[test]
    fn what_parts_cells_and_lines_is_quoted() {
        assert_eq!(quoted("a\"b", ';'), "\"a\"\"b\"");
        assert_eq!(quoted("a;b", ';'), "\"a;b\"");
        assert_eq!(quoted("een\ntwee", ';'), "\"een\ntwee\"");
        assert_eq!(quoted("ሰላም", ';'), "ሰላም");
    }
}
