//! After a lock no key is left in the memory of the process: neither the vault key, nor keys derived from it, nor those
//! derived from the passphrase.
//!
//! One process knows the keys and passes them, with a bit of each byte flipped, to a fresh one that unlocks, works and
//! locks; so what is found there cannot come from the test itself.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

#[path = "../../tests/common/memory.rs"]
mod memory;

use crate::base::{Kind, Moment, Operation, RecordId};
use crate::crypto::{Kek, Keyring, Passphrase};
use crate::{CreateOptions, Vault, VaultError};
use memory::{found, from_hex, hex, turned};
use std::path::{Path, PathBuf};
use std::process::Command;

const VAULT: &str = "KRING_TEST_SECRETS_VAULT";
const KEYS: &str = "KRING_TEST_SECRETS_KEYS";
const NOW: Moment = Moment(1_790_000_000_000);

fn passphrase() -> Passphrase {
    Passphrase::from("vier nuchtere woorden hier")
}

/// The process that is looked into; does nothing unless it was started as such.
#[test]
fn worker() {
    let (Some(path), Ok(keys)) = (std::env::var_os(VAULT).map(PathBuf::from), std::env::var(KEYS)) else {
        return;
    };
    let keys: Vec<Vec<u8>> = keys.split(' ').map(from_hex).collect();
    let keys: Vec<&[u8]> = keys.iter().map(Vec::as_slice).collect();
    let mut vault = Vault::open(&path).unwrap().unlock(&passphrase(), NOW).unwrap();
    vault
        .transact(Operation::named("x"), NOW, |tx| {
            tx.put(Kind::new("person"), RecordId::make(), 1, b"one".to_vec());
            Ok::<_, VaultError>(())
        })
        .unwrap();
    vault.checkpoint().unwrap();
    assert!(vault.check(&mut crate::unwatched).unwrap().is_sound());
    let open = found(&keys);
    let locked = vault.lock();
    assert_eq!(found(&keys), vec![0; keys.len()], "found while it was open: {open:?}");
    // The search does find keys while they are there: the vault key and those for hashing stand as they are.
    assert!(open[0] > 0 && open.iter().filter(|count| **count > 0).count() > 4, "{open:?}");
    // A wrong passphrase leaves nothing behind either.
    drop(locked.unlock(&Passphrase::from("iets anders"), NOW).err().unwrap());
    assert_eq!(found(&keys), vec![0; keys.len()], "after a refused unlock");
}

/// Vault key, key-encryption key, and every key derived from them.
fn keys(path: &Path) -> Vec<Vec<u8>> {
    let vault = Vault::open(path).unwrap().unlock(&passphrase(), NOW).unwrap();
    let slot = vault.header().unwrap().slots.remove(0);
    let key = &vault.state.0.key;
    let mut all = vec![key.bytes().to_vec()];
    let kek = Kek::derive(&passphrase(), &slot.salt, slot.kdf).unwrap();
    all.push(kek.derive_wrapping().to_vec());
    all.extend(Keyring::contexts().map(|context| {
        let identity = vault.state.0.keys.identity().bytes();
        blake3::derive_key(context, &[key.bytes().as_slice(), &identity].concat()).to_vec()
    }));
    all
}

#[test]
fn after_a_lock_no_key_is_left_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Oeverdaal.kring");
    drop(Vault::create(&path, &passphrase(), &CreateOptions::insecure_test(64), NOW).unwrap().lock());
    let keys: Vec<_> = keys(&path).iter().map(|key| hex(&turned(key))).collect();
    assert_eq!(keys.len(), 11);
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "memory::secrets_tests::worker", "--test-threads=1", "--nocapture"])
        .env(VAULT, &path)
        .env(KEYS, keys.join(" "))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
