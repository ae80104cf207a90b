//! Maintenance of a vault: key slots, compacting, checking and salvaging.

#![allow(clippy::unwrap_used)]

mod common;

use common::{NOW, copy, files, held, id, new_vault, open, pass, place, put, remove};
use kring_vault::{KdfFigures, Passphrase, Repaired, Vault, read_recovery_key, unwatched};
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));

fn rekey(path: &Path) {
    let mut vault = open(path).unwrap();
    vault.compact(true, NOW, &mut unwatched).unwrap();
    drop(vault.lock());
}

fn opens(path: &Path, text: &str) -> bool {
    Vault::open(path).unwrap().unlock(&Passphrase::from(text), NOW).is_ok()
}

#[test]
fn several_passphrases_open_one_vault_and_a_removed_one_does_not() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.add_passphrase("Collega", &Passphrase::from("tweede"), WEAK, NOW).unwrap();
    let taken = vault.add_passphrase("Collega", &Passphrase::from("x"), WEAK, NOW);
    assert_eq!(taken.unwrap_err().code(), "vault.slotName");
    let names: Vec<_> = vault.info().slots.iter().map(|slot| slot.name.clone()).collect();
    assert_eq!(names, ["test", "Collega"]);
    drop(vault.lock());
    assert!(opens(&path, "tweede") && opens(&path, common::WORDS) && !opens(&path, "derde"));

    let mut vault = Vault::open(&path).unwrap().unlock(&Passphrase::from("tweede"), NOW).unwrap();
    assert_eq!(vault.audit().next_back().unwrap().slot, "Collega");
    vault.change_passphrase("Collega", &Passphrase::from("derde"), WEAK, NOW).unwrap();
    vault.remove_slot("test", NOW).unwrap();
    assert_eq!(vault.remove_slot("test", NOW).unwrap_err().code(), "vault.noSuchSlot");
    assert_eq!(vault.remove_slot("Collega", NOW).unwrap_err().code(), "vault.lastSlot");
    drop(vault);
    assert!(opens(&path, "derde") && !opens(&path, "tweede") && !opens(&path, common::WORDS));
}

#[test]
fn the_recovery_key_opens_the_vault_as_typed_from_paper() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let first = vault.make_recovery_key("Herstelsleutel", WEAK, NOW).unwrap();
    let second = vault.make_recovery_key("Herstelsleutel", WEAK, NOW).unwrap();
    assert_eq!(vault.recovery_recipient().as_deref(), Some(second.recipient()));
    drop(vault);
    let typed = second.groups().collect::<Vec<_>>().join(" ").to_lowercase();
    assert!(opens(&path, &typed) && opens(&path, second.text()));
    assert!(!opens(&path, first.text()), "a replaced recovery key still opens");
    assert!(read_recovery_key(&typed[1..]).is_err());
}

#[test]
fn after_a_rekey_every_slot_opens_and_no_old_header_does() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"Samira KANARIE");
    put(&mut vault, 2, b"stays");
    vault.add_passphrase("Collega", &Passphrase::from("tweede"), WEAK, NOW).unwrap();
    remove(&mut vault, 1);
    let expected = held(&vault);
    let old = folder.path().join("old.kring");
    // Not while the second copy is being written.
    vault.health();
    copy(&path, &old);
    vault.compact(true, NOW, &mut unwatched).unwrap();
    assert_eq!(held(&vault), expected);
    assert_eq!(vault.steps().count(), 0);
    assert_eq!(vault.audit().next_back().unwrap().operation.name(), "vault.rekey");
    let health = vault.health();
    assert!(health.nothing_lost() && health.audit_breaks == 0 && !health.second_copy_unusable);
    drop(vault.lock());
    assert_eq!(held(&open(&path).unwrap()), expected);
    assert!(opens(&path, "tweede") && opens(&path, common::WORDS) && !opens(&path, "derde"));

    // An old header holds the old vault key, which opens nothing of the new files; the logs carry the new header.
    for name in ["header", "header.bak"] {
        fs::copy(old.join(name), path.join(name)).unwrap();
    }
    let vault = open(&path).unwrap();
    assert_eq!(held(&vault), expected);
    let health = vault.health();
    assert!(health.older_header && health.nothing_lost(), "{health:?}");
    assert_eq!(health.repaired, [Repaired::Header]);
}

