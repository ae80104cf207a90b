//! `kring vault check`: opens the vault, which checks every record in every copy, and says what was found.

use kring_core::vault::{Health, Lost, Repaired};
use kring_texts::Texts;
use serde_json::{Value, json};

use crate::call::Call;
use crate::context::Context;
use crate::exit;
use crate::failure::Failure;

/// Says that the vault is whole, what was repaired, or what is lost; then it ends with the code for damage.
pub(crate) fn check(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let workspace = context.workspace()?;
    let (health, records) = (workspace.health(), workspace.vault().len());
    if !health.nothing_lost() || health.audit_breaks > 0 {
        context.end_with(exit::DAMAGED);
    }
    if context.globals.json {
        return context.print_json(&as_json(&health, records));
    }
    let text = as_text(&health, records, context.texts);
    context.print(&text)
}

fn as_json(health: &Health, records: usize) -> Value {
    let lost = health.lost.iter().map(|lost| {
        json!({
            "kind": lost.kind.as_ref().map(|kind| kind.as_str().to_owned()),
            "changedAt": lost.changed.and_then(|at| jiff::Timestamp::from_millisecond(at.0).ok()),
            "olderKept": lost.older_kept,
        })
    });
    json!({
        "state": state(health),
        "records": records,
        "repaired": health.repaired.iter().copied().map(part).collect::<Vec<_>>(),
        "lost": lost.collect::<Vec<_>>(),
        "auditBreaks": health.audit_breaks,
        "readOnly": health.read_only,
    })
}

fn state(health: &Health) -> &'static str {
    match (health.nothing_lost() && health.audit_breaks == 0, health.repaired.is_empty()) {
        (false, _) => "damaged",
        (true, false) => "repaired",
        (true, true) => "good",
    }
}

fn as_text(health: &Health, records: usize, texts: &Texts) -> String {
    let parts: Vec<_> =
        health.repaired.iter().map(|repaired| texts.get(&format!("cli-part-{}", part(*repaired)))).collect();
    let mut lines = Vec::new();
    if health.nothing_lost() {
        let id = if parts.is_empty() { "cli-check-good" } else { "cli-check-repaired" };
        lines.push(texts.with(id, &[("records", records.into()), ("parts", parts.join(", ").into())]));
    } else {
        lines.push(texts.with("cli-check-lost", &[("count", health.lost.len().into())]));
        lines.extend(health.lost.iter().map(|lost| format!("  {}", lost_line(lost, texts))));
    }
    if health.audit_breaks > 0 {
        let count = i64::try_from(health.audit_breaks).unwrap_or(i64::MAX);
        lines.push(texts.with("cli-check-audit", &[("count", count.into())]));
    }
    lines.join("\n")
}

fn lost_line(lost: &Lost, texts: &Texts) -> String {
    let unknown = || texts.get("cli-check-unknown");
    let kind = lost.kind.as_ref().map(|kind| format!("cli-value-kind-{}", kind.as_str()));
    let kind = kind.filter(|id| texts.has(id)).map_or_else(unknown, |id| texts.get(&id));
    let when = lost.changed.map_or_else(unknown, |at| super::info::day(at.0, texts));
    let id = if lost.older_kept { "cli-check-lost-older" } else { "cli-check-lost-one" };
    texts.with(id, &[("kind", kind.into()), ("when", when.into())])
}

/// The stable name of a part of the vault.
fn part(repaired: Repaired) -> &'static str {
    match repaired {
        Repaired::Header => "header",
        Repaired::Journal => "journal",
        Repaired::Checkpoint => "checkpoint",
        Repaired::Store => "store",
        Repaired::Contents => "contents",
    }
}

#[cfg(test)]
mod tests {
    use super::{Health, Lost, Repaired, Texts, as_json, as_text};
    use kring_texts::Language;

    #[test]
    fn good_repaired_and_damaged_are_told_apart() {
        let mut health = Health::default();
        assert_eq!(as_json(&health, 3)["state"], "good");
        health.repaired.push(Repaired::Journal);
        assert_eq!(as_json(&health, 3)["state"], "repaired");
        assert!(as_text(&health, 3, Texts::of(Language::En)).starts_with("Repaired: the journal. All 3 "));
        health.lost.push(Lost { kind: None, changed: None, older_kept: false });
        assert_eq!(as_json(&health, 3)["state"], "damaged");
        let told = as_text(&health, 3, Texts::of(Language::Nl));
        assert_eq!(told, "Er is 1 gegeven verloren:\n  onbekend, laatst veranderd onbekend");
    }
}
