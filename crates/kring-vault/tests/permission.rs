//! A folder that loses its write permission half-way, under somebody who is not the system's administrator.

#![cfg(target_os = "linux")]
#![allow(unsafe_code, clippy::unwrap_used)]

mod common;

use common::process::{itself, vault_to_work_on};
use common::{Held, NOW, held, id, new_vault, open};
use kring_vault::{KdfFigures, Kind, Operation, Passphrase, Unlocked, Vault, VaultError, unwatched};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Folders of a vault, the deepest first.
fn folders(vault: &Path) -> Vec<PathBuf> {
    let inside = ["journal", "journal.bak", "store/blobs", "store"].map(|name| vault.join(name));
    inside.into_iter().chain([vault.to_owned()]).filter(|folder| folder.is_dir()).collect()
}

fn allow_writing(vault: &Path, allow: bool) {
    for folder in folders(vault) {
        fs::set_permissions(folder, fs::Permissions::from_mode(if allow { 0o700 } else { 0o500 })).unwrap();
    }
}

fn put_one(vault: &mut Vault<Unlocked>, number: u128) -> Result<(), VaultError> {
    let done = vault.transact(Operation::named("person.add"), NOW, |tx| {
        tx.put(Kind::new("person"), id(number), 1, b"one".to_vec());
        Ok::<_, VaultError>(())
    });
    done.map(drop)
}

/// Loses the right to write to its folder half-way, as somebody who is not the system's administrator; does nothing unless
/// it was started as such.
#[test]
fn owner() {
    let Some(path) = vault_to_work_on() else { return };
    // SAFETY: these take numbers only, and no other thread of this process is at work.
    let dropped = unsafe { libc::geteuid() != 0 || (libc::setgid(65_534) == 0 && libc::setuid(65_534) == 0) };
    assert!(dropped);
    let mut vault = new_vault(&path);
    put_one(&mut vault, 1).unwrap();
    vault.checkpoint().unwrap();
    put_one(&mut vault, 2).unwrap();
    allow_writing(&path, false);
    let slots = vault.info().slots.clone();
    // What needs no new file is written; what does is refused, and the vault is as it was.
    put_one(&mut vault, 3).unwrap();
    let expected = held(&vault);
    let refused = |result: Result<(), VaultError>, vault: &Vault<Unlocked>, expected: &Held| {
        assert_eq!(result.unwrap_err().code(), "vault.readOnly");
        assert_eq!(held(vault), *expected);
    };
    let result = vault.checkpoint();
    refused(result, &vault, &expected);
    let result = vault.add_passphrase("x", &Passphrase::from("y"), Some(KdfFigures::insecure_test(64)), NOW);
    refused(result, &vault, &expected);
    for rekey in [false, true] {
        let result = vault.compact(rekey, NOW, &mut unwatched);
        refused(result, &vault, &expected);
    }
    assert_eq!(vault.info().slots, slots);
    put_one(&mut vault, 4).unwrap();
    let expected = held(&vault);
    drop(vault.lock());
    for allow in [false, true] {
        allow_writing(&path, allow);
        let vault = open(&path).unwrap();
        assert_eq!(held(&vault), expected, "allowed: {allow}");
        assert!(vault.health().nothing_lost(), "allowed: {allow}: {:?}", vault.health());
        drop(vault.lock());
    }
    let mut vault = open(&path).unwrap();
    vault.checkpoint().unwrap();
    assert!(vault.check(&mut unwatched).unwrap().is_sound());
}

#[test]
fn a_folder_that_loses_its_write_permission_half_way_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    // SAFETY: takes nothing and gives a number.
    if unsafe { libc::geteuid() } == 0 {
        std::os::unix::fs::chown(folder.path(), Some(65_534), Some(65_534)).unwrap();
    }
    let path = folder.path().join("Oeverdaal.kring");
    let status = itself(&[], "owner", &path).stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "see what the process said");
}
