//! File carving: finding sealed records in the raw bytes of a store that no longer opens.
//!
//! A sealed record begins with its locator, which can be computed from the contents list. Where those 16 bytes are, the
//! record may follow; opening it tells whether it does. Packs are found in the same way, by their numbers.

use super::{OpenedRecord, SoughtRecord};
use crate::base::{RecordId, VaultError, readable};
use crate::crypto::{Keyring, Scratch};
use crate::files::contents::ContentsEntry;
use crate::files::{disk, layout};
use crate::records::sealed_record::{self, Kinds};
use crate::store::pack;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

/// Looks for each missing record; returns all of them, with what was found.
pub(super) fn carve(
    vault: &Path,
    keys: &Keyring,
    missing: Vec<(RecordId, ContentsEntry)>,
) -> Result<Vec<SoughtRecord>, VaultError> {
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    let mut sought_locators: HashMap<[u8; 16], Located> = HashMap::new();
    for (index, (id, listed)) in missing.iter().enumerate() {
        let kind = listed.kind.as_str();
        sought_locators
            .insert(keys.derive_locator(kind, id.0.as_bytes(), listed.version), Located::Record(index));
    }
    let bytes = readable(disk::read(&vault.join(layout::STORE).join("db")))?.unwrap_or_default();
    for number in 0..pack::most(bytes.len()) {
        sought_locators.insert(keys.derive_pack_locator(number), Located::Pack(number));
    }
    let sought: HashMap<(RecordId, u32), usize> =
        missing.iter().enumerate().map(|(index, (id, listed))| ((*id, listed.version), index)).collect();
    let mut found: Vec<Option<OpenedRecord>> = missing.iter().map(|_| None).collect();
    let (mut kinds, mut scratch) = (Kinds::default(), Scratch::default());
    for (at, window) in bytes.windows(16).enumerate() {
        match window.try_into().ok().and_then(|name: [u8; 16]| sought_locators.get(&name)) {
            Some(Located::Record(index)) => {
                let sealed = bytes.get(at..at + missing[*index].1.sealed as usize);
                let opened = sealed.and_then(|s| sealed_record::open(keys, s, &mut kinds, &mut scratch));
                if let Some((record, part)) = opened {
                    found[*index] = Some((Arc::new(record), part));
                }
            }
            Some(Located::Pack(number)) => {
                // One that does not open is skipped.
                let _ = pack::open(keys, *number, &bytes[at..], &mut kinds, |record, part| {
                    if let Some(index) = sought.get(&(record.id, record.version)) {
                        found[*index] = Some((Arc::new(record), part));
                    }
                });
            }
            None => {}
        }
    }
    Ok(missing.into_iter().zip(found).map(|((id, listed), opened)| (id, listed, opened)).collect())
}

/// What follows a locator.
enum Located {
    /// The missing record with this index.
    Record(usize),
    /// The pack with this number.
    Pack(u32),
}
