//! `kring audit verify` and `kring audit export FILE`.

use kring_core::vault_admin::{AuditFilter, AuditLine};
use serde_json::json;

use crate::call::Call;
use crate::context::Context;
use crate::exit;
use crate::failure::Failure;
use crate::out_file::{OutFile, check_place};

/// Says whether the log is as it was written; a broken one ends with the code for damage.
pub(crate) fn verify(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let report = context.call(&call.name(), json!({}))?;
    let sound = report["sound"].as_bool().unwrap_or(false);
    if !sound {
        context.end_with(exit::DAMAGED);
    }
    if context.globals.json {
        return context.print_json(&report);
    }
    let count = |key: &str| report[key].as_i64().unwrap_or_default().into();
    let id = if sound { "cli-audit-sound" } else { "cli-audit-broken" };
    let text = context.texts.with(id, &[("entries", count("entries")), ("breaks", count("breaks"))]);
    context.print(&text)
}

/// Writes the whole log to a file, oldest first. That it was written is in the log.
pub(crate) fn export(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (place, force) = (call.path("out-file").unwrap_or_default(), call.flag("force"));
    check_place(&place, force)?;
    let now = Context::now();
    let mut lines: Vec<AuditLine> = context.workspace()?.audit_lines(&AuditFilter::default(), &now);
    lines.reverse();
    let bytes = match call.text("format") {
        Some("jsonl") => kring_documents::audit_json_lines(&lines)?,
        _ => kring_documents::audit_csv(&lines, context.locale()),
    };
    let file = OutFile::write(&place, force, &bytes)?;
    context.workspace()?.note_audit_export(&now)?;
    file.publish()?;
    let path = place.display().to_string();
    if context.globals.json {
        return context.print_json(&json!({ "path": path, "bytes": bytes.len(), "entries": lines.len() }));
    }
    super::report::written(&path, context)
}
