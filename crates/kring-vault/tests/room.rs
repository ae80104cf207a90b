//! What a full disk does to a change of keys, and to a journal whose mirror lacks room.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::disk::Mounted;
use common::{NOW, copy, held, id, new_vault, open, pass, put};
use kring_vault::{
    KdfFigures, Kind, Operation, Passphrase, RecoveryKey, SlotInfo, Unlocked, Vault, VaultError,
};
use std::fs;
use std::path::{Path, PathBuf};

const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));
const NEW: &str = "nieuwe woorden die nog komen";

/// The one file of a journal or its mirror.
fn log(vault: &Path, folder: &str) -> PathBuf {
    fs::read_dir(vault.join(folder)).unwrap().next().unwrap().unwrap().path()
}

/// Bytes of a file without the zeros at its end.
fn used(file: &Path) -> usize {
    fs::read(file).unwrap().iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1)
}

fn write(vault: &mut Vault<Unlocked>, number: u128, length: usize) -> Result<(), VaultError> {
    let done = vault.transact(Operation::named("person.add"), NOW, |tx| {
        tx.put(Kind::new("person"), id(number), 1, vec![2; length]);
        Ok::<_, VaultError>(())
    });
    done.map(drop)
}

#[test]
fn a_mirror_without_room_makes_a_full_disk_an_ordinary_refusal() {
    let Some(disk) = Mounted::new("size=12m") else { return };
    let path = disk.path().join("Oeverdaal.kring");
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let expected = held(&vault);
    drop(vault.lock());
    // The journal has room made ahead, the mirror has none: the same bytes all the same.
    let mirror = log(&path, "journal.bak");
    let end = used(&mirror) as u64;
    fs::File::options().write(true).open(&mirror).unwrap().set_len(end).unwrap();
    disk.fill(0);
    let mut vault = open(&path).unwrap();
    assert_eq!(write(&mut vault, 2, 30_000).unwrap_err().code(), "vault.diskFull");
    assert_eq!(held(&vault), expected);
    disk.empty();
    write(&mut vault, 2, 30_000).unwrap();
    let expected = held(&vault);
    drop(vault);
    let vault = open(&path).unwrap();
    assert_eq!(held(&vault), expected);
    assert!(vault.health().nothing_lost());
}

type SlotChange = (&'static str, fn(&mut Vault<Unlocked>, &RecoveryKey) -> Result<(), VaultError>);

const SLOT_CHANGES: [SlotChange; 4] = [
    ("another passphrase", |vault, _| vault.change_passphrase("test", &Passphrase::from(NEW), WEAK, NOW)),
    ("another recovery key", |vault, key| vault.put_recovery_key("Herstel", key, WEAK, NOW)),
    ("a slot removed", |vault, _| vault.remove_slot("Herstel", NOW)),
    ("a slot renamed", |vault, _| vault.rename_slot("test", "anders", NOW)),
];

/// Writes until the journal's file has between so many bytes of room and less than 1,000 more.
fn use_up_the_journal(vault: &mut Vault<Unlocked>, path: &Path, left: usize) {
    let journal = log(path, "journal");
    let room = || usize::try_from(fs::metadata(&journal).unwrap().len()).unwrap() - used(&journal);
    write(vault, 1, room() - 30_000).unwrap();
    while room() >= left + 1_000 {
        write(vault, 1, 10).unwrap();
    }
}

fn opens(path: &Path, words: &Passphrase) -> bool {
    Vault::open(path).unwrap().unlock(words, NOW).is_ok()
}

#[test]
fn a_change_of_keys_that_a_full_disk_refuses_changes_nothing() {
    let Some(disk) = Mounted::new("size=12m") else { return };
    let (before, long) = (tempfile::tempdir().unwrap(), std::env::var_os("KRING_TORTURE").is_some());
    let mut vault = new_vault(&before.path().join("Oeverdaal.kring"));
    let (old, new) = (vault.make_recovery_key("Herstel", WEAK, NOW).unwrap(), RecoveryKey::make());
    drop(vault.lock());
    let path = disk.path().join("Oeverdaal.kring");
    for (what, change) in SLOT_CHANGES {
        let (mut refused, mut done) = (0, 0);
        // Too little for the header's own files; enough for them, but not for the header or the entry in the journal; enough.
        let tries = [(0, 1_000), (1, 1_000), (3, 1_000), (640, 1_000)];
        for (pages, left) in tries
            .into_iter()
            .chain((2..40).step_by(if long { 1 } else { 2 }).map(|hundreds| (8, hundreds * 100)))
        {
            let what = format!("{what}, room for {pages} pages and at least {left} bytes");
            disk.clear();
            copy(before.path(), disk.path());
            let mut vault = open(&path).unwrap();
            use_up_the_journal(&mut vault, &path, left);
            vault.health();
            let files = || ["header", "header.bak"].map(|name| fs::read(path.join(name)).unwrap());
            let slots = |vault: &Vault<Unlocked>| -> Vec<SlotInfo> { vault.info().slots.clone() };
            let (files_before, slots_before) = (files(), slots(&vault));
            disk.fill(pages * 4096);
            if let Err(error) = change(&mut vault, &new) {
                refused += 1;
                assert_eq!(error.code(), "vault.diskFull", "{what}");
                assert!(files() == files_before && slots(&vault) == slots_before, "{what}");
                let entry = vault.audit().next_back().unwrap().operation.name().to_owned();
                assert!(!entry.starts_with("slot."), "{what}: {entry} is in the log");
                drop(vault);
                assert!(opens(&path, &pass()) && opens(&path, &old.passphrase()), "{what}");
                disk.empty();
                assert!(opens(&path, &pass()) && opens(&path, &old.passphrase()), "{what}");
                assert!(!opens(&path, &Passphrase::from(NEW)) && !opens(&path, &new.passphrase()), "{what}");
                assert!(slots(&open(&path).unwrap()) == slots_before, "{what}");
            } else {
                done += 1;
            }
        }
        assert!(refused > 3 && done > 3, "{what}: refused {refused} times, done {done} times");
    }
}
