//! Beginning a log file, and going on with one.

use super::writer::Place;
use super::{FileHead, LogKind, LogWriter, Tail};
use crate::crypto::{Keyring, make_random};
use crate::error::VaultError;
use std::fs::OpenOptions;
use std::path::Path;

impl LogWriter {
    /// Makes a file of this kind with its head, over one that was left there; `first` as in [`FileHead::new`]. It does not
    /// grow ahead: it is synced once.
    pub(crate) fn create(path: &Path, keys: &Keyring, kind: LogKind, first: u64) -> Result<Self, VaultError> {
        let mut options = OpenOptions::new();
        Self::begin(options.create(true).truncate(true), path, None, (keys, kind, first))
    }

    /// Makes a file and its mirror, neither of which may be there yet. They grow ahead, for a log that is synced at
    /// every frame.
    pub(crate) fn create_mirrored(
        path: &Path,
        mirror: &Path,
        keys: &Keyring,
        kind: LogKind,
        first: u64,
    ) -> Result<Self, VaultError> {
        Self::begin(OpenOptions::new().create_new(true), path, Some(mirror), (keys, kind, first))
    }

    fn begin(
        options: &mut OpenOptions,
        path: &Path,
        mirror: Option<&Path>,
        (keys, kind, first): (&Keyring, LogKind, u64),
    ) -> Result<Self, VaultError> {
        let (head, grows_ahead) = (FileHead::new(keys, kind, make_random()?, first), mirror.is_some());
        let mut make =
            |path: &Path| options.write(true).open(path).map_err(VaultError::io("making a log of the vault"));
        let file = make(path)?;
        let mirror = mirror.map(make).transpose()?;
        let place = Place { previous: [0; 16], end: 0, allocated: 0 };
        let mut writer = Self { file, mirror, path: path.to_owned(), head, place, grows_ahead };
        let heads = [*head.bytes(), *head.bytes()].concat();
        writer.make_room(heads.len() as u64)?;
        writer.write_at_end(&heads)?;
        Ok(writer)
    }

    /// Goes on after the last frame of an existing file.
    pub(crate) fn resume(tail: Tail) -> Result<Self, VaultError> {
        let doing = "opening a log of the vault";
        let file = OpenOptions::new().write(true).open(&tail.path).map_err(VaultError::io(doing))?;
        let allocated = file.metadata().map_err(VaultError::io(doing))?.len();
        let Tail { path, head, end, previous } = tail;
        let place = Place { previous, end, allocated };
        Ok(Self { file, mirror: None, path, head, place, grows_ahead: false })
    }

    /// The same for a file that grows ahead and has a mirror, which must hold the same bytes.
    pub(crate) fn resume_mirrored(tail: Tail, mirror: &Path) -> Result<Self, VaultError> {
        let doing = "opening a log of the vault";
        let mirror = OpenOptions::new().write(true).open(mirror).map_err(VaultError::io(doing))?;
        let room = mirror.metadata().map_err(VaultError::io(doing))?.len();
        let mut writer = Self { mirror: Some(mirror), grows_ahead: true, ..Self::resume(tail)? };
        // Zeros that one of the two has behind its end are room that both must have.
        writer.place.allocated = writer.place.allocated.min(room);
        Ok(writer)
    }
}
