//! The note of what was found to be lost, beside the parts that were set aside.
//!
//! The first unlock after a loss may be a script's, which shows nobody anything. So a loss is reported at every unlock
//! until the vault is compacted. Byte layout: `docs/vault-format.md`, "Losses".

use crate::base::{
    Fields, Health, Kind, Lost, Moment, RecordId, VaultError, is_absent, len32, put_short_text, readable,
};
use crate::crypto::{Keyring, Purpose, Scratch};
use crate::files::{disk, layout, new_file};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Of the sealed note.
const ASSOCIATED_DATA: &[u8] = b"losses";

const OLDER_KEPT: u8 = 1;
const MOMENT_KNOWN: u8 = 2;
const RECORD_KNOWN: u8 = 4;

/// Losses that were found, now or at an earlier unlock.
#[derive(Clone, Default)]
pub(crate) struct Losses {
    pub(crate) lost: Vec<Lost>,
    /// Whether operations may have been acknowledged of which no file knows anything.
    pub(crate) unproven: bool,
}

/// Reads the note. One that does not open counts as a loss of something unknown.
///
/// # Errors
/// `vault.fileHeld` and `vault.vanished`.
pub(crate) fn read(vault: &Path, keys: &Keyring) -> Result<Losses, VaultError> {
    let read = disk::read(&path_of(vault));
    if read.as_ref().is_err_and(is_absent) {
        return Ok(Losses::default());
    }
    let opened = readable(read)?.and_then(|sealed| {
        let mut plain = Scratch::default();
        keys.open(Purpose::Record, ASSOCIATED_DATA, &sealed, &mut plain)
            .then(|| Losses::from_bytes(&plain))
            .flatten()
    });
    Ok(opened.unwrap_or(Losses { lost: Vec::new(), unproven: true }))
}

/// Adds what was found now to the note, synced to the disk. A record that is noted already counts once.
pub(crate) fn keep(vault: &Path, keys: &Keyring, found: Losses) -> Result<(), VaultError> {
    let mut all = read(vault, keys)?;
    all.add(found);
    let mut sealed = Vec::new();
    keys.seal(Purpose::Record, ASSOCIATED_DATA, &all.to_bytes(), &mut sealed)?;
    let path = path_of(vault);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(VaultError::io("setting a damaged part aside"))?;
    }
    new_file::replace(&path, &sealed)
}

/// Bytes of what was set aside, without the note.
pub(crate) fn size_aside(vault: &Path) -> u64 {
    let note = path_of(vault).metadata().map_or(0, |about| about.len());
    disk::size(&vault.join(layout::ASIDE)).saturating_sub(note)
}

fn path_of(vault: &Path) -> PathBuf {
    vault.join(layout::ASIDE).join(layout::LOSSES)
}

impl Losses {
    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.lost.is_empty() && !self.unproven
    }

    /// Adds what was found later. A record in both counts once, with its newest change: after a crash between noting it
    /// and rewriting the vault it is found again. A loss of something unknown counts once too.
    pub(crate) fn add(&mut self, found: Self) {
        let mut all: BTreeMap<Option<RecordId>, Lost> = BTreeMap::new();
        for mut lost in self.lost.drain(..).chain(found.lost) {
            if let Some(known) = all.remove(&lost.record) {
                lost.changed = lost.changed.max(known.changed);
                lost.kind = lost.kind.or(known.kind);
            }
            all.insert(lost.record, lost);
        }
        self.lost = all.into_values().collect();
        self.lost.sort();
        self.unproven |= found.unproven;
    }

    /// Adds these to `health`.
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
            let named = if lost.record.is_some() { RECORD_KNOWN } else { 0 };
            out.push(known | named | if lost.older_kept { OLDER_KEPT } else { 0 });
            out.extend_from_slice(&lost.changed.map_or(0, |moment| moment.0).to_le_bytes());
            out.extend_from_slice(lost.record.map_or(Uuid::nil(), |id| id.0).as_bytes());
        }
        out
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields(bytes);
        let unproven = fields.u8()? != 0;
        let count = fields.count(26)?;
        let one = |fields: &mut Fields<'_>| {
            let kind = fields.short_text()?;
            let kind = (!kind.is_empty()).then(|| Kind::new(kind));
            let (flags, changed) = (fields.u8()?, Moment(fields.i64()?));
            let changed = (flags & MOMENT_KNOWN != 0).then_some(changed);
            let record = RecordId(Uuid::from_bytes(fields.array()?));
            let record = (flags & RECORD_KNOWN != 0).then_some(record);
            Some(Lost { kind, changed, older_kept: flags & OLDER_KEPT != 0, record })
        };
        let lost = (0..count).map(|_| one(&mut fields)).collect::<Option<_>>()?;
        // With bytes left over it is not a note of this form.
        fields.0.is_empty().then_some(Self { lost, unproven })
    }
}

