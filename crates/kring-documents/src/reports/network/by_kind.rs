//! Numbers of kinds of records, a table for each.

use kring_core::reports::{KindFigures, NetworkReport};

use crate::sheet::{Block, Paper};

use super::super::common;
use super::super::numbering::{Numbering, counts_of, numbered, table_caption};

/// The tables, with the words `doc-KIND-figures`, `doc-KIND-table` and, for each number, `doc-KIND-NAME`.
pub fn by_kind(paper: &mut Paper, numbering: &mut Numbering, report: &NetworkReport) -> Vec<Block> {
    report.by_kind.iter().flat_map(|figures| table(paper, numbering, figures)).collect()
}

fn table(paper: &mut Paper, numbering: &mut Numbering, of: &KindFigures) -> [Block; 2] {
    let kind = of.kind;
    let heading = numbered(paper, numbering, &format!("doc-{kind}-figures"));
    let columns = vec![
        common::words_column(paper, "doc-column-what", 3),
        common::number_column(paper, "doc-column-number", 2),
    ];
    let row =
        |figure: &kring_core::reports::KindFigure| (format!("doc-{kind}-{}", figure.name), figure.count);
    let rows: Vec<_> = of.figures.iter().map(row).collect();
    let rows = rows.into_iter().map(|(label, count)| counts_of(paper, &label, [count])).collect();
    let caption = table_caption(paper, numbering, &format!("doc-{kind}-table"));
    [heading, Block::Table { caption, columns, rows }]
}
