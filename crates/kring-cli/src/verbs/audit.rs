//! `kring audit list`, `kring audit verify` and `kring audit export FILE`.

use kring_core::vault_admin::{AuditFilter, AuditLine};
use kring_documents::TableFormat;
use serde_json::{Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::render;
use crate::session::Context;
use crate::terminal::exit;
use crate::terminal::failure::Failure;
use crate::terminal::out_file::{OutFile, check_place};

use super::report::file_format;
use super::{records, report};

/// Lists the log, oldest first, in words and with the number of records instead of their ids.
pub(crate) fn list(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = Value::Object(gather(call, context, None)?);
    let mut entries = context.call(&call.name(), input)?;
    if context.globals.json {
        return context.print_json(&entries);
    }
    if let Some(entries) = entries.as_array_mut() {
        entries.reverse();
        for entry in entries {
            entry["operation"] =
                json!(render::operation(entry["operation"].as_str().unwrap_or_default(), context.texts));
            entry["records"] = json!(entry["records"].as_array().map_or(0, Vec::len));
        }
    }
    records::table(call, context, &entries)
}

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
    let bytes = match file_format(call.text("format"), &place, &["csv", "xlsx", "ods", "jsonl"])? {
        Some("jsonl") => kring_documents::audit_json_lines(&lines)?,
        name => kring_documents::audit_table(
            &lines,
            context.locale(),
            now.today(),
            name.and_then(TableFormat::named).unwrap_or(TableFormat::Csv),
        )?,
    };
    let file = OutFile::write(&place, force, &bytes)?;
    context.workspace()?.note_audit_export(&now)?;
    file.publish()?;
    let path = place.display().to_string();
    if context.globals.json {
        return context.print_json(&json!({ "path": path, "bytes": bytes.len(), "entries": lines.len() }));
    }
    report::written(&path, context)
}
