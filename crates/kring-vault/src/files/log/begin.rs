//! Beginning a log file, and continuing one.

use super::writer::LogPosition;
use super::{LogHeader, LogKind, LogWriter, Tail};
use crate::base::{VaultError, open_when_free};
use crate::crypto::{Keyring, make_random};
use crate::files::new_file::NewFile;
use std::fs::{File, OpenOptions};
use std::path::Path;

impl LogWriter {
    /// Writes the beginning of a log of this kind to a new file; `first` as in [`LogHeader::new`]. It does not grow
    /// ahead: it is synced once.
    pub(crate) fn create(
        new: &NewFile,
        keys: &Keyring,
        kind: LogKind,
        first: u64,
    ) -> Result<Self, VaultError> {
        Self::begin((new.file()?, None), new.target(), (keys, kind, first))
    }

    /// Makes a file and its mirror, neither of which may be there yet. They grow ahead, for a log that is synced after
    /// every frame.
    pub(crate) fn create_mirrored(
        path: &Path,
        mirror: &Path,
        keys: &Keyring,
        kind: LogKind,
        first: u64,
    ) -> Result<Self, VaultError> {
        let make = |path: &Path| {
            let made = open_when_free(|| OpenOptions::new().write(true).create_new(true).open(path));
            made.map_err(VaultError::io("making a log of the vault"))
        };
        Self::begin((make(path)?, Some(make(mirror)?)), path, (keys, kind, first))
    }

    fn begin(
        (file, mirror): (File, Option<File>),
        path: &Path,
        (keys, kind, first): (&Keyring, LogKind, u64),
    ) -> Result<Self, VaultError> {
        let (log_header, grows_ahead) = (LogHeader::new(keys, kind, make_random()?, first), mirror.is_some());
        let position = LogPosition { previous: [0; 16], end: 0, allocated: 0 };
        let mut writer = Self { file, mirror, path: path.to_owned(), log_header, position, grows_ahead };
        let log_headers = [*log_header.bytes(), *log_header.bytes()].concat();
        writer.make_room(log_headers.len() as u64)?;
        writer.write_at_end(&log_headers)?;
        Ok(writer)
    }

    /// Continues after the last frame of an existing file.
    pub(crate) fn resume(tail: Tail) -> Result<Self, VaultError> {
        let doing = "opening a log of the vault";
        let file = open_to_write(&tail.path).map_err(VaultError::io(doing))?;
        let allocated = file.metadata().map_err(VaultError::io(doing))?.len();
        let Tail { path, log_header, end, previous } = tail;
        let position = LogPosition { previous, end, allocated };
        Ok(Self { file, mirror: None, path, log_header, position, grows_ahead: false })
    }

    /// The same for a file that grows ahead and has a mirror, which must hold the same bytes.
    pub(crate) fn resume_mirrored(tail: Tail, mirror: &Path) -> Result<Self, VaultError> {
        let doing = "opening a log of the vault";
        let mirror = open_to_write(mirror).map_err(VaultError::io(doing))?;
        let room = mirror.metadata().map_err(VaultError::io(doing))?.len();
        let mut writer = Self { mirror: Some(mirror), grows_ahead: true, ..Self::resume(tail)? };
        // Only what both files have after the end is room to write in.
        writer.position.allocated = writer.position.allocated.min(room);
        Ok(writer)
    }
}

fn open_to_write(path: &Path) -> std::io::Result<File> {
    open_when_free(|| OpenOptions::new().write(true).open(path))
}
