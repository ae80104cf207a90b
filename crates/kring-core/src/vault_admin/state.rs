//! When the last backup was made, for the reminder.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kring_vault::{AuditEntry, RecordId};
use serde::Serialize;
use specta::Type;

use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use crate::engine::number::{as_u32, instant};

/// After how many days a backup is asked for.
const DAYS: i64 = 7;

/// How it stands with backups of this vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct BackupState {
    /// When the last one was made, as the clock had it; `None` for never.
    #[specta(type = Option<String>)]
    pub last_at: Option<Timestamp>,
    /// Whether that is a day to come: the clock was ahead then, and the day says nothing.
    pub clock_was_ahead: bool,
    /// Whether something that was done before it has a later day, which is not to come: the clock was behind when the
    /// backup was made, or ahead before. Its day is then what that clock said, and no more.
    pub day_unsure: bool,
    /// How many days ago that was. When the clock was ahead or behind: how many at most, counted from the latest of what
    /// was done before it; `None` when that cannot be known either, and for never.
    pub days_ago: Option<u32>,
    /// Since which day one is needed; `None` while the last one is recent, or while nothing changed since.
    #[specta(type = Option<String>)]
    pub overdue_since: Option<Date>,
    /// How many records were changed, added or removed by operations after it, whatever the clock said.
    pub changed_since: u32,
    /// The folder of rolling backups; empty while none is chosen.
    pub folder: String,
    /// Whether today's rolling backup is still to be made.
    pub rolling_due: bool,
    /// How many copies in that folder are dated on a day to come: the clock was ahead when they were made. They stay until
    /// that day has come.
    pub dated_ahead: u32,
    /// Whether a recovery key opens this vault, so that a backup needs no passphrase.
    pub has_recovery_key: bool,
}

impl Workspace {
    /// How it stands with backups.
    pub fn backup_state(&self, now: &Now) -> BackupState {
        let is_backup = |entry: &&AuditEntry| entry.operation.name() == "vault.backup";
        let last = self.audit().rev().find(is_backup);
        let all = || self.vault().records().count();
        let changed = last.map_or_else(all, |entry| self.changed_after(entry.sequence));
        let today = now.today();
        let day = |entry: &AuditEntry| now.zone.to_datetime(instant(entry.at)).date();
        let clock_was_ahead = last.is_some_and(|entry| day(entry) > today);
        // The order of the log is sure, whatever its clock was: the backup was made after what stands before it.
        let not_before = last.and_then(|last| {
            let before = self.audit().rev().skip_while(|entry| entry.sequence > last.sequence);
            before.map(day).filter(|day| *day <= today).max()
        });
        let day_unsure =
            !clock_was_ahead && last.zip(not_before).is_some_and(|(entry, before)| day(entry) < before);
        let needed = match last {
            Some(_) => not_before.map_or(Some(today), |day| day.checked_add(DAYS.days()).ok()),
            None => Some(now.zone.to_datetime(instant(self.vault().info().created)).date().min(today)),
        };
        BackupState {
            last_at: last.map(|entry| instant(entry.at)),
            clock_was_ahead,
            day_unsure,
            days_ago: not_before.and_then(|day| u32::try_from(day.until(today).ok()?.get_days()).ok()),
            overdue_since: needed.filter(|needed| *needed <= today && changed > 0),
            changed_since: as_u32(changed),
            folder: self.settings().backup.folder,
            rolling_due: self.rolling_backup_due(now),
            dated_ahead: self.rolling_backups_ahead(now),
            has_recovery_key: self.has_recovery_key(),
        }
    }

    /// How many records operations after this one touched. What left the vault touched none, though its entry names them.
    fn changed_after(&self, sequence: u64) -> usize {
        let after = self.audit().rev().take_while(|entry| entry.sequence > sequence);
        let changes = after.filter(|entry| !entry.operation.name().starts_with("export."));
        changes.flat_map(|entry| &entry.records).copied().collect::<BTreeSet<RecordId>>().len()
    }
}
