//! What the shell tells the window without being asked.

use kring_core::record::Noun;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// Records changed: views that show these kinds fetch anew.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The kinds of record, such as `person`.
    pub kinds: Vec<Noun>,
}

/// The vault was locked: the page is about to be thrown away.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct Locked {
    /// Why.
    pub reason: LockReason,
}

/// Why a vault was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LockReason {
    /// The user asked for it.
    Asked,
    /// Nobody was there for a while.
    Idle,
}
