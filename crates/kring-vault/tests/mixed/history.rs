//! A vault's folder kept after each of ten operations of different sorts.

use super::common::{Held, NOW, copy, held, pass, place};
use kring_vault::{
    BackupKey, CreateOptions, KdfFigures, Kind, Moment, Operation, Passphrase, Record, RecordId, Unlocked,
    Vault, VaultError, restore, unwatched,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));

pub const FIRST: &str = super::common::WORDS;
pub const SECOND: &str = "een tweede zin van vier";
pub const THIRD: &str = "de derde zin is het";
pub const COLLEAGUE: &str = "woorden van een collega";
/// Every passphrase that was ever right.
pub const PASSPHRASES: [&str; 4] = [FIRST, SECOND, THIRD, COLLEAGUE];

/// The parts that are put back.
pub const PARTS: [&str; 8] =
    ["header", "header.bak", "journal", "journal.bak", "contents", "store", "checkpoint", "undo"];

/// An operation that can be undone, by its number: the records that an undo gives back, and what they become.
pub type Step = (u64, BTreeMap<RecordId, Option<Vec<u8>>>);

/// The folder as it was at one moment.
pub struct Kept {
    pub folder: PathBuf,
    pub held: Held,
    /// What can be undone.
    pub steps: Vec<Step>,
    /// What the checkpoint holds of that; the journal has the rest.
    pub base: Held,
    /// Counts the vault keys: what an earlier one sealed is out of reach.
    pub era: usize,
    /// What opens it.
    pub valid: Vec<&'static str>,
    pub operation: &'static str,
}

pub struct History {
    folder: tempfile::TempDir,
    pub kept: Vec<Kept>,
}

impl History {
    /// Where a worker makes its trials.
    pub fn trial(&self, worker: usize) -> PathBuf {
        self.folder.path().join(format!("trial-{worker}.kring"))
    }
}

fn later(step: usize) -> Moment {
    Moment(NOW.0 + 60_000 * step as i64)
}

fn change(vault: &mut Vault<Unlocked>, step: usize, records: u128, size: usize) -> Option<Held> {
    let now = later(step);
    let run = |tx: &mut kring_vault::Transaction<'_>| {
        for number in 0..records {
            let id = super::common::id(step as u128 * 1000 + number);
            tx.put(Kind::new("person"), id, 1, format!("{step} {}", "x".repeat(size)).into_bytes());
        }
        // One that every step changes, and one that the next step takes away.
        tx.put(Kind::new("person"), super::common::id(1), 1, format!("as of {step}").into_bytes());
        tx.put(Kind::new("person"), super::common::id(500_000 + step as u128), 1, b"passing".to_vec());
        tx.remove(super::common::id(499_999 + step as u128));
        Ok::<_, VaultError>(())
    };
    vault.transact(Operation::named("person.add"), now, run).unwrap();
    None
}

