//! One record version as bytes, plain and sealed. Byte layout: `docs/vault-format.md`, "Records".

use crate::base::{Fields, Kind, Moment, Record, RecordId, VaultError, len32, put_short_text};
use crate::crypto::{Keyring, Nonces, Purpose, SEAL_OVERHEAD, Scratch, StateDigest};
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

const LOCATOR: usize = 16;

/// Plain forms are padded to multiples of at least this many bytes.
const MIN_STEP: usize = 32;

/// Kinds seen so far, so that each name is allocated once for many records.
#[derive(Default)]
pub(crate) struct Kinds(Vec<Kind>);

impl Kinds {
    pub(crate) fn get(&mut self, name: &str) -> Kind {
        if let Some(kind) = self.0.iter().find(|kind| kind.as_str() == name) {
            return kind.clone();
        }
        let kind = Kind::new(name);
        self.0.push(kind.clone());
        kind
    }
}

/// Writes the plain form, without padding, over `out`.
pub(crate) fn write_plain(record: &Record, out: &mut Scratch) {
    out.clear();
    let needed = 96 + record.content.len();
    if out.capacity() < needed {
        *out = Zeroizing::new(Vec::with_capacity(needed.next_power_of_two() * 2));
    }
    append_plain(record, out);
}

/// Appends the length of the plain form and the plain form, as in batches; `out` must have capacity for
/// [`counted_length`], so that no unwiped block is left.
pub(crate) fn append_counted(record: &Record, out: &mut Vec<u8>) {
    out.extend_from_slice(&len32(plain_length(record)).to_le_bytes());
    append_plain(record, out);
}

fn append_plain(record: &Record, out: &mut Vec<u8>) {
    put_short_text(out, record.kind.as_str());
    out.extend_from_slice(record.id.0.as_bytes());
    out.extend_from_slice(&record.version.to_le_bytes());
    out.extend_from_slice(&record.schema.to_le_bytes());
    out.extend_from_slice(&record.created.0.to_le_bytes());
    out.extend_from_slice(&record.changed.0.to_le_bytes());
    out.extend_from_slice(&record.device.to_le_bytes());
    out.extend_from_slice(&record.clock.to_le_bytes());
    out.extend_from_slice(&len32(record.content.len()).to_le_bytes());
    out.extend_from_slice(&record.content);
}

/// Reads the plain form, and how many bytes it has. What follows must be zeros.
pub(crate) fn read_plain(plain: &[u8], kinds: &mut Kinds) -> Option<(Record, usize)> {
    let mut fields = Fields(plain);
    let kind = kinds.get(fields.short_text()?);
    let id = RecordId(Uuid::from_bytes(fields.array()?));
    let version = fields.u32()?;
    let schema = fields.u16()?;
    let created = Moment(fields.i64()?);
    let changed = Moment(fields.i64()?);
    let device = fields.u32()?;
    let clock = fields.u64()?;
    let length = fields.count(1)?;
    let content = Zeroizing::new(fields.take(length)?.to_vec());
    let used = plain.len() - fields.0.len();
    let padded_with_zeros = fields.0.iter().all(|byte| *byte == 0);
    let record = Record { id, kind, version, schema, created, changed, device, clock, content };
    padded_with_zeros.then_some((record, used))
}

/// Reads a plain form after its length, with its part of the state digest.
pub(crate) fn read_counted(
    fields: &mut Fields<'_>,
    keys: &Keyring,
    kinds: &mut Kinds,
) -> Option<(Record, StateDigest)> {
    let length = fields.count(1)?;
    let plain = fields.take(length)?;
    let (record, used) = read_plain(plain, kinds)?;
    Some((record, keys.derive_digest_part(&plain[..used])))
}

/// The record's part of the state digest.
pub(crate) fn digest_part(keys: &Keyring, record: &Record, scratch: &mut Scratch) -> StateDigest {
    write_plain(record, scratch);
    keys.derive_digest_part(scratch)
}

/// Seals records one by one.
pub(crate) struct Sealer<'k> {
    keys: &'k Keyring,
    scratch: Scratch,
    nonces: Nonces,
}

