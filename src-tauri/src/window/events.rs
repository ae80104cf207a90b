//! What the shell tells the window without being asked.

use kring_core::record::RecordKind;
use kring_core::vault::Health;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// Records changed: views that show these kinds fetch anew.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The kinds of record, such as `person`.
    pub kinds: Vec<RecordKind>,
}

/// A file was opened outside the window, such as a backup by a double click: the page takes it with `take_opened_file`.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct FileOpened;

/// A file is dragged over the window of an open vault, or was dropped on it: the page takes it with `take_dropped_file`.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct FileDropped {
    /// Where it is.
    pub state: DragState,
}

/// Where a file is that is dragged over the window.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DragState {
    /// Above the window.
    Over,
    /// Somewhere else again.
    Gone,
    /// Dropped.
    Dropped,
}

/// The vault is about to be locked: the page blanks itself at once, seals what is being written, and says so with
/// `drafts_sealed`. It is thrown away then, or when it has not answered for half a second.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct Locking {
    /// Why.
    pub reason: LockReason,
}

/// More is known of the health of the open vault than when it was asked last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct HealthChanged {
    /// Whether something was set right when the vault was opened.
    pub repaired: bool,
    /// How many records no copy has any more.
    pub lost: u32,
    /// Whether no file can say that nothing was acknowledged after what was found.
    pub unproven: bool,
}

impl From<&Health> for HealthChanged {
    fn from(health: &Health) -> Self {
        let lost = u32::try_from(health.lost.len()).unwrap_or(u32::MAX);
        Self { repaired: !health.repaired.is_empty(), lost, unproven: health.unproven }
    }
}

/// What stands on the projector is another, or its window was closed.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorChanged {
    /// Whether there is such a window.
    pub shown: bool,
}

/// How far long work is.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Which work.
    pub task: Task,
    /// Records done.
    pub done: u32,
    /// Records in all; zero while that is not known.
    pub total: u32,
}

/// Why a vault was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LockReason {
    /// The user asked for it.
    Asked,
    /// Nobody was there for a while.
    Idle,
    /// The computer's screen was locked.
    ScreenLocked,
    /// The computer went to sleep.
    Sleep,
    /// The window was closed.
    Closed,
}

/// Work that may take longer than half a second: shown with its progress, and stopped when the user asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Task {
    /// Opening a vault.
    Unlock,
    /// Writing a backup.
    Backup,
    /// Writing the backup of the day.
    Rolling,
    /// Reading a backup and comparing it with its receipt.
    Verify,
    /// Making a vault from a backup.
    Restore,
    /// Trying a backup out.
    Drill,
    /// Reading every copy.
    Check,
    /// Saving what still opens.
    Salvage,
    /// Writing everything anew.
    Compact,
}
