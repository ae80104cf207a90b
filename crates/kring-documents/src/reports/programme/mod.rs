//! The programme of a network: the months of a year, each with what has a day in it.

mod said;

use kring_core::pages::ProgrammeRow;
use kring_core::reports::ProgrammeReport;

use crate::sheet::{Block, Cell, Paper, Sheet, Text};

use super::Document;
use super::common::{self, Content};

pub use said::{SaidOfProgramme, say_programme};

impl Document for ProgrammeReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let values =
            [("year", self.year.to_string().into()), ("date", paper.texts.date(self.head.made_on).into())];
        let subtitle = paper.text(paper.texts.with("doc-programme-year", &values));
        let mut blocks = Vec::new();
        for month in self.rows.chunk_by(|one, other| one.on.month() == other.on.month()) {
            blocks.extend(of_month(&mut paper, month));
        }
        if blocks.is_empty() {
            blocks.push(common::quiet(paper.own("programme-none")));
        }
        let content = Content {
            document: "doc-programme",
            left_out_heading: "doc-left-out-list",
            subtitle,
            lead: paper.own("doc-programme-lead"),
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// A month with its rows.
fn of_month(paper: &mut Paper, rows: &[ProgrammeRow]) -> Vec<Block> {
    let Some(first) = rows.first() else { return Vec::new() };
    let month = paper.texts.with("date-month", &[("month", i64::from(first.on.month()).into())]);
    let heading = common::heading_of(paper.text(common::capital(&month)));
    let columns = vec![
        common::words_column(paper, "doc-programme-day", 0),
        common::words_column(paper, "doc-programme-what", 1),
    ];
    let rows = rows.iter().map(|row| cells(paper, row)).collect();
    vec![heading, Block::Table { caption: Text::default(), columns, rows }]
}

/// The day, and what it is with all that belongs to it beneath.
fn cells(paper: &mut Paper, row: &ProgrammeRow) -> Vec<Cell> {
    let said = say_programme(row, paper.texts);
    let below: Vec<String> = std::iter::once(said.sort).chain(said.more).collect();
    let words = Cell { text: paper.text(said.words), below: paper.text(below.join("\n")), side: None };
    vec![paper.text(paper.texts.short_date(row.on)).into(), words]
}
