//! The goals of a network, with how far each is.

use kring_core::goals::GoalState;
use kring_core::reports::{GoalFigure, NetworkReport};

use crate::sheet::{Block, Cell, Paper};

use super::super::common;
use super::{Numbering, numbered, table_caption};

/// A table of the goals; nothing where there are none.
pub fn goals(paper: &mut Paper, numbering: &mut Numbering, report: &NetworkReport) -> Vec<Block> {
    if report.goals.is_empty() {
        return Vec::new();
    }
    let heading = numbered(paper, numbering, "doc-section-goals");
    let columns = vec![
        common::words_column(paper, "doc-column-goal", 6),
        common::words_column(paper, "doc-column-steps", 2),
        common::words_column(paper, "doc-column-state", 2),
    ];
    let rows = report.goals.iter().map(|goal| row(paper, goal)).collect();
    let caption = table_caption(paper, numbering, "doc-goals-table");
    vec![heading, Block::Table { caption, columns, rows }]
}

fn row(paper: &mut Paper, goal: &GoalFigure) -> Vec<Cell> {
    let mut said = common::sentence(&goal.text);
    for (id, words) in [("doc-goal-seen-by", &goal.seen_by), ("doc-goal-reason", &goal.reason)] {
        if !words.trim().is_empty() {
            let words = [("words", common::sentence(words).into())];
            said = format!("{said} {}", paper.texts.with(id, &words));
        }
    }
    let steps = [("done", goal.steps_done.into()), ("all", goal.steps.into())];
    let steps = paper.texts.with("doc-goal-steps", &steps);
    let state = match goal.state {
        GoalState::UnderWay => "underWay",
        GoalState::Reached => "reached",
        GoalState::Changed => "changed",
        GoalState::LetGo => "letGo",
    };
    let state = paper.texts.with("doc-goal-state", &[("state", state.into())]);
    [said, steps, state].into_iter().map(|text| paper.text(text).into()).collect()
}
