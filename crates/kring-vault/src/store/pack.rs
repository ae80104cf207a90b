//! Packs: many records sealed together, the form in which a store made anew holds them.
//!
//! A seal for each record and its padding cost a tenth of what they keep; sealed together records need neither,
//! and a pack's length says less of each. What changes later stands by itself and goes before its pack.

use super::{Unusable, Usable};
use crate::bytes::{Fields, len32};
use crate::crypto::{Keyring, Purpose, SEAL_OVERHEAD, Scratch, StateDigest};
use crate::record::Record;
use crate::sealed_record::{Kinds, append_counted, counted_length, read_counted};
use std::ops::Range;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Plain bytes in a pack, a single larger record apart.
const PACK: usize = 7_360;
/// Bytes of a pack that go in one entry. Sixteen, the most that sled keeps in a leaf, stay below the quarter of
/// a segment from where on sled keeps a leaf in a file of its own.
const PIECE: usize = 7_500;
const LOCATOR: usize = 16;
const LENGTH: usize = size_of::<u32>();
/// Packs are filled up with zeros to a multiple of this many bytes.
const STEP: usize = 64;

/// Where a piece of a pack stands in the tree of packs.
pub(super) fn key(pack: u32, piece: u16) -> [u8; 6] {
    let mut key = [0; 6];
    key[..4].copy_from_slice(&pack.to_be_bytes());
    key[4..].copy_from_slice(&piece.to_be_bytes());
    key
}

/// The pack that a key of the tree of packs belongs to.
pub(super) fn number(key: &[u8]) -> Option<u32> {
    key.first_chunk().copied().map(u32::from_be_bytes)
}

/// More packs than a file of this many bytes can hold: any two that follow each other are more than one full.
pub(crate) fn most(file: usize) -> u32 {
    u32::try_from(file / (PACK / 2)).unwrap_or(u32::MAX).saturating_add(2)
}

/// Cuts the records into packs.
pub(super) fn cut(records: &[Arc<Record>]) -> Vec<Range<usize>> {
    let mut packs = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (place, record) in records.iter().enumerate() {
        let more = counted_length(record);
        if place > start && bytes + more > PACK {
            packs.push(start..place);
            (start, bytes) = (place, 0);
        }
        bytes += more;
    }
    if start < records.len() {
        packs.push(start..records.len());
    }
    packs
}

/// Pieces that a pack of these records comes in.
pub(super) fn pieces(records: &[Arc<Record>]) -> u16 {
    let sealed = LOCATOR + LENGTH + SEAL_OVERHEAD + padded(records);
    u16::try_from(sealed.div_ceil(PIECE)).unwrap_or(u16::MAX)
}

/// Cuts a sealed pack into its pieces.
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

/// Opens the pack that `bytes` begin with and gives its records to `take`; `None` when it is not that pack.
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
    // Zeros stand at the end, where a length of none would be or fewer bytes than a length takes.
    while rest.0.first_chunk::<LENGTH>().is_some_and(|length| *length != [0; LENGTH]) {
        let (record, part) = read_counted(&mut rest, keys, kinds)?;
        take(record, part);
    }
    Some(())
}
