//! Minutes: who was there, what was said under each item, and the list of actions.

mod corrections;

use kring_core::meetings::Stage;
use kring_core::promises::{PromiseState, Side};
use kring_core::reports::{ActionRow, Attendance, Count, MinutesItem, MinutesLine, MinutesReport};

use crate::sheet::{Block, Cell, Line, LineKind, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};

impl Document for MinutesReport {
    fn sheet(&self, _level: usize) -> Sheet {
        minutes(self)
    }
}

fn minutes(report: &MinutesReport) -> Sheet {
    let mut paper = Paper::new(report.head.language);
    let mut blocks = Vec::new();
    let stage = match report.stage {
        Stage::Planned => Some("doc-stage-planned"),
        Stage::Cancelled => Some("doc-stage-cancelled"),
        Stage::Held => None,
    };
    blocks.extend(stage.map(|id| common::paragraph(paper.own(id))));
    blocks.push(facts(&mut paper, report));
    blocks.push(common::heading(&mut paper, "doc-present"));
    blocks.extend(attendance(&mut paper, &report.attendance));
    for item in &report.items {
        blocks.extend(agenda_item(&mut paper, item));
    }
    if report.items.is_empty() {
        blocks.push(common::quiet(paper.own("doc-no-items")));
    }
    blocks.extend(corrections::not_discussed(&mut paper, &report.not_discussed));
    blocks.push(common::heading(&mut paper, "doc-actions"));
    blocks.push(action_list(&mut paper, &report.actions));
    blocks.extend(corrections::section(&mut paper, &report.corrections));
    let content = Content {
        document: "doc-minutes",
        left_out_heading: "doc-left-out",
        subtitle: paper.text(paper.texts.full_date(report.at.date())),
        lead: if report.stage == Stage::Held { lead(&mut paper, report) } else { Text::default() },
        blocks,
    };
    common::sheet(paper, &report.head, &report.left_out, content)
}

fn lead(paper: &mut Paper, report: &MinutesReport) -> Text {
    let lines = report.items.iter().flat_map(|item| &item.lines);
    let decisions = lines.filter(|line| matches!(line, MinutesLine::Decision { .. })).count();
    let ours = report.actions.iter().filter(|action| action.side == Side::Ours).count();
    let values = [
        ("decisions", decisions.into()),
        ("actions", report.actions.len().into()),
        ("ours", ours.into()),
        ("theirs", (report.actions.len() - ours).into()),
    ];
    paper.text(paper.texts.with("doc-minutes-lead", &values))
}

fn facts(paper: &mut Paper, report: &MinutesReport) -> Block {
    let when = super::agenda::when(paper, report.at, report.ends);
    // What was not held has no minutes yet.
    let status = if report.stage == Stage::Held { corrections::status(paper, report) } else { None };
    let facts = [
        status,
        common::fact(paper, "doc-when", when),
        common::fact(paper, "doc-where", &report.place),
        common::fact(paper, "doc-theme", &report.theme),
        common::fact(paper, "doc-result", &report.intended_result),
    ];
    Block::Facts { facts: facts.into_iter().flatten().collect() }
}

/// Names where they may be said, otherwise numbers.
fn attendance(paper: &mut Paper, attendance: &Attendance) -> Vec<Block> {
    let nobody = attendance.present_count == (Count::Exact { number: 0 });
    if nobody && attendance.excused.is_empty() {
        return vec![common::quiet(paper.own("doc-nobody"))];
    }
    let mut facts = Vec::new();
    if attendance.present.is_empty() {
        facts.push(common::fact(paper, "doc-present-count", common::count(paper, attendance.present_count)));
        facts.push(common::fact(paper, "doc-invited-count", common::count(paper, attendance.invited_count)));
    } else {
        facts.push(common::fact(paper, "doc-present-names", common::list(paper, &attendance.present)));
        facts.push(common::fact(paper, "doc-excused-names", common::list(paper, &attendance.excused)));
    }
    if attendance.unnamed_guests != (Count::Exact { number: 0 }) {
        facts.push(common::fact(paper, "doc-unnamed", common::count(paper, attendance.unnamed_guests)));
    }
    vec![Block::Facts { facts: facts.into_iter().flatten().collect() }]
}

