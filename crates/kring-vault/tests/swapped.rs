//! Sealed bytes that are whole by themselves, in a place that is not theirs: another record's, an older version's,
//! another vault's, an older key's. None is accepted; where a copy is left the right record comes from it, and where
//! none is left the loss is named.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{Held, copy, held, id, new_vault, open, place, put, put_all};
use kring_vault::{Repaired, Unlocked, Vault, unwatched};
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a sealed record of this content: locator, nonce, tag, and the plain record up to a multiple of 64.
const SEALED: usize = 16 + 24 + 16 + 192;

fn content(letter: u8) -> Vec<u8> {
    vec![letter; 120]
}

/// The sealed records at the beginning of the operation that put records of [`content`]; the newest such operation.
fn last_operation(vault: &Path, records: usize) -> Vec<Vec<u8>> {
    let journal = vault.join("journal");
    let mut found = None;
    let mut names: Vec<_> = fs::read_dir(journal).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    for name in names {
        let bytes = fs::read(name).unwrap();
        for at in (128..bytes.len() - 64).step_by(64).filter(|at| bytes[*at..at + 4] == *b"KFRM") {
            let number = |from: usize| {
                u32::from_le_bytes(bytes[at + from..at + from + 4].try_into().unwrap()) as usize
            };
            let (sealed, body) = (number(16), number(20));
            let start = at + 64 + sealed;
            if body > records * SEALED {
                found = Some(bytes[start..start + records * SEALED].to_vec());
            }
        }
    }
    found.unwrap().chunks(SEALED).map(<[u8]>::to_vec).collect()
}

/// A vault in which two records were put together and one was changed, with the sealed bytes of all that.
struct Made {
    _folder: tempfile::TempDir,
    path: PathBuf,
    trial: PathBuf,
    held: Held,
    /// Records 1 and 2 as first written.
    first: Vec<Vec<u8>>,
    /// Record 1 as last written.
    newer: Vec<u8>,
}

fn make(checkpoint: bool) -> Made {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &[(1, content(b'a')), (2, content(b'b'))]);
    let first = last_operation(&path, 2);
    put(&mut vault, 1, &content(b'c'));
    let newer = last_operation(&path, 1).remove(0);
    if checkpoint {
        vault.checkpoint().unwrap();
    }
    let held = held(&vault);
    drop(vault);
    let trial = folder.path().join("trial.kring");
    Made { _folder: folder, path, trial, held, first, newer }
}

