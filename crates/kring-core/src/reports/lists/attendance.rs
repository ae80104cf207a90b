//! Who is expected at a meeting: the names that the list to sign has.

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::reports::ReportOptions;

use super::content::{Content, parse};
use super::{ListCell, ListColumn, column};

pub(super) const COLUMNS: &[ListColumn] = &[
    column("name", 30),
    column("meeting", 36),
    column("begins", 17),
    column("ends", 17),
    column("place", 30),
];

pub(super) fn work_out(
    workspace: &Workspace,
    id: &str,
    options: &ReportOptions,
    now: &Now,
) -> Result<Content, Error> {
    let report = workspace.attendance_report(parse(id, RecordKind::MEETING)?, options, now)?;
    let row = |name: String| {
        vec![
            name.into(),
            report.head.title.clone().into(),
            ListCell::Moment(report.at),
            ListCell::Moment(report.ends),
            report.place.clone().into(),
        ]
    };
    let rows = report.people.into_iter().map(row).collect();
    Ok(Content { head: report.head, rows, left_out: report.left_out })
}
