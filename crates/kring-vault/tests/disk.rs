//! A full disk, and a folder that can only be read. Needs the right to mount a small file system, and says
//! so where it lacks it.

#![cfg(any(target_os = "linux", windows))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod common;

use common::disk::Mounted;
use common::{NOW, copy, held, id, new_vault, open, pass, put};
use kring_vault::{
    BackupKey, CreateOptions, KdfFigures, Kind, Operation, Passphrase, Unlocked, Vault, VaultError, restore,
    unwatched, verify_backup,
};
use std::fs;
use std::path::Path;

#[test]
fn on_a_full_disk_nothing_acknowledged_is_lost_and_work_goes_on_when_there_is_room() {
    for spare in [0, 4096, 50_000, 300_000] {
        let Some(disk) = Mounted::new("size=12m") else { return };
        let path = disk.path().join("Oeverdaal.kring");
        let mut vault = new_vault(&path);
        put(&mut vault, 0, b"before");
        vault.checkpoint().unwrap();
        disk.fill(spare);
        let mut acknowledged = held(&vault);
        let mut full = None;
        for number in 1..4000 {
            let result = vault.transact(Operation::named("person.add"), NOW, |tx| {
                tx.put(Kind::new("person"), id(number), 1, vec![2; 3000]);
                Ok::<_, VaultError>(())
            });
            match result {
                Ok(_) => acknowledged = held(&vault),
                Err(error) => {
                    full = Some(error.code());
                    break;
                }
            }
        }
        assert_eq!(full, Some("vault.diskFull"), "spare {spare}");
        assert!(held(&vault) == acknowledged, "spare {spare}: a refused operation shows");
        drop(vault);

        let vault = open(&path).unwrap_or_else(|error| panic!("spare {spare}: full disk: {error}"));
        assert!(held(&vault) == acknowledged && vault.health().nothing_lost(), "spare {spare}");
        disk.empty();
        let mut vault = vault.lock().unlock(&pass(), NOW).unwrap();
        put(&mut vault, 5000, b"after");
        assert!(vault.health().nothing_lost() && !vault.health().second_copy_unusable, "spare {spare}");
        let expected = held(&vault);
        drop(vault.lock());
        assert!(held(&open(&path).unwrap()) == expected, "spare {spare}");
    }
}

