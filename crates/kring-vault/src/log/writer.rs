//! Appending frames to a log file.

use super::frame::make_header;
use super::{ALIGN, FileHead, FrameKind, HEAD, Tail};
use crate::crypto::{Keyring, Purpose, SEAL_OVERHEAD};
use crate::error::VaultError;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The file is made longer in steps of zeros, so that an append rewrites bytes the file already has:
/// the sync then has no new length to record, which makes it the cheapest the disk can do.
const GROWTH: u64 = 256 * 1024;

/// Writes one log file.
pub(crate) struct LogWriter {
    file: File,
    path: PathBuf,
    pub(super) head: FileHead,
    pub(super) place: Place,
    grows_ahead: bool,
}

/// How far a log is written.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The mark of the last frame.
    pub(super) previous: [u8; 16],
    /// Where the next frame goes.
    end: u64,
    /// Length of the file.
    allocated: u64,
}

impl LogWriter {
    /// Makes a new file with its head; `grows_ahead` for logs that are synced at every frame.
    pub(crate) fn create(path: &Path, head: FileHead, grows_ahead: bool) -> Result<Self, VaultError> {
        let doing = "making a log of the vault";
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(path)
            .map_err(VaultError::io(doing))?;
        let place = Place { previous: [0; 16], end: 0, allocated: 0 };
        let mut writer = Self { file, path: path.to_owned(), head, place, grows_ahead };
        let heads = [*head.bytes(), *head.bytes()].concat();
        writer.make_room(heads.len() as u64)?;
        writer.write_at_end(&heads)?;
        Ok(writer)
    }

    /// Goes on after the last frame of an existing file.
    pub(crate) fn resume(tail: Tail, grows_ahead: bool) -> Result<Self, VaultError> {
        let doing = "opening a log of the vault";
        let file = OpenOptions::new().write(true).open(&tail.path).map_err(VaultError::io(doing))?;
        let allocated = file.metadata().map_err(VaultError::io(doing))?.len();
        let Tail { path, head, end, previous } = tail;
        Ok(Self { file, path, head, place: Place { previous, end, allocated }, grows_ahead })
    }

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
        self.or_back(|writer| {
            writer.make_room(whole as u64)?;
            writer.write_at_end(&frame)?;
            writer.place.previous = mark;
            Ok(())
        })
    }

    /// Appends one frame and brings it to the disk; a frame that did not get there is taken back.
    pub(crate) fn append_synced(
        &mut self,
        keys: &Keyring,
        kind: (FrameKind, u64),
        inner: &[u8],
        body: &[u8],
    ) -> Result<(), VaultError> {
        self.or_back(|writer| {
            writer.append(keys, kind, inner, body)?;
            writer.sync()
        })
    }

    /// Brings everything appended so far to the disk: one `fdatasync`.
    pub(crate) fn sync(&self) -> Result<(), VaultError> {
        self.file.sync_data().map_err(VaultError::io("bringing a log of the vault to the disk"))
    }

    /// The file, for bringing it to the disk while more is appended. An error may be told to only one of the two.
    pub(crate) fn file(&self) -> Result<File, VaultError> {
        self.file.try_clone().map_err(VaultError::io("opening a log of the vault"))
    }

    /// Does all of it, or leaves the log as it was.
    pub(crate) fn or_back<T>(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let place = self.place;
        let written = write(self);
        // What a write inside could not take back, this cannot either.
        if written.is_err() && !matches!(written, Err(VaultError::ReopenNeeded)) {
            self.take_back(place)?;
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
        self.file
            .seek(SeekFrom::Start(self.place.end))
            .and_then(|_| self.file.write_all(bytes))
            .map_err(VaultError::io("writing a log of the vault"))?;
        self.place.end += bytes.len() as u64;
        self.place.allocated = self.place.allocated.max(self.place.end);
        Ok(())
    }

    /// Wipes what was not written whole.
    fn take_back(&mut self, place: Place) -> Result<(), VaultError> {
        self.place = place;
        let Place { end, allocated, .. } = place;
        let wiped = (|| {
            // What stands past the room that was made goes with the length; a full disk cannot refuse either.
            self.file.set_len(allocated)?;
            self.file.seek(SeekFrom::Start(end))?;
            std::io::copy(&mut std::io::repeat(0).take(allocated.saturating_sub(end)), &mut self.file)?;
            self.file.sync_data()
        })();
        wiped.map_err(|_| VaultError::ReopenNeeded)
    }

    /// Fills the file with zeros up to where the next `more` bytes end; fails without a trace on a full disk.
    fn make_room(&mut self, more: u64) -> Result<(), VaultError> {
        let needed = self.place.end + more;
        if !self.grows_ahead || needed <= self.place.allocated {
            return Ok(());
        }
        let target = needed.next_multiple_of(GROWTH);
        let doing = "making room in a log of the vault";
        let zeros = vec![0; 64 * 1024];
        let grown = (|| {
            self.file.seek(SeekFrom::Start(self.place.allocated))?;
            let mut missing = target - self.place.allocated;
            while missing > 0 {
                let step = usize::try_from(missing).unwrap_or(usize::MAX).min(zeros.len());
                self.file.write_all(&zeros[..step])?;
                missing -= step as u64;
            }
            self.file.sync_all()
        })();
        if let Err(error) = grown {
            // Give back what was taken; that the old length holds is what matters.
            let _ = self.file.set_len(self.place.allocated);
            return Err(VaultError::io(doing)(error));
        }
        self.place.allocated = target;
        Ok(())
    }
}

const _: () = assert!(HEAD.is_multiple_of(ALIGN));
