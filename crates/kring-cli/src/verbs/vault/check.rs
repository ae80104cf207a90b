//! `kring vault check`: opens the vault, reads every record in every copy, and says what was found.

use kring_core::vault_admin::{CheckReport, LostRecord, VaultPart, VaultState};
use kring_texts::Texts;
use serde_json::json;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::exit;
use crate::terminal::failure::Failure;
use crate::terminal::watch::Watch;

use super::info;

/// Says that the vault is whole, what was repaired, or what is lost; then it ends with the code for damage.
pub(crate) fn check(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut watch = Watch::start("cli-progress-check", context.texts);
    let report = context.workspace()?.check_vault(&mut |done, total| watch.tell(done, total))?;
    drop(watch);
    if report.state == VaultState::Damaged {
        context.end_with(exit::DAMAGED);
    }
    if context.globals.json {
        return context.print_json(&json!(report));
    }
    let text = as_text(&report, context.texts);
    context.print(&text)
}

fn as_text(report: &CheckReport, texts: &Texts) -> String {
    let mut parts: Vec<VaultPart> = report.repaired.clone();
    parts.extend(report.damaged_now.iter().filter(|part| !report.repaired.contains(part)));
    let mut lines = Vec::new();
    if report.lost.is_empty() {
        let id = match (report.state, parts.is_empty()) {
            (VaultState::Good, _) => "cli-check-good",
            (_, false) => "cli-check-repaired",
            (_, true) => "cli-check-opens",
        };
        lines.push(
            texts
                .with(id, &[("records", report.records.into()), ("parts", part_names(&parts, texts).into())]),
        );
    }
    if report.state == VaultState::Unproven {
        lines.push(texts.get("cli-unproven"));
    }
    if !report.unchecked.is_empty() {
        let unchecked = part_names(&report.unchecked, texts);
        lines.push(texts.with("cli-check-unchecked", &[("parts", unchecked.into())]));
    }
    lines.extend(lost_lines(&report.lost, texts));
    if report.audit_breaks > 0 {
        lines.push(texts.with("cli-check-audit", &[("count", report.audit_breaks.into())]));
    }
    if report.weak_passphrase {
        lines.push(texts.get("cli-passphrase-weak"));
    }
    lines.join("\n")
}

fn part_names(parts: &[VaultPart], texts: &Texts) -> String {
    let names: Vec<_> = parts.iter().map(|part| texts.get(&format!("cli-part-{}", code(*part)))).collect();
    names.join(", ")
}

/// What is gone, by sort and date; nothing when nothing is.
pub(super) fn lost_lines(lost: &[LostRecord], texts: &Texts) -> Vec<String> {
    if lost.is_empty() {
        return Vec::new();
    }
    let head = texts.with("cli-check-lost", &[("count", lost.len().into())]);
    let lines = lost.iter().map(|lost| format!("  {}", lost_line(lost, texts)));
    std::iter::once(head).chain(lines).collect()
}

fn lost_line(lost: &LostRecord, texts: &Texts) -> String {
    let unknown = || texts.get("cli-check-unknown");
    let kind = lost.kind.as_ref().map(|kind| format!("cli-value-kind-{kind}"));
    let kind = kind.filter(|id| texts.has(id)).map_or_else(unknown, |id| texts.get(&id));
    let when = lost.changed_at.map_or_else(unknown, |at| info::day(at.as_millisecond(), texts));
    let id = if lost.older_kept { "cli-check-lost-older" } else { "cli-check-lost-one" };
    texts.with(id, &[("kind", kind.into()), ("when", when.into())])
}

/// The stable name of a part of the vault.
fn code(part: VaultPart) -> &'static str {
    match part {
        VaultPart::Header => "header",
        VaultPart::Journal => "journal",
        VaultPart::Checkpoint => "checkpoint",
        VaultPart::Store => "store",
        VaultPart::Contents => "contents",
    }
}

#[cfg(test)]
mod tests {
    use super::{CheckReport, LostRecord, Texts, VaultPart, VaultState, as_text};
    use kring_texts::Language;

    #[test]
    fn good_repaired_and_damaged_are_told_apart() {
        let mut report = CheckReport {
            state: VaultState::Good,
            records: 3,
            audit_entries: 1,
            digest: String::new(),
            repaired: Vec::new(),
            damaged_now: Vec::new(),
            unchecked: Vec::new(),
            older_header: false,
            untried_slots: Vec::new(),
            set_aside: 0,
            lost: Vec::new(),
            audit_breaks: 0,
            read_only: false,
            weak_passphrase: false,
        };
        assert!(as_text(&report, Texts::of(Language::En)).starts_with("The vault is whole"));
        for (state, breaks) in [(VaultState::Unproven, 0), (VaultState::Damaged, 2)] {
            let report = CheckReport { state, audit_breaks: breaks, ..report.clone() };
            assert!(
                as_text(&report, Texts::of(Language::En)).starts_with("All 3 records open.\n"),
                "{state:?}"
            );
        }
        (report.state, report.repaired) = (VaultState::Repaired, vec![VaultPart::Journal]);
        assert!(
            as_text(&report, Texts::of(Language::En))
                .starts_with("Repaired: the diary of the vault (the journal). All 3 ")
        );
        report.state = VaultState::Damaged;
        report.lost.push(LostRecord { kind: None, changed_at: None, older_kept: false });
        let told = as_text(&report, Texts::of(Language::Nl));
        assert_eq!(told, "Er is 1 gegeven verloren:\n  onbekend, laatst veranderd onbekend");
        report.weak_passphrase = true;
        assert!(as_text(&report, Texts::of(Language::Nl)).ends_with("kring vault slot change"));
    }
}
