//! Old, whole files put back among newer ones, as synchronised folders, file history and colleagues' copies do: every
//! part and every two and three of them, from every earlier moment, opened with every passphrase that was ever right.
//!
//! Nothing that a file still holds is lost, nothing is lost in silence, no passphrase that was taken away opens, and what
//! does not open is left as it was. A short form runs always; `KRING_TORTURE=1` runs the long one, which tries all before
//! it says what went wrong.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, clippy::cast_possible_wrap)]

#[path = "../common/mod.rs"]
mod common;
mod history;
mod trial;

use common::{Dice, copy};
use history::{FIRST, History, PASSPHRASES, SECOND, THIRD};
use kring_vault::{Passphrase, Vault};
use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;
use trial::{Mixed, NOW, Wrong, bits, choices, files_of};

/// Failing trials that are written out, of each kind.
const MOST_SHOWN: usize = 40;

fn is_long() -> bool {
    std::env::var_os("KRING_TORTURE").is_some()
}

/// Trials, and what went wrong in them.
#[derive(Default)]
struct Tried {
    trials: usize,
    /// How often each kind of it.
    wrong: BTreeMap<&'static str, usize>,
}

impl Tried {
    fn take(&mut self, result: Result<(), Wrong>) {
        self.trials += 1;
        if let Err(wrong) = result {
            let times = self.wrong.entry(wrong.kind).or_default();
            *times += 1;
            if *times <= MOST_SHOWN {
                eprintln!("{}: {}", wrong.kind, wrong.what);
            }
        }
    }

    fn all_went_well(self) {
        assert!(self.wrong.is_empty(), "of {} trials went wrong: {:?}", self.trials, self.wrong);
    }
}

/// Every choice of parts of one moment in another, with every two passphrases; of three parts one order in four.
fn try_all(history: &History, (new, old): (usize, usize), worker: usize, tried: &Mutex<Tried>) {
    let mut dice = Dice(0x5eed_0050 + (new * 100 + old) as u64);
    for bits in choices() {
        let mixed = Mixed::make(history, (new, old), bits, worker);
        for (first, second) in PASSPHRASES.iter().flat_map(|a| PASSPHRASES.iter().map(move |b| (a, b))) {
            if bits.count_ones() == 3 && dice.roll(4) > 0 {
                continue;
            }
            if let Some(mixed) = &mixed {
                let result = mixed.try_in_order([first, second]);
                tried.lock().unwrap().take(result);
            }
        }
    }
}

#[test]
fn every_mixture_of_old_and_new_files_opens_whole_or_says_what_is_missing() {
    let history = history::run();
    let last = history.kept.len() - 1;
    if !is_long() {
        let (mut dice, mut tried) = (Dice(0x5eed_0050), Tried::default());
        for _ in 0..90 {
            let new = 1 + dice.roll(last);
            let old = dice.roll(new);
            let all = choices();
            let bits = all[dice.roll(all.len())];
            let order = [PASSPHRASES[dice.roll(4)], PASSPHRASES[dice.roll(4)]];
            if let Some(mixed) = Mixed::make(&history, (new, old), bits, 0) {
                tried.take(mixed.try_in_order(order));
            }
        }
        tried.all_went_well();
        return;
    }
    let pairs: Vec<_> = (1..=last).flat_map(|new| (0..new).map(move |old| (new, old))).collect();
    let (next, tried, begun) = (AtomicUsize::new(0), Mutex::new(Tried::default()), Instant::now());
    thread::scope(|scope| {
        for worker in 0..thread::available_parallelism().map_or(1, usize::from) {
            let (history, pairs, next, tried) = (&history, &pairs, &next, &tried);
            scope.spawn(move || {
                while let Some(pair) = pairs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    try_all(history, *pair, worker, tried);
                    eprintln!(
                        "{} trials; parts of moment {} in moment {}",
                        tried.lock().unwrap().trials,
                        pair.1,
                        pair.0
                    );
                }
            });
        }
    });
    let tried = tried.into_inner().unwrap();
    eprintln!("{} trials in {} s", tried.trials, begun.elapsed().as_secs());
    tried.all_went_well();
}

/// The moment of that name.
fn moment(history: &History, operation: &str) -> usize {
    history.kept.iter().position(|kept| kept.operation == operation).unwrap()
}

#[test]
fn the_mixtures_that_once_lost_a_vault_or_hid_a_loss() {
    let history = history::run();
    let at = |operation| moment(&history, operation);
    let cases: [(&str, &str, &[&str], [&str; 2]); 13] = [
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
        // All logs of the vault before, under the headers of the restored one: its passphrases would put it in that one's place.
        ("restore", "compact", &["journal", "journal.bak", "contents"], [THIRD, SECOND]),
        ("restore", "changes", &["journal", "journal.bak", "contents"], [FIRST, SECOND]),
        // What is lost stays said at the next opening.
        ("bulk", "changes", &["journal", "journal.bak", "store"], [FIRST, FIRST]),
        // What could be undone before the newest operations.
        ("slot remove", "checkpoint", &["undo"], [SECOND, SECOND]),
    ];
    let mut tried = Tried::default();
    for (new, old, parts, order) in cases {
        let mixed = Mixed::make(&history, (at(new), at(old)), bits(parts), 0);
        tried.take(mixed.unwrap().try_in_order(order));
    }
    tried.all_went_well();
}

#[test]
fn a_wrong_an_old_and_a_removed_passphrase_leave_every_byte_as_it_was() {
    let history = history::run();
    let (kept, trial) = (&history.kept[moment(&history, "re-key")], history.trial(0));
    copy(&kept.folder, &trial);
    let old = history.kept[moment(&history, "slot add")].folder.join("header");
    fs::copy(old, trial.join("header.bak")).unwrap();
    // So that the lock file is there.
    drop(Vault::open(&trial).unwrap());
    let before = files_of(&trial);
    for words in ["nooit geweest", FIRST, SECOND, history::COLLEAGUE] {
        let refused = Vault::open(&trial).unwrap().unlock(&Passphrase::from(words), NOW).err().unwrap();
        assert_eq!(refused.error.code(), "vault.wrongPassphrase", "{words}");
        drop(refused);
        assert!(files_of(&trial) == before, "{words}");
    }
    assert_eq!(fs::read(trial.join("attempts")).unwrap().len(), 4 * 8);
}
