//! `kring vault backup ...`: one file that can become the vault again.

use std::path::{Path, PathBuf};

use kring_core::vault::Passphrase;
use kring_core::vault_admin;
use kring_core::vault_admin::{BackupReceipt, BackupTo};
use kring_worker_protocol::Worker;
use serde_json::{Value, json};

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::out_file::{OutFile, check_place};
use crate::terminal::passphrase::{self, Asking};
use crate::terminal::text::note;
use crate::terminal::watch::Watch;

use super::info;

/// Makes a backup in a file, or with `--rolling` in a folder, where older ones go by the plan.
pub(crate) fn make(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (file, rolling) = (call.path("file"), call.path("rolling"));
    let receipt_place = call.path("receipt");
    if let Some(place) = &receipt_place {
        check_place(place, false)?;
    }
    let own = passphrase::of_backup(call.path("backup-passphrase-file").as_deref())?;
    let opened_with = context.open_by_hand()?;
    let to = if call.flag("to-recovery-key") { None } else { key_at_hand(own, opened_with, context)? };
    let mut watch = Watch::start("cli-progress-backup", context.texts);
    let (now, workspace) = (Context::now(), context.workspace()?);
    let (path, receipt, removed) = match (file, rolling) {
        (Some(file), None) => {
            let to = to.as_ref().map_or(BackupTo::RecoveryKey, BackupTo::Passphrase);
            let receipt = workspace.backup(&file, to, &now, &mut |done, total| watch.tell(done, total))?;
            (file.display().to_string(), receipt, Vec::new())
        }
        (None, Some(folder)) => {
            let mut tell = |done, total| watch.tell(done, total);
            let rolled = workspace.roll_backups(Some(&folder), to.as_ref(), &now, &mut tell)?;
            if rolled.dated_ahead > 0 {
                let text =
                    context.texts.with("cli-backups-dated-ahead", &[("count", rolled.dated_ahead.into())]);
                note(&text);
            }
            (rolled.path, rolled.receipt, rolled.removed)
        }
        _ => return Err(Failure::new("usage.missing").with("option", "FILE | --rolling DIR")),
    };
    drop(watch);
    if let Some(place) = receipt_place {
        let pdf = kring_documents::render_backup_receipt(
            &receipt,
            &path,
            context.locale(),
            &Worker::beside_this_program(),
        )?;
        OutFile::write(&place, false, &pdf)?.publish()?;
    }
    tell("cli-backup-made", &path, &receipt, json!({ "removed": removed }), context)
}

/// The passphrase for the backup: its own, or the one the vault was opened with. A vault that was opened with the
/// recovery key is backed up to that key.
fn key_at_hand(
    own: Option<Passphrase>,
    opened_with: Passphrase,
    context: &mut Context,
) -> Result<Option<Passphrase>, Failure> {
    let recovery = context.workspace()?.key_slots().iter().any(|slot| slot.current && slot.recovery);
    Ok(own.or_else(|| (!recovery).then_some(opened_with)))
}

/// Reads a backup to its last byte. No vault is opened.
pub(crate) fn verify(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (file, key) = file_and_key(call, context)?;
    let mut watch = Watch::start("cli-progress-verify", context.texts);
    let receipt = vault_admin::verify_backup(&file, &key, &mut |done, total| watch.tell(done, total))?;
    drop(watch);
    tell("cli-backup-whole", &file.display().to_string(), &receipt, json!({}), context)
}

/// The backup that was named, and what opens it: its own passphrase, or that of the vault.
pub(super) fn file_and_key(call: &Call, context: &Context) -> Result<(PathBuf, Passphrase), Failure> {
    let file = call.path("file").unwrap_or_default();
    readable(&file)?;
    let key = match passphrase::of_backup(call.path("backup-passphrase-file").as_deref())? {
        Some(own) => own,
        None => passphrase::get(&context.globals, Asking::Once, context.texts)?,
    };
    Ok((file, key))
}

pub(super) fn readable(file: &Path) -> Result<(), Failure> {
    let found = std::fs::File::open(file).and_then(|found| found.metadata());
    let failure = |code| Failure::new(code).with("path", file.display());
    match found {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(failure("cli.backupIsFolder")),
        Err(error) => Err(failure("cli.fileUnreadable").with("reason", error)),
    }
}

/// Says when the last backup was made, and whether one is needed.
pub(crate) fn state(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let state = context.workspace()?.backup_state(&Context::now());
    if context.globals.json {
        return context.print_json(&json!(state));
    }
    let texts = context.texts;
    if state.clock_was_ahead {
        let values = [("changed", state.changed_since.into())];
        return context.print(&texts.with("cli-backup-clock-ahead", &values));
    }
    let last = state.last_at.map(|at| info::day(at.as_millisecond(), texts));
    let text = match (last, state.overdue_since.is_some()) {
        (None, _) => texts.get("cli-backup-never"),
        (Some(day), overdue) => {
            let id = match overdue {
                _ if state.day_unsure => "cli-backup-day-unsure",
                true => "cli-backup-overdue",
                false => "cli-backup-recent",
            };
            texts.with(id, &[("day", day.into()), ("changed", state.changed_since.into())])
        }
    };
    context.print(&text)
}

/// The receipt, and beside it what else there is to say.
pub(super) fn tell(
    id: &str,
    path: &str,
    receipt: &BackupReceipt,
    more: Value,
    context: &mut Context,
) -> Result<(), Failure> {
    if context.globals.json {
        let mut answer = json!({ "path": path, "receipt": receipt });
        if let (Value::Object(answer), Value::Object(more)) = (&mut answer, more) {
            answer.extend(more);
        }
        return context.print_json(&answer);
    }
    let texts = context.texts;
    let made = Context::now().zone.to_datetime(receipt.made_at);
    let values = [
        ("path", path.into()),
        ("records", receipt.records.into()),
        ("sequence", receipt.sequence.into()),
        ("made", texts.moment(made).into()),
        ("digest", receipt.digest.as_str().into()),
    ];
    let text = format!("{}\n{}", texts.with(id, &values), texts.with("cli-receipt", &values));
    context.print(&text)
}
