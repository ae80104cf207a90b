//! Appending frames to a log file.

use super::frame::make_header;
use super::{ALIGN, FileHead, FrameKind, HEAD, Tail};
use crate::crypto::{Keyring, Purpose, SEAL_OVERHEAD};
use crate::error::VaultError;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

/// The file is made longer in steps of zeros, so that an append rewrites bytes the file already has:
/// the sync then has no new length to record, which makes it the cheapest the disk can do.
const GROWTH: u64 = 256 * 1024;

/// Writes one log file, and where it has one its mirror: a second file with the same bytes.
///
/// What is appended is in both files when a call returns. Only the first is brought to the disk by [`Self::sync`]; the
/// mirror outlives the process but not a power cut, until [`Self::sync_mirror`].
pub(crate) struct LogWriter {
    pub(super) file: File,
    pub(super) mirror: Option<File>,
    pub(super) path: PathBuf,
    pub(super) head: FileHead,
    pub(super) place: Place,
    pub(super) grows_ahead: bool,
}

/// How far a log is written.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The mark of the last frame.
    pub(super) previous: [u8; 16],
    /// Where the next frame goes.
    pub(super) end: u64,
    /// Length of the file.
    pub(super) allocated: u64,
}

impl LogWriter {
    /// Appends one frame. It is durable only after [`Self::sync`].
    ///
    /// On failure nothing of the frame can be read back, unless [`VaultError::ReopenNeeded`] says that
    /// even this is not sure.
    pub(crate) fn append(
        &mut self,
        keys: &Keyring,
        kind: (FrameKind, u64),
        inner: &[u8],
        body: &[u8],
    ) -> Result<(), VaultError> {
        let sealed = inner.len() + SEAL_OVERHEAD;
        let previous = self.place.previous;
        let (header, mark) = make_header(keys, &self.head, previous, kind, (sealed, body.len()))?;
        let whole = (header.len() + sealed + body.len()).next_multiple_of(ALIGN);
        let mut frame = Vec::with_capacity(whole);
        frame.extend_from_slice(&header);
        keys.seal(Purpose::Frame, &mark, inner, &mut frame)?;
        frame.extend_from_slice(body);
        frame.resize(whole, 0);
        self.rollback_on_error(|writer| {
            writer.make_room(whole as u64)?;
            writer.write_at_end(&frame)?;
            writer.place.previous = mark;
            Ok(())
        })
    }

    /// Appends a copy of the vault's header, as it is after operation `sequence`.
    pub(crate) fn append_header(
        &mut self,
        keys: &Keyring,
        sequence: u64,
        header: &[u8],
    ) -> Result<(), VaultError> {
        self.append(keys, (FrameKind::Header, sequence), &[], header)
    }

    /// Appends one frame and brings it to the disk; a frame that did not get there is taken back.
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

    /// Brings everything appended so far to the disk: one `fdatasync`.
    pub(crate) fn sync(&self) -> Result<(), VaultError> {
        self.file.sync_data().map_err(VaultError::io("bringing a log of the vault to the disk"))
    }

    /// Brings the mirror to the disk as well.
    pub(crate) fn sync_mirror(&self) -> Result<(), VaultError> {
        let synced = self.mirror.as_ref().map_or(Ok(()), File::sync_data);
        synced.map_err(VaultError::io("bringing a log of the vault to the disk"))
    }

    /// The mirror, for bringing it to the disk from another thread; an error told there is not told here.
    pub(crate) fn mirror(&self) -> Option<File> {
        self.mirror.as_ref().and_then(|mirror| mirror.try_clone().ok())
    }

    /// The file, for bringing it to the disk while more is appended. An error may be told to only one of the two.
    pub(crate) fn file(&self) -> Result<File, VaultError> {
        self.file.try_clone().map_err(VaultError::io("opening a log of the vault"))
    }

    /// Does all of it, or leaves the log as it was.
    pub(crate) fn rollback_on_error<T>(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let place = self.place;
        let written = write(self);
        // What a write inside could not take back, this cannot either.
        if written.is_err() && !matches!(written, Err(VaultError::ReopenNeeded)) {
            self.rollback(place)?;
        }
        written
    }

    pub(crate) fn into_tail(self) -> Tail {
        let Place { end, previous, .. } = self.place;
        Tail { path: self.path, head: self.head, end, previous }
    }

    /// Bytes in use.
    pub(crate) fn length(&self) -> u64 {
        self.place.end
    }

    pub(super) fn write_at_end(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        let end = self.place.end;
        for file in self.files() {
            file.seek(SeekFrom::Start(end))
                .and_then(|_| file.write_all(bytes))
                .map_err(VaultError::io("writing a log of the vault"))?;
        }
        self.place.end += bytes.len() as u64;
        self.place.allocated = self.place.allocated.max(self.place.end);
        Ok(())
    }

    /// The file and its mirror.
    fn files(&mut self) -> impl Iterator<Item = &mut File> {
        std::iter::once(&mut self.file).chain(&mut self.mirror)
    }

    /// How far it is written.
    pub(crate) fn place(&self) -> Place {
        self.place
    }

    /// Wipes what was not written whole, or is not to count.
    pub(crate) fn rollback(&mut self, place: Place) -> Result<(), VaultError> {
        self.place = place;
        let Place { end, allocated, .. } = place;
        let wiped = self.files().try_for_each(|file| {
            // What stands past the room that was made goes with the length; a full disk cannot refuse either.
            file.set_len(allocated)?;
            file.seek(SeekFrom::Start(end))?;
            std::io::copy(&mut std::io::repeat(0).take(allocated.saturating_sub(end)), file)?;
            file.sync_data()
        });
        wiped.map_err(|_| VaultError::ReopenNeeded)
    }

    /// Fills the file with zeros up to where the next `more` bytes end; fails without a trace on a full disk.
    pub(super) fn make_room(&mut self, more: u64) -> Result<(), VaultError> {
        let needed = self.place.end + more;
        if !self.grows_ahead || needed <= self.place.allocated {
            return Ok(());
        }
        let target = needed.next_multiple_of(GROWTH);
        let doing = "making room in a log of the vault";
        let zeros = vec![0; 64 * 1024];
        let before = self.place.allocated;
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
        if let Err(error) = grown.and_then(|()| self.file.sync_all()) {
            // Give back what was taken; that the old length holds is what matters.
            self.files().for_each(|file| drop(file.set_len(before)));
            return Err(VaultError::io(doing)(error));
        }
        self.place.allocated = target;
        Ok(())
    }
}

const _: () = assert!(HEAD.is_multiple_of(ALIGN));
