//! Headers of later formats, of other vaults, and with impossible slots.

use super::WEAK;
use super::common::{NOW, copy, files, held, new_vault, open, pass, place, put};
use kring_vault::{Moment, Passphrase, Repaired, Vault};
use std::fs;
use std::path::Path;

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
