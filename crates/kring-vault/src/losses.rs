//! What was found to be lost, kept beside what was set aside.
//!
//! Whoever opens the vault first may be a program that shows nobody anything. So a loss is said at every unlock, until
//! the user lets go of what was set aside. Bytes: `docs/vault-format.md`, "Losses".

use crate::bytes::{Fields, len32, put_short_text};
use crate::checks::{Health, Lost};
use crate::crypto::{Keyring, Purpose, Scratch};
use crate::error::VaultError;
use crate::files;
use crate::layout;
use crate::record::{Kind, Moment};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the sealed note is bound to.
const PLACE: &[u8] = b"losses";

const OLDER_KEPT: u8 = 1;
const MOMENT_KNOWN: u8 = 2;

/// Losses that were found, now or at an earlier unlock.
#[derive(Default)]
pub(crate) struct Losses {
    pub(crate) lost: Vec<Lost>,
    /// Whether something may have been acknowledged that no file holds and nothing names.
    pub(crate) unproven: bool,
}

/// Reads the note. One that does not open says that there was something to note.
pub(crate) fn read(vault: &Path, keys: &Keyring) -> Losses {
    let path = place(vault);
    if fs::symlink_metadata(&path).is_err() {
        return Losses::default();
    }
    let opened = fs::read(&path).ok().and_then(|sealed| {
        let mut plain = Scratch::default();
        keys.open(Purpose::Record, PLACE, &sealed, &mut plain).then(|| Losses::from_bytes(&plain)).flatten()
    });
    opened.unwrap_or(Losses { lost: Vec::new(), unproven: true })
}

/// Adds what was found now to the note, on the disk. What is noted already counts once.
pub(crate) fn keep(vault: &Path, keys: &Keyring, found: Losses) -> Result<(), VaultError> {
    let mut all = read(vault, keys);
    all.add(found);
    let mut sealed = Vec::new();
    keys.seal(Purpose::Record, PLACE, &all.to_bytes(), &mut sealed)?;
    let path = place(vault);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(VaultError::io("setting a damaged part aside"))?;
    }
    files::replace(&path, &sealed)
}

/// Bytes of what was set aside, the note apart.
pub(crate) fn size_aside(vault: &Path) -> u64 {
    let note = place(vault).metadata().map_or(0, |about| about.len());
    files::size(&vault.join(layout::ASIDE)).saturating_sub(note)
}

fn place(vault: &Path) -> PathBuf {
    vault.join(layout::ASIDE).join(layout::LOSSES)
}

impl Losses {
    /// Takes in what was found at another time. A loss that both know of counts once: a crash may come between noting it
    /// and writing the vault anew, and then it is found again.
    pub(crate) fn add(&mut self, found: Self) {
        let mut known: BTreeMap<Lost, usize> = BTreeMap::new();
        for lost in &self.lost {
            *known.entry(lost.clone()).or_default() += 1;
        }
        for lost in found.lost {
            match known.get_mut(&lost) {
                Some(left) if *left > 0 => *left -= 1,
                _ => self.lost.push(lost),
            }
        }
        self.lost.sort();
        self.unproven |= found.unproven;
    }

    /// Has `health` say these too.
    pub(crate) fn tell(mut self, health: &mut Health) {
        self.add(Self { lost: std::mem::take(&mut health.lost), unproven: health.unproven });
        (health.lost, health.unproven) = (self.lost, self.unproven);
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut out = vec![u8::from(self.unproven)];
        out.extend_from_slice(&len32(self.lost.len()).to_le_bytes());
        for lost in &self.lost {
            put_short_text(&mut out, lost.kind.as_ref().map_or("", Kind::as_str));
            let known = if lost.changed.is_some() { MOMENT_KNOWN } else { 0 };
            out.push(known | if lost.older_kept { OLDER_KEPT } else { 0 });
            out.extend_from_slice(&lost.changed.map_or(0, |moment| moment.0).to_le_bytes());
        }
        out
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields(bytes);
        let unproven = fields.u8()? != 0;
        let count = fields.count(10)?;
        let one = |fields: &mut Fields<'_>| {
            let kind = fields.short_text()?;
            let kind = (!kind.is_empty()).then(|| Kind::new(kind));
            let (flags, changed) = (fields.u8()?, Moment(fields.i64()?));
            let changed = (flags & MOMENT_KNOWN != 0).then_some(changed);
            Some(Lost { kind, changed, older_kept: flags & OLDER_KEPT != 0 })
        };
        let lost = (0..count).map(|_| one(&mut fields)).collect::<Option<_>>()?;
        Some(Self { lost, unproven })
    }
}

#[cfg(test)]
mod tests {
    use super::{Losses, keep, place, read, size_aside};
    use crate::checks::Lost;
    use crate::crypto::{Keyring, VaultIdentity, VaultKey};
    use crate::record::{Kind, Moment};

    fn keys(byte: u8) -> Keyring {
        let identity = VaultIdentity { format: 1, vault: [1; 16], epoch: 1 };
        Keyring::derive(&VaultKey::from_bytes(&[byte; 32]), identity)
    }

    fn lost(kind: Option<&'static str>, changed: Option<i64>, older_kept: bool) -> Lost {
        Lost { kind: kind.map(Kind::new), changed: changed.map(Moment), older_kept }
    }

    #[test]
    fn what_is_noted_is_read_back_and_the_same_loss_counts_once() {
        let (vault, keys) = (tempfile::tempdir().unwrap(), keys(7));
        assert!(read(vault.path(), &keys).lost.is_empty() && !read(vault.path(), &keys).unproven);
        // Two records may have been lost that look the same from outside.
        let first = vec![
            lost(None, None, false),
            lost(Some("person"), Some(5), true),
            lost(Some("person"), Some(5), true),
        ];
        keep(vault.path(), &keys, Losses { lost: first.clone(), unproven: false }).unwrap();
        let noted = read(vault.path(), &keys);
        assert_eq!((&noted.lost, noted.unproven), (&first, false));
        let more = lost(Some("meeting"), Some(0), false);
        let again = [first.clone(), vec![more.clone()]].concat();
        keep(vault.path(), &keys, Losses { lost: again, unproven: true }).unwrap();
        let noted = read(vault.path(), &keys);
        let expected = [vec![first[0].clone(), more], first[1..].to_vec()].concat();
        assert_eq!((noted.lost, noted.unproven), (expected, true));
        assert_eq!(size_aside(vault.path()), 0);
    }

    #[test]
    fn a_note_that_does_not_open_still_says_that_there_was_something() {
        let vault = tempfile::tempdir().unwrap();
        keep(vault.path(), &keys(7), Losses { lost: vec![lost(None, None, false)], unproven: false })
            .unwrap();
        assert!(read(vault.path(), &keys(8)).unproven);
        let mut bytes = std::fs::read(place(vault.path())).unwrap();
        bytes.truncate(bytes.len() - 1);
        std::fs::write(place(vault.path()), bytes).unwrap();
        assert!(read(vault.path(), &keys(7)).unproven);
    }
}
