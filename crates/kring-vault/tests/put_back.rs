//! What an unlock, a check and a salvage do with parts that are missing, old, strange or in the way.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{Dice, NOW, copy, files, flip, held, id, new_vault, open, pass, place, put, put_all};
use kring_vault::{KdfFigures, Kind, Moment, Operation, Passphrase, Repaired, Vault, VaultError, unwatched};
use std::fs;
use std::path::Path;

const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));

/// Writes a header anew with its checksum, after `change`.
fn change_header(path: &Path, change: impl Fn(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    bytes.truncate(bytes.len() - 32);
    change(&mut bytes);
    let checksum = blake3_of(&bytes);
    bytes.extend_from_slice(&checksum);
    fs::write(path, bytes).unwrap();
}

fn blake3_of(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

#[test]
fn a_header_of_a_later_format_is_named_and_nothing_is_touched() {
    let (_folder, path) = place();
    drop(new_vault(&path).lock());
    // One of the two was written by a later version; the other is older than it.
    change_header(&path.join("header"), |bytes| bytes[8] = 2);
    let before: Vec<_> = files(&path).iter().map(|file| fs::read(file).unwrap()).collect();
    assert_eq!(Vault::open(&path).err().unwrap().code(), "vault.newerFormat");
    let after: Vec<_> = files(&path).iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(before == after);
}

#[test]
fn a_header_of_another_vault_does_not_keep_the_right_passphrase_out_and_is_kept() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let expected = held(&vault);
    drop(vault.lock());
    let other = folder.path().join("Ander.kring");
    let options = kring_vault::CreateOptions::insecure_test(64);
    let later = Moment(NOW.0 + 1_000_000);
    drop(Vault::create(&other, &Passphrase::from("ander"), &options, later).unwrap().lock());
    for name in ["header", "header.bak"] {
        let trial = folder.path().join("trial.kring");
        let _ = fs::remove_dir_all(&trial);
        copy(&path, &trial);
        fs::copy(other.join("header"), trial.join(name)).unwrap();
        let vault = open(&trial).unwrap();
        assert_eq!(held(&vault), expected, "{name}");
        assert!(vault.health().nothing_lost() && vault.health().repaired == [Repaired::Header], "{name}");
        assert_eq!(
            fs::read(trial.join("aside").join(name)).unwrap(),
            fs::read(other.join("header")).unwrap()
        );
        drop(vault.lock());
        let wrong = Vault::open(&trial).unwrap().unlock(&Passphrase::from("ander"), NOW).err().unwrap();
        assert_eq!(wrong.error.code(), "vault.wrongPassphrase");
    }
}

#[test]
fn two_whole_headers_of_one_generation_are_settled_by_the_logs() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.add_passphrase("Collega", &Passphrase::from("tweede"), WEAK, NOW).unwrap();
    drop(vault.lock());
    let fork = folder.path().join("fork.kring");
    copy(&path, &fork);
    let mut vault = open(&path).unwrap();
    vault.remove_slot("Collega", NOW).unwrap();
    drop(vault.lock());
    let mut vault = open(&fork).unwrap();
    vault.rename_slot("Collega", "Iemand", NOW).unwrap();
    drop(vault.lock());
    // The folder of the first, with one header of the second: both have the same generation.
    for name in ["header", "header.bak"] {
        let trial = folder.path().join("trial.kring");
        let _ = fs::remove_dir_all(&trial);
        copy(&path, &trial);
        fs::copy(fork.join("header"), trial.join(name)).unwrap();
        let refused = Vault::open(&trial).unwrap().unlock(&Passphrase::from("tweede"), NOW).err().unwrap();
        assert_eq!(refused.error.code(), "vault.wrongPassphrase", "{name}");
        drop(refused);
        let vault = open(&trial).unwrap();
        assert_eq!(vault.info().slots.len(), 1, "{name}");
        assert!(vault.health().nothing_lost(), "{name}");
    }
}

