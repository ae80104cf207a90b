//! When the last backup was made, for the reminder.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::Serialize;
use specta::Type;

use crate::now::Now;
use crate::workspace::Workspace;

use super::numbers::{count, instant};

/// After how many days a backup is asked for.
const DAYS: i64 = 7;

/// How it stands with backups of this vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupState {
    /// When the last one was made; `None` for never.
    #[specta(type = Option<String>)]
    pub last_at: Option<Timestamp>,
    /// How many days ago that was.
    pub days_ago: Option<u32>,
    /// Since which day one is needed; `None` while the last one is recent, or while nothing is in the vault yet.
    #[specta(type = Option<String>)]
    pub overdue_since: Option<Date>,
    /// How many records were changed or added since.
    pub changed_since: u32,
    /// The folder of rolling backups; empty while none is chosen.
    pub folder: String,
    /// Whether today's rolling backup is still to be made.
    pub rolling_due: bool,
    /// Whether a recovery key opens this vault, so that a backup needs no passphrase.
    pub has_recovery_key: bool,
}

impl Workspace {
    /// How it stands with backups.
    pub fn backup_state(&self, now: &Now) -> BackupState {
        let last = self.audit().rev().find(|entry| entry.operation.name() == "vault.backup");
        let last_at = last.map(|entry| instant(entry.at));
        let day = |at: Timestamp| now.zone.to_datetime(at).date();
        let since = last.map_or(i64::MIN, |entry| entry.at.0);
        let changed = self.vault().records().filter(|record| record.changed().0 > since).count();
        let needed = match last_at {
            Some(at) => day(at).checked_add(DAYS.days()).ok(),
            None => Some(day(instant(self.vault().info().created))),
        };
        BackupState {
            last_at,
            days_ago: last_at.map(|at| count(now.today().since(day(at)).map_or(0, |span| span.get_days()))),
            overdue_since: needed.filter(|needed| *needed <= now.today() && changed > 0),
            changed_since: count(changed),
            folder: self.settings().backup.folder,
            rolling_due: self.rolling_backup_due(now),
            has_recovery_key: self.has_recovery_key(),
        }
    }
}
