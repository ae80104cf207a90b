//! A process killed at a random moment: what it was told is kept is kept, and nothing is half there.
//!
//! A short form runs always; `KRING_TORTURE=1` runs 500 kills.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::process::{Writer, acknowledge, vault_to_work_on};
use common::{Dice, NOW, copy, files, id, new_vault, open, place, put_all};
use kring_vault::{Operation, Unlocked, Vault, VaultError};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// Records that change together in every operation.
const TOGETHER: u128 = 5;
/// So much in each of them makes an operation a large one.
const LARGE: usize = 120_000;

/// The process that is killed; does nothing unless it was started as such.
#[test]
fn writer() {
    let Some(path) = vault_to_work_on() else { return };
    let mut vault = open(&path).unwrap();
    let start = vault.sequence();
    for round in start..start + 100_000 {
        // Now and then one that goes to the disk in many pieces.
        let length = if round % 9 == 8 { LARGE } else { (round % 7) as usize * 300 };
        let text = format!("round {round} {}", "x".repeat(length));
        let all: Vec<_> = (0..TOGETHER).map(|n| (n, text.clone().into_bytes())).collect();
        put_all(&mut vault, &all);
        acknowledge(vault.sequence());
        if round % 40 == 39 {
            vault.checkpoint().unwrap();
        }
        if round % 97 == 96 {
            vault = vault.lock().unlock(&common::pass(), NOW).unwrap();
        }
    }
}

/// Has a writer killed at a random moment; gives back the last operation it was told is kept.
fn run_and_kill(path: &Path, dice: &mut Dice) -> u64 {
    let writer = Writer::start(path);
    std::thread::sleep(Duration::from_micros(dice.roll(60_000) as u64));
    writer.kill()
}

fn holds_everything_up_to(vault: &Vault<Unlocked>, acknowledged: u64, what: &str) {
    let last = vault.audit().rfind(|entry| entry.operation.name() == "person.add").unwrap();
    assert!(last.sequence >= acknowledged, "{what}: {acknowledged} was acknowledged, {last:?}");
    let versions: Vec<_> = (0..TOGETHER).map(|n| vault.get(id(n)).unwrap().version()).collect();
    let first = vault.get(id(0)).unwrap().content();
    assert!(versions.iter().all(|version| *version == versions[0]), "{what}: {versions:?}");
    assert!((1..TOGETHER).all(|n| vault.get(id(n)).unwrap().content() == first), "{what}");
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_half_applied_after_a_kill() {
    let kills = if std::env::var_os("KRING_TORTURE").is_some() { 500 } else { 25 };
    let (_folder, path) = place();
    drop(new_vault(&path));
    let mut dice = Dice(0x5eed_0004);
    for kill in 0..kills {
        let acknowledged = run_and_kill(&path, &mut dice);
        let vault = open(&path).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
        let health = vault.health();
        assert!(health.nothing_lost() && health.audit_breaks == 0, "kill {kill}: {health:?}");
        holds_everything_up_to(&vault, acknowledged, &format!("kill {kill}"));
    }
}

#[test]
fn nothing_acknowledged_is_lost_after_a_kill_and_then_any_one_file() {
    let kills = if std::env::var_os("KRING_TORTURE").is_some() { 500 } else { 30 };
    let (folder, path) = place();
    drop(new_vault(&path));
    let trial = folder.path().join("trial.kring");
    let mut dice = Dice(0x5eed_0040);
    for kill in 0..kills {
        let acknowledged = run_and_kill(&path, &mut dice);
        let names = files(&path);
        let name = names[dice.roll(names.len())].strip_prefix(&path).unwrap();
        let _ = fs::remove_dir_all(&trial);
        copy(&path, &trial);
        let file = trial.join(name);
        let done = match dice.roll(3) {
            0 => {
                fs::remove_file(&file).unwrap();
                "deleted"
            }
            1 => {
                common::cut(&file, &mut dice);
                "cut"
            }
            _ => {
                common::flip(&file, &mut dice);
                "flipped"
            }
        };
        let what = format!("kill {kill}, {} {done}", name.display());
        let vault = open(&trial).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert!(vault.health().lost.is_empty(), "{what}: {:?}", vault.health());
        holds_everything_up_to(&vault, acknowledged, &what);
        // The vault that goes on is the one that only the kill met.
        let _ = open(&path).unwrap_or_else(|error| panic!("{what}: {error}"));
    }
}

#[test]
fn a_writer_that_fails_inside_a_transaction_leaves_the_vault_usable() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    let failed = vault.transact(Operation::named("x"), NOW, |_| Err::<(), _>(VaultError::Cancelled));
    assert!(failed.is_err());
    put_all(&mut vault, &[(1, b"one".to_vec())]);
    drop(vault);
    assert_eq!(open(&path).unwrap().len(), 1);
}
