//! Appending operations.

use super::OperationPart;
use crate::crypto::{Keyring, StateDigest, make_random};
use crate::error::VaultError;
use crate::files;
use crate::layout;
use crate::log::{FileHead, FrameKind, LogKind, LogWriter, Tail};
use crate::packed;
use crate::record::Record;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;

/// The writing end of the journal.
pub(crate) struct Journal {
    vault: PathBuf,
    writer: LogWriter,
}

impl Journal {
    /// Begins a new file whose first operation will be `first`.
    pub(crate) fn begin(vault: &Path, keys: &Keyring, first: u64) -> Result<Self, VaultError> {
        let folder = vault.join(layout::JOURNAL);
        let doing = "making the journal";
        match fs::create_dir(&folder) {
            // What is acknowledged in a new folder is only found again when the folder itself is.
            Ok(()) => files::sync_folder(vault)?,
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                return Err(VaultError::io(doing)(error));
            }
            Err(_) => {}
        }
        let head = FileHead::new(keys, LogKind::Journal, make_random()?, first);
        let path = folder.join(format!("{first:016x}"));
        let made = LogWriter::create(&path, head, true).and_then(|writer| {
            writer.sync()?;
            files::sync_folder(&folder)?;
            Ok(writer)
        });
        match made {
            Ok(writer) => Ok(Self { vault: vault.to_owned(), writer }),
            Err(error) => {
                // Half a file would look like damage; there is nothing in it yet.
                let _ = files::remove(&path);
                Err(error)
            }
        }
    }

    /// Goes on with a file that was read to its end.
    pub(crate) fn resume(vault: &Path, writer: LogWriter) -> Self {
        Self { vault: vault.to_owned(), writer }
    }

    /// Where this file ends, for whoever goes on with it.
    pub(crate) fn into_tail(self) -> Tail {
        self.writer.into_tail()
    }

    /// Writes one operation and brings it to the disk. When this returns, it is acknowledged.
    pub(crate) fn append(
        &mut self,
        keys: &Keyring,
        part: &OperationPart,
        body: &[u8],
    ) -> Result<(), VaultError> {
        let kind = (FrameKind::Operation, part.head.sequence);
        self.writer.append_synced(keys, kind, &part.write(), body)
    }

    /// The same for a large one. Its records go before it, in frames that count for nothing without the operation;
    /// `part` makes that of what they add to the state digest and of how many frames there are.
    pub(crate) fn append_large(
        &mut self,
        keys: &Keyring,
        sequence: u64,
        records: &[Arc<Record>],
        part: impl FnOnce(StateDigest, u32) -> OperationPart,
    ) -> Result<OperationPart, VaultError> {
        self.writer.or_back(|writer| {
            let mut added = StateDigest::default();
            let hash = |sum: &mut StateDigest, plain: &[u8]| sum.add(keys.derive_digest_part(plain));
            let packed = sync_behind(&writer.file()?, |written| {
                packed::append(
                    writer,
                    keys,
                    records,
                    |_| sequence,
                    hash,
                    |_, sum| {
                        added.add(sum);
                        written();
                        Ok(())
                    },
                )
            })?;
            let part = part(added, packed);
            writer.append_synced(keys, (FrameKind::Operation, sequence), &part.write(), &[])?;
            Ok(part)
        })
    }

    /// Ends this file and begins the next, so that a checkpoint can make the older ones unnecessary.
    pub(crate) fn rotate(&mut self, keys: &Keyring, first: u64) -> Result<(), VaultError> {
        *self = Self::begin(&self.vault, keys, first)?;
        Ok(())
    }

    /// Bytes in the present file.
    pub(crate) fn length(&self) -> u64 {
        self.writer.length()
    }
}

/// Has the disk take what `write` has written so far whenever it is ready for more.
fn sync_behind<T>(
    file: &File,
    write: impl FnOnce(&dyn Fn()) -> Result<T, VaultError>,
) -> Result<T, VaultError> {
    thread::scope(|scope| {
        let (more, written) = sync_channel(1);
        let synced = scope.spawn(move || written.iter().try_for_each(|()| file.sync_data()));
        let done = write(&|| {
            // When it is busy it takes this with the next.
            let _ = more.try_send(());
        });
        drop(more);
        // An error of the disk may be told only once.
        let synced = synced.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        synced.map_err(VaultError::io("bringing a log of the vault to the disk"))?;
        done
    })
}
