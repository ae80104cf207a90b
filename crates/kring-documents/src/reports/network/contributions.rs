//! What either side brought and got, in numbers.

use kring_core::reports::NetworkReport;

use crate::sheet::{Block, Paper};

use super::super::common;
use super::{Numbering, numbered, row_of, table_caption};

/// The table of both sides; nothing where nothing was written down.
pub fn contributions(paper: &mut Paper, numbering: &mut Numbering, report: &NetworkReport) -> Vec<Block> {
    let (ours, theirs) = (report.contributions.ours, report.contributions.theirs);
    if ours.brought + ours.got + theirs.brought + theirs.got == 0 {
        return Vec::new();
    }
    let heading = numbered(paper, numbering, "doc-section-contributions");
    let mut columns = vec![common::words_column(paper, "doc-column-who", 3)];
    for id in ["doc-column-brought", "doc-column-got"] {
        columns.push(common::number_column(paper, id, 2));
    }
    let sides = [("doc-members", theirs), ("doc-ours", ours)];
    let rows = sides.map(|(id, side)| row_of(paper, paper.texts.get(id), [side.brought, side.got]));
    let caption = table_caption(paper, numbering, "doc-contributions-table");
    vec![heading, Block::Table { caption, columns, rows: rows.into() }]
}
