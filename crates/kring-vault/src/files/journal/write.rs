//! Appending operations to the journal.

use super::{OperationPart, file_name, is_blank, remove_from};
use crate::base::{Record, VaultError, make_when_free, sync_data};
use crate::crypto::{Keyring, StateDigest};
use crate::files::log::{FrameKind, LogKind, LogPosition, LogWriter, Tail};
use crate::files::{aside, disk, layout, packed};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;

/// The journal, for appending.
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
        // A file of this name is not needed: no operation in use has this number yet.
        for (name, path) in [(layout::JOURNAL, &path), (layout::MIRROR, &mirror)] {
            if path.exists() && is_blank(path)? {
                disk::remove(path)?;
            }
            aside::set_part_aside(vault, name, path)?;
        }
        let made = LogWriter::create_mirrored(&path, &mirror, keys, LogKind::Journal, first);
        let made = made.and_then(|mut writer| {
            writer.append_vault_header(keys, first.saturating_sub(1), header)?;
            writer.sync()?;
            writer.sync_mirror()?;
            disk::sync_folder(&folder)?;
            disk::sync_folder(&mirrors)?;
            Ok(writer)
        });
        match made {
            Ok(writer) => Ok(Self { vault: vault.to_owned(), writer, first }),
            Err(error) => {
                // An incomplete file would look like damage; there is nothing in it yet.
                let _ = disk::remove(&path);
                let _ = disk::remove(&mirror);
                Err(error)
            }
        }
    }

    /// The folder of the vault it belongs to.
    pub(crate) fn vault(&self) -> &Path {
        &self.vault
    }

    /// Continues a file that was read to its end and whose mirror is the same. `written` is the last copy of the vault
    /// header in it.
    pub(crate) fn resume(
        vault: &Path,
        keys: &Keyring,
        tail: Tail,
        sequence: u64,
        (header, written): (&[u8], Option<&Vec<u8>>),
    ) -> Result<Self, VaultError> {
        let name = tail.path.file_name().unwrap_or_default();
        let (first, mirror) = (tail.log_header.first(), vault.join(layout::MIRROR).join(name));
        // Left by a crash while a file was being made.
        remove_from(vault, first + 1)?;
        let writer = LogWriter::resume_mirrored(tail, &mirror)?;
        let mut journal = Self { vault: vault.to_owned(), writer, first };
        if written.is_none_or(|written| written != header) {
            journal.append_header(keys, sequence, header)?;
        }
        Ok(journal)
    }

    /// Appends a copy of the vault header, which is synced with the next operation.
    pub(crate) fn append_header(
        &mut self,
        keys: &Keyring,
        sequence: u64,
        header: &[u8],
    ) -> Result<(), VaultError> {
        self.writer.append_vault_header(keys, sequence, header)
    }

    /// Where the next frame goes, for [`Self::rollback`].
    pub(crate) fn position(&self) -> LogPosition {
        self.writer.position()
    }

    /// Wipes what was appended since.
    pub(crate) fn rollback(&mut self, position: LogPosition) -> Result<(), VaultError> {
        self.writer.rollback(position)
    }

    /// Appends the closing frame: the vault is locked after operation `sequence`. Both files are synced.
    pub(crate) fn close(mut self, keys: &Keyring, sequence: u64) -> Result<(), VaultError> {
        self.writer.append_synced(keys, (FrameKind::Closed, sequence), &[], &[])?;
        self.writer.sync_mirror()
    }

    /// Syncs the mirror now.
    pub(crate) fn sync_mirror(&self) -> Result<(), VaultError> {
        self.writer.sync_mirror()
    }

    /// The mirror's file, for syncing it from another thread.
    pub(crate) fn mirror(&self) -> Option<File> {
        self.writer.mirror()
    }

    /// Where this file ends, for appending to it later.
    pub(crate) fn into_tail(self) -> Tail {
        self.writer.into_tail()
    }

    /// Appends one operation and syncs it. When this returns, it is acknowledged.
    pub(crate) fn append(
        &mut self,
        keys: &Keyring,
        part: &OperationPart,
        body: &[u8],
    ) -> Result<(), VaultError> {
        let kind = (FrameKind::Operation, part.summary.sequence);
        self.writer.append_synced(keys, kind, &part.write(), body)
    }

    /// The same for a large one. Its records go before it, in frames that do not count without it; `part` makes the
    /// operation from their part of the state digest and the number of frames.
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

    /// Begins the next file, so that the older ones can be removed after a checkpoint.
    pub(crate) fn rotate(&mut self, keys: &Keyring, first: u64, header: &[u8]) -> Result<(), VaultError> {
        // A file without operations is as good as a new one.
        if self.first != first {
            // From here on only the mirror of the next file is synced.
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

/// The folders are synced, since files in a new folder survive a power cut only if the folder does.
fn make_folders(vault: &Path, folders: &[&Path]) -> Result<(), VaultError> {
    for folder in folders {
        match make_when_free(|| fs::create_dir(folder)) {
            Ok(()) => disk::sync_folder(vault)?,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(VaultError::io("making the journal")(error)),
        }
    }
    Ok(())
}

/// Syncs what `write` has written so far in the background, as often as the disk can.
fn sync_behind<T>(
    file: &File,
    write: impl FnOnce(&dyn Fn()) -> Result<T, VaultError>,
) -> Result<T, VaultError> {
    thread::scope(|scope| {
        let (more, written) = sync_channel(1);
        let synced = scope.spawn(move || written.iter().try_for_each(|()| sync_data(file)));
        let done = write(&|| {
            // While a sync is under way, the next one covers this too.
            let _ = more.try_send(());
        });
        drop(more);
        // The system may report an error of the disk only once.
        let synced = synced.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        synced.map_err(VaultError::io("bringing a log of the vault to the disk"))?;
        done
    })
}
