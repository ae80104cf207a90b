//! `kring vault info`: what anybody who has the folder can know. No passphrase is asked for.

use jiff::Timestamp;
use kring_core::vault::{SlotInfo, Vault, VaultInfo};
use kring_texts::{Texts, Value as Text};
use serde_json::{Value, json};

use crate::command::Call;
use crate::session::{Context, notes};
use crate::terminal::failure::Failure;

/// Shows format, identity, key slots and what an attempt at each costs.
pub(crate) fn info(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let vault = Vault::open(&context.globals.vault()?).map_err(kring_core::Error::from)?;
    notes::on_opening(context.texts, vault.info());
    if context.globals.json {
        return context.print_json(&as_json(vault.info()));
    }
    let text = as_text(vault.info(), context.texts);
    context.print(&text)
}

fn as_json(info: &VaultInfo) -> Value {
    let slots = info.slots.iter().map(|slot| {
        json!({
            "name": slot.name,
            "recovery": slot.recovery,
            "createdAt": moment(slot.created.0),
            "kdf": {
                "algorithm": "argon2id",
                "memoryKib": slot.kdf.memory_kib,
                "passes": slot.kdf.passes,
                "lanes": slot.kdf.lanes,
            },
        })
    });
    json!({
        "id": info.id,
        "format": info.format,
        "createdAt": moment(info.created.0),
        "slots": slots.collect::<Vec<_>>(),
        "insecureTestKdf": info.insecure_test_kdf,
        "readOnly": info.read_only,
        "failedUnlocks": info.failed_unlocks,
        "place": info.place.map(|risk| json!({ "risk": risk.code(), "program": risk.program() })),
    })
}

fn as_text(info: &VaultInfo, texts: &Texts) -> String {
    let format = [("format", info.format.into()), ("created", Text::from(day(info.created.0, texts)))];
    let mut lines = vec![
        texts.with("cli-info-vault", &[("id", info.id.to_string().into())]),
        texts.with("cli-info-format", &format),
        texts.get("cli-info-slots"),
    ];
    lines.extend(info.slots.iter().map(|slot| format!("  {}", slot_line(slot, texts))));
    lines.join("\n")
}

fn slot_line(slot: &SlotInfo, texts: &Texts) -> String {
    let id = if slot.recovery { "cli-info-recovery" } else { "cli-info-slot" };
    let memory = slot.kdf.memory_kib;
    let mebibytes = if memory.is_multiple_of(1024) {
        (memory / 1024).to_string()
    } else {
        format!("{:.2}", f64::from(memory) / 1024.0)
    };
    let values = [
        ("name", slot.name.as_str().into()),
        ("created", day(slot.created.0, texts).into()),
        ("memory", mebibytes.into()),
        ("passes", slot.kdf.passes.into()),
        ("lanes", slot.kdf.lanes.into()),
    ];
    texts.with(id, &values)
}

/// The moment as JSON writes it; nothing for one that no calendar has.
fn moment(milliseconds: i64) -> Option<Timestamp> {
    Timestamp::from_millisecond(milliseconds).ok()
}

/// The day on the wall.
pub(super) fn day(milliseconds: i64, texts: &Texts) -> String {
    let zone = Context::now().zone;
    moment(milliseconds).map_or_else(
        || texts.get("cli-check-unknown"),
        |instant| texts.date(zone.to_datetime(instant).date()),
    )
}
