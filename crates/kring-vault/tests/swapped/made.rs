//! A vault to change in places, and what must come of it.

use std::fs;
use std::path::{Path, PathBuf};

use kring_vault::Repaired;

use crate::common::{Held, copy, held, open};

/// A vault in which two records were put together and one was changed, with the sealed bytes of all that.
pub struct Made {
    pub _folder: tempfile::TempDir,
    pub path: PathBuf,
    pub trial: PathBuf,
    pub held: Held,
    /// Records 1 and 2 as first written.
    pub first: Vec<Vec<u8>>,
    /// Record 1 as last written.
    pub newer: Vec<u8>,
}

/// What stands where: in the place of the first, the second.
pub type Changes<'a> = &'a [(&'a [u8], &'a [u8])];

/// Makes the changes in a file, finding each place by its locator.
fn replace_in_file(file: &Path, changes: Changes<'_>) -> usize {
    let mut all = fs::read(file).unwrap();
    let places: Vec<_> = changes
        .iter()
        .filter_map(|(there, bytes)| {
            let at = all.windows(16).position(|window| window == &there[..16])?;
            Some((at, *bytes))
        })
        .collect();
    for (at, bytes) in &places {
        all[*at..at + bytes.len()].copy_from_slice(bytes);
    }
    fs::write(file, all).unwrap();
    places.len()
}

/// The same in a store, by sled itself, so that its own checksums are right.
fn replace_in_store(store: &Path, changes: Changes<'_>) -> usize {
    let db = sled::Config::new().path(store).mode(sled::Mode::LowSpace).open().unwrap();
    let mut done = 0;
    for entry in db.iter().collect::<Vec<_>>() {
        let (key, value) = entry.unwrap();
        for (there, bytes) in changes {
            if value.get(..16) == Some(&there[..16]) {
                db.insert(&key, *bytes).unwrap();
                done += 1;
            }
        }
    }
    db.flush().unwrap();
    done
}

impl Made {
    fn part(&self, name: &str) -> PathBuf {
        match name {
            "journal" => fs::read_dir(self.trial.join("journal")).unwrap().next().unwrap().unwrap().path(),
            other => self.trial.join(other),
        }
    }

    /// Neither with its own locator nor with that of the place.
    pub fn is_not_accepted_in_any_way(&self, what: &str, name: &str, part: Repaired, changes: Changes<'_>) {
        let disguised: Vec<_> =
            changes.iter().map(|(there, bytes)| [&there[..16], &bytes[16..]].concat()).collect();
        let disguised: Vec<_> =
            changes.iter().zip(&disguised).map(|((there, _), bytes)| (*there, bytes.as_slice())).collect();
        self.is_not_accepted(&format!("{what}, disguised"), name, part, &disguised, changes.len());
        // In a file whole records may change places: they are the same records, in another order.
        if name == "store" || changes.len() == 1 {
            self.is_not_accepted(what, name, part, changes, changes.len());
        }
    }

    /// `lost`: how many records stand in those places.
    pub fn is_not_accepted(&self, what: &str, name: &str, part: Repaired, changes: Changes<'_>, lost: usize) {
        let _ = fs::remove_dir_all(&self.trial);
        copy(&self.path, &self.trial);
        let file = self.part(name);
        let done =
            if name == "store" { replace_in_store(&file, changes) } else { replace_in_file(&file, changes) };
        assert_eq!(done, changes.len(), "{what} in {name}: not found");
        let alone = self.trial.with_extension("alone");
        let _ = fs::remove_dir_all(&alone);
        copy(&self.trial, &alone);
        self.comes_from_the_other_copy(&format!("{what} in {name}"), part);
        if name != "store" {
            for other in ["store", "journal.bak"] {
                fs::remove_dir_all(alone.join(other)).unwrap();
            }
            self.is_listed_as_lost(&alone, &format!("{what} in {name}, no store"), lost);
        }
    }

    fn comes_from_the_other_copy(&self, what: &str, part: Repaired) {
        let vault = open(&self.trial).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(held(&vault), self.held, "{what}");
        let health = vault.health();
        assert!(health.nothing_lost(), "{what}: {health:?}");
        assert!(health.repaired.contains(&part), "{what}: unnoticed: {health:?}");
    }

    fn is_listed_as_lost(&self, alone: &Path, what: &str, changed: usize) {
        let vault = open(alone).unwrap_or_else(|error| panic!("{what}: {error}"));
        let found = held(&vault);
        for (id, record) in &found {
            let expected = &self.held[id];
            assert!(record == expected || record.1 < expected.1, "{what}: a wrong record");
        }
        let right = found.iter().filter(|(id, record)| self.held[id] == **record).count();
        let health = vault.health();
        let people = |lost: &&kring_vault::Lost| lost.kind.as_ref().is_some_and(|k| k.as_str() == "person");
        assert_eq!(self.held.len() - right, health.lost.iter().filter(people).count(), "{what}: {health:?}");
        assert_eq!(self.held.len() - right, changed, "{what}: {health:?}");
    }
}
