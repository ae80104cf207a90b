//! What is said whenever a vault is opened: one calm line on standard error for each thing one should know.

use kring_core::vault::{Health, Passphrase, VaultInfo};
use kring_core::vault_admin::{VaultState, is_strong_enough};
use kring_texts::Texts;

use crate::terminal::text::note;

/// Says at once that a vault is not safe or can only be read.
pub(crate) fn on_opening(texts: &Texts, info: &VaultInfo) {
    if info.insecure_test_kdf {
        note(&texts.get("cli-insecure"));
    }
    if let Some(risk) = info.place {
        let values = [("program", risk.program().unwrap_or("none").into())];
        note(&texts.with(&format!("cli-place-{}", risk.code()), &values));
    }
    if info.read_only {
        note(&texts.get("cli-read-only"));
    }
}

/// Says that a new passphrase is weak, and whether it is; who chose it may have a reason.
pub(crate) fn on_strength(texts: &Texts, passphrase: &Passphrase) -> bool {
    let weak = !is_strong_enough(passphrase);
    if weak {
        note(&texts.get("cli-passphrase-weak"));
    }
    weak
}

/// Says in the end that a vault was tried with a wrong passphrase, was repaired, or has lost something. In the end,
/// since the second copy is checked while the work is done.
pub(crate) fn on_health(texts: &Texts, health: &Health) {
    if health.failed_unlocks > 0 {
        let count = i64::try_from(health.failed_unlocks).unwrap_or(i64::MAX);
        note(&texts.with("cli-failed-unlocks", &[("count", count.into())]));
    }
    match VaultState::of(health) {
        VaultState::Damaged if !health.lost.is_empty() => note(&texts.get("cli-lost")),
        VaultState::Unproven => note(&texts.get("cli-unproven")),
        VaultState::Repaired => note(&texts.get("cli-repaired")),
        VaultState::Damaged | VaultState::Good => {}
    }
    if health.older_header {
        note(&texts.get("cli-older-header"));
    }
    for name in &health.untried_slots {
        note(&texts.with("cli-untried-slot", &[("name", name.as_str().into())]));
    }
    if health.set_aside > 0 {
        note(&texts.get("cli-set-aside"));
    }
}
