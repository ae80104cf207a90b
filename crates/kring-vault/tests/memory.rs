//! After a lock, this process's own memory holds neither passphrase nor contents.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod common;

use common::{NOW, id, place};
use kring_vault::{CreateOptions, Kind, Operation, Passphrase, Vault, VaultError};
use std::fs::{self, File};
use std::os::unix::fs::FileExt;

/// A canary that stands nowhere in the program: each byte is the given one with a bit turned.
fn canary(turned: &[u8]) -> Vec<u8> {
    turned.iter().map(|byte| std::hint::black_box(*byte) ^ 1).collect()
}

/// How often the canary stands in memory that can be written. Compares byte by byte with the turned one, so that
/// the search does not put it there itself.
fn found(turned: &[u8]) -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let mut count = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (start, end) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let (start, end) = (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        let mut bytes = vec![0; 64 * 1024];
        let mut at = start;
        while at < end {
            let Ok(read) = memory.read_at(&mut bytes, at) else { break };
            if read < turned.len() {
                break;
            }
            let hits = bytes[..read].windows(turned.len());
            count += hits.filter(|window| window.iter().zip(turned).all(|(a, b)| a ^ 1 == *b)).count();
            bytes.fill(0);
            at += (read - turned.len() + 1) as u64;
            if read < 64 * 1024 {
                break;
            }
        }
    }
    count
}

#[test]
fn a_locked_vault_leaves_nothing_behind_in_memory() {
    let content = b"J`o`shd,Hointe,Q`m`onbe";
    let words = b"whds-ontbiudsd-vnnseo-ihds";
    let (_folder, path) = place();
    let passphrase = Passphrase::from(String::from_utf8(canary(words)).unwrap());
    let mut vault = Vault::create(&path, &passphrase, &CreateOptions::insecure_test(64), NOW).unwrap();
    vault
        .transact(Operation::named("x"), NOW, |tx| {
            tx.put(Kind::new("person"), id(1), 1, canary(content));
            Ok::<_, VaultError>(())
        })
        .unwrap();
    assert!(found(content) > 0, "the search finds nothing even while it is there");
    let vault = vault.lock().unlock(&passphrase, NOW).unwrap();
    drop(vault.lock());
    assert!(found(words) > 0);
    drop(passphrase);
    assert_eq!((found(content), found(words)), (0, 0));
}
