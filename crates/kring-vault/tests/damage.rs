//! Damage to the files of a vault: nothing is lost to one damaged file, and nothing is wrong after two.
//!
//! A short form runs always; `KRING_TORTURE=1` runs the long one.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{
    Dice, Held, copy, cut, files, flip, held, id, new_vault, open, place, put, put_all, remove, zero_run,
};
use kring_vault::{Health, VaultError};
use std::fs;
use std::path::{Path, PathBuf};

fn trials(short: usize, long: usize) -> usize {
    if std::env::var_os("KRING_TORTURE").is_some() { long } else { short }
}

/// A vault as a working day leaves it, and what it holds.
struct Day {
    _folder: tempfile::TempDir,
    vault: PathBuf,
    trial: PathBuf,
    held: Held,
    /// Whether it was locked at the end of the day, or the process killed.
    locked: bool,
}

/// `sessions` is how often it was locked in between; 0 leaves a store of one session without a checkpoint, more than
/// one a store that was made anew, which is packed otherwise than one that grew.
fn day(sessions: usize) -> Day {
    day_that_ends(sessions, false)
}

fn day_that_ends(sessions: usize, locked: bool) -> Day {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    for session in 0..=sessions {
        let base = session as u128 * 100;
        for number in 0..25 {
            put(&mut vault, base + number, format!("person {number} of {session}").as_bytes());
        }
        put(&mut vault, base + 50, &vec![5; 150_000]);
        let several = (60..70).map(|n| (base + n, vec![1; 700])).collect::<Vec<_>>();
        put_all(&mut vault, &several);
        // One whose records are sealed together.
        put_all(&mut vault, &(70..99).map(|n| (base + n, vec![2; 10_000])).collect::<Vec<_>>());
        for number in 0..5 {
            put(&mut vault, base + number, b"changed");
            remove(&mut vault, base + 60 + number);
        }
        vault = match session {
            _ if session == sessions => break,
            _ => vault.lock().unlock(&common::pass(), common::NOW).unwrap(),
        };
    }
    let held = held(&vault);
    if locked {
        drop(vault.lock());
    } else {
        drop(vault);
    }
    if sessions > 1 {
        fs::remove_dir_all(path.join("store")).unwrap();
        let vault = open(&path).unwrap();
        vault.health();
        if locked {
            drop(vault.lock());
        }
    }
    let trial = folder.path().join("trial.kring");
    Day { _folder: folder, vault: path, trial, held, locked }
}

impl Day {
    /// A fresh copy, changed by `damage`, opened twice: what it holds, and what was said the first time.
    fn after(&self, damage: impl FnOnce(&Path)) -> Result<(Held, Health), VaultError> {
        let _ = fs::remove_dir_all(&self.trial);
        copy(&self.vault, &self.trial);
        damage(&self.trial);
        let first = open(&self.trial)?;
        let (seen, health) = (held(&first), first.health());
        drop(first);
        let second = open(&self.trial)?;
        assert_eq!(held(&second), seen, "the second opening tells another story");
        let calm = second.health();
        assert!(calm.repaired.is_empty(), "not repaired for good: {calm:?}");
        let losses = |health: &Health| (health.lost.clone(), health.unproven);
        assert_eq!(losses(&calm), losses(&health), "the second opening says other losses");
        Ok((seen, health))
    }

    fn nothing_lost_after(&self, what: &str, damage: impl FnOnce(&Path)) -> Health {
        let (seen, health) = self.after(damage).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert!(seen == self.held, "{what}: records differ");
        assert!(health.lost.is_empty(), "{what}: {health:?}");
        // After a lock one damaged file leaves nothing in doubt.
        assert!(health.nothing_lost() || !self.locked, "{what}: {health:?}");
        assert!(!health.second_copy_unusable, "{what}: {health:?}");
        assert_eq!(health.audit_breaks, 0, "{what}");
        health
    }

    /// The files of a copy, as paths inside it.
    fn names(&self) -> Vec<PathBuf> {
        let strip = |path: PathBuf| path.strip_prefix(&self.vault).unwrap().to_owned();
        files(&self.vault).into_iter().map(strip).collect()
    }
}

#[test]
fn one_bit_or_run_of_zeros_in_any_one_file_loses_nothing() {
    for (sessions, locked) in [(0, false), (1, true), (2, false), (2, true)] {
        let day = day_that_ends(sessions, locked);
        let mut dice = Dice(0x5eed_0001 + sessions as u64);
        let names = day.names();
        for trial in 0..trials(30, 1000) {
            let name = &names[trial % names.len()];
            let what = format!("trial {trial}, sessions {sessions}, {}", name.display());
            day.nothing_lost_after(&what, |vault| match trial / names.len() % 2 {
                0 => flip(&vault.join(name), &mut dice),
                _ => zero_run(&vault.join(name), &mut dice),
            });
        }
    }
}

