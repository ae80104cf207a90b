//! `kring vault slot ...`: what opens the vault.

use kring_core::vault_admin::KeySlot;
use kring_texts::Texts;
use serde_json::json;

use crate::command::Call;
use crate::session::{Context, notes};
use crate::terminal::failure::Failure;
use crate::terminal::passphrase;
use crate::terminal::text::note;

use super::{compact, info};

/// Lists what opens the vault, and by which it is open now.
pub(crate) fn list(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let slots = context.workspace()?.key_slots();
    show(&slots, context)
}

/// Adds a passphrase under a name.
pub(crate) fn add(call: &Call, context: &mut Context) -> Result<(), Failure> {
    context.workspace()?;
    let new = passphrase::get_new(call.path("new-passphrase-file").as_deref(), context.texts)?;
    let slots = context.workspace()?.add_passphrase(name(call), &new, &Context::now())?;
    notes::on_strength(context.texts, &new);
    show(&slots, context)
}

/// Gives a name another passphrase.
pub(crate) fn change(call: &Call, context: &mut Context) -> Result<(), Failure> {
    context.workspace()?;
    let new = passphrase::get_new(call.path("new-passphrase-file").as_deref(), context.texts)?;
    let slots = context.workspace()?.change_passphrase(name(call), &new, &Context::now())?;
    notes::on_strength(context.texts, &new);
    note(&context.texts.get("cli-slot-copies"));
    show(&slots, context)
}

/// Gives what opens the vault another name.
pub(crate) fn rename(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let new = call.text("new-name").unwrap_or_default();
    let slots = context.workspace()?.rename_key_slot(name(call), new, &Context::now())?;
    show(&slots, context)
}

/// Removes what opens the vault; with `--rekey` the vault gets another key as well, so that copies do not open it.
pub(crate) fn remove(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let slots = context.workspace()?.remove_key_slot(name(call), &Context::now())?;
    if call.flag("rekey") {
        compact::rewrite(true, context)?;
    } else {
        note(&context.texts.get("cli-slot-copies"));
    }
    show(&slots, context)
}

fn name(call: &Call) -> &str {
    call.text("name").unwrap_or_default()
}

fn show(slots: &[KeySlot], context: &mut Context) -> Result<(), Failure> {
    if context.globals.json {
        return context.print_json(&json!(slots));
    }
    let text = slots.iter().map(|slot| line(slot, context.texts)).collect::<Vec<_>>().join("\n");
    context.print(&text)
}

fn line(slot: &KeySlot, texts: &Texts) -> String {
    let id = match (slot.recovery, slot.current) {
        (true, false) => "cli-slot-recovery",
        (true, true) => "cli-slot-recovery-current",
        (false, false) => "cli-slot-passphrase",
        (false, true) => "cli-slot-passphrase-current",
    };
    let made = info::day(slot.created_at.as_millisecond(), texts);
    texts.with(id, &[("name", slot.name.as_str().into()), ("made", made.into())])
}
