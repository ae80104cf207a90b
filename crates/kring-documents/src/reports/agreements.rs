//! The working agreements of a network, with room to sign them.

use kring_core::agreements::AgreementAbout;
use kring_core::reports::{AgreementsReport, AgreementsReportRow};

use crate::sheet::{Align, Block, Cell, Column, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};

/// Rows to sign in, where there is room.
const ROWS: usize = 12;
/// Rows to sign in at least, so that all is one page.
const FEWEST_ROWS: usize = 4;

impl Document for AgreementsReport {
    /// A row less at each, and then all of them, on two pages.
    fn levels(&self) -> usize {
        ROWS - FEWEST_ROWS + 2
    }

    fn sheet(&self, level: usize) -> Sheet {
        let rows = if level + 1 < self.levels() { ROWS.saturating_sub(level) } else { ROWS };
        let mut paper = Paper::new(self.head.language);
        let mut blocks = Vec::new();
        if self.agreements.is_empty() {
            blocks.push(common::paragraph(paper.own("doc-agreements-none")));
        }
        for agreement in &self.agreements {
            blocks.extend(section(&mut paper, agreement));
        }
        if !self.agreements.is_empty() {
            blocks.extend(room_to_sign(&mut paper, rows));
        }
        let content = Content {
            document: "doc-agreements-to-sign",
            left_out_heading: "doc-left-out-list",
            subtitle: paper.text(paper.texts.full_date(self.head.made_on)),
            lead: paper.own("doc-agreements-lead"),
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

fn section(paper: &mut Paper, agreement: &AgreementsReportRow) -> Vec<Block> {
    let subject = agreement.subject.trim();
    let heading =
        if subject.is_empty() { paper.texts.get(about_key(agreement.about)) } else { name(subject) };
    let mut blocks =
        vec![common::heading_of(paper.text(heading)), common::paragraph(paper.text(&agreement.text))];
    if let Some(day) = agreement.review_on {
        let date = [("date", paper.texts.date(day).into())];
        blocks.push(common::quiet(paper.text(paper.texts.with("doc-agreement-review", &date))));
    }
    blocks
}

/// Rows for a name, a day and a signature.
fn room_to_sign(paper: &mut Paper, rows: usize) -> Vec<Block> {
    let mut to_write = |id: &str, share: u8| Column { label: paper.own(id), align: Align::Hand, share };
    let columns = vec![
        to_write("doc-column-name", 5),
        to_write("doc-column-date", 2),
        to_write("doc-column-signature", 4),
    ];
    let rows = vec![vec![Cell::default(); columns.len()]; rows];
    vec![
        common::heading(paper, "doc-agreements-signed"),
        Block::Table { caption: Text::default(), columns, rows },
    ]
}

fn about_key(about: AgreementAbout) -> &'static str {
    match about {
        AgreementAbout::Confidentiality => "about-confidentiality",
        AgreementAbout::SharingInformation => "about-sharing-information",
        AgreementAbout::Photos => "about-photos",
        AgreementAbout::Contact => "about-contact",
        AgreementAbout::DecisionMaking => "about-decision-making",
        AgreementAbout::Money => "about-money",
        AgreementAbout::Other => "about-other",
    }
}