/// Something that writes much, given a vault and the folder around it.
type Step = (&'static str, fn(Vault<Unlocked>, &Path) -> Result<(), VaultError>);

/// Records of an operation that goes to the disk in many pieces.
const MANY: usize = 40;

const STEPS: &[Step] = &[
    ("write", |mut vault, _| {
        vault
            .transact(Operation::named("person.add"), NOW, |tx| {
                tx.put(Kind::new("person"), id(77), 1, vec![3; 150_000]);
                Ok::<_, VaultError>(())
            })
            .map(drop)
    }),
    ("write much", |mut vault, _| {
        vault
            .transact(Operation::named("person.add"), NOW, |tx| {
                for number in 0..MANY as u128 {
                    tx.put(Kind::new("person"), id(700 + number), 1, vec![4; 9_000]);
                }
                Ok::<_, VaultError>(())
            })
            .map(drop)
    }),
    ("checkpoint", |mut vault, _| vault.checkpoint()),
    ("compact", |mut vault, _| vault.compact(false, NOW, &mut unwatched)),
    ("rekey", |mut vault, _| vault.compact(true, NOW, &mut unwatched)),
    ("slot", |mut vault, _| {
        let weak = Some(KdfFigures::insecure_test(64));
        vault.add_passphrase("Collega", &Passphrase::from("tweede"), weak, NOW)
    }),
    ("backup", |mut vault, folder| {
        let key = BackupKey::Passphrase(&pass());
        vault.backup(&folder.join("new.age"), &key, NOW, &mut unwatched).map(drop)
    }),
    ("drill", |mut vault, folder| {
        vault.drill(&folder.join("old.age"), &pass(), NOW, &mut unwatched).map(drop)
    }),
    ("restore", |vault, folder| {
        drop(vault);
        let owner = (&pass(), &CreateOptions::insecure_test(64));
        restore(&folder.join("old.age"), &pass(), &folder.join("out.kring"), owner, NOW, &mut unwatched)
            .map(drop)
    }),
    ("salvage", |vault, folder| {
        let mut locked = vault.lock();
        locked.salvage(&pass(), &folder.join("out.kring"), NOW, &mut unwatched).map(drop)
    }),
    ("create", |vault, folder| {
        drop(vault);
        Vault::create(&folder.join("out.kring"), &pass(), &CreateOptions::insecure_test(64), NOW).map(drop)
    }),
];

/// One step with so little room: it is done, or refused in words that say why, and the vault is whole.
fn with_room_for(mounted: &Mounted, elsewhere: &Path, pages: usize, (step, act): Step) -> bool {
    let disk = mounted.path();
    let what = format!("{step}, room for {pages} pages");
    let path = disk.join("Oeverdaal.kring");
    let vault = open(&path).unwrap();
    vault.health();
    let before = held(&vault);
    mounted.fill(pages * 4096);
    let done = act(vault, disk);
    let code = done.as_ref().err().map(VaultError::code);
    assert!(matches!(code, None | Some("vault.diskFull")), "{what}: {done:?}");

    // Also now it opens for reading and for taking a copy elsewhere.
    let mut vault = open(&path).unwrap_or_else(|error| panic!("{what}: while it is full: {error}"));
    assert!(vault.health().nothing_lost(), "{what}: {:?}", vault.health());
    let mut found = held(&vault);
    let export = elsewhere.join("export.age");
    let _ = fs::remove_file(&export);
    let receipt = vault.backup(&export, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
    assert_eq!(
        (receipt.records, verify_backup(&export, &pass()).unwrap()),
        (vault.len() as u64, receipt),
        "{what}"
    );
    drop(vault);
    let written = found.len() - before.len();
    found.retain(|id, _| before.contains_key(id));
    assert!(found == before, "{what}: other records");
    let all = match step {
        "write" => 1,
        "write much" => MANY,
        _ => 0,
    };
    assert_eq!(written, if done.is_ok() { all } else { 0 }, "{what}: half of it is there");
    let leftovers = ["new.new", "out.kring.making", "Oeverdaal.kring.drill", "Oeverdaal.kring.drill.making"]
        .map(|name| disk.join(name).exists());
    assert_eq!(leftovers, [false; 4], "{what}: half of something is left");

    mounted.empty();
    for made in ["out.kring", "new.age"] {
        assert!(done.is_ok() || !disk.join(made).exists(), "{what}: {made} is there");
    }
    let mut vault = open(&path).unwrap();
    put(&mut vault, 78, b"after");
    vault.checkpoint().unwrap();
    let health = vault.health();
    assert!(health.nothing_lost() && !health.second_copy_unusable, "{what}: {health:?}");
    assert!(vault.check(&mut unwatched).unwrap().is_sound(), "{what}");
    done.is_ok()
}

#[test]
fn with_any_little_room_left_every_step_is_done_or_refused_and_nothing_breaks() {
    let Some(disk) = Mounted::new("size=16m") else { return };
    let (elsewhere, long) = (tempfile::tempdir().unwrap(), std::env::var_os("KRING_TORTURE").is_some());
    let before = elsewhere.path().join("before");
    let path = before.join("Oeverdaal.kring");
    fs::create_dir(&before).unwrap();
    let mut vault = new_vault(&path);
    for number in 0..40 {
        put(&mut vault, number, &vec![u8::try_from(number).unwrap(); 4000]);
    }
    vault.backup(&before.join("old.age"), &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
    drop(vault);
    for (turn, step) in STEPS.iter().enumerate() {
        let (mut pages, mut refused) = (if long { 0 } else { turn % 3 }, 0);
        loop {
            disk.clear();
            copy(&before, disk.path());
            if with_room_for(&disk, elsewhere.path(), pages, *step) {
                break;
            }
            refused += 1;
            pages += if long { 1 } else { 3 + 2 * pages };
        }
        eprintln!("{}: refused {refused} times, done with room for {pages} pages", step.0);
    }
}

#[test]
#[cfg_attr(windows, ignore = "Windows renames no folder in which a file is open")]
fn a_folder_that_vanishes_is_said_and_all_is_there_when_it_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let (path, away) = (folder.path().join("Oeverdaal.kring"), folder.path().join("weg"));
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.checkpoint().unwrap();
    let before = held(&vault);
    fs::rename(&path, &away).unwrap();
    // What needs no new file may still be written where the folder now is; what does says that it is gone.
    assert_eq!(vault.checkpoint().unwrap_err().code(), "vault.vanished");
    let slot = vault.add_passphrase("x", &Passphrase::from("y"), Some(KdfFigures::insecure_test(64)), NOW);
    assert_eq!(slot.unwrap_err().code(), "vault.vanished");
    assert_eq!(held(&vault), before);
    let checked = vault.check(&mut unwatched).map(|checked| checked.is_sound());
    assert!(!matches!(checked, Ok(true)), "{checked:?}");
    drop(vault);
    assert_eq!(Vault::open(&path).err().unwrap().code(), "vault.notAVault");
    fs::rename(&away, &path).unwrap();
    let mut vault = open(&path).unwrap();
    assert_eq!(held(&vault), before);
    put(&mut vault, 2, b"two");
    assert!(vault.health().nothing_lost());
}

#[test]
#[cfg_attr(windows, ignore = "mounts a file system anew")]
fn a_folder_that_can_only_be_read_opens_for_reading_and_export() {
    let Some(disk) = Mounted::new("size=12m") else { return };
    let path = disk.path().join("Oeverdaal.kring");
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let expected = held(&vault);
    drop(vault);
    disk.remount("remount,ro");
    let mut vault = open(&path).unwrap();
    assert!(vault.info().read_only && vault.health().read_only);
    assert_eq!(held(&vault), expected);
    let refused = vault.transact(Operation::named("x"), NOW, |tx| {
        tx.put(Kind::new("person"), id(2), 1, Vec::new());
        Ok::<_, VaultError>(())
    });
    assert_eq!(refused.unwrap_err().code(), "vault.readOnly");
    let elsewhere = tempfile::tempdir().unwrap();
    let export = elsewhere.path().join("export.age");
    vault.backup(&export, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
    assert_eq!(verify_backup(&export, &pass()).unwrap().records, 1);
    let compacted = vault.compact(true, NOW, &mut unwatched).err().unwrap();
    assert_eq!(compacted.code(), "vault.readOnly");
    drop(vault);
    disk.remount("remount,rw");
    let mut vault = open(&path).unwrap();
    put(&mut vault, 2, b"two");
}
