//! `kring vault recovery-key`: a key that is made once, shown once and kept on paper.

use kring_core::vault_admin::NewRecoveryKey;
use kring_worker_protocol::Worker;
use serde_json::json;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::out_file::{OutFile, check_place};
use crate::terminal::passphrase;
use crate::terminal::text::note;

/// Makes a recovery key, shows or prints it, has two groups typed back when somebody sits at a terminal, and only then
/// puts it in the vault.
pub(crate) fn recovery_key(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (out, force) = (call.path("out"), call.flag("force"));
    if let Some(place) = &out {
        check_place(place, force)?;
    }
    let name = match call.text("name") {
        Some(name) => name.to_owned(),
        None => context.texts.get("cli-recovery-slot"),
    };
    context.workspace()?;
    let key = NewRecoveryKey::make()?;
    match &out {
        Some(place) => {
            let language = context.locale();
            let sheet = context.workspace()?.recovery_sheet(&key, language, &Context::now());
            let pdf = kring_documents::render_recovery_sheet(&sheet, &Worker::beside_this_program())?;
            OutFile::write(place, force, &pdf)?.publish()?;
            tell_place(&place.display().to_string(), context)?;
        }
        None => tell_key(&key, context)?,
    }
    if passphrase::can_ask() && !context.globals.json {
        confirm(&key, &name, context)?;
    } else {
        context.workspace()?.install_recovery_key(&key, &name, &Context::now())?;
    }
    note(&context.texts.get("cli-recovery-done"));
    Ok(())
}

/// How often the groups may be typed before the key is given up.
const TRIES: usize = 3;

/// Has two groups typed back from the sheet.
fn confirm(key: &NewRecoveryKey, name: &str, context: &mut Context) -> Result<(), Failure> {
    let questions = key.asked().map(|place| {
        let number = i64::try_from(place).unwrap_or_default();
        context.texts.with("cli-ask-group", &[("number", number.into())])
    });
    for left in (0..TRIES).rev() {
        let [first, second] = [passphrase::ask(&questions[0])?, passphrase::ask(&questions[1])?];
        let (typed, now) = ([first.as_str(), second.as_str()], Context::now());
        if left == 0 || key.confirms(typed) {
            context.workspace()?.confirm_recovery_key(key, typed, name, &now)?;
            return Ok(());
        }
        note(&context.texts.get("cli-group-again"));
    }
    Ok(())
}

fn tell_key(key: &NewRecoveryKey, context: &mut Context) -> Result<(), Failure> {
    if context.globals.json {
        return context.print_now(&json!({ "groups": key.groups(), "key": key.text() }));
    }
    context.print(&key.groups().join(" "))?;
    context.flush()
}

fn tell_place(path: &str, context: &mut Context) -> Result<(), Failure> {
    if context.globals.json {
        return context.print_now(&json!({ "path": path }));
    }
    let text = context.texts.with("cli-recovery-sheet", &[("path", path.into())]);
    context.print(&text)?;
    context.flush()
}
