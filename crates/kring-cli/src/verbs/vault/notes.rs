//! What is said whenever a vault is opened: one calm line on standard error for each thing one should know.

use kring_core::vault::{Health, VaultInfo};

use crate::context::Context;

/// Says that a vault is not safe, was repaired, can only be read, or was tried with a wrong passphrase.
pub(crate) fn notes_on_opening(context: &Context, info: &VaultInfo, health: Option<&Health>) {
    let texts = context.texts;
    if info.insecure_test_kdf {
        context.note(&texts.get("cli-insecure"));
    }
    if info.read_only {
        context.note(&texts.get("cli-read-only"));
    }
    let Some(health) = health else { return };
    if health.failed_unlocks > 0 {
        let count = i64::try_from(health.failed_unlocks).unwrap_or(i64::MAX);
        context.note(&texts.with("cli-failed-unlocks", &[("count", count.into())]));
    }
    if !health.lost.is_empty() {
        context.note(&texts.with("cli-check-lost", &[("count", health.lost.len().into())]));
    } else if !health.repaired.is_empty() {
        context.note(&texts.get("cli-repaired"));
    }
}
