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
use std::sync::Arc;
use zeroize::Zeroizing;

/// Plain bytes in a frame, a single larger record apart.
const FRAME_BYTES: usize = 8 * 1024;

/// Bytes of the number of records, and before each of them.
const LENGTH: usize = size_of::<u32>();

/// The records of some frames that opened.
pub(crate) type Found = Vec<(Arc<Record>, StateDigest)>;

/// Appends the records in frames numbered by `number`; gives back how many frames there are. `each` sees every plain
/// record; what it makes of those of a frame goes to `take`, in order, with how many they are.
pub(crate) fn append<R: Send + Default>(
    log: &mut LogWriter,
    keys: &Keyring,
    records: &[Arc<Record>],
    number: impl Fn(u64) -> u64,
    each: impl Fn(&mut R, &[u8]) + Sync,
    mut take: impl FnMut(usize, R) -> Result<(), VaultError>,
) -> Result<u32, VaultError> {
    let parts = (0..).map(number).zip(cut(records)).map(|(number, of)| Part {
        number,
        length: padded_length(plain_length(of)),
        of,
    });
    let inner = |of: &[Arc<Record>]| {
        let mut made = R::default();
        (pack(of, |plain| each(&mut made, plain)), (of.len(), made))
    };
    log.append_many(keys, FrameKind::Packed, parts, inner, |(count, made)| take(count, made))
}

/// The records that go together in a frame.
fn cut(mut rest: &[Arc<Record>]) -> impl Iterator<Item = &[Arc<Record>]> {
    std::iter::from_fn(move || {
        let mut bytes = 0;
        let over = rest.iter().position(|record| {
            bytes += counted_length(record);
            bytes > FRAME_BYTES
        });
        let (some, after) = rest.split_at(over.map_or(rest.len(), |over| over.max(1)));
        rest = after;
        (!some.is_empty()).then_some(some)
    })
}

fn plain_length(records: &[Arc<Record>]) -> usize {
    LENGTH + records.iter().map(|record| counted_length(record)).sum::<usize>()
}

/// The plain records behind their lengths, and zeros; `each` sees every plain record.
fn pack(records: &[Arc<Record>], mut each: impl FnMut(&[u8])) -> Scratch {
    let padded = padded_length(plain_length(records));
    let mut pack = Zeroizing::new(Vec::with_capacity(padded));
    pack.extend_from_slice(&len32(records.len()).to_le_bytes());
    for record in records {
        let start = pack.len();
        append_counted(record, &mut pack);
        each(&pack[start + LENGTH..]);
    }
    pack.resize(padded, 0);
    pack
}

/// The records of an opened frame that read, and how many there should be.
pub(crate) fn unpack(inner: &[u8], keys: &Keyring, kinds: &mut Kinds) -> (Found, usize) {
    let mut fields = Fields(inner);
    let count = fields.count(LENGTH).unwrap_or_default();
    let read = |_| {
        let (record, part) = read_counted(&mut fields, keys, kinds)?;
        Some((Arc::new(record), part))
    };
    ((0..count).map_while(read).collect(), count)
}
