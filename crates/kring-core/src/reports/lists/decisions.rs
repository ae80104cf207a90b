//! The register of decisions of a network: what the report of the same name holds.

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::reports::{DecisionsReportRow, ReportOptions};

use super::content::{Content, parse};
use super::{ListCell, ListColumn, column};

pub(super) const COLUMNS: &[ListColumn] = &[
    column("decided-on", 13),
    column("item", 30),
    column("origin", 18),
    column("text", 50),
    column("agreed-by", 30),
    column("reservations", 30),
    column("outcome", 30),
    column("state", 16),
    column("until", 13),
    column("instead", 30),
];

pub(super) fn work_out(
    workspace: &Workspace,
    id: &str,
    options: &ReportOptions,
    now: &Now,
) -> Result<Content, Error> {
    let report = workspace.decisions_report(parse(id, RecordKind::NETWORK)?, options, now)?;
    let rows = report.decisions.into_iter().map(row).collect();
    Ok(Content { head: report.head, rows, left_out: report.left_out })
}

fn row(decision: DecisionsReportRow) -> Vec<ListCell> {
    vec![
        decision.on.into(),
        decision.item.into(),
        ListCell::choice(decision.origin),
        decision.text.into(),
        decision.agreed_by.into(),
        decision.reservations.into(),
        decision.outcome.into(),
        ListCell::choice(decision.state),
        decision.until.into(),
        decision.instead.into(),
    ]
}
