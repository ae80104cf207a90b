//! `kring vault create` and `kring demo DIR`: a new vault, empty or with an invented network.

use std::path::{Path, PathBuf};

use kring_core::Workspace;
use kring_core::vault::{CreateOptions, KdfFigures};
use serde_json::json;

use crate::command::Call;
use crate::session::{Context, notes};
use crate::terminal::failure::Failure;
use crate::terminal::globals::whole;
use crate::terminal::passphrase::{self, Asking};
use crate::terminal::stopping;

/// The memory of a test vault when no figure is given, in KiB.
const TEST_MEMORY: u32 = 64;

/// Makes an empty vault.
pub(crate) fn create(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let place = context.globals.vault()?;
    let (workspace, weak) = make(call, context, &place)?;
    context.keep(workspace)?;
    tell(context, &place, "cli-vault-created", weak)
}

/// Makes a vault with the invented network in it.
pub(crate) fn demo(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let place = call.matches.get_one::<PathBuf>("dir").map(|path| whole(path)).unwrap_or_default();
    let (mut workspace, weak) = make(call, context, &place)?;
    kring_core::demo::load(&mut workspace, &Context::now())?;
    context.keep(workspace)?;
    tell(context, &place, "cli-demo-created", weak)
}

/// The new vault, and whether its passphrase is weak.
fn make(call: &Call, context: &Context, place: &Path) -> Result<(Workspace, bool), Failure> {
    let options = options(call, context)?;
    free(place)?;
    let passphrase = passphrase::get(&context.globals, Asking::Twice, context.texts)?;
    // Making it is one step that is not stopped half-way.
    stopping::working()?;
    let workspace = Workspace::create(place, &passphrase, &options, &Context::now())?;
    notes::on_opening(context.texts, workspace.vault().info());
    let weak = notes::on_strength(context.texts, &passphrase);
    Ok((workspace, weak))
}

/// Whether a vault can be made here, before a passphrase is asked for; the vault itself looks again.
pub(super) fn free(place: &Path) -> Result<(), Failure> {
    if place.exists() && std::fs::read_dir(place).map_or(true, |mut entries| entries.next().is_some()) {
        return Err(Failure::new("vault.exists").with("path", place.display()));
    }
    Ok(())
}

/// How hard the passphrase of the new vault is to try, and what it is called.
pub(super) fn options(call: &Call, context: &Context) -> Result<CreateOptions, Failure> {
    let memory = call.matches.get_one::<String>("kdf-memory");
    if !call.matches.get_flag("insecure-test-kdf") {
        return match memory {
            Some(_) => Err(Failure::new("cli.kdfNeedsInsecure")),
            None => Ok(CreateOptions::standard(&context.texts.get("cli-first-slot"), &device())),
        };
    }
    let (least, most) = (KdfFigures::LEAST_TEST_MEMORY, KdfFigures::CEILING.memory_kib);
    let memory = match memory {
        Some(text) => {
            text.parse().ok().filter(|memory| (least..=most).contains(memory)).ok_or_else(|| {
                Failure::new("usage.kdfMemory").with("value", text).with("least", least).with("most", most)
            })?
        }
        None => TEST_MEMORY,
    };
    Ok(CreateOptions::insecure_test(memory))
}

/// What this computer is called in the audit log: its own name, where the system tells it.
fn device() -> String {
    let told = ["COMPUTERNAME", "HOSTNAME"].into_iter().find_map(|name| std::env::var(name).ok());
    let written = || std::fs::read_to_string("/etc/hostname").ok();
    let name = told.or_else(written).map(|name| name.trim().to_owned());
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| "computer".to_owned())
}

fn tell(context: &mut Context, place: &Path, text: &str, weak: bool) -> Result<(), Failure> {
    let info = context.workspace()?.vault().info();
    let path = place.display().to_string();
    let answer = json!({ "id": info.id, "path": path, "format": info.format, "weakPassphrase": weak });
    if context.globals.json {
        return context.print_json(&answer);
    }
    let text = context.texts.with(text, &[("path", place.display().to_string().into())]);
    context.print(&text)
}
