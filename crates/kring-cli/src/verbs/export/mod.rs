//! `kring export ...`: lists for other programs. Each export is written in the audit log.

pub(crate) mod people;

use kring_core::reports::ListKind;
use kring_documents::TableFormat;
use serde_json::Value;

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::out_file::{OutFile, check_place};

use super::report::{file_format, names, options, place, subject, tell_report};

/// The formats of a table, the usual one first.
pub(crate) const TABLES: [&str; 3] =
    [TableFormat::Csv.name(), TableFormat::Xlsx.name(), TableFormat::Ods.name()];

/// Works the list out that the verb names, writes it to a file and says so in the log.
pub(crate) fn list(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let kind = ListKind::named(call.verb.name).ok_or_else(|| Failure::new("usage.other"))?;
    let (place, force) = (place(call), call.matches.get_flag("force"));
    check_place(&place, force)?;
    let mut input = gather(call, context, None)?;
    input.remove("force");
    let format = input.remove("format");
    let format = file_format(format.as_ref().and_then(Value::as_str), &place, &TABLES)?;
    let id = match kind.subject() {
        Some(about) => subject(&mut input, about.name(), context)?,
        None => String::new(),
    };
    names::choices(call, &mut input)?;
    let options = options(input, context)?;
    let now = Context::now();
    let list = context.workspace()?.list(kind, &id, &options, &now)?;
    let format = format.and_then(TableFormat::named).unwrap_or(TableFormat::Csv);
    let bytes = kring_documents::list_table(&list, format)?;
    names::refuse_undecided(&list.head.names, context)?;
    let file = OutFile::write(&place, force, &bytes)?;
    // What cannot be written in the log does not leave the vault.
    context.workspace()?.note_list_export(&list, &now)?;
    file.publish()?;
    tell_report(context, &place, bytes.len(), &list.head.names)
}
