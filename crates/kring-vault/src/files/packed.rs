//! Frames of a log with many records sealed together: those of a checkpoint, and of a large operation.
//!
//! Sealing a batch of a few kilobytes takes a third of the time of sealing its records one by one, and a damaged frame
//! still costs few records. Byte layout:
//! `docs/vault-format.md`, "Logs", kind 6.

use crate::base::{Fields, Record, VaultError, len32};
use crate::crypto::{Keyring, Scratch, StateDigest};
use crate::files::log::{FrameKind, LogWriter, Part};
use crate::records::sealed_record::{
    Kinds, append_counted, batches, counted_length, padded_length, read_counted,
};
use std::sync::Arc;
use zeroize::Zeroizing;

/// Plain bytes in a frame at most, unless it holds a single larger record.
const FRAME_BYTES: usize = 8 * 1024;

/// Bytes of the number of records, and before each of them.
const LENGTH: usize = size_of::<u32>();

/// Records that opened, with their parts of the state digest.
pub(crate) type OpenedRecords = Vec<(Arc<Record>, StateDigest)>;

/// Appends the records in frames numbered by `number`; returns the number of frames. `each` is called with every plain
/// record and the result of its frame so far; `take` gets the results in order, with the number of records in the
/// frame.
pub(crate) fn append<R: Send + Default>(
    log: &mut LogWriter,
    keys: &Keyring,
    records: &[Arc<Record>],
    number: impl Fn(u64) -> u64,
    each: impl Fn(&mut R, &[u8]) + Sync,
    mut take: impl FnMut(usize, R) -> Result<(), VaultError>,
) -> Result<u32, VaultError> {
    let parts = (0..).map(number).zip(batches(records, FRAME_BYTES)).map(|(number, of)| Part {
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

fn plain_length(records: &[Arc<Record>]) -> usize {
    LENGTH + records.iter().map(|record| counted_length(record)).sum::<usize>()
}

/// The number of records, each plain record after its length, and zeros; `each` is called with every plain record.
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

/// The records of an opened frame that can be read, and how many there should be.
pub(crate) fn unpack(inner: &[u8], keys: &Keyring, kinds: &mut Kinds) -> (OpenedRecords, usize) {
    let mut fields = Fields(inner);
    let count = fields.count(LENGTH).unwrap_or_default();
    let read = |_| {
        let (record, part) = read_counted(&mut fields, keys, kinds)?;
        Some((Arc::new(record), part))
    };
    ((0..count).map_while(read).collect(), count)
}
