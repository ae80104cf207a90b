//! What was agreed to do at the meetings of a network: what the report of the same name holds.

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::reports::{ActionsReportRow, ReportOptions};

use super::content::{Content, parse};
use super::{ListCell, ListColumn, column};

pub(super) const COLUMNS: &[ListColumn] = &[
    column("text", 44),
    column("side", 14),
    column("people", 26),
    column("holder", 24),
    column("due", 13),
    column("state", 16),
    column("closed-on", 13),
    column("reason", 30),
    column("meeting", 30),
    column("agreed-on", 13),
];

pub(super) fn work_out(
    workspace: &Workspace,
    id: &str,
    options: &ReportOptions,
    now: &Now,
) -> Result<Content, Error> {
    let report = workspace.actions_report(parse(id, RecordKind::NETWORK)?, options, now)?;
    let rows = report.actions.into_iter().map(row).collect();
    Ok(Content { head: report.head, rows, left_out: report.left_out })
}

fn row(action: ActionsReportRow) -> Vec<ListCell> {
    vec![
        action.text.into(),
        ListCell::choice(action.side),
        ListCell::names(&action.people),
        action.holder.into(),
        action.due.into(),
        ListCell::choice(action.state),
        action.closed_on.into(),
        action.reason.into(),
        action.meeting.into(),
        action.on.into(),
    ]
}
