//! What either side brought and got, in numbers.

use kring_core::counts::RoughCount;
use kring_core::reports::NetworkReport;

use crate::sheet::{Block, Paper};

use super::super::common;
use super::super::numbering::{Numbering, counts_of, numbered, row_of, table_caption};

/// The table of both sides; nothing where nothing was written down.
pub fn contributions(paper: &mut Paper, numbering: &mut Numbering, report: &NetworkReport) -> Vec<Block> {
    let (ours, theirs) = (report.contributions.ours, report.contributions.theirs);
    if ours.brought + ours.got == 0 && theirs.brought == RoughCount::None && theirs.got == RoughCount::None {
        return Vec::new();
    }
    let heading = numbered(paper, numbering, "doc-section-contributions");
    let mut columns = vec![common::words_column(paper, "doc-column-who", 3)];
    for id in ["doc-column-brought", "doc-column-got"] {
        columns.push(common::number_column(paper, id, 2));
    }
    let rows = vec![
        counts_of(paper, "doc-members", [theirs.brought, theirs.got]),
        row_of(paper, paper.texts.get("doc-ours"), [ours.brought, ours.got]),
    ];
    let caption = table_caption(paper, numbering, "doc-contributions-table");
    vec![heading, Block::Table { caption, columns, rows }]
}
