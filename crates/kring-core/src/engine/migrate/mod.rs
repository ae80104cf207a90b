//! Records in the shapes of older versions of Kring, brought to those of this one.
//!
//! A field that is new needs nothing here: it has a default. A step is for what a default cannot say: a field that got
//! another name or another form, or became a record of its own. Steps are never taken away, so that every vault there
//! ever was still opens.

#[cfg(test)]
pub(crate) mod tests;

use std::borrow::Cow;

use ciborium::Value;
use kring_vault::{Kind, Operation, Record, RecordId, UndoStep, Unlocked, Vault, VaultError, read_cbor};

use crate::engine::model::{SCHEMA, reads};
use crate::language::now::Now;

/// A record's content as CBOR has it: fields by their names.
pub(crate) type Fields = Vec<(Value, Value)>;

/// One change of the shape of a sort of records.
pub(crate) struct Step {
    /// The vault's name of the sort.
    pub kind: &'static str,
    /// The schema it starts from; it ends at the next.
    pub from: u16,
    /// What changes, and the records that come out of it. What it does not know it leaves as it is.
    pub change: fn(RecordId, &mut Fields) -> Vec<Made>,
}

/// A record that comes out of another. Its id has to be the same at each reading.
pub(crate) struct Made {
    /// The vault's name of the sort.
    pub kind: &'static str,
    /// Its id.
    pub id: RecordId,
    /// Its content, in the shape of the schema the step ends at.
    pub fields: Fields,
    /// Fields that tell it from others of its sort: where all of them say the same in a record that is there, it is not
    /// made. Texts say the same whatever their capitals. None: it is always made.
    pub told_by: &'static [&'static str],
}

/// A record that comes out of another, as the vault has it.
pub(crate) struct MadeRecord {
    pub kind: &'static str,
    pub id: RecordId,
    pub content: Vec<u8>,
    told_by: &'static [&'static str],
}

/// A record in the shape of this version.
pub(crate) struct Shaped<'r> {
    /// Its content: its own bytes when that is theirs.
    pub content: Cow<'r, [u8]>,
    /// What came out of it, likewise in the shape of this version.
    pub made: Vec<MadeRecord>,
}

/// The operation that writes all old records anew. Undo does not reach past it: what was before it had other shapes.
const MIGRATE: Operation = Operation::irreversible("vault.migrate");

/// Brings every old record up to date as one operation, behind a checkpoint of the vault as it was. Where only undo
/// remembers an older shape, what it remembers goes.
///
/// Where nothing can be written the vault stays as it is, and reading goes through [`shaped`]. Nothing else may be written
/// then before this is: a record that is written in this shape would keep what a step has still to take out of it.
pub(crate) fn bring_up_to_date(
    vault: &mut Vault<Unlocked>,
    steps: &[Step],
    now: &Now,
) -> Result<(), VaultError> {
    let mut changed: Vec<(RecordId, Kind, Vec<u8>)> = Vec::new();
    for record in vault.records() {
        let Shaped { content: Cow::Owned(bytes), made } = shaped(record, steps) else { continue };
        changed.push((record.id(), record.kind().clone(), bytes));
        let made = made.into_iter().filter(|made| !made.is_told_already(vault));
        changed.extend(made.map(|made| (made.id, Kind::new(made.kind), made.content)));
    }
    if !changed.is_empty() {
        write(vault, changed, now)
    } else if remembers_older(vault, steps) {
        // What an undo brings back is read as it is, and would be taken for what was never said.
        vault.end_undo(MIGRATE, now.moment())
    } else {
        Ok(())
    }
}

fn write(
    vault: &mut Vault<Unlocked>,
    changed: Vec<(RecordId, Kind, Vec<u8>)>,
    now: &Now,
) -> Result<(), VaultError> {
    vault.checkpoint()?;
    let written = vault.transact(MIGRATE, now.moment(), |transaction| {
        for (id, kind, bytes) in changed {
            transaction.put(kind, id, SCHEMA, bytes);
        }
        Ok::<_, VaultError>(())
    });
    written.map(drop)
}

