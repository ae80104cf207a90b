//! `kring vault salvage DIR`: a new vault with all that still opens in a damaged one.

use kring_core::vault_admin;
use serde_json::json;

use crate::command::Call;
use crate::session::{Context, notes};
use crate::terminal::exit;
use crate::terminal::failure::Failure;
use crate::terminal::passphrase::{self, Asking};
use crate::terminal::watch::Watch;

use super::{check, create};

/// Saves what opens and lists the rest; ends with the code for damage when something is gone.
pub(crate) fn salvage(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let out = call.path("dir").unwrap_or_default();
    create::free(&out)?;
    let mut vault = context.locked()?;
    notes::on_opening(context.texts, vault.info());
    let key = passphrase::get(&context.globals, Asking::Once, context.texts)?;
    let mut watch = Watch::start("cli-progress-salvage", context.texts);
    let mut tell = |done, total| watch.tell(done, total);
    let report = vault_admin::salvage(&mut vault, &key, &out, &Context::now(), &mut tell)?;
    drop(watch);
    if !report.lost.is_empty() {
        context.end_with(exit::DAMAGED);
    }
    let path = out.display().to_string();
    if context.globals.json {
        return context.print_json(&json!({ "path": path, "records": report.records, "lost": report.lost, "unproven": report.unproven }));
    }
    let texts = context.texts;
    let values = [("records", report.records.into()), ("path", path.into())];
    let unproven = (report.lost.is_empty() && report.unproven).then(|| texts.get("cli-unproven"));
    let lines = std::iter::once(texts.with("cli-salvaged", &values))
        .chain(check::lost_lines(&report.lost, texts))
        .chain(unproven);
    let text = lines.collect::<Vec<_>>().join("\n");
    context.print(&text)
}