#[cfg(test)]
mod tests {
    use super::{ASSOCIATED_DATA, Losses, keep, path_of, size_aside};
    use crate::base::{Kind, Lost, Moment, RecordId};
    use crate::crypto::{Keyring, Purpose, VaultIdentity, VaultKey};

    fn keys(byte: u8) -> Keyring {
        let identity = VaultIdentity { format: 1, vault: [1; 16], epoch: 1 };
        Keyring::derive(&VaultKey::from_bytes(&[byte; 32]), identity)
    }

    fn lost(record: u128, kind: &'static str, changed: i64, older_kept: bool) -> Lost {
        let record = Some(RecordId(uuid::Uuid::from_u128(record)));
        Lost { kind: Some(Kind::new(kind)), changed: Some(Moment(changed)), older_kept, record }
    }

    fn read(vault: &std::path::Path, keys: &Keyring) -> Losses {
        super::read(vault, keys).unwrap()
    }

    const NAMELESS: Lost = Lost { kind: None, changed: None, older_kept: false, record: None };

    fn noted(vault: &std::path::Path, lost: &[Lost], unproven: bool) -> (Vec<Lost>, bool) {
        keep(vault, &keys(7), Losses { lost: lost.to_vec(), unproven }).unwrap();
        let noted = read(vault, &keys(7));
        (noted.lost, noted.unproven)
    }

    #[test]
    fn every_record_that_was_lost_counts_once() {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path();
        assert!(read(vault, &keys(7)).is_empty());
        // Records of one import look the same from outside.
        let first: Vec<Lost> =
            [NAMELESS].into_iter().chain((1..=3).map(|record| lost(record, "person", 5, false))).collect();
        assert_eq!(noted(vault, &first, false), (first.clone(), false));
        let others: Vec<Lost> = (4..=5).map(|record| lost(record, "person", 5, false)).collect();
        let expected = [first.clone(), others.clone()].concat();
        assert_eq!(noted(vault, &others, false), (expected.clone(), false));
        // Found again, as after a crash.
        assert_eq!(noted(vault, &first, true), (expected, true));
        assert_eq!(size_aside(vault), 0);
    }

    #[test]
    fn of_a_record_that_was_lost_twice_the_newest_change_and_what_is_left_now_are_noted() {
        let vault = tempfile::tempdir().unwrap();
        noted(vault.path(), &[lost(1, "person", 9, true)], false);
        let now = noted(vault.path(), &[lost(1, "person", 5, false)], false);
        assert_eq!(now, (vec![lost(1, "person", 9, false)], false));
    }

    #[test]
    fn a_note_of_another_shape_says_that_there_was_something() {
        let vault = tempfile::tempdir().unwrap();
        keep(vault.path(), &keys(7), Losses::default()).unwrap();
        // One item without the record's id.
        let plain = [&[0, 1, 0, 0, 0, 6][..], b"person", &[2], &5_i64.to_le_bytes()].concat();
        let mut sealed = Vec::new();
        keys(7).seal(Purpose::Record, ASSOCIATED_DATA, &plain, &mut sealed).unwrap();
        std::fs::write(path_of(vault.path()), sealed).unwrap();
        let noted = read(vault.path(), &keys(7));
        assert!(noted.unproven && noted.lost.is_empty());
    }

    #[test]
    fn a_note_that_does_not_open_still_says_that_there_was_something() {
        let vault = tempfile::tempdir().unwrap();
        keep(vault.path(), &keys(7), Losses { lost: vec![NAMELESS], unproven: false }).unwrap();
        assert!(read(vault.path(), &keys(8)).unproven);
        let mut bytes = std::fs::read(path_of(vault.path())).unwrap();
        bytes.truncate(bytes.len() - 1);
        std::fs::write(path_of(vault.path()), bytes).unwrap();
        assert!(read(vault.path(), &keys(7)).unproven);
    }
}
