//! Sealed bytes that are whole by themselves, in a place that is not theirs: another record's, an older version's,
//! another vault's, an older key's. None is accepted; where a copy is left the right record comes from it, and where
//! none is left the loss is named.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod made;
mod together;

use common::{held, id, new_vault, open, place, put, put_all};
use kring_vault::{Repaired, unwatched};
use made::Made;
use std::fs;
use std::path::Path;

/// Bytes of a sealed record of this content: locator, nonce, tag, and the plain record up to a multiple of 64.
const SEALED: usize = 16 + 24 + 16 + 192;

fn content(letter: u8) -> Vec<u8> {
    vec![letter; 120]
}

/// The sealed records at the beginning of the operation that put records of [`content`]; the newest such operation.
fn last_operation(vault: &Path, records: usize) -> Vec<Vec<u8>> {
    let journal = vault.join("journal");
    let mut found = None;
    let mut names: Vec<_> = fs::read_dir(journal).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    for name in names {
        let bytes = fs::read(name).unwrap();
        for at in (128..bytes.len() - 64).step_by(64).filter(|at| bytes[*at..at + 4] == *b"KFRM") {
            let number = |from: usize| {
                u32::from_le_bytes(bytes[at + from..at + from + 4].try_into().unwrap()) as usize
            };
            let (sealed, body) = (number(16), number(20));
            let start = at + 64 + sealed;
            if body > records * SEALED {
                found = Some(bytes[start..start + records * SEALED].to_vec());
            }
        }
    }
    found.unwrap().chunks(SEALED).map(<[u8]>::to_vec).collect()
}

fn make(checkpoint: bool) -> Made {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &[(1, content(b'a')), (2, content(b'b'))]);
    let first = last_operation(&path, 2);
    put(&mut vault, 1, &content(b'c'));
    let newer = last_operation(&path, 1).remove(0);
    if checkpoint {
        vault.checkpoint().unwrap();
    }
    let held = held(&vault);
    drop(vault);
    let trial = folder.path().join("trial.kring");
    Made { _folder: folder, path, trial, held, first, newer }
}

#[test]
fn two_records_swapped_an_older_version_and_another_vaults_record_are_not_accepted() {
    let other = make(true);
    for checkpoint in [false, true] {
        let made = make(checkpoint);
        let (two, newer) = (made.first[1].as_slice(), made.newer.as_slice());
        // In a checkpoint records are sealed together; see below.
        let journal = (!checkpoint).then_some(("journal", Repaired::Journal));
        for (name, part) in journal.into_iter().chain([("store", Repaired::Store)]) {
            made.is_not_accepted_in_any_way("two swapped", name, part, &[(newer, two), (two, newer)]);
            made.is_not_accepted_in_any_way("an older version", name, part, &[(newer, &made.first[0])]);
            made.is_not_accepted_in_any_way("one of another vault", name, part, &[(newer, &other.newer)]);
        }
    }
}

#[test]
fn a_record_under_an_older_key_is_not_accepted() {
    let mut made = make(true);
    let mut vault = open(&made.path).unwrap();
    vault.compact(true, common::NOW, &mut unwatched).unwrap();
    drop(vault.lock());
    // Under the new key the record has another locator; it is found as the one that is as long and not the other.
    let mut vault = open(&made.path).unwrap();
    put_all(&mut vault, &[(1, content(b'd')), (2, content(b'e'))]);
    made.held = held(&vault);
    let now = last_operation(&made.path, 2);
    vault.checkpoint().unwrap();
    drop(vault);
    let change = (now[0].as_slice(), made.newer.as_slice());
    made.is_not_accepted_in_any_way("under the old key", "store", Repaired::Store, &[change]);
    assert_eq!(made.held[&id(1)].2, content(b'd'));
}