fn agenda_item(paper: &mut Paper, item: &MinutesItem) -> Vec<Block> {
    let texts = paper.texts;
    let title = item.title.clone().unwrap_or_else(|| texts.get("doc-item-confidential"));
    let title = [("number", item.number.into()), ("title", name(&title).into())];
    let mut below = Vec::new();
    if let Some(raiser) = &item.raised_by {
        below.push(texts.with("doc-raised-by", &[("name", name(raiser).into())]));
    }
    if !item.urgent_reason.trim().is_empty() {
        below.push(texts.with("doc-urgent", &[("reason", name(&item.urgent_reason).into())]));
    }
    let heading = Block::Heading {
        text: paper.text(texts.with("doc-item", &title)),
        side: Some(common::side(paper, item.origin)),
        below: paper.text(below.join(". ")),
    };
    if item.lines.is_empty() && item.title.is_some() {
        return vec![heading, common::quiet(paper.own("doc-nothing-noted"))];
    }
    let mut lines: Vec<Line> = item.lines.iter().map(|line| minutes_line(paper, line)).collect();
    if lines.is_empty() {
        lines.push(in_confidence(paper));
    }
    vec![heading, Block::Lines { lines }]
}

fn minutes_line(paper: &mut Paper, line: &MinutesLine) -> Line {
    match line {
        MinutesLine::Note { text } => Line {
            kind: LineKind::Note,
            label: Text::default(),
            paragraphs: paragraphs(paper, text),
            below: Text::default(),
        },
        MinutesLine::Decision { text, agreed_by, reservations } => {
            let below = [("doc-agreed-by", agreed_by), ("doc-reservations", reservations)];
            let below = below.into_iter().filter(|(_, words)| !words.trim().is_empty());
            let below =
                below.map(|(id, words)| paper.texts.with(id, &[("words", name(words.trim()).into())]));
            let below = below.collect::<Vec<_>>().join(" ");
            Line {
                kind: LineKind::Decision,
                label: paper.own("doc-decision"),
                paragraphs: paragraphs(paper, text),
                below: paper.text(below),
            }
        }
        // It stands out as a decision does, under a word of its own.
        MinutesLine::Pledge { text } => Line {
            kind: LineKind::Decision,
            label: paper.own("doc-pledge"),
            paragraphs: paragraphs(paper, text),
            below: Text::default(),
        },
        MinutesLine::Action { action } => {
            let due = match action.due {
                Some(due) => paper.texts.with("doc-action-due", &[("date", paper.texts.date(due).into())]),
                None => paper.texts.get("doc-action-no-due"),
            };
            let values = [("who", who(paper, action).into()), ("due", due.into())];
            Line {
                kind: LineKind::Action,
                label: paper.own("doc-action"),
                paragraphs: paragraphs(paper, &action.text),
                below: paper.text(paper.texts.with("doc-action-by", &values)),
            }
        }
        MinutesLine::InConfidence { .. } => in_confidence(paper),
    }
}

fn in_confidence(paper: &mut Paper) -> Line {
    Line {
        kind: LineKind::Confidence,
        label: Text::default(),
        paragraphs: vec![paper.own("doc-in-confidence")],
        below: Text::default(),
    }
}

/// Words with empty lines between them become paragraphs.
fn paragraphs(paper: &mut Paper, words: &str) -> Vec<Text> {
    let words = words.replace("\r\n", "\n");
    words.split("\n\n").map(|words| paper.text(words.trim())).filter(|text| !text.is_empty()).collect()
}

/// Who does it: a part of the municipality, named members, or the side alone.
fn who(paper: &Paper, action: &ActionRow) -> String {
    match action.side {
        Side::Ours if action.holder.trim().is_empty() => paper.texts.get("doc-ours"),
        Side::Ours => paper.texts.with("doc-ours-by", &[("holder", name(&action.holder).into())]),
        Side::Theirs if action.people.is_empty() => paper.texts.get("doc-theirs"),
        Side::Theirs => common::list(paper, &action.people),
    }
}

fn action_list(paper: &mut Paper, actions: &[ActionRow]) -> Block {
    if actions.is_empty() {
        return common::quiet(paper.own("doc-no-actions"));
    }
    let columns = vec![
        common::words_column(paper, "doc-actions-what", 5),
        common::words_column(paper, "doc-actions-who", 4),
        common::words_column(paper, "doc-actions-due", 0),
        common::words_column(paper, "doc-actions-state", 0),
    ];
    let rows = actions.iter().map(|action| action_row(paper, action)).collect();
    Block::Table { caption: Text::default(), columns, rows }
}

fn action_row(paper: &mut Paper, action: &ActionRow) -> Vec<Cell> {
    let texts = paper.texts;
    let due = action.due.map_or_else(|| texts.get("doc-no-date"), |due| texts.short_date(due));
    let state = match action.state {
        PromiseState::Open => "open",
        PromiseState::Done => "done",
        PromiseState::Dropped => "dropped",
    };
    let state = texts.with("doc-action-state", &[("state", state.into())]);
    let who = who(paper, action);
    [action.text.clone(), who, due, state].into_iter().map(|words| paper.text(words).into()).collect()
}
