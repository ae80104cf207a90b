//! What the tests of the vault share.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::cast_possible_truncation)]

#[path = "../../../../tests/src/copy.rs"]
mod copy;
pub mod disk;
#[cfg(target_os = "linux")]
pub mod memory;
pub mod process;

#[allow(unused_imports, reason = "not every test copies")]
pub use copy::copy;

use kring_vault::{
    Change, Committed, CreateOptions, Kind, Moment, Operation, Otherwise, Passphrase, RecordId, UndoStep,
    Undone, Unlocked, Vault, VaultError,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

pub const WORDS: &str = "vier nuchtere woorden hier";
pub const NOW: Moment = Moment(1_790_000_000_000);

pub fn pass() -> Passphrase {
    Passphrase::from(WORDS)
}

/// A place for a vault in a folder that goes away with the test.
pub fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Oeverdaal.kring");
    (folder, path)
}

pub fn new_vault(path: &Path) -> Vault<Unlocked> {
    Vault::create(path, &pass(), &CreateOptions::insecure_test(64), NOW).unwrap()
}

pub fn open(path: &Path) -> Result<Vault<Unlocked>, VaultError> {
    Ok(Vault::open(path)?.unlock(&pass(), NOW)?)
}

pub fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(0x1000_0000_0000_4000_8000_0000_0000_0000 | number))
}

pub fn put(vault: &mut Vault<Unlocked>, number: u128, content: &[u8]) -> Committed<()> {
    put_all(vault, &[(number, content.to_vec())])
}

pub fn put_all(vault: &mut Vault<Unlocked>, all: &[(u128, Vec<u8>)]) -> Committed<()> {
    vault
        .transact(Operation::named("person.add"), NOW, |tx| {
            for (number, content) in all {
                tx.put(Kind::new("person"), id(*number), 1, content.clone());
            }
            Ok::<_, VaultError>(())
        })
        .unwrap()
}

pub fn remove(vault: &mut Vault<Unlocked>, number: u128) -> Vec<Change> {
    vault
        .transact(Operation::named("person.remove"), NOW, |tx| {
            tx.remove(id(number));
            Ok::<_, VaultError>(())
        })
        .unwrap()
        .changes
}

/// Takes the last operation back; `None` when there is none.
pub fn undo(vault: &mut Vault<Unlocked>) -> Result<Option<Undone>, VaultError> {
    let last = vault.steps().next().map(UndoStep::sequence);
    last.map_or(Ok(None), |sequence| vault.undo_step(sequence, &Otherwise::default(), NOW))
}

pub fn redo(vault: &mut Vault<Unlocked>) -> Result<Option<Undone>, VaultError> {
    vault.redo(&Otherwise::default(), NOW)
}

/// Everything a vault holds, for comparing.
pub type Held = BTreeMap<RecordId, (String, u64, Vec<u8>)>;

pub fn held(vault: &Vault<Unlocked>) -> Held {
    vault
        .records()
        .map(|r| (r.id(), (r.kind().as_str().to_owned(), r.version(), r.content().to_vec())))
        .collect()
}

/// Every file in a folder, the lock apart.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !path.ends_with("lock") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Small random numbers from a seed, the same on every machine (xorshift64*).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let value = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(value).unwrap() % below.max(1)
    }
}

/// Where damage is likely to matter: anywhere in the used part of the file.
fn spot(bytes: &[u8], dice: &mut Dice) -> usize {
    let used = bytes.iter().rposition(|byte| *byte != 0).map_or(1, |last| last + 1);
    dice.roll(used)
}

pub fn flip(file: &Path, dice: &mut Dice) {
    let mut bytes = fs::read(file).unwrap();
    if !bytes.is_empty() {
        let at = spot(&bytes, dice);
        bytes[at] ^= 1 << dice.roll(8);
        fs::write(file, bytes).unwrap();
    }
}

pub fn zero_run(file: &Path, dice: &mut Dice) {
    let mut bytes = fs::read(file).unwrap();
    if !bytes.is_empty() {
        let at = spot(&bytes, dice);
        let end = (at + 1 + dice.roll(5000)).min(bytes.len());
        bytes[at..end].fill(0);
        fs::write(file, bytes).unwrap();
    }
}

pub fn cut(file: &Path, dice: &mut Dice) {
    let bytes = fs::read(file).unwrap();
    let at = spot(&bytes, dice);
    fs::write(file, &bytes[..at.min(bytes.len())]).unwrap();
}

/// Puts parts of one folder in the place of another's; a part that is not there takes the other's away.
pub fn put_back(from: &Path, to: &Path, parts: &[&str]) {
    for part in parts {
        let (from, to) = (from.join(part), to.join(part));
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
}
