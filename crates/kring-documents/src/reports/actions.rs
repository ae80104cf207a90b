//! The action list of a network: what is to be done, then what was done or let go lately.

use kring_core::promises::{PromiseState, Side};
use kring_core::reports::{ActionsReport, ActionsReportRow};

use crate::sheet::{Line, LineKind, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};

impl Document for ActionsReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let (open, over): (Vec<_>, Vec<_>) =
            self.actions.iter().partition(|row| row.state == PromiseState::Open);
        let mut blocks = Vec::new();
        for (heading, none, rows) in [
            ("doc-actions-open", "doc-actions-none-open", open),
            ("doc-actions-over", "doc-actions-none-over", over),
        ] {
            let lines = rows.into_iter().map(|row| line(&mut paper, row)).collect();
            blocks.extend(common::lines_section(&mut paper, heading, none, lines));
        }
        let since = [("date", paper.texts.date(self.since).into())];
        let content = Content {
            document: "doc-action-list",
            left_out_heading: "doc-left-out-list",
            subtitle: paper.text(paper.texts.full_date(self.head.made_on)),
            lead: paper.text(paper.texts.with("doc-actions-about", &since)),
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// What is to be done, and beneath it by whom, by when, and at which meeting it was agreed.
fn line(paper: &mut Paper, row: &ActionsReportRow) -> Line {
    let texts = paper.texts;
    let mut words = vec![row.text.clone()];
    words.extend(row.closed_on.map(|on| closed(paper, row, &texts.date(on))));
    let who = match (row.side, row.holder.trim()) {
        (Side::Ours, "") => texts.get("doc-ours"),
        (Side::Ours, holder) => texts.with("doc-ours-by", &[("holder", name(holder).into())]),
        (Side::Theirs, _) if row.people.is_empty() => texts.get("doc-pledge-theirs"),
        (Side::Theirs, _) => common::list(paper, &row.people),
    };
    let due = row.due.map(|due| {
        let late = if row.is_late { "late" } else { "open" };
        texts.with("doc-actions-by", &[("date", texts.date(due).into()), ("state", late.into())])
    });
    let agreed = row.on.map(|on| {
        let titled = if row.meeting.trim().is_empty() { "no" } else { "yes" };
        let values = [
            ("date", texts.date(on).into()),
            ("titled", titled.into()),
            ("title", name(row.meeting.trim()).into()),
        ];
        texts.with("doc-actions-agreed", &values)
    });
    let below: Vec<String> = [Some(who), due, agreed].into_iter().flatten().collect();
    Line {
        kind: LineKind::Action,
        label: Text::default(),
        paragraphs: words.iter().map(|words| paper.text(words)).collect(),
        below: paper.text(below.join(", ")),
    }
}

/// What became of it and when, with the reason where it was let go.
fn closed(paper: &Paper, row: &ActionsReportRow, date: &str) -> String {
    let state = if row.state == PromiseState::Done { "kept" } else { "dropped" };
    let values = [
        ("state", state.into()),
        ("date", date.into()),
        ("reason", name(&common::sentence(&row.reason)).into()),
    ];
    paper.texts.with("doc-actions-closed", &values)
}
