//! Finding sealed records in the raw bytes of a store that no longer opens.
//!
//! A sealed record begins with its locator, which can be computed from the contents list. Wherever those
//! 16 bytes stand, the record may follow; whether it does, its seal tells. Packs are found in the same way,
//! by their numbers.

use super::{Opened, Sought};
use crate::contents::Listed;
use crate::crypto::{Keyring, Scratch};
use crate::layout;
use crate::record::RecordId;
use crate::sealed_record::{self, Kinds};
use crate::store::pack;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Looks for each missing record; gives all of them back, with what was found.
pub(super) fn carve(vault: &Path, keys: &Keyring, missing: Vec<(RecordId, Listed)>) -> Vec<Sought> {
    if missing.is_empty() {
        return Vec::new();
    }
    let mut places: HashMap<[u8; 16], Place> = HashMap::new();
    for (index, (id, listed)) in missing.iter().enumerate() {
        let kind = listed.kind.as_str();
        places.insert(keys.derive_locator(kind, id.0.as_bytes(), listed.version), Place::Record(index));
    }
    let bytes = fs::read(vault.join(layout::STORE).join("db")).unwrap_or_default();
    for number in 0..pack::most(bytes.len()) {
        places.insert(keys.derive_pack_locator(number), Place::Pack(number));
    }
    let sought: HashMap<(RecordId, u32), usize> =
        missing.iter().enumerate().map(|(index, (id, listed))| ((*id, listed.version), index)).collect();
    let mut found: Vec<Option<Opened>> = missing.iter().map(|_| None).collect();
    let (mut kinds, mut scratch) = (Kinds::default(), Scratch::default());
    for (at, window) in bytes.windows(16).enumerate() {
        match window.try_into().ok().and_then(|name: [u8; 16]| places.get(&name)) {
            Some(Place::Record(index)) => {
                let sealed = bytes.get(at..at + missing[*index].1.sealed as usize);
                let opened = sealed.and_then(|s| sealed_record::open(keys, s, &mut kinds, &mut scratch));
                if let Some((record, part)) = opened {
                    found[*index] = Some((Arc::new(record), part));
                }
            }
            Some(Place::Pack(number)) => {
                // One that does not open has nothing to give.
                let _ = pack::open(keys, *number, &bytes[at..], &mut kinds, |record, part| {
                    if let Some(index) = sought.get(&(record.id, record.version)) {
                        found[*index] = Some((Arc::new(record), part));
                    }
                });
            }
            None => {}
        }
    }
    missing.into_iter().zip(found).map(|((id, listed), opened)| (id, listed, opened)).collect()
}

/// What a locator stands before.
enum Place {
    /// The missing record with this index.
    Record(usize),
    /// The pack with this number.
    Pack(u32),
}
