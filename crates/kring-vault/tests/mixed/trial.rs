//! One folder of new and old parts, and what must be so when it is opened.

use super::common::{Held, copy, files, held, put_back};
use super::history::{History, Kept, PARTS, steps};
use kring_vault::{Health, Moment, Passphrase, RecordId, Unlocked, Vault, unwatched};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

pub const NOW: Moment = Moment(super::common::NOW.0 + 3_600_000);

/// What a trial did that it must not.
#[derive(Debug)]
pub struct Wrong {
    /// In a few words, the same for all trials that did this.
    pub kind: &'static str,
    pub what: String,
}

type Right = Result<(), Wrong>;

/// Every part, and every two and three of them, as bits.
pub fn choices() -> Vec<u32> {
    (1_u32..1 << PARTS.len()).filter(|bits| bits.count_ones() <= 3).collect()
}

fn is_in(bits: u32, part: &str) -> bool {
    PARTS.iter().position(|name| *name == part).is_some_and(|place| bits & 1 << place != 0)
}

pub fn bits(parts: &[&str]) -> u32 {
    PARTS.iter().enumerate().filter(|(_, part)| parts.contains(part)).map(|(place, _)| 1 << place).sum()
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

/// Everything in the folder but the note of attempts and the lock.
pub fn files_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = bytes(folder);
    all.retain(|(name, _)| !name.ends_with("attempts"));
    all
}

pub struct Mixed<'h> {
    new: &'h Kept,
    old: &'h Kept,
    /// The parts that are the old ones and differ from the new.
    back: u32,
    trial: PathBuf,
}

impl<'h> Mixed<'h> {
    /// Puts the parts of `bits` back from the moment `old` into the moment `new`, in a folder named after `worker`.
    /// `None` when they are the same at both moments.
    pub fn make(history: &'h History, (new, old): (usize, usize), bits: u32, worker: usize) -> Option<Self> {
        let trial = history.trial(worker);
        let (new, old) = (&history.kept[new], &history.kept[old]);
        let differs = |part: &str| bytes(&old.folder.join(part)) != bytes(&new.folder.join(part));
        let chosen = PARTS.iter().enumerate().filter(|(place, _)| bits & 1 << place != 0);
        let back = chosen.filter(|(_, part)| differs(part)).map(|(place, _)| 1 << place).sum();
        (back != 0).then_some(Self { new, old, back, trial })
    }

    /// Makes the folder anew and opens it with these, one after the other.
    pub fn try_in_order(&self, order: [&str; 2]) -> Right {
        let what = || {
            let parts: Vec<_> = PARTS.iter().filter(|part| is_in(self.back, part)).collect();
            let (old, new) = (self.old.operation, self.new.operation);
            format!("{parts:?} of `{old}` in `{new}`, opened with {order:?}")
        };
        let all = || {
            self.fill();
            order.iter().enumerate().try_for_each(|(turn, words)| {
                self.open(words)
                    .map_err(|wrong| Wrong { what: format!("opening {turn}: {}", wrong.what), ..wrong })
            })
        };
        let done = catch_unwind(AssertUnwindSafe(all));
        let right = done.unwrap_or_else(|_| Err(Wrong { kind: "a panic", what: String::new() }));
        right.map_err(|wrong| Wrong { what: format!("{}: {}", what(), wrong.what), ..wrong })
    }

    fn fill(&self) {
        let _ = fs::remove_dir_all(&self.trial);
        copy(&self.new.folder, &self.trial);
        let parts: Vec<&str> = PARTS.iter().copied().filter(|part| is_in(self.back, part)).collect();
        put_back(&self.old.folder, &self.trial, &parts);
    }

    /// Whether the new parts that are left hold every record: the store, or the checkpoint with a journal.
    fn is_all_there(&self) -> bool {
        let journal = !is_in(self.back, "journal") || !is_in(self.back, "journal.bak");
        !is_in(self.back, "store") || (!is_in(self.back, "checkpoint") && journal)
    }

    /// Whether a file that is left holds the newest version of a record under the present key: a new part, or an old one
    /// of a moment that had it already.
    fn is_held(&self, id: RecordId) -> bool {
        let Kept { held, base, .. } = self.new;
        let of = |records: &Held| records.get(&id) == held.get(&id);
        let journal = !is_in(self.back, "journal") || !is_in(self.back, "journal.bak");
        let new = if of(base) { !is_in(self.back, "checkpoint") } else { journal };
        new || (self.old.era == self.new.era && of(&self.old.held))
    }

    fn open(&self, words: &str) -> Right {
        let right = self.new.valid.contains(&words);
        let before = (!right).then(|| files_of(&self.trial));
        let opened = Vault::open(&self.trial)
            .and_then(|vault| vault.unlock(&Passphrase::from(words), NOW).map_err(|refused| refused.error));
        match opened {
            Ok(vault) => {
                must(right, "a passphrase opens that was taken away", || words.to_owned())?;
                let looked = self.look(&vault);
                drop(vault.lock());
                looked
            }
            Err(error) => {
                must(!right, "a right passphrase is refused", || error.to_string())?;
                must(error.code() == "vault.wrongPassphrase", "another refusal", || error.to_string())?;
                must(Some(files_of(&self.trial)) == before, "a refusal changed the folder", String::new)
            }
        }
    }

    fn look(&self, vault: &Vault<Unlocked>) -> Right {
        let (seen, health) = (held(vault), vault.health());
        let says = || format!("{health:?}");
        let same = seen == self.new.held;
        if self.is_all_there() {
            must(same, "records differ that a file holds", says)?;
            must(health.lost.is_empty(), "listed as lost, and there", says)?;
        } else {
            for (id, record) in &self.new.held {
                let there = seen.get(id) == Some(record);
                must(there || !self.is_held(*id), "lost, and a file holds it", || {
                    format!("{id:?}, {health:?}")
                })?;
            }
            must(same || is_said(&health), "lost in silence", says)?;
        }
        must(same || !health.nothing_lost(), "a wrong `nothing lost`", says)?;
        let checked = vault.check(&mut unwatched).unwrap();
        must(same || !checked.is_sound(), "a wrong `sound`", says)?;
        // Fewer is right. With others, or with one left out between them, an undo would put back what was changed since.
        must(!same || self.new.steps.starts_with(&steps(vault)), "an undo of another moment", says)
    }
}

fn is_said(health: &Health) -> bool {
    !health.lost.is_empty() || health.unproven
}

fn must(holds: bool, kind: &'static str, what: impl FnOnce() -> String) -> Right {
    if holds { Ok(()) } else { Err(Wrong { kind, what: what() }) }
}