/// What is done, and what opens the vault afterwards. A step that writes a checkpoint gives back what that holds.
type Operated = (&'static str, fn(&mut Vault<Unlocked>, usize) -> Option<Held>, &'static [&'static str]);

const STEPS: [Operated; 9] = [
    ("create", |vault, step| change(vault, step, 5, 100), &[FIRST]),
    ("changes", |vault, step| change(vault, step, 3, 700), &[FIRST]),
    ("bulk", |vault, step| change(vault, step, 40, 9_000), &[FIRST]),
    (
        "slot add",
        |vault, step| {
            let words = Passphrase::from(COLLEAGUE);
            vault.add_passphrase("Collega", &words, WEAK, later(step)).unwrap();
            change(vault, step, 2, 10)
        },
        &[FIRST, COLLEAGUE],
    ),
    (
        "passphrase change",
        |vault, step| {
            vault.change_passphrase("test", &Passphrase::from(SECOND), WEAK, later(step)).unwrap();
            change(vault, step, 2, 10)
        },
        &[SECOND, COLLEAGUE],
    ),
    (
        "checkpoint",
        |vault, step| {
            vault.checkpoint().unwrap();
            let base = held(vault);
            change(vault, step, 2, 10);
            Some(base)
        },
        &[SECOND, COLLEAGUE],
    ),
    (
        "slot remove",
        |vault, step| {
            change(vault, step, 2, 10);
            // What can be undone now is another thing than at the checkpoint before.
            vault.checkpoint().unwrap();
            let base = held(vault);
            vault.remove_slot("Collega", later(step)).unwrap();
            Some(base)
        },
        &[SECOND],
    ),
    (
        "re-key",
        |vault, step| {
            change(vault, step, 2, 10);
            vault.compact(true, later(step), &mut unwatched).unwrap();
            let base = held(vault);
            vault.change_passphrase("test", &Passphrase::from(THIRD), WEAK, later(step)).unwrap();
            change(vault, step + 100, 2, 10);
            Some(base)
        },
        &[THIRD],
    ),
    (
        "compact",
        |vault, step| {
            vault.compact(false, later(step), &mut unwatched).unwrap();
            let base = held(vault);
            change(vault, step, 2, 10);
            Some(base)
        },
        &[THIRD],
    ),
];

/// Runs all of it once.
pub fn run() -> History {
    let (folder, path) = place();
    let mut kept: Vec<Kept> = Vec::new();
    let mut keep = |vault: Vault<Unlocked>, operation, valid: &'static [&'static str], base: Option<Held>| {
        let (held, steps) = (held(&vault), steps(&vault));
        drop(vault.lock());
        let copied = folder.path().join(format!("kept-{}.kring", kept.len()));
        copy(&path, &copied);
        let before = kept.last().map(|kept| (kept.base.clone(), kept.era)).unwrap_or_default();
        let era = before.1 + usize::from(["re-key", "restore"].contains(&operation));
        let base = base.unwrap_or(before.0);
        kept.push(Kept { folder: copied, held, steps, base, era, valid: valid.to_vec(), operation });
    };
    let mut words = FIRST;
    for (step, (operation, run, valid)) in STEPS.iter().enumerate() {
        let mut vault = if step == 0 {
            Vault::create(&path, &pass(), &options(), NOW).unwrap()
        } else {
            Vault::open(&path).unwrap().unlock(&Passphrase::from(words), later(step)).unwrap()
        };
        let base = run(&mut vault, step);
        words = valid[0];
        keep(vault, operation, valid, base);
    }
    let base = restored(&path, words, folder.path());
    let vault = Vault::open(&path).unwrap().unlock(&Passphrase::from(SECOND), later(20)).unwrap();
    keep(vault, "restore", &[SECOND], Some(base));
    History { folder, kept }
}

/// What can be undone in a vault, the last first.
pub fn steps(vault: &Vault<Unlocked>) -> Vec<Step> {
    let becomes = |(id, record): (_, Option<&Record>)| (id, record.map(|record| record.content().to_vec()));
    vault.steps().map(|step| (step.sequence(), step.becomes().map(becomes).collect())).collect()
}

fn options() -> CreateOptions {
    CreateOptions::insecure_test(64)
}

/// A backup put in the vault's place, under a passphrase that was right before. Gives what the new checkpoint holds.
fn restored(path: &Path, words: &str, folder: &Path) -> Held {
    let words = Passphrase::from(words);
    let file = folder.join("one.age");
    let mut vault = Vault::open(path).unwrap().unlock(&words, later(18)).unwrap();
    vault.backup(&file, &BackupKey::Passphrase(&words), later(18), &mut unwatched).unwrap();
    drop(vault);
    fs::remove_dir_all(path).unwrap();
    let owner = (&Passphrase::from(SECOND), &options());
    let (locked, _) = restore(&file, &words, path, owner, later(19), &mut unwatched).unwrap();
    let mut vault = locked.unlock(&Passphrase::from(SECOND), later(19)).unwrap();
    let base = held(&vault);
    change(&mut vault, 19, 3, 50);
    drop(vault.lock());
    base
}
