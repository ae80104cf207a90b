//! Records sealed together, a few kilobytes at a time: what a checkpoint is made of, and a large operation.
//!
//! Sealing many together takes a third of the time of one by one, and damage still costs little. Byte layout:
//! `docs/vault-format.md`, "Logs", kind 6.

use crate::bytes::{Fields, len32};
use crate::crypto::{Keyring, Scratch, StateDigest};
use crate::error::VaultError;
use crate::log::{FrameKind, LogWriter, Part};
use crate::record::Record;
use crate::sealed_record::{Kinds, append_counted, counted_length, padded_length, read_counted};
use std::ops::Range;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Plain bytes in a frame, a single larger record apart.
const FRAME_BYTES: usize = 8 * 1024;

/// Bytes of the number of records.
const COUNT: usize = size_of::<u32>();

/// The records of some frames that opened.
pub(crate) type Found = Vec<(Arc<Record>, StateDigest)>;

/// Appends the records in frames numbered by `number`; `watch` is told how many records each stretch holds. Gives back
/// how many frames there are.
pub(crate) fn append(
    log: &mut LogWriter,
    keys: &Keyring,
    number: impl Fn(u64) -> u64,
    records: &[Arc<Record>],
    mut watch: impl FnMut(usize) -> Result<(), VaultError>,
) -> Result<u32, VaultError> {
    let parts = (0..).map(number).zip(cut(records)).map(|(number, of)| Part {
        number,
        length: padded_length(plain_length(&records[of.clone()])),
        of,
    });
    let inner = |range: &Range<usize>| pack(&records[range.clone()]);
    log.append_many(keys, FrameKind::Packed, parts, inner, |done| {
        watch(done.iter().map(ExactSizeIterator::len).sum())
    })
}

/// The stretches of records that go together in a frame.
fn cut(records: &[Arc<Record>]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let over = records[start..].iter().position(|record| {
            bytes += counted_length(record);
            bytes > FRAME_BYTES
        });
        let end = over.map_or(records.len(), |over| start + over.max(1));
        let range = start..end;
        start = end;
        (!range.is_empty()).then_some(range)
    })
}

fn plain_length(records: &[Arc<Record>]) -> usize {
    COUNT + records.iter().map(|record| counted_length(record)).sum::<usize>()
}

/// The plain records behind their lengths, and zeros.
fn pack(records: &[Arc<Record>]) -> Scratch {
    let padded = padded_length(plain_length(records));
    let mut pack = Zeroizing::new(Vec::with_capacity(padded));
    pack.extend_from_slice(&len32(records.len()).to_le_bytes());
    for record in records {
        append_counted(record, &mut pack);
    }
    pack.resize(padded, 0);
    pack
}

/// The records of an opened frame that read, and how many there should be.
pub(crate) fn unpack(inner: &[u8], keys: &Keyring, kinds: &mut Kinds) -> (Found, usize) {
    let mut fields = Fields(inner);
    let count = fields.count(COUNT).unwrap_or_default();
    let read = |_| {
        let (record, part) = read_counted(&mut fields, keys, kinds)?;
        Some((Arc::new(record), part))
    };
    ((0..count).map_while(read).collect(), count)
}
