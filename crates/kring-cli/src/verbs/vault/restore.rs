//! `kring vault restore FILE DIR` and `kring vault drill FILE`.

use kring_core::vault_admin;
use serde_json::json;

use crate::command::Call;
use crate::session::{Context, notes};
use crate::terminal::exit;
use crate::terminal::failure::Failure;
use crate::terminal::passphrase;
use crate::terminal::watch::Watch;

use super::{backup, create};

/// Makes a vault from a backup, in a place where nothing is.
pub(crate) fn restore(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let dir = call.path("dir").unwrap_or_default();
    create::free(&dir)?;
    let options = create::options(call, context)?;
    let (file, key) = backup::file_and_key(call, context)?;
    let new = passphrase::new_if_given(call.path("new-passphrase-file").as_deref())?;
    let owner = (new.as_ref().unwrap_or(&key), &options);
    let mut watch = Watch::start("cli-progress-restore", context.texts);
    let mut tell = |done, total| watch.tell(done, total);
    let (vault, receipt) = vault_admin::restore(&file, &key, &dir, owner, &Context::now(), &mut tell)?;
    drop(watch);
    notes::on_opening(context.texts, vault.info());
    let weak = notes::on_strength(context.texts, new.as_ref().unwrap_or(&key));
    let more = json!({ "id": vault.info().id, "format": vault.info().format, "weakPassphrase": weak });
    backup::tell("cli-restored", &dir.display().to_string(), &receipt, more, context)
}

/// Restores a backup beside the vault, compares and removes it; ends with the code for damage when it is not sound.
pub(crate) fn drill(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let file = call.path("file").unwrap_or_default();
    backup::readable(&file)?;
    let own = passphrase::of_backup(call.path("backup-passphrase-file").as_deref())?;
    let opened_with = context.open_by_hand()?;
    let key = own.unwrap_or(opened_with);
    let mut watch = Watch::start("cli-progress-drill", context.texts);
    let mut tell = |done, total| watch.tell(done, total);
    let report = context.workspace()?.drill(&file, &key, &Context::now(), &mut tell)?;
    drop(watch);
    if !report.sound {
        context.end_with(exit::DAMAGED);
    }
    if context.globals.json {
        return context.print_json(&json!(report));
    }
    let values = [
        ("same", report.same.into()),
        ("changed", report.changed_since.into()),
        ("added", report.added_since.into()),
        ("removed", report.removed_since.into()),
        ("differing", report.differing.into()),
    ];
    let id = if report.sound { "cli-drill-sound" } else { "cli-drill-differs" };
    let mut text = context.texts.with(id, &values);
    if !report.of_this_vault {
        text = format!("{text}\n{}", context.texts.get("cli-drill-other-vault"));
    }
    context.print(&text)
}
