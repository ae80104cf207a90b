//! The list that people sign at a meeting: a row for each who is expected, and some for others.

use kring_core::reports::AttendanceReport;

use crate::sheet::{Align, Block, Cell, Column, Paper, Sheet, Text};

use super::Document;
use super::agenda::when;
use super::common::{self, Content};

/// Rows without a name, for who comes all the same, where there is room.
const SPARE: usize = 6;
/// Such rows at least, so that all is one page.
const FEWEST_SPARE: usize = 3;

impl Document for AttendanceReport {
    /// An empty row less at each, and then all of them, on more than one page.
    fn levels(&self) -> usize {
        SPARE - FEWEST_SPARE + 2
    }

    fn sheet(&self, level: usize) -> Sheet {
        let spare = if level + 1 < self.levels() { SPARE.saturating_sub(level) } else { SPARE };
        let mut paper = Paper::new(self.head.language);
        let facts = [("doc-when", when(&paper, self.at, self.ends)), ("doc-where", self.place.clone())];
        let facts =
            facts.into_iter().filter_map(|(label, text)| common::fact(&mut paper, label, text)).collect();
        let named = self.people.iter().map(String::as_str);
        let rows = named.chain(std::iter::repeat_n("", spare)).map(|name| row(&mut paper, name)).collect();
        let columns = vec![
            common::words_column(&mut paper, "doc-column-name", 5),
            Column { label: paper.own("doc-column-signature"), align: Align::Hand, share: 4 },
        ];
        let blocks = vec![
            Block::Facts { facts },
            Block::Table { caption: Text::default(), columns, rows },
            common::quiet(paper.own("doc-attendance-kept")),
        ];
        let content = Content {
            document: "doc-attendance",
            left_out_heading: "doc-left-out-list",
            subtitle: paper.text(paper.texts.full_date(self.at.date())),
            lead: Text::default(),
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

fn row(paper: &mut Paper, name: &str) -> Vec<Cell> {
    vec![paper.text(name).into(), Cell::default()]
}