#[test]
fn a_compact_leaves_no_byte_of_what_was_there_before() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..30 {
        put(&mut vault, number, &vec![u8::try_from(number).unwrap(); 2000]);
    }
    drop(vault);
    let sealed_before: Vec<Vec<u8>> = files(&path)
        .into_iter()
        .filter(|file| !file.ends_with("conf") && !file.ends_with("header") && !file.ends_with("header.bak"))
        .flat_map(|file| fs::read(file).unwrap().chunks(64).map(<[u8]>::to_vec).collect::<Vec<_>>())
        .filter(|chunk| chunk.iter().collect::<std::collections::HashSet<_>>().len() > 40)
        .collect();
    rekey(&path);
    let after: Vec<u8> = files(&path).into_iter().flat_map(|file| fs::read(file).unwrap()).collect();
    let chunks: std::collections::HashSet<&[u8]> = after.windows(64).collect();
    // The unchanged parts of the header, the slot's own keys, are the same on purpose.
    let kept = sealed_before.iter().filter(|chunk| chunks.contains(chunk.as_slice())).count();
    assert!(sealed_before.len() > 500 && kept < 12, "{kept} of {} pieces kept", sealed_before.len());
}

#[test]
fn a_compact_that_is_stopped_or_interrupted_leaves_a_whole_vault() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..300 {
        put(&mut vault, number, b"person");
    }
    let expected = held(&vault);
    let (entries, undoable) = (vault.audit().count(), vault.steps().count());
    let stopped = vault.compact(true, NOW, &mut |_, _| ControlFlow::Break(())).err().unwrap();
    assert_eq!(stopped.code(), "vault.cancelled");
    assert_eq!(
        (held(&vault), vault.audit().count(), vault.steps().count()),
        (expected.clone(), entries, undoable)
    );
    assert!(!path.join("checkpoint-next").exists());
    put(&mut vault, 300, b"goes on");
    remove(&mut vault, 300);
    drop(vault.lock());
    assert_eq!(held(&open(&path).unwrap()), expected);

    // Interrupted right after the new header took its place: old files, new header, new checkpoint beside.
    let old = folder.path().join("old.kring");
    copy(&path, &old);
    rekey(&path);
    fs::copy(path.join("checkpoint"), old.join("checkpoint-next")).unwrap();
    let before_header = folder.path().join("before.kring");
    copy(&old, &before_header);
    fs::copy(path.join("header"), old.join("header")).unwrap();
    assert_eq!(held(&open(&old).unwrap()), expected);
    assert!(!old.join("checkpoint-next").exists());
    // Interrupted right before: the old header does not know the new checkpoint.
    assert_eq!(held(&open(&before_header).unwrap()), expected);
    assert!(!before_header.join("checkpoint-next").exists());
}

#[test]
fn a_check_reads_every_copy_again() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.checkpoint().unwrap();
    put(&mut vault, 2, b"two");
    let checked = vault.check(&mut unwatched).unwrap();
    assert!(checked.is_sound() && checked.damaged.is_empty(), "{checked:?}");
    assert_eq!((checked.records, checked.audit_entries), (2, 3));
    for (name, part) in [("checkpoint", Repaired::Checkpoint), ("contents", Repaired::Contents)] {
        let mut bytes = fs::read(path.join(name)).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path.join(name), &bytes).unwrap();
        assert!(vault.check(&mut unwatched).unwrap().damaged.contains(&part), "{name}");
    }
    let vault = vault.lock().unlock(&pass(), NOW).unwrap();
    assert!(vault.check(&mut unwatched).unwrap().is_sound());
}

#[test]
fn salvage_saves_what_opens_and_lists_the_rest() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..100 {
        put(&mut vault, number, &vec![3; 4000]);
    }
    vault.checkpoint().unwrap();
    let expected = held(&vault);
    drop(vault);
    let mut bytes = fs::read(path.join("checkpoint")).unwrap();
    bytes[30_000..60_000].fill(0);
    fs::write(path.join("checkpoint"), bytes).unwrap();
    fs::remove_dir_all(path.join("store")).unwrap();

    let out = folder.path().join("saved.kring");
    let mut locked = Vault::open(&path).unwrap();
    let saved = locked.salvage(&pass(), &out, NOW, &mut unwatched).unwrap();
    let vault = open(&out).unwrap();
    let found = held(&vault);
    let people = saved.lost.iter().filter(|l| l.kind.as_ref().is_some_and(|k| k.as_str() == "person"));
    assert!((3..15).contains(&people.clone().count()), "{:?}", saved.lost);
    assert!(people.clone().all(|lost| lost.changed == Some(NOW) && !lost.older_kept));
    assert_eq!(found.len() + people.count(), 100);
    assert_eq!(saved.records, found.len() as u64);
    assert!(found.iter().all(|(id, record)| expected[id] == *record));
    assert!(vault.health().nothing_lost() && vault.health().repaired.is_empty());
    let again = locked.salvage(&pass(), &out, NOW, &mut unwatched).unwrap_err();
    assert_eq!(again.code(), "vault.exists");
    assert_eq!(vault.get(id(99)).unwrap().content(), vec![3; 4000]);
}
