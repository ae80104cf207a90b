//! Verbs by their names, for scripts: JSON in, JSON out. Each kind of record has a table of its own.

mod answers;

use kring_vault::{Operation, RecordId};
use serde_json::Value;

use crate::engine::error::Error;
use crate::engine::model::{Model, Schema};
use crate::engine::workspace::Tx;
use crate::language::now::Now;

/// A verb and how to run it.
pub(crate) struct Verb {
    /// Kind and verb, as on the command line: "person add".
    pub name: &'static str,
    /// What it does.
    pub run: Run,
}

/// Looks up the content of a record as it is kept.
pub(crate) type Contents<'a> = &'a dyn Fn(RecordId) -> Option<Vec<u8>>;

/// The sorts of verbs.
pub(crate) enum Run {
    /// Reads.
    Read(fn(&Model, Value, &Now) -> Result<Value, Error>),
    /// Reads, also what a record holds that this version does not know.
    ReadWhole(fn(&Model, Contents<'_>, Value, &Now) -> Result<Value, Error>),
    /// Writes, as an operation of this name when it runs by itself.
    Write(Operation, fn(&mut Tx<'_, '_>, Value) -> Result<Value, Error>),
}

impl Verb {
    pub const fn read(name: &'static str, run: fn(&Model, Value, &Now) -> Result<Value, Error>) -> Self {
        Self { name, run: Run::Read(run) }
    }

    pub const fn read_whole(
        name: &'static str,
        run: fn(&Model, Contents<'_>, Value, &Now) -> Result<Value, Error>,
    ) -> Self {
        Self { name, run: Run::ReadWhole(run) }
    }

    pub const fn write(
        name: &'static str,
        operation: Operation,
        run: fn(&mut Tx<'_, '_>, Value) -> Result<Value, Error>,
    ) -> Self {
        Self { name, run: Run::Write(operation, run) }
    }
}

pub(crate) use answers::*;

/// A verb by its name, of whatever kind.
pub(crate) fn find(schema: &Schema, name: &str) -> Result<&'static Verb, Error> {
    schema.verbs().find(|verb| verb.name == name).ok_or_else(|| Error::UnknownVerb { verb: name.to_owned() })
}