/// Whether an undo or a redo would bring back a record of an older shape.
fn remembers_older(vault: &Vault<Unlocked>, steps: &[Step]) -> bool {
    let known = vault.steps().chain(vault.undone()).flat_map(UndoStep::becomes);
    known
        .filter_map(|(_, record)| record)
        .any(|record| matches!(shaped(record, steps).content, Cow::Owned(_)))
}

/// A record in the shape of this version: as it is when it has that already, or when it is not what the steps expect;
/// then whoever reads it does not understand it, and leaves it alone.
pub(crate) fn shaped<'r>(record: &'r Record, steps: &[Step]) -> Shaped<'r> {
    let as_it_is = || Shaped { content: Cow::Borrowed(record.content()), made: Vec::new() };
    let kind = record.kind().as_str();
    if !steps.iter().any(|step| step.kind == kind && step.from >= record.schema()) {
        return as_it_is();
    }
    let Some(Value::Map(mut fields)) = read_cbor(record.content()) else { return as_it_is() };
    let mut made = Vec::new();
    walk(kind, record.id(), record.schema(), &mut fields, steps, &mut made);
    let (Some(content), Some(made)) = (bytes(fields), each_in_bytes(made)) else { return as_it_is() };
    Shaped { content: Cow::Owned(content), made }
}

/// Takes the steps from a schema on, with what comes out of them too.
fn walk(kind: &str, id: RecordId, schema: u16, fields: &mut Fields, steps: &[Step], all: &mut Vec<Made>) {
    for step in steps.iter().filter(|step| step.kind == kind && step.from >= schema) {
        for mut made in (step.change)(id, fields) {
            walk(made.kind, made.id, step.from + 1, &mut made.fields, steps, all);
            all.push(made);
        }
    }
}

/// Takes a list of texts out of a record; blank ones are none.
pub(crate) fn take_texts(fields: &mut Fields, name: &str) -> Vec<String> {
    let Some(place) = fields.iter().position(|(known, _)| known.as_text() == Some(name)) else {
        return Vec::new();
    };
    let (_, list) = fields.remove(place);
    let texts = list.as_array().map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_text);
    texts.filter(|text| !text.trim().is_empty()).map(str::to_owned).collect()
}

fn each_in_bytes(made: Vec<Made>) -> Option<Vec<MadeRecord>> {
    let in_bytes = |Made { kind, id, fields, told_by }: Made| {
        Some(MadeRecord { kind, id, content: bytes(fields)?, told_by })
    };
    made.into_iter().map(in_bytes).collect()
}

impl MadeRecord {
    /// Whether another record of the vault says what this one would.
    pub fn is_told_already(&self, vault: &Vault<Unlocked>) -> bool {
        let Some(own) = told(&self.content, self.told_by) else { return false };
        let mut alike =
            vault.records().filter(|record| record.kind().as_str() == self.kind && record.id() != self.id);
        alike.any(|record| told(record.content(), self.told_by).as_ref() == Some(&own))
    }
}

/// What these fields of a record say; nothing without fields, or without one of them.
fn told(content: &[u8], fields: &[&str]) -> Option<Vec<Value>> {
    if fields.is_empty() {
        return None;
    }
    let Some(Value::Map(there)) = read_cbor(content) else { return None };
    let said = |name: &&str| {
        let (_, value) = there.iter().find(|(key, _)| key.as_text() == Some(name))?;
        Some(value.as_text().map_or_else(|| value.clone(), |text| Value::from(reads(text))))
    };
    fields.iter().map(said).collect()
}

fn bytes(fields: Fields) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    ciborium::into_writer(&Value::Map(fields), &mut bytes).ok()?;
    Some(bytes)
}
