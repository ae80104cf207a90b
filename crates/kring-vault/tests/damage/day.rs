//! A vault as a working day leaves it, and what damage does to a copy of it.

use super::common::{self, Held, copy, files, held, new_vault, open, place, put, put_all, remove};
use kring_vault::{Health, VaultError};
use std::fs;
use std::path::{Path, PathBuf};

pub fn trials(short: usize, long: usize) -> usize {
    if std::env::var_os("KRING_TORTURE").is_some() { long } else { short }
}

/// A vault as a working day leaves it, and what it holds.
pub struct Day {
    _folder: tempfile::TempDir,
    pub vault: PathBuf,
    pub trial: PathBuf,
    pub held: Held,
    /// Whether it was locked at the end of the day, or the process killed.
    locked: bool,
}

/// `sessions` is how often it was locked in between; 0 leaves a store of one session without a checkpoint, more than
/// one a store that was made anew, which is packed otherwise than one that grew.
pub fn day(sessions: usize) -> Day {
    day_that_ends(sessions, false)
}

pub fn day_that_ends(sessions: usize, locked: bool) -> Day {
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
    pub fn after(&self, damage: impl FnOnce(&Path)) -> Result<(Held, Health), VaultError> {
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

    pub fn nothing_lost_after(&self, what: &str, damage: impl FnOnce(&Path)) -> Health {
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
    pub fn names(&self) -> Vec<PathBuf> {
        let strip = |path: PathBuf| path.strip_prefix(&self.vault).unwrap().to_owned();
        files(&self.vault).into_iter().map(strip).collect()
    }
}
