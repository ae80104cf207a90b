//! What is wrong with a file, as the values of its sentence.

use std::collections::BTreeMap;

use kring_import::{Counted, ImportError, Problem};

/// Bytes of what people call a megabyte.
const MEGABYTE: u64 = 1 << 20;

/// The values of the sentence about a file that could not be read. `where` says which of `sheet`, `row` and `column` there is.
pub fn values_of(error: &ImportError) -> BTreeMap<String, String> {
    let place = &error.place;
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let seen = match (place.row, place.column) {
        (Some(_), Some(_)) => "cell",
        (Some(_), None) => "row",
        (None, Some(_)) => "column",
        (None, None) => "nowhere",
    };
    let mut values = BTreeMap::new();
    let mut put = |name: &str, value: String| values.insert(name.to_owned(), value);
    put("where", seen.to_owned());
    put("row", number(place.row));
    put("column", number(place.column));
    put("sheet", place.sheet.clone().unwrap_or_default());
    match &error.problem {
        Problem::UnsupportedFormat { format } => drop(put("format", format.clone())),
        Problem::TooLarge { most } | Problem::UnpacksTooLarge { most } => {
            put("most", (most / MEGABYTE).to_string());
        }
        Problem::TooMany { of, most } => {
            put("most", most.to_string());
            put("of", counted(*of).to_owned());
        }
        Problem::Malformed { what } => drop(put("what", what.clone())),
        _ => {}
    }
    values
}

fn counted(of: Counted) -> &'static str {
    match of {
        Counted::Entries => "entries",
        Counted::Sheets => "sheets",
        Counted::Columns => "columns",
        Counted::Rows => "rows",
        Counted::Cells => "cells",
        Counted::CellBytes => "cellBytes",
        Counted::Parts => "parts",
        Counted::Contacts => "contacts",
        Counted::Events => "events",
        Counted::Properties => "properties",
    }
}
