//! Old, whole files put back among newer ones, as synchronised folders, file history and colleagues' copies do: every
//! part and every two and three of them, from every earlier moment, opened with every passphrase that was ever right.
//!
//! Nothing that a file still holds is lost, nothing is lost in silence, no passphrase that was taken away opens, and what
//! does not open is left as it was. A short form runs always; `KRING_TORTURE=1` runs the long one.

#![allow(clippy::unwrap_used, clippy::panic, clippy::cast_possible_wrap)]

#[path = "../common/mod.rs"]
mod common;
mod history;

use common::{Dice, copy, files, held};
use history::{FIRST, History, Kept, PARTS, PASSPHRASES, SECOND, THIRD};
use kring_vault::{Moment, Passphrase, Vault};
use std::fs;
use std::path::{Path, PathBuf};

const NOW: Moment = Moment(common::NOW.0 + 3_600_000);

fn is_long() -> bool {
    std::env::var_os("KRING_TORTURE").is_some()
}

/// Every part, and every two and three of them, as bits.
fn choices() -> Vec<u32> {
    (1_u32..1 << PARTS.len()).filter(|bits| bits.count_ones() <= 3).collect()
}

fn is_in(bits: u32, part: &str) -> bool {
    PARTS.iter().position(|name| *name == part).is_some_and(|place| bits & 1 << place != 0)
}

/// Bytes of every file below a part; nothing where it is missing.
fn bytes(part: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let names = match part.metadata() {
        Ok(about) if about.is_dir() => files(part),
        Ok(_) => vec![part.to_owned()],
        Err(_) => Vec::new(),
    };
    let inside = |file: &PathBuf| file.strip_prefix(part).unwrap().to_owned();
    names.iter().map(|file| (inside(file), fs::read(file).unwrap())).collect()
}

/// One folder of new and old parts.
struct Mixed<'h> {
    new: &'h Kept,
    old: &'h Kept,
    /// The parts that are the old ones and differ from the new.
    back: u32,
    trial: &'h Path,
}

impl<'h> Mixed<'h> {
    fn make(history: &'h History, new: usize, old: usize, bits: u32) -> Self {
        let (new, old, trial) = (&history.kept[new], &history.kept[old], history.trial.as_path());
        let _ = fs::remove_dir_all(trial);
        copy(&new.folder, trial);
        let mut back = 0;
        for (place, part) in PARTS.iter().enumerate().filter(|(place, _)| bits & 1 << place != 0) {
            let (from, to) = (old.folder.join(part), trial.join(part));
            if bytes(&from) == bytes(&to) {
                continue;
            }
            back |= 1 << place;
            if to.is_dir() {
                fs::remove_dir_all(&to).unwrap();
            } else {
                let _ = fs::remove_file(&to);
            }
            if from.is_dir() {
                copy(&from, &to);
            } else if from.exists() {
                fs::copy(&from, &to).unwrap();
            }
        }
        Self { new, old, back, trial }
    }

    fn what(&self, words: &[&str]) -> String {
        let parts: Vec<_> = PARTS.iter().filter(|part| is_in(self.back, part)).collect();
        format!("{parts:?} of `{}` in `{}`, opened with {words:?}", self.old.operation, self.new.operation)
    }

    /// Whether the new parts that are left hold every record: the store, or the checkpoint with a journal.
    fn is_all_there(&self) -> bool {
        let journal = !is_in(self.back, "journal") || !is_in(self.back, "journal.bak");
        !is_in(self.back, "store") || (!is_in(self.back, "checkpoint") && journal)
    }

    fn try_in_order(&self, order: [&str; 2]) {
        let what = self.what(&order);
        for words in order {
            let before = files_of(self.trial);
            let opened = Vault::open(self.trial).and_then(|vault| {
                vault.unlock(&Passphrase::from(words), NOW).map_err(|refused| refused.error)
            });
            let vault = match opened {
                Ok(vault) => vault,
                Err(error) => {
                    assert!(!self.new.valid.contains(&words), "{what}: {words} is refused: {error}");
                    assert_eq!(error.code(), "vault.wrongPassphrase", "{what}");
                    assert!(files_of(self.trial) == before, "{what}: the folder was changed by a refusal");
                    continue;
                }
            };
            assert!(self.new.valid.contains(&words), "{what}: {words} opens and was taken away");
            let (seen, health) = (held(&vault), vault.health());
            if self.is_all_there() {
                assert!(seen == self.new.held, "{what}: records differ, {health:?}");
                assert!(health.lost.is_empty(), "{what}: {health:?}");
            } else {
                // What both moments have is in some file.
                for (id, record) in &self.new.held {
                    let same = self.old.held.get(id) == Some(record);
                    assert!(!same || seen.get(id) == Some(record), "{what}: {id:?} is lost");
                }
                let said = !health.lost.is_empty() || health.unproven;
                assert!(said || seen == self.new.held, "{what}: lost in silence, {health:?}");
            }
            assert!(!health.nothing_lost() || seen == self.new.held, "{what}: a wrong `nothing lost`");
            let checked = vault.check(&mut kring_vault::unwatched).unwrap();
            assert!(!checked.is_sound() || seen == self.new.held, "{what}: a wrong `sound`");
            drop(vault.lock());
        }
    }
}

