//! What left the vault, from the audit log: when, what, how many records and people, and for whom. Never content.

use jiff::Timestamp;
use kring_vault::AuditEntry;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::number::{as_u32, instant};
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::reports::grade::Gate;
use crate::reports::{NamesInReport, ReportHead, ReportOptions};

use super::content::Content;
use super::{ListCell, ListColumn, column};

pub(super) const COLUMNS: &[ListColumn] = &[
    column("at", 18),
    column("what", 36),
    column("operation", 22),
    column("persons", 10),
    column("records", 10),
    column("for-whom", 16),
    column("device", 24),
    column("key", 20),
];

pub(super) fn work_out(
    workspace: &Workspace,
    _: &str,
    options: &ReportOptions,
    now: &Now,
) -> Result<Content, Error> {
    let gate = Gate::over(Classification::Internal, options)?;
    let exports = workspace.audit().filter(|entry| entry.operation.name().starts_with("export."));
    let rows = exports.map(|entry| row(entry, now)).collect();
    let head = ReportHead {
        title: String::new(),
        network_name: String::new(),
        responsible: workspace.settings().municipality,
        classification: gate.mark(),
        purpose: String::new(),
        made_on: now.today(),
        language: options.language,
        names: NamesInReport::default(),
    };
    Ok(Content { head, rows, left_out: gate.left_out() })
}

fn row(entry: &AuditEntry, now: &Now) -> Vec<ListCell> {
    let operation = entry.operation.name();
    let at = instant(entry.at);
    let whole = Timestamp::from_second(at.as_second()).unwrap_or(at);
    let records = entry.records.len();
    // A list of people names nothing else. Of what is about something else the log has that, and not who was in it.
    let persons = (operation == "export.people").then(|| ListCell::Number(as_u32(records as u64)));
    let grade = entry.number.and_then(Classification::numbered);
    vec![
        ListCell::Moment(now.zone.to_datetime(whole)),
        ListCell::Operation(operation.to_owned()),
        operation.to_owned().into(),
        persons.unwrap_or(ListCell::Empty),
        ListCell::Number(as_u32(records as u64)),
        grade.map_or(ListCell::Empty, |grade| ListCell::Choice(grade.code().to_owned())),
        entry.device.clone().into(),
        entry.slot.clone().into(),
    ]
}
