//! What can be opened, by whom and where.

use super::common::{NOW, held, new_vault, open, pass, place, put};
use kring_vault::{CreateOptions, KdfFigures, Passphrase, Vault};
use std::fs;

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
