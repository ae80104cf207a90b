//! Every verb by its name, for scripts: JSON in, JSON out. A noun has a file here with a table of its verbs.

mod agreements;
mod boundaries;
mod common;
mod contributions;
mod conversations;
mod duplicates;
mod filters;
mod meetings;
mod memberships;
mod minutes;
mod networks;
mod organisations;
mod people;
mod preparations;
mod promises;
mod rhythm;
#[cfg(test)]
mod tests;

use kring_vault::{Operation, RecordId};
use serde_json::Value;

use crate::error::Error;
use crate::model::Model;
use crate::now::Now;
use crate::workspace::Tx;

/// A verb and how to run it.
pub(crate) struct Verb {
    /// Noun and verb, as on the command line: "person add".
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
    const fn read(name: &'static str, run: fn(&Model, Value, &Now) -> Result<Value, Error>) -> Self {
        Self { name, run: Run::Read(run) }
    }

    const fn read_whole(
        name: &'static str,
        run: fn(&Model, Contents<'_>, Value, &Now) -> Result<Value, Error>,
    ) -> Self {
        Self { name, run: Run::ReadWhole(run) }
    }

    const fn write(
        name: &'static str,
        operation: Operation,
        run: fn(&mut Tx<'_, '_>, Value) -> Result<Value, Error>,
    ) -> Self {
        Self { name, run: Run::Write(operation, run) }
    }
}

/// The tables of all nouns.
static TABLES: [&[Verb]; 15] = [
    networks::VERBS,
    organisations::VERBS,
    people::VERBS,
    duplicates::VERBS,
    memberships::VERBS,
    conversations::VERBS,
    promises::VERBS,
    meetings::VERBS,
    minutes::VERBS,
    filters::VERBS,
    rhythm::VERBS,
    boundaries::VERBS,
    preparations::VERBS,
    agreements::VERBS,
    contributions::VERBS,
];

/// The names of all verbs, noun by noun.
pub fn verbs() -> impl Iterator<Item = &'static str> {
    TABLES.into_iter().flatten().map(|verb| verb.name)
}

/// A verb by its name.
pub(crate) fn find(name: &str) -> Result<&'static Verb, Error> {
    let mut all = TABLES.into_iter().flatten();
    all.find(|verb| verb.name == name).ok_or_else(|| Error::UnknownVerb { verb: name.to_owned() })
}