impl<'k> Sealer<'k> {
    pub(crate) fn new(keys: &'k Keyring) -> Self {
        Self { keys, scratch: Scratch::default(), nonces: Nonces::default() }
    }

    /// The record's part of the state digest.
    pub(crate) fn digest_part(&mut self, record: &Record) -> StateDigest {
        digest_part(self.keys, record, &mut self.scratch)
    }

    /// Appends the sealed record to `out` and returns its part of the state digest.
    pub(crate) fn seal(&mut self, record: &Record, out: &mut Vec<u8>) -> Result<StateDigest, VaultError> {
        let Self { keys, scratch, nonces } = self;
        write_plain(record, scratch);
        let part = keys.derive_digest_part(scratch);
        let padded = padded_length(scratch.len());
        scratch.resize(padded, 0);
        let locator = keys.derive_locator(record.kind.as_str(), record.id.0.as_bytes(), record.version);
        out.extend_from_slice(&locator);
        keys.seal_one(nonces, Purpose::Record, &locator, scratch, out)?;
        Ok(part)
    }
}

/// Opens a sealed record and checks that it is the one its locator names.
pub(crate) fn open(
    keys: &Keyring,
    sealed: &[u8],
    kinds: &mut Kinds,
    scratch: &mut Scratch,
) -> Option<(Record, StateDigest)> {
    let (locator, rest) = sealed.split_first_chunk::<LOCATOR>()?;
    if !keys.open(Purpose::Record, locator, rest, scratch) {
        return None;
    }
    let (record, used) = read_plain(scratch, kinds)?;
    let expected = keys.derive_locator(record.kind.as_str(), record.id.0.as_bytes(), record.version);
    (expected == *locator).then(|| (record, keys.derive_digest_part(&scratch[..used])))
}

/// Cuts records into batches that are sealed together: as many as have at most `max_bytes` in their plain forms behind
/// their lengths, or a single larger one.
pub(crate) fn batches(mut rest: &[Arc<Record>], max_bytes: usize) -> impl Iterator<Item = &[Arc<Record>]> {
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let over = rest.iter().position(|record| {
            bytes += counted_length(record);
            bytes > max_bytes
        });
        let (batch, after) = rest.split_at(over.map_or(rest.len(), |over| over.max(1)));
        rest = after;
        (!batch.is_empty()).then_some(batch)
    })
}

/// The padded length by the scheme Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", 2019), with a least step.
pub(crate) fn padded_length(length: usize) -> usize {
    let exponent = length.max(2).ilog2();
    let kept = exponent.ilog2() + 1;
    let step = 1_usize << (exponent - kept.min(exponent));
    length.next_multiple_of(step.max(MIN_STEP))
}

/// Bytes of the plain form with its length before it.
pub(crate) fn counted_length(record: &Record) -> usize {
    size_of::<u32>() + plain_length(record)
}

/// Bytes of the plain form.
fn plain_length(record: &Record) -> usize {
    const FIXED: usize = 1 + 16 + 4 + 2 + 8 + 8 + 4 + 8 + 4;
    FIXED + record.kind.as_str().len() + record.content.len()
}

/// Bytes of the sealed record.
pub(crate) fn sealed_length(record: &Record) -> usize {
    LOCATOR + SEAL_OVERHEAD + padded_length(plain_length(record))
}

#[cfg(test)]
mod tests {
    use super::{MIN_STEP, padded_length};

    #[test]
    fn lengths_say_little_and_cost_little() {
        assert_eq!(padded_length(1), MIN_STEP);
        assert_eq!(padded_length(64), 64);
        assert_eq!(padded_length(65), 96);
        assert_eq!(padded_length(661), 672);
        assert_eq!(padded_length(5000), 5120);
        assert_eq!(padded_length(1_000_000), 1_015_808);
        for length in 1..20_000 {
            assert!(padded_length(length) >= length);
            assert!(padded_length(length) <= length + MIN_STEP.max(length / 8));
        }
    }
}
