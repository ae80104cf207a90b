//! Records in the shapes of older versions of Kring, brought to those of this one.
//!
//! A field that is new needs nothing here: it has a default. A step is for what a default cannot say: a field that got
//! another name or another form. Steps are never taken away, so that every vault there ever was still opens.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use ciborium::Value;
use kring_vault::{Kind, Operation, Record, RecordId, Unlocked, Vault, VaultError};

use crate::error::Error;
use crate::model::SCHEMA;
use crate::now::Now;

/// A record's content as CBOR has it: fields by their names.
pub(crate) type Fields = Vec<(Value, Value)>;

/// One change of the shape of a sort of records.
pub(crate) struct Step {
    /// The vault's name of the sort.
    pub kind: &'static str,
    /// The schema it starts from; it ends at the next.
    pub from: u16,
    /// What changes. What it does not know it leaves as it is.
    pub change: fn(&mut Fields),
}

/// Every change there has been, oldest first.
pub(crate) const STEPS: &[Step] = &[];

/// The operation that writes all old records anew. Undo does not reach past it: what was before it had other shapes.
const MIGRATE: Operation = Operation::irreversible("vault.migrate");

/// Brings every old record up to date as one operation, behind a checkpoint of the vault as it was. Where nothing can
/// be written the vault stays as it is, and reading goes through [`content`].
pub(crate) fn bring_up_to_date(vault: &mut Vault<Unlocked>, steps: &[Step], now: &Now) -> Result<(), Error> {
    let changed: Vec<(RecordId, Kind, Vec<u8>)> = vault
        .records()
        .filter_map(|record| match content(record, steps) {
            Cow::Owned(bytes) => Some((record.id(), record.kind().clone(), bytes)),
            Cow::Borrowed(_) => None,
        })
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    let written = vault.checkpoint().and_then(|()| {
        vault.transact(MIGRATE, now.moment(), |transaction| {
            for (id, kind, bytes) in changed {
                transaction.put(kind, id, SCHEMA, bytes);
            }
            Ok::<_, VaultError>(())
        })
    });
    match written {
        Ok(_) | Err(VaultError::ReadOnly | VaultError::DiskFull) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A record's content in the shape of this version: its own bytes when that is theirs, or when they are not what the
/// steps expect; then whoever reads them does not understand them, and leaves them alone.
pub(crate) fn content<'r>(record: &'r Record, steps: &[Step]) -> Cow<'r, [u8]> {
    let own = Cow::Borrowed(record.content());
    let kind = record.kind().as_str();
    let mut pending =
        steps.iter().filter(|step| step.kind == kind && step.from >= record.schema()).peekable();
    if pending.peek().is_none() {
        return own;
    }
    let Ok(Value::Map(mut fields)) = ciborium::from_reader(record.content()) else { return own };
    for step in pending {
        (step.change)(&mut fields);
    }
    let mut bytes = Vec::new();
    match ciborium::into_writer(&Value::Map(fields), &mut bytes) {
        Ok(()) => Cow::Owned(bytes),
        Err(_) => own,
    }
}
