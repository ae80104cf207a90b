//! Finding sealed records in the raw bytes of a store that no longer opens.
//!
//! A sealed record begins with its locator, which can be computed from the contents list. Wherever those
//! 16 bytes stand, the record may follow; whether it does, its seal tells.

use super::{Opened, Sought};
use crate::contents::Listed;
use crate::crypto::{Keyring, Scratch};
use crate::layout;
use crate::record::RecordId;
use crate::sealed_record::{self, Kinds};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Looks for each missing record; gives all of them back, with what was found.
pub(super) fn carve(vault: &Path, keys: &Keyring, missing: Vec<(RecordId, Listed)>) -> Vec<Sought> {
    if missing.is_empty() {
        return Vec::new();
    }
    let mut places: HashMap<[u8; 16], usize> = HashMap::new();
    for (index, (id, listed)) in missing.iter().enumerate() {
        let kind = listed.kind.as_str();
        places.insert(keys.derive_locator(kind, id.0.as_bytes(), listed.version), index);
    }
    let mut found: Vec<Option<Opened>> = missing.iter().map(|_| None).collect();
    let (mut kinds, mut scratch) = (Kinds::default(), Scratch::default());
    let bytes = fs::read(vault.join(layout::STORE).join("db")).unwrap_or_default();
    for (at, window) in bytes.windows(16).enumerate() {
        let Some(index) = window.try_into().ok().and_then(|name: [u8; 16]| places.get(&name)) else {
            continue;
        };
        let length = missing[*index].1.sealed as usize;
        let sealed = bytes.get(at..at + length);
        let opened = sealed.and_then(|s| sealed_record::open(keys, s, &mut kinds, &mut scratch));
        if let Some((record, part)) = opened {
            found[*index] = Some((Arc::new(record), part));
        }
    }
    missing.into_iter().zip(found).map(|((id, listed), opened)| (id, listed, opened)).collect()
}
