//! Appending frames to a log file.

use super::frame::make_header;
use super::{ALIGN, FrameKind, LOG_HEADER, LogHeader, Tail};
use crate::base::{VaultError, sync_all, sync_data};
use crate::crypto::{Keyring, Purpose, SEAL_OVERHEAD};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

/// The file grows ahead by this many zeros, so that an append overwrites bytes that it already has: the sync then has
/// no new length to record, which makes it cheaper.
const GROWTH: u64 = 256 * 1024;

/// Writes one log file and, where it has one, its mirror: a second file with the same bytes.
///
/// What is appended is in both files when a call returns. [`Self::sync`] syncs only the first to the disk; what is in
/// the mirror survives the process, but a power cut only after [`Self::sync_mirror`].
pub(crate) struct LogWriter {
    pub(super) file: File,
    pub(super) mirror: Option<File>,
    pub(super) path: PathBuf,
    pub(super) log_header: LogHeader,
    pub(super) position: LogPosition,
    pub(super) grows_ahead: bool,
}

/// How far a log is written.
#[derive(Clone, Copy)]
pub(crate) struct LogPosition {
    /// The tag of the last frame.
    pub(super) previous: [u8; 16],
    /// Where the next frame goes.
    pub(super) end: u64,
    /// Length of the file.
    pub(super) allocated: u64,
}

impl LogWriter {
    /// Appends one frame. It is durable only after [`Self::sync`].
    ///
    /// On failure nothing of the frame is left, except that with [`VaultError::ReopenNeeded`] this is not certain.
    pub(crate) fn append(
        &mut self,
        keys: &Keyring,
        kind: (FrameKind, u64),
        inner: &[u8],
        body: &[u8],
    ) -> Result<(), VaultError> {
        let sealed = inner.len() + SEAL_OVERHEAD;
        let previous = self.position.previous;
        let (header, tag) = make_header(keys, &self.log_header, previous, kind, (sealed, body.len()))?;
        let whole = (header.len() + sealed + body.len()).next_multiple_of(ALIGN);
        let mut frame = Vec::with_capacity(whole);
        frame.extend_from_slice(&header);
        keys.seal(Purpose::Frame, &tag, inner, &mut frame)?;
        frame.extend_from_slice(body);
        frame.resize(whole, 0);
        self.rollback_on_error(|writer| {
            writer.make_room(whole as u64)?;
            writer.write_at_end(&frame)?;
            writer.position.previous = tag;
            Ok(())
        })
    }

    /// Appends a copy of the vault header, as it is after operation `sequence`.
    pub(crate) fn append_vault_header(
        &mut self,
        keys: &Keyring,
        sequence: u64,
        header: &[u8],
    ) -> Result<(), VaultError> {
        self.append(keys, (FrameKind::VaultHeader, sequence), &[], header)
    }

    /// Appends one frame and syncs it; removes it again when the sync fails.
    pub(crate) fn append_synced(
        &mut self,
        keys: &Keyring,
        kind: (FrameKind, u64),
        inner: &[u8],
        body: &[u8],
    ) -> Result<(), VaultError> {
        self.rollback_on_error(|writer| {
            writer.append(keys, kind, inner, body)?;
            writer.sync()
        })
    }

    /// Syncs everything appended so far to the disk: one `fdatasync`.
    pub(crate) fn sync(&self) -> Result<(), VaultError> {
        sync_data(&self.file).map_err(VaultError::io("bringing a log of the vault to the disk"))
    }

    /// Syncs the mirror to the disk.
    pub(crate) fn sync_mirror(&self) -> Result<(), VaultError> {
        let synced = self.mirror.as_ref().map_or(Ok(()), sync_data);
        synced.map_err(VaultError::io("bringing a log of the vault to the disk"))
    }

    /// The mirror, for syncing it from another thread; an error reported there is not reported here.
    pub(crate) fn mirror(&self) -> Option<File> {
        self.mirror.as_ref().and_then(|mirror| mirror.try_clone().ok())
    }

    /// The file, for syncing it while more is appended. The system may report an error to only one of the two.
    pub(crate) fn file(&self) -> Result<File, VaultError> {
        self.file.try_clone().map_err(VaultError::io("opening a log of the vault"))
    }

    /// Runs `write`; on an error the log is restored to what it was.
    pub(crate) fn rollback_on_error<T>(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let position = self.position;
        let written = write(self);
        // What an inner rollback could not undo, this cannot either.
        if written.is_err() && !matches!(written, Err(VaultError::ReopenNeeded)) {
            self.rollback(position)?;
        }
        written
    }

    pub(crate) fn into_tail(self) -> Tail {
        let LogPosition { end, previous, .. } = self.position;
        Tail { path: self.path, log_header: self.log_header, end, previous }
    }

    /// Bytes in use.
    pub(crate) fn length(&self) -> u64 {
        self.position.end
    }

    pub(super) fn write_at_end(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        let end = self.position.end;
        for file in self.files() {
            file.seek(SeekFrom::Start(end))
                .and_then(|_| file.write_all(bytes))
                .map_err(VaultError::io("writing a log of the vault"))?;
        }
        self.position.end += bytes.len() as u64;
        self.position.allocated = self.position.allocated.max(self.position.end);
        Ok(())
    }

    /// The file and its mirror.
    fn files(&mut self) -> impl Iterator<Item = &mut File> {
        std::iter::once(&mut self.file).chain(&mut self.mirror)
    }

    /// How far it is written.
    pub(crate) fn position(&self) -> LogPosition {
        self.position
    }

    /// Wipes everything after `position`.
    pub(crate) fn rollback(&mut self, position: LogPosition) -> Result<(), VaultError> {
        self.position = position;
        let LogPosition { end, allocated, .. } = position;
        let wiped = self.files().try_for_each(|file| {
            // Bytes past the allocated length are cut off. Neither step needs room on the disk; a file that is given the
            // length it has needs some under Wine.
            if file.metadata()?.len() > allocated {
                file.set_len(allocated)?;
            }
            file.seek(SeekFrom::Start(end))?;
            std::io::copy(&mut std::io::repeat(0).take(allocated.saturating_sub(end)), file)?;
            sync_data(file)
        });
        wiped.map_err(|_| VaultError::ReopenNeeded)
    }

    /// Extends the file with zeros so that `more` bytes fit; on a full disk it fails and leaves the file as it was.
    pub(super) fn make_room(&mut self, more: u64) -> Result<(), VaultError> {
        let needed = self.position.end + more;
        if !self.grows_ahead || needed <= self.position.allocated {
            return Ok(());
        }
        let target = needed.next_multiple_of(GROWTH);
        let doing = "making room in a log of the vault";
        let zeros = vec![0; 64 * 1024];
        let before = self.position.allocated;
        let grown = self.files().try_for_each(|file| {
            file.seek(SeekFrom::Start(before))?;
            let mut missing = target - before;
            while missing > 0 {
                let step = usize::try_from(missing).unwrap_or(usize::MAX).min(zeros.len());
                file.write_all(&zeros[..step])?;
                missing -= step as u64;
            }
            Ok(())
        });
        if let Err(error) = grown.and_then(|()| sync_all(&self.file)) {
            // Best effort: what matters is that the recorded length stays the old one.
            self.files().for_each(|file| drop(file.set_len(before)));
            return Err(VaultError::io(doing)(error));
        }
        self.position.allocated = target;
        Ok(())
    }
}

const _: () = assert!(LOG_HEADER.is_multiple_of(ALIGN));
