//! `kring export people` and `kring export contacts`: people for another program. Each export is written in the audit log.

use kring_core::people::PersonId;
use kring_core::reports::PeopleSheet;
use kring_documents::{DocumentError, TableFormat};
use serde_json::{Map, Value};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::out_file::{OutFile, check_place};

use super::super::report::{file_format, options, place, tell};
use super::TABLES;

/// Writes a table of the people named, or of those a filter lets through.
pub(crate) fn people(call: &Call, context: &mut Context) -> Result<(), Failure> {
    export(call, context, &TABLES, |sheet, format| {
        kring_documents::people_table(sheet, format.and_then(TableFormat::named).unwrap_or(TableFormat::Csv))
    })
}

/// Writes the same people as cards of an address book.
pub(crate) fn contacts(call: &Call, context: &mut Context) -> Result<(), Failure> {
    export(call, context, &["vcf"], |sheet, _| Ok(kring_documents::people_vcard(sheet)))
}

/// Makes the bytes of a list in the format that was asked for.
type Write = fn(&PeopleSheet, Option<&str>) -> Result<Vec<u8>, DocumentError>;

fn export(call: &Call, context: &mut Context, formats: &[&str], write: Write) -> Result<(), Failure> {
    let (place, force) = (place(call), call.matches.get_flag("force"));
    check_place(&place, force)?;
    let mut input = gather(call, context, None)?;
    input.remove("force");
    let format = input.remove("format");
    let format = file_format(format.as_ref().and_then(Value::as_str), &place, formats)?;
    let despite = input.remove("despite");
    let mut asked = Map::new();
    if let Some(classification) = input.remove("classification") {
        asked.insert("classification".to_owned(), classification);
    }
    let options = options(asked, context)?;
    let people = chosen(input, context)?;
    let now = Context::now();
    let sheet = context.workspace()?.people_sheet(&people, &options, &now)?;
    let bytes = write(&sheet, format)?;
    let file = OutFile::write(&place, force, &bytes)?;
    // What cannot be written in the log does not leave the vault.
    let despite = despite.as_ref().and_then(Value::as_str);
    context.workspace()?.note_people_export(&people, sheet.classification, despite, &now)?;
    file.publish()?;
    tell(context, &place, bytes.len())
}

fn chosen(mut input: Map<String, Value>, context: &mut Context) -> Result<Vec<PersonId>, Failure> {
    if let Some(people) = input.remove("person") {
        let wrong = |_| Failure::new("notFound.record").with("kind", "person").with("id", "");
        return serde_json::from_value(people).map_err(wrong);
    }
    let workspace = context.workspace()?;
    let filter = workspace.people_filter(Value::Object(input))?;
    filter.check_to_keep()?;
    Ok(workspace.people_ids(&filter, &Context::now())?)
}
