//! `kring vault compact`: everything written anew, without what was removed.

use kring_core::vault_admin::CompactReport;
use serde_json::json;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::watch::Watch;

/// Compacts the vault; with `--rekey` it gets a new key as well.
pub(crate) fn compact(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let report = rewrite(call.flag("rekey"), context)?;
    if context.globals.json {
        return context.print_json(&json!(report));
    }
    let values = [("before", report.before_kib.into()), ("after", report.after_kib.into())];
    let id = if report.rekeyed { "cli-rekeyed" } else { "cli-compacted" };
    let text = context.texts.with(id, &values);
    context.print(&text)
}

/// Writes the vault anew, watched.
pub(super) fn rewrite(rekey: bool, context: &mut Context) -> Result<CompactReport, Failure> {
    let mut watch = Watch::start("cli-progress-compact", context.texts);
    let mut tell = |done, total| watch.tell(done, total);
    Ok(context.workspace()?.compact(rekey, &Context::now(), &mut tell)?)
}