#[test]
fn any_one_file_or_folder_deleted_or_cut_loses_nothing() {
    for (sessions, locked) in [(0, false), (1, true), (2, true)] {
        let day = day_that_ends(sessions, locked);
        let mut dice = Dice(0x5eed_0002);
        for name in day.names() {
            day.nothing_lost_after(&format!("without {}", name.display()), |vault| {
                fs::remove_file(vault.join(&name)).unwrap();
            });
        }
        for folder in ["store", "journal", "journal.bak"] {
            day.nothing_lost_after(folder, |vault| fs::remove_dir_all(vault.join(folder)).unwrap());
        }
        let names = day.names();
        for trial in 0..trials(14, 300) {
            let name = &names[trial % names.len()];
            day.nothing_lost_after(&format!("cut {trial} {}", name.display()), |vault| {
                cut(&vault.join(name), &mut dice);
            });
        }
    }
}

#[test]
fn two_files_damaged_give_nothing_wrong_and_list_every_loss() {
    for sessions in [1, 2] {
        two_files_damaged(&day(sessions), Dice(0x5eed_0003 + sessions as u64));
    }
}

fn two_files_damaged(day: &Day, mut dice: Dice) {
    let names = day.names();
    for trial in 0..trials(30, 300) {
        let (one, other) = (dice.roll(names.len()), dice.roll(names.len()));
        let (one, other) = (&names[one], &names[other]);
        let what = format!("trial {trial}: {} and {}", one.display(), other.display());
        let result = day.after(|vault| {
            for name in [one, other] {
                let file = vault.join(name);
                match dice.roll(4) {
                    _ if !file.exists() => {}
                    0 => flip(&file, &mut dice),
                    1 => zero_run(&file, &mut dice),
                    2 => cut(&file, &mut dice),
                    _ => fs::remove_file(&file).unwrap(),
                }
            }
        });
        let (seen, health) = match result {
            Ok(found) => found,
            Err(error) => {
                assert_eq!(error.code(), "vault.damaged", "{what}");
                continue;
            }
        };
        let mut missing = 0;
        for (id, expected) in &day.held {
            match seen.get(id) {
                Some(found) if found == expected => {}
                Some(found) => {
                    assert!(found.1 < expected.1, "{what}: a record is wrong");
                    missing += 1;
                }
                None => missing += 1,
            }
        }
        let more = seen.keys().filter(|id| !day.held.contains_key(id)).count();
        assert!(more == 0 || !health.nothing_lost(), "{what}: {more} removed records came back unsaid");
        let unknown = health.lost.iter().any(|lost| lost.kind.is_none());
        let people = health.lost.iter().filter(|lost| lost.kind.as_ref().is_some_and(is_person)).count();
        assert!(people >= missing || unknown, "{what}: {missing} missing, {people} listed");
    }
}

fn is_person(kind: &kring_vault::Kind) -> bool {
    kind.as_str() == "person"
}

#[test]
fn damage_says_which_part_was_made_good() {
    use kring_vault::Repaired;
    let day = day(1);
    let parts = [
        ("header", Repaired::Header),
        ("header.bak", Repaired::Header),
        ("checkpoint", Repaired::Checkpoint),
        ("contents", Repaired::Contents),
        ("store/db", Repaired::Store),
    ];
    for (name, part) in parts {
        let health = day.nothing_lost_after(name, |vault| {
            fs::write(vault.join(name), b"rubbish").unwrap();
        });
        assert!(health.repaired.contains(&part), "{name}: {health:?}");
    }
}

#[test]
fn both_headers_damaged_are_taken_from_the_logs() {
    let day = day_that_ends(1, true);
    for (what, bytes) in [("of no bytes", vec![]), ("of zeros", vec![0; 435])] {
        for names in [&["header"][..], &["header.bak"], &["header", "header.bak"]] {
            let health = day.nothing_lost_after(&format!("{names:?} {what}"), |vault| {
                for name in names {
                    fs::write(vault.join(name), &bytes).unwrap();
                }
            });
            assert_eq!(health.repaired, [kring_vault::Repaired::Header], "{names:?} {what}");
            assert!(!health.older_header, "{names:?} {what}");
        }
    }
}

#[test]
fn every_copy_of_the_header_damaged_is_said_and_nothing_is_touched() {
    let day = day(0);
    let _ = fs::remove_dir_all(&day.trial);
    copy(&day.vault, &day.trial);
    for file in files(&day.trial) {
        let mut bytes = fs::read(&file).unwrap();
        // Behind the magic of each copy stands the format.
        let found: Vec<_> = bytes
            .windows(8)
            .enumerate()
            .filter(|(_, eight)| *eight == b"KRINGVLT")
            .map(|(at, _)| at)
            .collect();
        for at in found {
            bytes[at + 40] ^= 1;
        }
        fs::write(&file, bytes).unwrap();
    }
    let before: Vec<_> = files(&day.trial).iter().map(|file| fs::read(file).unwrap()).collect();
    assert_eq!(open(&day.trial).err().unwrap().code(), "vault.damaged");
    let after: Vec<_> = files(&day.trial).iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(before == after);
}

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
