//! What an unlock, a check and a salvage do with parts that are missing, old, strange or in the way.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod headers;
mod leftovers;

use common::{NOW, held, id, new_vault, open, pass, place, put};
use kring_vault::{KdfFigures, Kind, Moment, Operation, Repaired, Vault, VaultError, unwatched};
use std::fs;

const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));

#[test]
fn a_check_misses_what_is_missing() {
    let parts: [(&str, Repaired); 4] = [
        ("checkpoint", Repaired::Checkpoint),
        ("journal", Repaired::Journal),
        ("journal.bak", Repaired::Journal),
        ("header.bak", Repaired::Header),
    ];
    for (name, part) in parts {
        let (_folder, path) = place();
        let mut vault = new_vault(&path);
        put(&mut vault, 1, b"one");
        vault.checkpoint().unwrap();
        put(&mut vault, 2, b"two");
        assert!(vault.check(&mut unwatched).unwrap().is_sound());
        let gone = path.join(name);
        // Windows removes no folder in which a file is open.
        if cfg!(windows) && gone.is_dir() {
            continue;
        }
        if gone.is_dir() {
            fs::remove_dir_all(&gone).unwrap();
        } else {
            fs::remove_file(&gone).unwrap();
        }
        let checked = vault.check(&mut unwatched).unwrap();
        assert!(!checked.is_sound() && checked.damaged.contains(&part), "{name}: {checked:?}");
    }
}

#[test]
fn salvage_saves_what_opens_of_a_checkpoint_that_lacks_only_its_end() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..20 {
        put(&mut vault, number, &vec![3; 2000]);
    }
    vault.checkpoint().unwrap();
    let expected = held(&vault);
    drop(vault.lock());
    for name in ["store", "journal", "journal.bak"] {
        fs::remove_dir_all(path.join(name)).unwrap();
    }
    fs::remove_file(path.join("contents")).unwrap();
    // The last frame says what the checkpoint adds up to.
    let checkpoint = path.join("checkpoint");
    let mut bytes = fs::read(&checkpoint).unwrap();
    let last = (0..bytes.len() - 64).step_by(64).rfind(|at| bytes[*at..at + 4] == *b"KFRM").unwrap();
    bytes.truncate(last);
    fs::write(&checkpoint, bytes).unwrap();
    let out = folder.path().join("saved.kring");
    let saved = Vault::open(&path).unwrap().salvage(&pass(), &out, NOW, &mut unwatched).unwrap();
    assert_eq!(saved.records, 20);
    assert!(!saved.lost.is_empty(), "what cannot be proven is said");
    assert_eq!(held(&open(&out).unwrap()), expected);
}

#[test]
fn two_checkpoints_without_an_operation_between_them_lose_nothing() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.checkpoint().unwrap();
    vault.checkpoint().unwrap();
    put(&mut vault, 2, b"two");
    let expected = held(&vault);
    drop(vault);
    let vault = open(&path).unwrap();
    assert_eq!(held(&vault), expected);
    assert!(vault.health().nothing_lost() && vault.health().repaired.is_empty());
}

#[test]
fn a_clock_that_jumps_ten_years_and_back_loses_nothing() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    for years in [0_i64, 10, 0, -10, 0] {
        let now = Moment(NOW.0 + years * 365 * 24 * 3_600_000);
        let run = |tx: &mut kring_vault::Transaction<'_>| {
            tx.put(Kind::new("person"), id(1), 1, format!("in {years}").into_bytes());
            Ok::<_, VaultError>(())
        };
        vault.transact(Operation::named("person.add"), now, run).unwrap();
        vault = vault.lock().unlock(&pass(), now).unwrap();
    }
    assert_eq!(vault.get(id(1)).unwrap().content(), b"in 0");
    assert!(vault.health().nothing_lost() && vault.health().audit_breaks == 0);
}
