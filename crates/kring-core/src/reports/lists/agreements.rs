//! The working agreements of a network that hold: what the report to sign holds.

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::reports::{AgreementsReportRow, ReportOptions};

use super::content::{Content, parse};
use super::{ListCell, ListColumn, column};

pub(super) const COLUMNS: &[ListColumn] =
    &[column("about", 24), column("subject", 30), column("text", 60), column("review-on", 16)];

pub(super) fn work_out(
    workspace: &Workspace,
    id: &str,
    options: &ReportOptions,
    now: &Now,
) -> Result<Content, Error> {
    let report = workspace.agreements_report(parse(id, RecordKind::NETWORK)?, options, now)?;
    let row = |agreement: AgreementsReportRow| {
        vec![
            ListCell::choice(agreement.about),
            agreement.subject.into(),
            agreement.text.into(),
            agreement.review_on.into(),
        ]
    };
    let rows = report.agreements.into_iter().map(row).collect();
    Ok(Content { head: report.head, rows, left_out: report.left_out })
}
