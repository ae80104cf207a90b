//! The vault's main job: what was acknowledged is there, and only for the one with the passphrase.

#![allow(clippy::unwrap_used)]

mod common;

use common::{NOW, copy, files, held, id, new_vault, open, pass, place, put, put_all, remove, undo};
use kring_vault::{
    Change, CreateOptions, KdfFigures, Kind, Moment, Operation, Passphrase, RecordId, Vault, VaultError,
};
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
fn a_wrong_passphrase_costs_nothing_and_is_counted() {
    let (_folder, path) = place();
    drop(new_vault(&path));
    let locked = Vault::open(&path).unwrap();
    let refused = locked.unlock(&Passphrase::from("iets anders"), NOW).err().unwrap();
    assert_eq!(refused.error.code(), "vault.wrongPassphrase");
    assert_eq!(refused.vault.info().failed_unlocks, 1);
    let vault = refused.vault.unlock(&pass(), NOW).unwrap();
    assert_eq!(vault.health().failed_unlocks, 1);
    let last = vault.audit().next_back().unwrap();
    assert_eq!((last.operation.name(), last.number), ("vault.unlock", Some(1)));
}

#[test]
fn one_opener_at_a_time() {
    let (_folder, path) = place();
    let vault = new_vault(&path);
    assert_eq!(Vault::open(&path).err().unwrap().code(), "vault.inUse");
    let locked = vault.lock();
    assert_eq!(Vault::open(&path).err().unwrap().code(), "vault.inUse");
    drop(locked);
    assert!(Vault::open(&path).is_ok());
}

#[test]
fn a_transaction_that_fails_or_changes_nothing_writes_nothing() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let (before, sequence) = (held(&vault), vault.sequence());
    let failed: Result<_, VaultError> = vault.transact(Operation::named("x"), NOW, |tx| {
        tx.put(Kind::new("person"), id(2), 1, b"two".to_vec());
        tx.remove(id(1));
        Err::<(), _>(VaultError::Cancelled)
    });
    assert_eq!(failed.unwrap_err().code(), "vault.cancelled");
    let empty = vault.transact(Operation::named("x"), NOW, |tx| {
        tx.put(Kind::new("person"), id(2), 1, b"two".to_vec());
        tx.remove(id(2));
        tx.remove(id(99));
        Ok::<_, VaultError>(tx.get(id(2)).is_none())
    });
    assert!(empty.unwrap().value);
    for refused in ["kring.audit", "", "a kind with far more letters than a kind may have"] {
        let result = vault.transact(Operation::named("x"), NOW, |tx| {
            tx.put(Kind::new(refused), id(2), 1, Vec::new());
            Ok::<_, VaultError>(())
        });
        assert_eq!(result.unwrap_err().code(), "vault.kindRefused");
    }
    assert_eq!((held(&vault), vault.sequence()), (before, sequence));
}

#[test]
fn a_transaction_sees_its_own_writes_and_tells_what_changed() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &[(1, b"one".to_vec()), (2, b"two".to_vec())]);
    let later = Moment(NOW.0 + 5);
    let done = vault
        .transact(Operation::named("mix"), later, |tx| {
            tx.remove(id(1));
            tx.put(Kind::new("person"), id(2), 4, b"deux".to_vec());
            tx.put(Kind::new("network"), id(3), 1, b"three".to_vec());
            assert!(tx.get(id(1)).is_none());
            assert_eq!(tx.get(id(2)).unwrap().content(), b"deux");
            assert_eq!(tx.records().count(), 2);
            Ok::<_, VaultError>(())
        })
        .unwrap();
    let (person, network) = (Kind::new("person"), Kind::new("network"));
    let expected = [
        Change::Removed { kind: person.clone(), id: id(1) },
        Change::Put { kind: person, id: id(2) },
        Change::Put { kind: network, id: id(3) },
    ];
    assert_eq!(done.changes, expected);
    let record = vault.get(id(2)).unwrap();
    assert_eq!((record.version(), record.schema()), (2, 4));
    assert_eq!((record.created(), record.changed()), (NOW, later));
}

