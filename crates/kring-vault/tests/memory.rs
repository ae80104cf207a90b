//! After a lock, this process's own memory holds neither passphrase nor contents.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod common;

use common::memory::{found, turned};
use common::{NOW, id, place};
use kring_vault::{CreateOptions, Kind, Operation, Passphrase, Vault, VaultError, unwatched};

#[test]
fn a_locked_vault_leaves_nothing_behind_in_memory() {
    let content = b"J`o`shd,Hointe,Q`m`onbe";
    let words = b"whds-ontbiudsd-vnnseo-ihds";
    let (_folder, path) = place();
    let passphrase = Passphrase::from(String::from_utf8(turned(words)).unwrap());
    let mut vault = Vault::create(&path, &passphrase, &CreateOptions::insecure_test(64), NOW).unwrap();
    vault
        .transact(Operation::named("x"), NOW, |tx| {
            tx.put(Kind::new("person"), id(1), 1, turned(content));
            Ok::<_, VaultError>(())
        })
        .unwrap();
    assert!(found(&[content])[0] > 0, "the search finds nothing even while it is there");
    let mut vault = vault.lock().unlock(&passphrase, NOW).unwrap();
    vault.compact(true, NOW, &mut unwatched).unwrap();
    drop(vault.lock());
    assert!(found(&[words])[0] > 0);
    drop(passphrase);
    assert_eq!(found(&[content, words]), [0, 0]);
}
