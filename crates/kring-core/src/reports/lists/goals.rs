//! The goals of a network, for colleagues: without those in confidence, and without the names of who asked not to be on lists.

use crate::engine::error::Error;
use crate::engine::number::as_u32;
use crate::engine::record::RecordKind;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::goals::{GoalFilter, GoalOutcome, GoalRow};
use crate::records::networks::NetworkId;
use crate::reports::attendance::keep_name_off_list;
use crate::reports::{LeftOutWhat, ReportOptions};

use super::content::{Content, parse};
use super::{ListCell, ListColumn, column};

pub(super) const COLUMNS: &[ListColumn] = &[
    column("goal", 44),
    column("seen-by", 36),
    column("set-on", 13),
    column("co-owners", 26),
    column("desk", 24),
    column("steps", 10),
    column("steps-done", 10),
    column("state", 18),
    column("ended-on", 13),
    column("reason", 30),
];

pub(super) fn work_out(
    workspace: &Workspace,
    id: &str,
    options: &ReportOptions,
    now: &Now,
) -> Result<Content, Error> {
    let id: NetworkId = parse(id, RecordKind::NETWORK)?;
    let filter = GoalFilter { network: Some(id), ..GoalFilter::default() };
    let off_lists = workspace.names_off_lists(now);
    let goals = workspace.goals(&filter, now).into_iter().map(|goal| (goal.classification, goal));
    Content::of_network((workspace, id), options, now, LeftOutWhat::Goals, goals, |mut goal| {
        workspace.keep_off_lists(&mut goal.owners, now);
        keep_name_off_list(&mut goal.goal.content.desk, &off_lists);
        row(goal)
    })
}

fn row(row: GoalRow) -> Vec<ListCell> {
    let goal = row.goal.content;
    let owners: Vec<String> = row.owners.into_iter().map(|person| person.name).collect();
    let ended = goal.outcome.on();
    let steps = ListCell::Number(as_u32(goal.steps.len() as u64));
    let reason = match goal.outcome {
        GoalOutcome::Changed { reason, .. } | GoalOutcome::LetGo { reason, .. } => reason,
        GoalOutcome::UnderWay | GoalOutcome::Reached { .. } => String::new(),
    };
    vec![
        goal.text.into(),
        goal.seen_by.into(),
        goal.set_on.into(),
        ListCell::names(&owners),
        goal.desk.into(),
        steps,
        ListCell::Number(row.steps_done),
        ListCell::choice(row.state),
        ended.into(),
        reason.into(),
    ]
}
