//! The register of decisions: those that hold, then those that do not any more.

use kring_core::meetings::DecisionState;
use kring_core::reports::{DecisionsReport, DecisionsReportRow};

use crate::sheet::{Line, LineKind, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};

impl Document for DecisionsReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let (holding, others): (Vec<_>, Vec<_>) =
            self.decisions.iter().partition(|row| row.state == DecisionState::InForce);
        let mut blocks = Vec::new();
        for (heading, none, rows) in [
            ("doc-decisions-in-force", "doc-decisions-none", holding),
            ("doc-decisions-ended", "doc-decisions-none-ended", others),
        ] {
            let lines = rows.into_iter().map(|row| line(&mut paper, row)).collect();
            blocks.extend(common::lines_section(&mut paper, heading, none, lines));
        }
        let content = Content {
            document: "doc-decisions",
            left_out_heading: "doc-left-out-list",
            subtitle: paper.text(paper.texts.full_date(self.head.made_on)),
            lead: Text::default(),
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// The decision with its day before it, and beneath it from where it came.
fn line(paper: &mut Paper, row: &DecisionsReportRow) -> Line {
    let mut words = vec![row.text.clone()];
    words.extend(said(paper, "doc-agreed-by", &row.agreed_by));
    words.extend(said(paper, "doc-reservations", &row.reservations));
    words.extend(said(paper, "doc-outcome", &row.outcome));
    words.extend(ended(paper, row));
    let from = common::side(paper, row.origin).word.plain();
    let item = [("item", name(&row.item).into()), ("from", from.into())];
    Line {
        kind: LineKind::Decision,
        label: paper.text(paper.texts.short_date(row.on)),
        paragraphs: words.iter().map(|words| paper.text(words)).collect(),
        below: paper.text(paper.texts.with("doc-decision-from", &item)),
    }
}

fn said(paper: &Paper, id: &str, words: &str) -> Option<String> {
    let words = words.trim();
    (!words.is_empty()).then(|| paper.texts.with(id, &[("words", name(words).into())]))
}

/// Since when it does not hold, and what took its place or why.
fn ended(paper: &Paper, row: &DecisionsReportRow) -> Option<String> {
    let until = row.until?;
    let state = if row.state == DecisionState::Revised { "revised" } else { "withdrawn" };
    let instead = common::sentence(&row.instead);
    let values = [
        ("state", state.into()),
        ("date", paper.texts.date(until).into()),
        ("instead", name(&instead).into()),
        ("said", u32::from(!instead.is_empty()).into()),
    ];
    Some(paper.texts.with("doc-decision-ended", &values))
}