/// Everything in the folder but the note of attempts and the lock.
fn files_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = bytes(folder);
    all.retain(|(name, _)| !name.ends_with("attempts"));
    all
}

#[test]
fn every_mixture_of_old_and_new_files_opens_whole_or_says_what_is_missing() {
    let history = history::run();
    let mut dice = Dice(0x5eed_0050);
    let last = history.kept.len() - 1;
    if !is_long() {
        for _ in 0..90 {
            let new = 1 + dice.roll(last);
            let old = dice.roll(new);
            let all = choices();
            let bits = all[dice.roll(all.len())];
            let order = [PASSPHRASES[dice.roll(4)], PASSPHRASES[dice.roll(4)]];
            Mixed::make(&history, new, old, bits).try_in_order(order);
        }
        return;
    }
    let mut trials = 0;
    for new in 1..=last {
        for old in 0..new {
            eprintln!("{trials} trials; parts of moment {old} in moment {new}");
            for bits in choices() {
                for (first, second) in
                    PASSPHRASES.iter().flat_map(|a| PASSPHRASES.iter().map(move |b| (a, b)))
                {
                    // Of three parts at once one order in four.
                    if bits.count_ones() == 3 && dice.roll(4) > 0 {
                        continue;
                    }
                    let mixed = Mixed::make(&history, new, old, bits);
                    if mixed.back != 0 {
                        trials += 1;
                        mixed.try_in_order([first, second]);
                    }
                }
            }
        }
    }
}

/// The moment of that name.
fn moment(history: &History, operation: &str) -> usize {
    history.kept.iter().position(|kept| kept.operation == operation).unwrap()
}

fn bits(parts: &[&str]) -> u32 {
    PARTS.iter().enumerate().filter(|(_, part)| parts.contains(part)).map(|(place, _)| 1 << place).sum()
}

#[test]
fn the_mixtures_that_once_lost_a_vault() {
    let history = history::run();
    let at = |operation| moment(&history, operation);
    let cases: [(&str, &str, &[&str], [&str; 2]); 9] = [
        // An old header, its old passphrase typed, then the right one.
        ("re-key", "changes", &["header"], [FIRST, THIRD]),
        ("re-key", "changes", &["header.bak"], [SECOND, THIRD]),
        ("re-key", "changes", &["header", "header.bak"], [FIRST, THIRD]),
        // Journal and list older than the store.
        ("passphrase change", "changes", &["journal", "contents"], [SECOND, SECOND]),
        ("passphrase change", "changes", &["journal", "journal.bak", "contents"], [SECOND, SECOND]),
        // A slot that was removed, in an old header.
        ("slot remove", "checkpoint", &["header"], [history::COLLEAGUE, SECOND]),
        ("slot remove", "checkpoint", &["header.bak"], [history::COLLEAGUE, SECOND]),
        ("slot remove", "checkpoint", &["header", "header.bak", "journal"], [history::COLLEAGUE, SECOND]),
        // Files of the vault that a restored one took the place of.
        ("restore", "compact", &["header", "header.bak", "checkpoint"], [THIRD, SECOND]),
    ];
    for (new, old, parts, order) in cases {
        Mixed::make(&history, at(new), at(old), bits(parts)).try_in_order(order);
    }
}

#[test]
fn a_wrong_an_old_and_a_removed_passphrase_leave_every_byte_as_it_was() {
    let history = history::run();
    let kept = &history.kept[moment(&history, "re-key")];
    let _ = fs::remove_dir_all(&history.trial);
    copy(&kept.folder, &history.trial);
    let old = history.kept[moment(&history, "slot add")].folder.join("header");
    fs::copy(old, history.trial.join("header.bak")).unwrap();
    // So that the lock file is there.
    drop(Vault::open(&history.trial).unwrap());
    let before = files_of(&history.trial);
    for words in ["nooit geweest", FIRST, SECOND, history::COLLEAGUE] {
        let refused =
            Vault::open(&history.trial).unwrap().unlock(&Passphrase::from(words), NOW).err().unwrap();
        assert_eq!(refused.error.code(), "vault.wrongPassphrase", "{words}");
        drop(refused);
        assert!(files_of(&history.trial) == before, "{words}");
    }
    assert_eq!(fs::read(history.trial.join("attempts")).unwrap().len(), 4 * 8);
}
