//! The log of who did what and when. It never holds content.

use jiff::Timestamp;
use jiff::civil::Date;
use kring_vault::{AuditEntry, Operation};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use crate::engine::number::{as_u32, instant};

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AuditLine {
    /// Number of the operation.
    pub sequence: u32,
    /// When it was done.
    #[specta(type = String)]
    pub at: Timestamp,
    /// The operation's name, such as "person.add".
    pub operation: String,
    /// The records it touched, by their ids.
    pub records: Vec<String>,
    /// The device it was done on.
    pub device: String,
    /// What the vault was opened with, by its name.
    pub slot: String,
    /// A number that belongs to it: for an unlock how many had failed before.
    pub number: Option<u32>,
    /// What left the vault: who may read it. `None` for all else, and for exports of earlier versions.
    pub classification: Option<Classification>,
}

impl From<&AuditEntry> for AuditLine {
    fn from(entry: &AuditEntry) -> Self {
        let is_export = entry.operation.name().starts_with("export.");
        Self {
            sequence: as_u32(entry.sequence),
            at: instant(entry.at),
            operation: entry.operation.name().to_owned(),
            records: entry.records.iter().map(ToString::to_string).collect(),
            device: entry.device.clone(),
            slot: entry.slot.clone(),
            number: entry.number.filter(|_| !is_export).map(as_u32),
            classification: entry.number.filter(|_| is_export).and_then(Classification::numbered),
        }
    }
}

/// Which lines to show. What is left out narrows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct AuditFilter {
    /// Beginnings of operations' names: "export", "slot", "vault.unlock". None of them is all.
    pub operations: Vec<String>,
    /// From this day on.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Up to and with this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// At most this many, the newest.
    pub limit: Option<u32>,
}

impl AuditFilter {
    fn takes(&self, entry: &AuditEntry, now: &Now) -> bool {
        let name = entry.operation.name();
        let begins = |beginning: &String| {
            name.strip_prefix(beginning.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let day = now.zone.to_datetime(instant(entry.at)).date();
        (self.operations.is_empty() || self.operations.iter().any(begins))
            && self.from.is_none_or(|from| day >= from)
            && self.until.is_none_or(|until| day <= until)
    }
}

/// Whether the log is as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AuditReport {
    /// Whether every entry names the one before it and none is missing.
    pub sound: bool,
    /// How many entries.
    pub entries: u32,
    /// Places where the chain does not hold.
    pub breaks: u32,
    /// The first entry's moment.
    #[specta(type = Option<String>)]
    pub first_at: Option<Timestamp>,
    /// The last entry's moment.
    #[specta(type = Option<String>)]
    pub last_at: Option<Timestamp>,
}

impl Workspace {
    /// Writes in the log that the log itself left the vault, for colleagues; to be called once the file is there.
    pub fn note_audit_export(&mut self, now: &Now) -> Result<(), Error> {
        self.note_leaving(Operation::named("export.audit"), &[], Classification::Internal, now)
    }

    /// Lines of the log, the newest first.
    pub fn audit_lines(&self, filter: &AuditFilter, now: &Now) -> Vec<AuditLine> {
        let limit = filter.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
        let entries = self.audit().rev().filter(|entry| filter.takes(entry, now));
        entries.take(limit).map(AuditLine::from).collect()
    }

    /// Whether the log is as it was written.
    pub fn verify_audit(&self) -> AuditReport {
        // Counted at unlock; the second copy adds nothing to it, so nobody waits for that.
        let breaks = self.known_health().audit_breaks;
        AuditReport {
            sound: breaks == 0,
            entries: as_u32(self.audit().count()),
            breaks: as_u32(breaks),
            first_at: self.audit().next().map(|entry| instant(entry.at)),
            last_at: self.audit().next_back().map(|entry| instant(entry.at)),
        }
    }
}
