//! Sections, tables and figures that go by their number, and rows of numbers.

use kring_core::counts::RoughCount;

use crate::sheet::{Block, Cell, Paper, Text};

use super::common;

/// Numbers of tables and figures, in order of appearance.
#[derive(Default)]
pub struct Numbering {
    tables: u32,
    pub figures: u32,
    sections: u32,
}

/// A section heading with its number.
pub fn numbered(paper: &mut Paper, numbering: &mut Numbering, id: &str) -> Block {
    numbering.sections += 1;
    let title = paper.texts.get(id);
    common::numbered_heading(paper, numbering.sections, &title)
}

pub fn table_caption(paper: &mut Paper, numbering: &mut Numbering, id: &str) -> Text {
    numbering.tables += 1;
    let values = [("number", numbering.tables.into()), ("figure", numbering.figures.into())];
    paper.text(paper.texts.with(id, &values))
}

pub fn row_of(paper: &mut Paper, label: String, numbers: impl IntoIterator<Item = u32>) -> Vec<Cell> {
    let mut row: Vec<Cell> = vec![paper.text(label).into()];
    row.extend(numbers.into_iter().map(|one| common::number(paper, one)));
    row
}

/// The same for numbers that may be too small to show.
pub fn counts_of(paper: &mut Paper, label: &str, counts: impl IntoIterator<Item = RoughCount>) -> Vec<Cell> {
    let mut row: Vec<Cell> = vec![paper.own(label).into()];
    for count in counts {
        let count = common::rough(paper, count);
        row.push(paper.text(count).into());
    }
    row
}
