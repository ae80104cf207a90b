//! Appending operations.

use super::{OperationPart, file_name, is_blank, remove_from};
use crate::crypto::{Keyring, StateDigest};
use crate::error::VaultError;
use crate::files;
use crate::layout;
use crate::log::{FrameKind, LogKind, LogWriter, Place, Tail};
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
    /// Number of the first operation of the present file.
    first: u64,
}

impl Journal {
    /// Begins a new file whose first operation will be `first`, with a copy of the header.
    pub(crate) fn begin(vault: &Path, keys: &Keyring, first: u64, header: &[u8]) -> Result<Self, VaultError> {
        let (folder, mirrors) = (vault.join(layout::JOURNAL), vault.join(layout::MIRROR));
        make_folders(vault, &[&folder, &mirrors])?;
        let (path, mirror) = (folder.join(file_name(first)), mirrors.join(file_name(first)));
        // What stands under this name is not this journal's: nothing that is needed begins with an operation to come.
        for (name, path) in [(layout::JOURNAL, &path), (layout::MIRROR, &mirror)] {
            if path.exists() && is_blank(path) {
                files::remove(path)?;
            }
            files::set_part_aside(vault, name, path)?;
        }
        let made = LogWriter::create_mirrored(&path, &mirror, keys, LogKind::Journal, first);
        let made = made.and_then(|mut writer| {
            writer.append_header(keys, first.saturating_sub(1), header)?;
            writer.sync()?;
            writer.sync_mirror()?;
            files::sync_folder(&folder)?;
            files::sync_folder(&mirrors)?;
            Ok(writer)
        });
        match made {
            Ok(writer) => Ok(Self { vault: vault.to_owned(), writer, first }),
            Err(error) => {
                // Half a file would look like damage; there is nothing in it yet.
                let _ = files::remove(&path);
                let _ = files::remove(&mirror);
                Err(error)
            }
        }
    }

    /// The folder of the vault it belongs to.
    pub(crate) fn vault(&self) -> &Path {
        &self.vault
    }

    /// Goes on with a file that was read to its end and whose mirror is the same. `written` is the last copy of the
    /// header in it.
    pub(crate) fn resume(
        vault: &Path,
        keys: &Keyring,
        tail: Tail,
        sequence: u64,
        (header, written): (&[u8], Option<&Vec<u8>>),
    ) -> Result<Self, VaultError> {
        let name = tail.path.file_name().unwrap_or_default();
        let (first, mirror) = (tail.head.first(), vault.join(layout::MIRROR).join(name));
        // What a crash left of a file that was being made.
        remove_from(vault, first + 1)?;
        let writer = LogWriter::resume_mirrored(tail, &mirror)?;
        let mut journal = Self { vault: vault.to_owned(), writer, first };
        if written.is_none_or(|written| written != header) {
            journal.append_header(keys, sequence, header)?;
        }
        Ok(journal)
    }

    /// Adds a copy of the header, which the next operation brings to the disk.
    pub(crate) fn append_header(
        &mut self,
        keys: &Keyring,
        sequence: u64,
        header: &[u8],
    ) -> Result<(), VaultError> {
        self.writer.append_header(keys, sequence, header)
    }

    /// Where the next frame goes, for [`Self::rollback`].
    pub(crate) fn place(&self) -> Place {
        self.writer.place()
    }

    /// Wipes what was appended since.
    pub(crate) fn rollback(&mut self, place: Place) -> Result<(), VaultError> {
        self.writer.rollback(place)
    }

    /// Notes that the vault is locked after operation `sequence`, on the disk in both files.
    pub(crate) fn close(mut self, keys: &Keyring, sequence: u64) -> Result<(), VaultError> {
        self.writer.append_synced(keys, (FrameKind::Closed, sequence), &[], &[])?;
        self.writer.sync_mirror()
    }

    /// Brings the mirror to the disk now.
    pub(crate) fn sync_mirror(&self) -> Result<(), VaultError> {
        self.writer.sync_mirror()
    }

    /// The mirror's file, for bringing it to the disk from another thread.
    pub(crate) fn mirror(&self) -> Option<File> {
        self.writer.mirror()
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
        self.writer.rollback_on_error(|writer| {
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
    pub(crate) fn rotate(&mut self, keys: &Keyring, first: u64, header: &[u8]) -> Result<(), VaultError> {
        // A file without operations is as good as a new one.
        if self.first != first {
            // Whoever has the disk take the mirror from here on has that of the next file.
            self.writer.sync_mirror()?;
            *self = Self::begin(&self.vault, keys, first, header)?;
        }
        Ok(())
    }

    /// Whether the vault's folder is still where it was.
    pub(crate) fn is_there(&self) -> bool {
        self.vault.is_dir()
    }

    /// Bytes in the present file.
    pub(crate) fn length(&self) -> u64 {
        self.writer.length()
    }
}

/// What is acknowledged in a new folder is only found again when the folder itself is.
fn make_folders(vault: &Path, folders: &[&Path]) -> Result<(), VaultError> {
    for folder in folders {
        match fs::create_dir(folder) {
            Ok(()) => files::sync_folder(vault)?,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(VaultError::io("making the journal")(error)),
        }
    }
    Ok(())
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
