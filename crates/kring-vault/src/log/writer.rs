//! Appending frames to a log file.

use super::{ALIGN, Encoded, FileHead, FrameKind, HEAD, encode_frame};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::load::Tail;
use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The file is made longer in steps of zeros, so that an append rewrites bytes the file already has:
/// the sync then has no new length to record, which makes it the cheapest the disk can do.
const GROWTH: u64 = 256 * 1024;

/// Writes one log file.
pub(crate) struct LogWriter {
    file: File,
    path: PathBuf,
    head: FileHead,
    previous: [u8; 16],
    /// Where the next frame goes.
    end: u64,
    /// Length of the file.
    allocated: u64,
    grows_ahead: bool,
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
        let mut writer =
            Self { file, path: path.to_owned(), head, previous: [0; 16], end: 0, allocated: 0, grows_ahead };
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
        Ok(Self { file, path, head, previous, end, allocated, grows_ahead })
    }

    /// Appends one frame, whose body comes in pieces. It is durable only after [`Self::sync`].
    ///
    /// On failure nothing of the frame can be read back, unless [`VaultError::ReopenNeeded`] says that
    /// even this is not sure.
    pub(crate) fn append(
        &mut self,
        keys: &Keyring,
        kind: (FrameKind, u64),
        inner: &[u8],
        body: &[Vec<u8>],
    ) -> Result<(), VaultError> {
        let length = body.iter().map(Vec::len).sum();
        let Encoded { front, zeros, mark } =
            encode_frame(keys, &self.head, self.previous, kind, inner, length)?;
        let whole = front.len() + length + zeros;
        let start = self.end;
        // What is larger than a step is written once: its sync has a length to record, and half the bytes to bring.
        let written = if whole as u64 <= GROWTH {
            self.make_room(whole as u64)?;
            let mut frame = front;
            frame.reserve_exact(length + zeros);
            for piece in body {
                frame.extend_from_slice(piece);
            }
            frame.resize(whole, 0);
            self.write_at_end(&frame)
        } else {
            let pieces = std::iter::once(&front).chain(body).map(Vec::as_slice);
            pieces.chain([&[0; ALIGN][..zeros]]).try_for_each(|piece| self.write_at_end(piece))
        };
        if let Err(error) = written {
            self.take_back(start)?;
            return Err(error);
        }
        self.previous = mark;
        Ok(())
    }

    /// Appends one frame and brings it to the disk; a frame that did not get there is taken back.
    pub(crate) fn append_synced(
        &mut self,
        keys: &Keyring,
        kind: (FrameKind, u64),
        inner: &[u8],
        body: &[Vec<u8>],
    ) -> Result<(), VaultError> {
        let (start, previous) = (self.end, self.previous);
        self.append(keys, kind, inner, body)?;
        if let Err(error) = self.sync() {
            self.previous = previous;
            self.take_back(start)?;
            return Err(error);
        }
        Ok(())
    }

    /// Brings everything appended so far to the disk: one `fdatasync`.
    pub(crate) fn sync(&mut self) -> Result<(), VaultError> {
        self.file.sync_data().map_err(VaultError::io("bringing a log of the vault to the disk"))
    }

    pub(crate) fn into_tail(self) -> Tail {
        Tail { path: self.path, head: self.head, end: self.end, previous: self.previous }
    }

    /// Bytes in use.
    pub(crate) fn length(&self) -> u64 {
        self.end
    }

    fn write_at_end(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        self.file
            .seek(SeekFrom::Start(self.end))
            .and_then(|_| self.file.write_all(bytes))
            .map_err(VaultError::io("writing a log of the vault"))?;
        self.end += bytes.len() as u64;
        self.allocated = self.allocated.max(self.end);
        Ok(())
    }

    /// Wipes the header of a frame that was not written whole.
    fn take_back(&mut self, start: u64) -> Result<(), VaultError> {
        self.end = start;
        let wiped = (|| {
            // What stands past the room that was made goes with the length; a full disk cannot refuse either.
            self.file.set_len(self.allocated)?;
            if start < self.allocated {
                self.file.seek(SeekFrom::Start(start))?;
                self.file.write_all(&[0; ALIGN])?;
            }
            self.file.sync_data()
        })();
        wiped.map_err(|_| VaultError::ReopenNeeded)
    }

    /// Fills the file with zeros up to where the next `more` bytes end; fails without a trace on a full disk.
    fn make_room(&mut self, more: u64) -> Result<(), VaultError> {
        let needed = self.end + more;
        if !self.grows_ahead || needed <= self.allocated {
            return Ok(());
        }
        let target = needed.next_multiple_of(GROWTH);
        let doing = "making room in a log of the vault";
        let zeros = vec![0; 64 * 1024];
        let grown = (|| {
            self.file.seek(SeekFrom::Start(self.allocated))?;
            let mut missing = target - self.allocated;
            while missing > 0 {
                let step = usize::try_from(missing).unwrap_or(usize::MAX).min(zeros.len());
                self.file.write_all(&zeros[..step])?;
                missing -= step as u64;
            }
            self.file.sync_all()
        })();
        if let Err(error) = grown {
            // Give back what was taken; that the old length holds is what matters.
            let _ = self.file.set_len(self.allocated);
            return Err(VaultError::io(doing)(error));
        }
        self.allocated = target;
        Ok(())
    }
}

const _: () = assert!(HEAD.is_multiple_of(ALIGN));