#[test]
fn undo_takes_back_the_last_operations_also_after_a_restart_without_lock() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let first = held(&vault);
    put(&mut vault, 1, b"changed");
    remove(&mut vault, 1);
    drop(vault);
    let mut vault = open(&path).unwrap();
    let names: Vec<_> = vault.steps().map(|step| step.operation().name().to_owned()).collect();
    assert_eq!(names, ["person.remove", "person.add", "person.add"]);
    assert_eq!(undo(&mut vault).unwrap().unwrap().operation.name(), "person.remove");
    assert_eq!(vault.get(id(1)).unwrap().content(), b"changed");
    undo(&mut vault).unwrap().unwrap();
    assert_eq!(vault.get(id(1)).unwrap().content(), first[&id(1)].2);
    drop(vault);
    let mut vault = open(&path).unwrap();
    undo(&mut vault).unwrap().unwrap();
    assert!(vault.is_empty());
    assert!(undo(&mut vault).unwrap().is_none());
    put(&mut vault, 2, b"two");
    vault
        .transact(Operation::irreversible("person.erase"), NOW, |tx| {
            tx.remove(id(2));
            Ok::<_, VaultError>(())
        })
        .unwrap();
    assert!(undo(&mut vault).unwrap().is_none());
    drop(vault);
    assert!(undo(&mut open(&path).unwrap()).unwrap().is_none());
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

#[test]
fn what_is_no_vault_or_exists_already_is_refused() {
    let (folder, path) = place();
    assert_eq!(Vault::open(&path).err().unwrap().code(), "vault.notAVault");
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(Vault::open(&empty).err().unwrap().code(), "vault.notAVault");
    assert_eq!(fs::read_dir(&empty).unwrap().count(), 0);
    let options = CreateOptions::insecure_test(64);
    drop(Vault::create(&empty, &pass(), &options, NOW).unwrap());
    let again = Vault::create(&empty, &pass(), &options, NOW).err().unwrap();
    assert_eq!(again.code(), "vault.exists");
    let file = folder.path().join("file");
    fs::write(&file, b"text").unwrap();
    assert_eq!(Vault::create(&file, &pass(), &options, NOW).err().unwrap().code(), "vault.exists");
    assert_eq!(Vault::open(&file).err().unwrap().code(), "vault.notAVault");
}

#[test]
fn a_newer_format_is_named_as_such() {
    let (_folder, path) = place();
    drop(new_vault(&path));
    for name in ["header", "header.bak"] {
        let mut bytes = fs::read(path.join(name)).unwrap();
        bytes[8] = 9;
        let end = bytes.len() - 32;
        let checksum = blake3::hash(&bytes[..end]);
        bytes[end..].copy_from_slice(checksum.as_bytes());
        fs::write(path.join(name), bytes).unwrap();
    }
    let error = Vault::open(&path).err().unwrap();
    assert_eq!(error.code(), "vault.newerFormat");
    assert_eq!(error.args(), [("found", "9".to_owned()), ("known", "1".to_owned())]);
}

#[test]
fn a_vault_may_be_moved_and_renamed() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let before = held(&vault);
    drop(vault.lock());
    let moved = folder.path().join("Elders");
    fs::rename(&path, &moved).unwrap();
    assert_eq!(held(&open(&moved).unwrap()), before);
}

#[test]
fn real_figures_are_the_recommended_ones_and_weak_ones_are_flagged() {
    let (_folder, path) = place();
    let options = CreateOptions::standard("Mijn wachtwoord", "laptop").with_kdf(KdfFigures::FLOOR);
    let vault = Vault::create(&path, &pass(), &options, NOW).unwrap();
    assert!(!vault.info().insecure_test_kdf);
    assert_eq!(vault.info().slots[0].kdf, KdfFigures { memory_kib: 65536, passes: 3, lanes: 4 });
    let (_other, path) = place();
    assert!(new_vault(&path).info().insecure_test_kdf);
}
