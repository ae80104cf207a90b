//! The vault, used as `kring-core` uses it.

use crate::sample::{RECORDS, id};
use kring_vault::{CreateOptions, Kind, Moment, Operation, Passphrase, Unlocked, Vault, VaultError};
use std::path::Path;

pub const NOW: Moment = Moment(1_790_000_000_000);
pub const WORDS: &str = "vier nuchtere woorden hier";

pub fn passphrase() -> Passphrase {
    Passphrase::from(WORDS)
}

/// A new vault whose key derivation costs next to nothing.
pub fn new(path: &Path) -> Vault<Unlocked> {
    Vault::create(path, &passphrase(), &CreateOptions::insecure_test(64), NOW).unwrap()
}

pub fn unlock(path: &Path) -> Vault<Unlocked> {
    Vault::open(path).unwrap().unlock(&passphrase(), NOW).unwrap()
}

/// All records in one operation. The vault keeps what it is given.
pub fn import(vault: &mut Vault<Unlocked>, contents: Vec<Vec<u8>>) {
    assert_eq!(contents.len(), RECORDS);
    vault
        .transact(Operation::named("import"), NOW, |tx| {
            for (number, content) in contents.into_iter().enumerate() {
                tx.put(Kind::new("person"), id(number), 1, content);
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
}

/// One record in an operation of its own.
pub fn write(vault: &mut Vault<Unlocked>, number: usize, content: Vec<u8>) {
    vault
        .transact(Operation::named("person.edit"), NOW, |tx| {
            tx.put(Kind::new("person"), id(number), 1, content);
            Ok::<_, VaultError>(())
        })
        .unwrap();
}

/// Bytes of all files in a folder.
pub fn size(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(
            |entry| if entry.path().is_dir() { size(&entry.path()) } else { entry.metadata().unwrap().len() },
        )
        .sum()
}
