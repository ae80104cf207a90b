//! What was pledged to a network: what is to be done, then what is over.

use kring_core::pledges::PledgeState;
use kring_core::promises::Side;
use kring_core::reports::{PledgesReport, PledgesReportRow};

use crate::sheet::{Line, LineKind, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};

impl Document for PledgesReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let (open, over): (Vec<_>, Vec<_>) =
            self.pledges.iter().partition(|row| row.state == PledgeState::Open);
        let mut blocks = Vec::new();
        for (heading, none, rows) in [
            ("doc-pledges-open", "doc-pledges-none-open", open),
            ("doc-pledges-over", "doc-pledges-none-over", over),
        ] {
            let lines = rows.into_iter().map(|row| line(&mut paper, row)).collect();
            blocks.extend(common::lines_section(&mut paper, heading, none, lines));
        }
        let content = Content {
            document: "doc-pledges",
            left_out_heading: "doc-left-out-list",
            subtitle: paper.text(paper.texts.full_date(self.head.made_on)),
            lead: Text::default(),
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// The pledge with who made it before it, and beneath it by when.
fn line(paper: &mut Paper, row: &PledgesReportRow) -> Line {
    let texts = paper.texts;
    let mut words = vec![row.text.clone()];
    if !row.proof.trim().is_empty() {
        words.push(texts.with("doc-pledge-proof", &[("words", name(row.proof.trim()).into())]));
    }
    words.extend(row.closed_on.map(|on| closed(paper, row, &texts.date(on))));
    words.extend(row.told_on.map(|on| texts.with("doc-pledge-told-on", &[("date", texts.date(on).into())])));
    let who = match row.side {
        Side::Ours if row.desk.trim().is_empty() => texts.get("doc-ours"),
        Side::Ours => texts.with("doc-ours-by", &[("holder", name(&row.desk).into())]),
        Side::Theirs => texts.get("doc-pledge-theirs"),
    };
    let due = row.due.map(|due| texts.with("doc-action-due", &[("date", texts.date(due).into())]));
    let made = row.made_on.map(|on| texts.with("doc-pledged-on", &[("date", texts.date(on).into())]));
    let below: Vec<String> = [Some(who), due, made].into_iter().flatten().collect();
    Line {
        kind: LineKind::Decision,
        label: paper.own("doc-pledge"),
        paragraphs: words.iter().map(|words| paper.text(words)).collect(),
        below: paper.text(below.join(", ")),
    }
}

/// What became of it and when, with the reason where it was let go.
fn closed(paper: &Paper, row: &PledgesReportRow, date: &str) -> String {
    let state = if row.state == PledgeState::Kept { "kept" } else { "dropped" };
    let values = [
        ("state", state.into()),
        ("date", date.into()),
        ("reason", name(&common::sentence(&row.reason)).into()),
    ];
    paper.texts.with("doc-pledge-closed", &values)
}
