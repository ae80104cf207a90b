//! The numbers of each part as a table.

use kring_core::counts::{RoughCount, RoughShare};
use kring_core::pages::{
    AgreementsPicture, AnsweredPicture, AttendancePicture, ExchangePicture, LeadingPicture,
    PerspectiveStanding, PromisesPicture, SpeakingPicture, TablePicture, TasksPicture,
};

use crate::sheet::{Block, Cell, Column, Paper, name};

use super::super::common;
use super::super::numbering::{Numbering, table_caption};

fn row(paper: &mut Paper, label: &str, values: impl IntoIterator<Item = String>) -> Vec<Cell> {
    let cells = std::iter::once(label.to_owned()).chain(values);
    cells.map(|cell| paper.text(cell).into()).collect()
}

fn columns(paper: &mut Paper, first: &str, others: &[&str]) -> Vec<Column> {
    let mut columns = vec![common::words_column(paper, first, 3)];
    columns.extend(others.iter().map(|id| common::number_column(paper, id, 2)));
    columns
}

/// A table with a row for the municipality and one for the members.
fn sides(
    paper: &mut Paper,
    numbering: &mut Numbering,
    heads: &[&str],
    ours: &[u32],
    theirs: &[RoughCount],
) -> Block {
    let columns = columns(paper, "doc-column-who", heads);
    let label = paper.texts.get("doc-ours");
    let first = row(paper, &label, ours.iter().map(ToString::to_string));
    let label = paper.texts.get("doc-members");
    let theirs: Vec<String> = theirs.iter().map(|count| common::rough(paper, *count)).collect();
    let second = row(paper, &label, theirs);
    let caption = table_caption(paper, numbering, "doc-equality-sides");
    Block::Table { caption, columns, rows: vec![first, second] }
}

pub fn leading(paper: &mut Paper, numbering: &mut Numbering, leading: &LeadingPicture) -> Block {
    sides(paper, numbering, &["doc-column-led"], &[leading.ours], &[leading.theirs])
}

/// Nothing where no share is said.
pub fn speaking(paper: &mut Paper, numbering: &mut Numbering, speaking: &SpeakingPicture) -> Vec<Block> {
    let RoughShare::About { percent, meetings } = speaking.members else { return Vec::new() };
    let columns = columns(paper, "doc-column-who", &["doc-column-spoke"]);
    let shares = [("doc-ours", 100 - percent.min(100)), ("doc-members", percent)];
    let rows = shares.map(|(side, percent)| {
        let (label, values) = (paper.texts.get(side), [("number", percent.into())]);
        let share = paper.texts.with("doc-about-percent", &values);
        row(paper, &label, [share])
    });
    let caption = table_caption(paper, numbering, "doc-equality-sides");
    let counted = paper.texts.with("doc-spoke-counted", &[("count", meetings.into())]);
    vec![Block::Table { caption, columns, rows: rows.into() }, common::quiet(paper.text(counted))]
}

pub fn answered(paper: &mut Paper, numbering: &mut Numbering, answered: &AnsweredPicture) -> Block {
    let heads = ["doc-column-brought-in", "doc-column-answered", "doc-column-told"];
    let columns = columns(paper, "doc-column-who", &heads);
    let counts = [answered.brought, answered.answered, answered.told];
    let counts = counts.map(|count| common::rough(paper, count));
    let label = paper.texts.get("doc-members");
    let rows = vec![row(paper, &label, counts)];
    let caption = table_caption(paper, numbering, "doc-equality-answered");
    Block::Table { caption, columns, rows }
}

pub fn tasks(paper: &mut Paper, numbering: &mut Numbering, tasks: &TasksPicture) -> Block {
    sides(paper, numbering, &["doc-column-actions"], &[tasks.ours], &[tasks.theirs])
}

pub fn promises(paper: &mut Paper, numbering: &mut Numbering, promises: &PromisesPicture) -> Block {
    let (ours, theirs) = (promises.ours, promises.theirs);
    let heads = ["doc-column-due", "doc-column-on-time", "doc-column-open"];
    sides(
        paper,
        numbering,
        &heads,
        &[ours.done + ours.late, ours.on_time, ours.open],
        &[theirs.due, theirs.on_time, theirs.open],
    )
}

pub fn exchange(paper: &mut Paper, numbering: &mut Numbering, exchange: &ExchangePicture) -> Block {
    let (ours, theirs) = (exchange.ours, exchange.theirs);
    let heads = ["doc-column-brought", "doc-column-got"];
    sides(paper, numbering, &heads, &[ours.brought, ours.got], &[theirs.brought, theirs.got])
}

pub fn perspectives(paper: &mut Paper, numbering: &mut Numbering, table: &TablePicture) -> Vec<Block> {
    if table.rows.is_empty() {
        return Vec::new();
    }
    let columns = columns(paper, "doc-column-perspective", &["doc-column-members", "doc-column-came"]);
    let hidden = paper.texts.get("doc-too-few-to-show");
    let mut rows = Vec::new();
    for one in &table.rows {
        let came = if one.standing == PerspectiveStanding::TooFew {
            hidden.clone()
        } else {
            one.present.iter().filter(|there| **there == Some(true)).count().to_string()
        };
        let values = [common::rough(paper, one.members), came];
        rows.push(row(paper, &name(&one.perspective), values));
    }
    let caption = table_caption(paper, numbering, "doc-perspectives-table");
    vec![Block::Table { caption, columns, rows }, common::quiet(paper.own("doc-perspectives-note"))]
}

pub fn attendance(
    paper: &mut Paper,
    numbering: &mut Numbering,
    attendance: &AttendancePicture,
) -> Vec<Block> {
    if attendance.meetings.is_empty() {
        return Vec::new();
    }
    let heads = ["doc-column-invited", "doc-column-coming", "doc-column-present"];
    let columns = columns(paper, "doc-column-meeting", &heads);
    let mut rows = Vec::new();
    for meeting in &attendance.meetings {
        let label = paper.texts.date(meeting.on);
        let values =
            [meeting.invited, meeting.coming, meeting.present].map(|count| common::rough(paper, count));
        rows.push(row(paper, &label, values));
    }
    let caption = table_caption(paper, numbering, "doc-equality-attendance");
    vec![Block::Table { caption, columns, rows }]
}

pub fn agreements(
    paper: &mut Paper,
    numbering: &mut Numbering,
    agreements: &AgreementsPicture,
) -> Vec<Block> {
    if agreements.rows.is_empty() {
        return Vec::new();
    }
    let columns = columns(paper, "doc-column-agreement", &["doc-column-said-yes"]);
    let mut rows = Vec::new();
    for one in &agreements.rows {
        let yes = common::rough(paper, one.acknowledged);
        rows.push(row(paper, &common::shortened(&one.text, 90), [yes]));
    }
    let caption = table_caption(paper, numbering, "doc-equality-agreements");
    vec![Block::Table { caption, columns, rows }]
}
