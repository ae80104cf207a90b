//! Backups: what comes back is what went in, or nothing does.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Dice, NOW, held, new_vault, open, pass, place, put, remove};
use kring_vault::{BackupKey, CreateOptions, KdfFigures, Passphrase, restore, unwatched, verify_backup};
use std::fs;
use std::io::Read;
use std::ops::ControlFlow;

#[test]
fn a_backup_restores_into_a_vault_with_the_same_records_and_audit_log() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, "Samira \u{645}".as_bytes());
    put(&mut vault, 2, &vec![9; 200_000]);
    put(&mut vault, 1, b"changed");
    remove(&mut vault, 2);
    let file = folder.path().join("one.kring-backup");
    let receipt = vault.backup(&file, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
    assert_eq!((receipt.records, receipt.sequence), (1, 5));
    assert_eq!(verify_backup(&file, &pass()).unwrap(), receipt);
    let again = vault.backup(&file, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched);
    assert_eq!(again.unwrap_err().code(), "vault.exists");
    assert_eq!(vault.audit().next_back().unwrap().operation.name(), "vault.backup");

    let dir = folder.path().join("restored.kring");
    let other = Passphrase::from("andere woorden");
    let owner = (&other, &CreateOptions::insecure_test(64));
    let wrong = restore(&file, &other, &dir, owner, NOW, &mut unwatched).err().unwrap();
    assert_eq!(wrong.code(), "vault.wrongPassphrase");
    assert!(!dir.exists());
    let (locked, found) = restore(&file, &pass(), &dir, owner, NOW, &mut unwatched).unwrap();
    assert_eq!(found, receipt);
    let restored = locked.unlock(&other, NOW).unwrap();
    assert_eq!(held(&restored), held(&vault));
    assert_eq!(restored.audit().count(), 5 + 2);
    let health = restored.health();
    assert!(health.audit_breaks == 0 && health.repaired.is_empty() && health.nothing_lost());
    let taken = restore(&file, &pass(), &dir, owner, NOW, &mut unwatched).err().unwrap();
    assert_eq!(taken.code(), "vault.exists");
}

#[test]
fn a_backup_to_the_recovery_key_needs_no_secret_to_write_and_the_key_to_read() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let key = vault.make_recovery_key("Herstel", Some(KdfFigures::insecure_test(64)), NOW).unwrap();
    let file = folder.path().join("one.age");
    let public = vault.recovery_recipient().unwrap();
    let receipt = vault.backup(&file, &BackupKey::Recovery(&public), NOW, &mut unwatched).unwrap();
    assert_eq!(verify_backup(&file, &Passphrase::from(key.text())).unwrap(), receipt);
    assert_eq!(verify_backup(&file, &pass()).unwrap_err().code(), "vault.notARecoveryKey");

    // Any age program opens it: here the library on its own, without this crate.
    let identity: age::x25519::Identity = key.text().parse().unwrap();
    let mut text = String::new();
    age::Decryptor::new(fs::File::open(&file).unwrap())
        .unwrap()
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["format"], "kring-backup");
    assert!(lines.iter().any(|line| line["kind"] == "person" && line["content"] == "b25l"));
    assert_eq!(lines.last().unwrap()["end"], true);
}

#[test]
fn a_backup_that_was_cut_or_changed_gives_nothing() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..200 {
        put(&mut vault, number, &vec![4; 900]);
    }
    let file = folder.path().join("one.age");
    vault.backup(&file, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
    let whole = fs::read(&file).unwrap();
    let mut dice = Dice(0x5eed_0005);
    let damaged = folder.path().join("damaged.age");
    for trial in 0..40 {
        let mut bytes = whole.clone();
        let at = dice.roll(bytes.len());
        if trial % 2 == 0 {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 1 << dice.roll(8);
        }
        fs::write(&damaged, bytes).unwrap();
        let dir = folder.path().join("no.kring");
        let owner = (&pass(), &CreateOptions::insecure_test(64));
        let error = restore(&damaged, &pass(), &dir, owner, NOW, &mut unwatched).err().unwrap();
        assert!(["vault.notABackup", "vault.wrongPassphrase"].contains(&error.code()), "{error}");
        assert!(!dir.exists());
    }
}

#[test]
fn a_backup_that_is_stopped_leaves_no_file() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let file = folder.path().join("one.age");
    let stop = &mut |_, _| ControlFlow::Break(());
    let stopped = vault.backup(&file, &BackupKey::Passphrase(&pass()), NOW, stop);
    assert_eq!(stopped.unwrap_err().code(), "vault.cancelled");
    drop(vault);
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["Oeverdaal.kring"]);
    assert!(open(&path).is_ok());
}
