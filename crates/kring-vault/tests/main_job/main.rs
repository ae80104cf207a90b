//! The vault's main job: what was acknowledged is there, and only for the one with the passphrase.

#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod opening;
mod transactions;

use common::{NOW, copy, files, held, id, new_vault, open, pass, place, put, remove};
use kring_vault::{CreateOptions, Kind, Operation, RecordId, Vault, VaultError};
use std::fs;

#[test]
fn what_was_put_is_there_after_locking_and_unlocking() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"Samira");
    put(&mut vault, 2, &vec![7; 300_000]);
    put(&mut vault, 1, b"Samira Haddou");
    remove(&mut vault, 2);
    put(&mut vault, 3, b"");
    let before = held(&vault);
    let vault = vault.lock().unlock(&pass(), NOW).unwrap();
    assert_eq!(held(&vault), before);
    assert_eq!(vault.get(id(1)).unwrap().version(), 2);
    assert_eq!(vault.health().repaired, []);
    drop(vault);
    assert_eq!(held(&open(&path).unwrap()), before);
}

#[test]
fn without_a_lock_the_journal_gives_everything_back() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..40 {
        put(&mut vault, number, format!("person {number}").as_bytes());
    }
    let before = held(&vault);
    drop(vault);
    let vault = open(&path).unwrap();
    assert_eq!(held(&vault), before);
    assert_eq!(vault.steps().count(), 40);
    assert_eq!(vault.health().repaired, []);
}

#[test]
fn a_store_that_lacks_the_end_takes_it_from_the_journal() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    drop(vault);
    let old = path.with_extension("old");
    copy(&path.join("store"), &old);
    let mut vault = open(&path).unwrap();
    put(&mut vault, 2, b"two");
    let before = held(&vault);
    drop(vault);
    fs::remove_dir_all(path.join("store")).unwrap();
    copy(&old, &path.join("store"));
    let vault = open(&path).unwrap();
    assert_eq!(held(&vault), before);
    assert_eq!(vault.health().repaired, []);
}

#[test]
fn the_audit_log_names_operations_and_never_contents() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.note(Operation::named("report.export"), NOW, &[id(1)]).unwrap();
    let vault = vault.lock().unlock(&pass(), NOW).unwrap();
    let names: Vec<_> = vault.audit().map(|entry| entry.operation.name().to_owned()).collect();
    assert_eq!(names, ["vault.create", "person.add", "report.export", "vault.unlock"]);
    let export = vault.audit().nth(2).unwrap();
    assert_eq!((export.records.as_slice(), export.slot.as_str()), ([id(1)].as_slice(), "test"));
    assert_eq!((export.device.as_str(), export.sequence), ("test", 3));
    assert_eq!(vault.health().audit_breaks, 0);
}

#[test]
fn nothing_that_was_typed_stands_readable_in_any_file() {
    let (_folder, path) = place();
    let options = CreateOptions::insecure_test(64).with_names("Mijn wachtwoord", "KANARIE-APPARAAT");
    let mut vault = Vault::create(&path, &pass(), &options, NOW).unwrap();
    vault
        .transact(Operation::named("kanarie.handeling"), NOW, |tx| {
            tx.put(Kind::new("kanariesoort"), RecordId::make(), 1, b"KANARIE-INHOUD".to_vec());
            Ok::<_, VaultError>(())
        })
        .unwrap();
    drop(vault.lock());
    for file in files(&path) {
        let bytes = fs::read(&file).unwrap();
        for canary in ["KANARIE", "kanarie", WORDS_TYPED] {
            let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} in {}", file.display());
        }
    }
}

const WORDS_TYPED: &str = "nuchtere";