#[test]
fn a_slot_with_impossible_figures_keeps_nobody_from_the_others() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    vault.add_passphrase("Collega", &Passphrase::from("tweede"), WEAK, NOW).unwrap();
    put(&mut vault, 1, b"one");
    drop(vault.lock());
    // The memory of the first slot stands behind its name; what was changed has no right mark any more, so that only the
    // untouched copy counts, and the slots of both are tried.
    let name = b"test";
    change_header(&path.join("header"), |bytes| {
        let at = bytes.windows(5).position(|five| five[0] == 4 && &five[1..] == name).unwrap() + 5 + 8;
        bytes[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    });
    let vault = Vault::open(&path).unwrap().unlock(&Passphrase::from("tweede"), NOW).unwrap();
    assert_eq!(vault.len(), 1);
    assert!(vault.health().nothing_lost());
}

#[test]
fn a_vault_has_at_most_thirty_two_keys() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 1..32 {
        vault.add_passphrase(&format!("sleutel {number}"), &pass(), WEAK, NOW).unwrap();
    }
    let error = vault.add_passphrase("een te veel", &pass(), WEAK, NOW).unwrap_err();
    assert_eq!((error.code(), error.args()), ("vault.tooManySlots", vec![("most", "32".to_owned())]));
    drop(vault.lock());
    assert_eq!(open(&path).unwrap().info().slots.len(), 32);
}

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
fn a_compacting_that_was_interrupted_needs_one_of_its_two_copies() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &(0..30).map(|number| (number, vec![7; 900])).collect::<Vec<_>>());
    let expected = held(&vault);
    let before = folder.path().join("before.kring");
    vault.health();
    drop(vault.lock());
    copy(&path, &before);
    let mut vault = open(&path).unwrap();
    vault.compact(true, NOW, &mut unwatched).unwrap();
    vault.health();
    drop(vault.lock());
    // As the moment right after the first header file was written.
    let interrupted = folder.path().join("interrupted.kring");
    let begin = || {
        let _ = fs::remove_dir_all(&interrupted);
        copy(&before, &interrupted);
        fs::copy(path.join("header"), interrupted.join("header")).unwrap();
        fs::copy(path.join("checkpoint"), interrupted.join("checkpoint-next")).unwrap();
    };
    begin();
    assert_eq!(held(&open(&interrupted).unwrap()), expected);
    let mut dice = Dice(0x5eed_0060);
    for turn in 0..12 {
        begin();
        flip(&interrupted.join("checkpoint-next"), &mut dice);
        let vault = open(&interrupted).unwrap_or_else(|error| panic!("turn {turn}: {error}"));
        assert_eq!(held(&vault), expected, "turn {turn}");
        assert!(vault.health().lost.is_empty(), "turn {turn}: {:?}", vault.health());
    }
    begin();
    fs::remove_file(interrupted.join("header")).unwrap();
    assert_eq!(held(&open(&interrupted).unwrap()), expected);
}

#[test]
fn a_folder_of_somebody_in_the_way_of_a_new_vault_stays() {
    let (folder, path) = place();
    let mine = folder.path().join("Oeverdaal.kring.making");
    fs::create_dir(&mine).unwrap();
    fs::write(mine.join("scriptie.txt"), b"mijn enige kopie").unwrap();
    let options = kring_vault::CreateOptions::insecure_test(64);
    let error = Vault::create(&path, &pass(), &options, NOW).err().unwrap();
    assert_eq!(error.code(), "vault.exists");
    assert_eq!(fs::read(mine.join("scriptie.txt")).unwrap(), b"mijn enige kopie");
    // What a crash left of a vault being made is marked, and goes.
    fs::remove_file(mine.join("scriptie.txt")).unwrap();
    fs::write(mine.join("unfinished"), b"").unwrap();
    fs::write(mine.join("header"), b"half").unwrap();
    drop(Vault::create(&path, &pass(), &options, NOW).unwrap());
    assert!(!mine.exists() && open(&path).is_ok());
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
fn what_a_crash_left_half_written_goes_with_the_next_unlock() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    drop(vault.lock());
    for name in ["contents.new", "checkpoint.new", "header.new"] {
        fs::write(path.join(name), b"half").unwrap();
    }
    fs::create_dir(path.join("store.new")).unwrap();
    let vault = open(&path).unwrap();
    assert!(vault.health().nothing_lost());
    let left: Vec<_> =
        files(&path).into_iter().filter(|file| file.extension().is_some_and(|e| e == "new")).collect();
    assert!(left.is_empty() && !path.join("store.new").exists(), "{left:?}");
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
