//! What all kinds of import have in common: the file, whether it is rehearsed, and numbers that were typed.

use std::ffi::OsStr;
use std::path::PathBuf;

use kring_core::Problem;
use kring_core::input::from_json;
use kring_import_worker::{Reader, read_file};
use kring_worker_protocol::Worker;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::command::Call;
use crate::terminal::failure::Failure;
use crate::terminal::input::{read_object, read_text};

/// The file that was named and who reads it.
pub(super) fn read(call: &Call) -> Result<(Reader, Vec<u8>), Failure> {
    let path: PathBuf = call.path("file").unwrap_or_default();
    let bytes = read_file(&path).map_err(Problem::from)?;
    Ok((reader(), bytes))
}

/// The same, where `-` is what is typed or pasted on standard input.
pub(super) fn read_or_pasted(call: &Call) -> Result<(Reader, Vec<u8>), Failure> {
    if call.path("file").is_some_and(|path| path.file_name() == Some(OsStr::new("-"))) {
        return Ok((reader(), read_text(std::io::stdin().lock())?.into_bytes()));
    }
    read(call)
}

fn reader() -> Reader {
    Reader::by(Worker::beside_this_program())
}

/// What stands in the file of `--map`; as at first without it.
pub(super) fn map<T: Serialize + DeserializeOwned + Default>(call: &Call) -> Result<T, Failure> {
    let Some(path) = call.path("map") else { return Ok(T::default()) };
    let file = std::fs::File::open(path).map_err(|_| Failure::new("import.mapNotOpened"))?;
    let object: Map<String, Value> = read_object(file)?;
    Ok(from_json(Value::Object(object))?)
}

/// A value that was gathered, as its type.
pub(super) fn taken<T: DeserializeOwned>(
    input: &mut Map<String, Value>,
    field: &'static str,
) -> Result<T, Failure> {
    let wrong = |_| Failure::new("invalid.value").with("field", field).with("expected", "id");
    serde_json::from_value(input.remove(field).unwrap_or_default()).map_err(wrong)
}

/// A choice as texts choose by it: its name in JSON.
pub(super) fn key(choice: &impl Serialize) -> String {
    let value = serde_json::to_value(choice).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// A number of rows as texts take it.
pub(super) fn number(count: u32) -> i64 {
    i64::from(count)
}
