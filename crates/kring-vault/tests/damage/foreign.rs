//! Files of an earlier moment and of another vault.

use super::common::{copy, held, id, open, put, remove};
use super::day::{day, day_that_ends};
use std::fs;

#[test]
fn older_files_put_back_are_not_believed() {
    let day = day(1);
    let old = day.vault.with_extension("old");
    copy(&day.vault, &old);
    let mut vault = open(&day.vault).unwrap();
    put(&mut vault, 3, b"newer");
    remove(&mut vault, 4);
    let expected = held(&vault);
    drop(vault.lock());
    assert_ne!(expected, day.held);
    for name in ["store", "journal", "checkpoint", "contents"] {
        let _ = fs::remove_dir_all(&day.trial);
        copy(&day.vault, &day.trial);
        let (from, to) = (old.join(name), day.trial.join(name));
        if from.is_dir() {
            fs::remove_dir_all(&to).unwrap();
            copy(&from, &to);
        } else {
            fs::copy(&from, &to).unwrap();
        }
        let vault = open(&day.trial).unwrap();
        assert!(held(&vault) == expected, "{name}");
        assert!(vault.health().lost.is_empty(), "{name}");
    }
    assert_eq!(expected[&id(3)].2, b"newer");
}

#[test]
fn files_of_another_vault_are_not_believed() {
    let (mine, other) = (day_that_ends(1, true), day_that_ends(1, true));
    for name in ["header", "header.bak", "store", "journal", "journal.bak", "checkpoint", "contents"] {
        mine.nothing_lost_after(name, |vault| {
            let (from, to) = (other.vault.join(name), vault.join(name));
            if from.is_dir() {
                fs::remove_dir_all(&to).unwrap();
                copy(&from, &to);
            } else {
                fs::copy(&from, &to).unwrap();
            }
        });
    }
}