/// What stands where: in the place of the first, the second.
type Changes<'a> = &'a [(&'a [u8], &'a [u8])];

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
    fn is_not_accepted_in_any_way(&self, what: &str, name: &str, part: Repaired, changes: Changes<'_>) {
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
    fn is_not_accepted(&self, what: &str, name: &str, part: Repaired, changes: Changes<'_>, lost: usize) {
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
            fs::remove_dir_all(alone.join("store")).unwrap();
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

#[test]
fn two_records_swapped_an_older_version_and_another_vaults_record_are_not_accepted() {
    let other = make(true);
    for checkpoint in [false, true] {
        let made = make(checkpoint);
        let (two, newer) = (made.first[1].as_slice(), made.newer.as_slice());
        // In a checkpoint records are sealed together; see below.
        let journal = (!checkpoint).then_some(("journal", Repaired::Journal));
        for (name, part) in journal.into_iter().chain([("store", Repaired::Store)]) {
            made.is_not_accepted_in_any_way("two swapped", name, part, &[(newer, two), (two, newer)]);
            made.is_not_accepted_in_any_way("an older version", name, part, &[(newer, &made.first[0])]);
            made.is_not_accepted_in_any_way("one of another vault", name, part, &[(newer, &other.newer)]);
        }
    }
}

#[test]
fn a_record_under_an_older_key_is_not_accepted() {
    let mut made = make(true);
    let mut vault = open(&made.path).unwrap();
    vault.compact(true, common::NOW, &mut unwatched).unwrap();
    drop(vault.lock());
    // Under the new key the record has another locator; it is found as the one that is as long and not the other.
    let mut vault = open(&made.path).unwrap();
    put_all(&mut vault, &[(1, content(b'd')), (2, content(b'e'))]);
    made.held = held(&vault);
    let now = last_operation(&made.path, 2);
    vault.checkpoint().unwrap();
    drop(vault);
    let change = (now[0].as_slice(), made.newer.as_slice());
    made.is_not_accepted_in_any_way("under the old key", "store", Repaired::Store, &[change]);
    assert_eq!(made.held[&id(1)].2, content(b'd'));
}

/// Where records are sealed together, and in which frames: those of an operation that is large, or of a checkpoint.
struct Sort {
    name: &'static str,
    part: Repaired,
    /// Bytes of each of [`RECORDS`] records.
    each: usize,
    /// Records in a frame.
    together: usize,
}

const RECORDS: u128 = 28;
const SORTS: [Sort; 2] = [
    Sort { name: "checkpoint", part: Repaired::Checkpoint, each: 1_000, together: 7 },
    Sort { name: "journal", part: Repaired::Journal, each: 12_000, together: 1 },
];

impl Sort {
    fn records(&self, letter: u8) -> Vec<(u128, Vec<u8>)> {
        (1..=RECORDS).map(|number| (number, vec![letter; self.each])).collect()
    }

    /// Puts all records in one operation.
    fn write(&self, vault: &mut Vault<Unlocked>, letter: u8) {
        put_all(vault, &self.records(letter));
        if self.name == "checkpoint" {
            vault.checkpoint().unwrap();
        }
    }

    fn make(&self, letter: u8) -> Made {
        let (folder, path) = place();
        let mut vault = new_vault(&path);
        self.write(&mut vault, letter);
        let held = held(&vault);
        drop(vault);
        let trial = folder.path().join("trial.kring");
        Made { _folder: folder, path, trial, held, first: Vec::new(), newer: Vec::new() }
    }

    /// The frames of records of the newest operation, as they stand there.
    fn frames(&self, vault: &Path) -> Vec<Vec<u8>> {
        const PACKED: u8 = 6;
        let mut file = vault.join(self.name);
        if file.is_dir() {
            file = fs::read_dir(file).unwrap().next().unwrap().unwrap().path();
        }
        let bytes = fs::read(file).unwrap();
        let starts = (128..bytes.len() - 64).step_by(64);
        let found = starts.filter(|at| bytes[*at..at + 4] == *b"KFRM" && bytes[at + 4] == PACKED);
        let frames: Vec<_> = found
            .map(|at| {
                let sealed = u32::from_le_bytes(bytes[at + 16..at + 20].try_into().unwrap()) as usize;
                bytes[at..at + 64 + sealed].to_vec()
            })
            .collect();
        let number = |frame: &Vec<u8>| frame[8..16].to_vec();
        let last = frames.last().map(number);
        frames.into_iter().filter(|frame| self.name == "checkpoint" || Some(number(frame)) == last).collect()
    }

    fn is_refused(&self, made: &Made, what: &str, there: &[u8], bytes: &[u8]) {
        let disguised = [&there[..64], &bytes[64..]].concat();
        for (how, bytes) in [("", bytes), (", disguised", disguised.as_slice())] {
            let what = format!("{what}{how}");
            made.is_not_accepted(&what, self.name, self.part, &[(there, bytes)], self.together);
        }
    }
}

#[test]
fn records_sealed_together_are_accepted_in_their_own_place_only() {
    for sort in SORTS {
        let other = sort.frames(&sort.make(b'o').path);
        let mut made = sort.make(b'a');
        let older = sort.frames(&made.path);
        let mut vault = open(&made.path).unwrap();
        sort.write(&mut vault, b'b');
        made.held = held(&vault);
        drop(vault);
        let now = sort.frames(&made.path);
        let full = now[0].len();
        assert!(now.len() > 3 && [&older[0], &other[0], &now[1]].iter().all(|frame| frame.len() == full));

        sort.is_refused(&made, "older ones", &now[0], &older[0]);
        sort.is_refused(&made, "those of another vault", &now[0], &other[0]);
        sort.is_refused(&made, "those of another place", &now[0], &now[1]);

        let mut vault = open(&made.path).unwrap();
        vault.compact(true, common::NOW, &mut unwatched).unwrap();
        sort.write(&mut vault, b'c');
        made.held = held(&vault);
        drop(vault);
        sort.is_refused(&made, "those under an older key", &sort.frames(&made.path)[0], &now[0]);
    }
}
