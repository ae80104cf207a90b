//! The lists of `kring-core` as tables. Each line carries the classification, the purpose and the day, as in the list of people.

use kring_core::reports::{List, ListCell};
use kring_office::workbook::Cell;
use kring_texts::Texts;

use crate::error::DocumentError;
use crate::table::{Table, TableFormat};

use super::{in_language, mark_of};

/// The columns that say what each line is part of, by the key of their heading, with how wide each is.
const MARK: [(&str, u8); 3] =
    [("doc-list-column-classification", 16), ("doc-list-purpose", 40), ("doc-list-made-on", 13)];

pub(super) fn table(list: &List, format: TableFormat) -> Result<Vec<u8>, DocumentError> {
    let texts = in_language(list.head.language);
    let ids = list.kind.columns().iter().map(|column| (format!("doc-list-of-{}", column.name), column.width));
    let ids: Vec<_> = ids.collect();
    let columns: Vec<_> = ids.iter().map(|(id, width)| (id.as_str(), *width)).chain(MARK).collect();
    let table = Table {
        texts,
        name: texts.get(&format!("doc-list-name-{}", list.kind.name())),
        made_on: list.head.made_on,
        columns: &columns,
        rows: list.rows.iter().map(|row| cells(texts, list, row)).collect(),
    };
    table.written(format)
}

fn cells(texts: &Texts, list: &List, row: &[ListCell]) -> Vec<Cell> {
    let mark: [Cell; MARK.len()] = [
        mark_of(texts, list.head.classification.code()).into(),
        list.head.purpose.as_str().into(),
        list.head.made_on.into(),
    ];
    row.iter().map(|one| cell(texts, one)).chain(mark).collect()
}

fn cell(texts: &Texts, cell: &ListCell) -> Cell {
    match cell {
        ListCell::Empty => Cell::Empty,
        ListCell::Words(words) => words.as_str().into(),
        ListCell::Day(day) => (*day).into(),
        ListCell::Moment(moment) => Cell::DateTime(*moment),
        ListCell::Number(number) => i64::from(*number).into(),
        ListCell::Choice(name) => texts.with("doc-list-choice", &[("choice", name.as_str().into())]).into(),
        ListCell::Operation(name) => texts.operation(name).unwrap_or_default().into(),
    }
}
