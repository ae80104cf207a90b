//! Packs: many records sealed together, the form in which a newly written store has them.
//!
//! A seal and padding for each record take a tenth of the space; a pack needs them once, and its length reveals less
//! about each record. Records that change later are stored one by one and supersede those in packs.

use super::{Unusable, Usable};
use crate::base::{Fields, Record, len32};
use crate::crypto::{Keyring, Purpose, SEAL_OVERHEAD, Scratch, StateDigest};
use crate::records::sealed_record::{Kinds, append_counted, batches, counted_length, read_counted};
use std::sync::Arc;
use zeroize::Zeroizing;

/// Plain bytes in a pack at most, unless it holds a single larger record.
const PACK: usize = 7_360;
/// Bytes of a pack in one entry of sled. Sixteen entries, the most in a leaf, stay below a quarter of a segment; larger
/// leaves would each be a file of their own.
const PIECE: usize = 7_500;
const LOCATOR: usize = 16;
const LENGTH: usize = size_of::<u32>();
/// Packs are padded with zeros to a multiple of this many bytes.
const STEP: usize = 64;

/// The key of a piece of a pack.
pub(super) fn key(pack: u32, piece: u16) -> [u8; 6] {
    let mut key = [0; 6];
    key[..4].copy_from_slice(&pack.to_be_bytes());
    key[4..].copy_from_slice(&piece.to_be_bytes());
    key
}

/// The number of the pack that a key belongs to.
pub(super) fn number(key: &[u8]) -> Option<u32> {
    key.first_chunk().copied().map(u32::from_be_bytes)
}

/// More packs than a file of this many bytes can have: any two consecutive ones have more bytes than one full pack.
pub(crate) fn most(file: usize) -> u32 {
    u32::try_from(file / (PACK / 2)).unwrap_or(u32::MAX).saturating_add(2)
}

/// Cuts the records into packs.
pub(super) fn cut(records: &[Arc<Record>]) -> impl Iterator<Item = &[Arc<Record>]> {
    batches(records, PACK)
}

/// Number of pieces of a pack of these records.
pub(super) fn pieces(records: &[Arc<Record>]) -> u16 {
    let sealed = LOCATOR + LENGTH + SEAL_OVERHEAD + padded(records);
    u16::try_from(sealed.div_ceil(PIECE)).unwrap_or(u16::MAX)
}

/// Splits a sealed pack into its pieces.
pub(super) fn split(pack: &[u8]) -> impl Iterator<Item = &[u8]> {
    pack.chunks(PIECE)
}

fn padded(records: &[Arc<Record>]) -> usize {
    let plain: usize = records.iter().map(|record| counted_length(record)).sum();
    plain.next_multiple_of(STEP)
}

/// Seals the records of one pack: `locator | length u32 | sealed (length u32 | plain record, ..., zeros)`.
pub(super) fn seal(keys: &Keyring, number: u32, records: &[Arc<Record>]) -> Usable<Vec<u8>> {
    let padded = padded(records);
    let mut plain = Zeroizing::new(Vec::with_capacity(padded));
    for record in records {
        append_counted(record, &mut plain);
    }
    plain.resize(padded, 0);
    let locator = keys.derive_pack_locator(number);
    let mut pack = Vec::with_capacity(LOCATOR + LENGTH + SEAL_OVERHEAD + padded);
    pack.extend_from_slice(&locator);
    pack.extend_from_slice(&len32(SEAL_OVERHEAD + padded).to_le_bytes());
    keys.seal(Purpose::Pack, &locator, &plain, &mut pack).map_err(|_| Unusable)?;
    Ok(pack)
}

/// Opens the pack at the beginning of `bytes` and calls `take` with its records; `None` when it is not that pack.
pub(crate) fn open(
    keys: &Keyring,
    number: u32,
    bytes: &[u8],
    kinds: &mut Kinds,
    mut take: impl FnMut(Record, StateDigest),
) -> Option<()> {
    let mut fields = Fields(bytes);
    let locator = fields.array::<LOCATOR>()?;
    let length = fields.count(1)?;
    let mut plain = Scratch::default();
    let belongs = locator == keys.derive_pack_locator(number);
    if !belongs || !keys.open(Purpose::Pack, &locator, fields.take(length)?, &mut plain) {
        return None;
    }
    let mut rest = Fields(&plain);
    // The padding at the end reads as a length of 0, or is shorter than a length.
    while rest.0.first_chunk::<LENGTH>().is_some_and(|length| *length != [0; LENGTH]) {
        let (record, part) = read_counted(&mut rest, keys, kinds)?;
        take(record, part);
    }
    Some(())
}
