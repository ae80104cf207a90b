//! Backups: an age file with an archive of JSON lines, which public tools open without Kring.
//!
//! Format of the archive: `docs/vault-format.md`, "Backups".

mod archive;
mod drill;
mod seal;

pub use drill::Drilled;
pub use seal::BackupKey;

use crate::base::{Moment, Operation, Progress, Record, VaultError, is_absent, unwatched};
use crate::crypto::Passphrase;
use crate::files::disk;
use crate::files::losses::Losses;
use crate::files::new_file::NewFile;
use crate::life_cycle::{CreateOptions, InitialRecords, NewOwner, write_vault};
use crate::place::check_output;
use crate::vault::{Locked, Unlocked, Vault};
use archive::Archive;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::Arc;

/// What a backup has in it. Kept on paper, it shows whether a vault was reset to an earlier state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Identity of the vault.
    pub vault: uuid::Uuid,
    /// When it was made.
    pub made: Moment,
    /// Number of the last operation in it.
    pub sequence: u64,
    /// Records in it, without the vault's own.
    pub records: u64,
    /// BLAKE3 over the record lines, as 64 hexadecimal digits.
    pub digest: String,
}

impl Vault<Unlocked> {
    /// Writes a backup to `file`, which must not exist, and reads it back.
    ///
    /// # Errors
    /// `vault.exists`, `vault.missing` for a folder that is not there, `vault.insideVault`, `vault.cancelled`,
    /// `vault.diskFull`; none leaves a file behind.
    pub fn backup(
        &mut self,
        file: &Path,
        to: &BackupKey<'_>,
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Receipt, VaultError> {
        check_output(file)?;
        if file.exists() {
            return Err(VaultError::Exists { path: file.display().to_string() });
        }
        let light = self.folder.info.insecure_test_kdf;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let temporary = file.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let new = NewFile::begin_at(temporary, file)?;
        let receipt = self.write_backup(&new, to, light, now, progress)?;
        new.put()?;
        // The backup of a vault whose folder cannot be written is good all the same.
        match self.note(Operation::named("vault.backup"), now, &[]) {
            Ok(()) | Err(VaultError::ReadOnly | VaultError::DiskFull) => Ok(receipt),
            Err(error) => Err(error),
        }
    }

    /// The digest that the receipt of a backup made now would have, for comparing with an earlier one.
    ///
    /// # Errors
    /// Only for a record that cannot be written as JSON.
    pub fn digest(&self) -> Result<String, VaultError> {
        archive::digest(self.state.0.state.all().map(AsRef::as_ref))
    }

    fn write_backup(
        &self,
        new: &NewFile,
        to: &BackupKey<'_>,
        light: bool,
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Receipt, VaultError> {
        let doing = "writing the backup";
        let open = &self.state.0;
        let records: Vec<&Record> = open.state.all().map(AsRef::as_ref).collect();
        let hashed = Hashed { inner: BufWriter::new(new.file()?), hasher: blake3::Hasher::new() };
        let mut sealed = seal::writer(hashed, to, light)?;
        let receipt = Receipt {
            vault: self.folder.info.id,
            made: now,
            sequence: open.summary.sequence,
            records: open.state.records.len() as u64,
            digest: String::new(),
        };
        let receipt = archive::write(&mut sealed, receipt, &records, progress)?;
        let hashed = sealed.finish().map_err(VaultError::io(doing))?;
        let written = hashed.hasher.finalize();
        hashed.inner.into_inner().map_err(|error| VaultError::io(doing)(error.into_error()))?;
        new.sync()?;
        verify_written(new.path(), to, written, &receipt, progress)?;
        Ok(receipt)
    }
}

/// Checks that the bytes on the disk are those that were written, and, if a passphrase is known, that they open.
fn verify_written(
    file: &Path,
    to: &BackupKey<'_>,
    written: blake3::Hash,
    receipt: &Receipt,
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    let doing = "reading the backup back";
    let mut hasher = blake3::Hasher::new();
    let mut source = disk::open(file).map_err(VaultError::io(doing))?;
    io::copy(&mut source, &mut hasher).map_err(VaultError::io(doing))?;
    let mut same = hasher.finalize() == written;
    if let BackupKey::Passphrase(passphrase) = to {
        same &= Backup::read(file, passphrase, progress)?.receipt == *receipt;
    }
    if same { Ok(()) } else { Err(VaultError::NotABackup) }
}

/// A backup that was read to its end and is whole. Its records wipe themselves.
pub struct Backup {
    receipt: Receipt,
    records: Vec<Arc<Record>>,
}

impl Backup {
    /// Reads a backup with its passphrase or the recovery key. Progress is reported in bytes of the file.
    ///
    /// # Errors
    /// `vault.missing`, `vault.wrongPassphrase`, `vault.cancelled`, `vault.notABackup` also when the file is truncated.
    pub fn read(file: &Path, key: &Passphrase, progress: Progress<'_>) -> Result<Self, VaultError> {
        let doing = "opening the backup";
        let file = disk::open(file).map_err(|error| {
            let missing = is_absent(&error).then(|| VaultError::Missing { path: file.display().to_string() });
            missing.unwrap_or_else(|| VaultError::io(doing)(error))
        })?;
        let length = file.metadata().map_err(VaultError::io(doing))?.len();
        let opened = BufReader::new(seal::reader(BufReader::new(file), key)?);
        let Archive { receipt, records } = archive::read(opened, length, progress)?;
        Ok(Self { receipt, records: records.into_iter().map(Arc::new).collect() })
    }

    /// What it has in it, in numbers.
    pub fn receipt(&self) -> &Receipt {
        &self.receipt
    }

    /// Creates a vault at `dir` with its records, which only `passphrase` opens.
    ///
    /// # Errors
    /// `vault.exists`, `vault.cancelled`, `vault.diskFull`; none leaves a folder behind.
    pub fn restore(
        &self,
        dir: &Path,
        (passphrase, options): (&Passphrase, &CreateOptions),
        now: Moment,
        progress: Progress<'_>,
    ) -> Result<Vault<Locked>, VaultError> {
        let owner = NewOwner { passphrase, slot: options.slot(), kdf: options.kdf() };
        let losses = Losses::default();
        let saved =
            InitialRecords { sequence: self.receipt.sequence, records: &self.records, losses: &losses };
        write_vault(dir, &owner, &saved, "vault.restore", now, progress)
    }
}

/// Reads a whole backup with its passphrase or the recovery key, and checks it.
///
/// # Errors
/// As [`Backup::read`].
pub fn verify_backup(file: &Path, key: &Passphrase) -> Result<Receipt, VaultError> {
    Backup::read(file, key, &mut unwatched).map(|backup| backup.receipt)
}

/// Creates a vault at `dir` from a backup, which is read and checked as a whole before anything is written.
///
/// # Errors
/// As [`Backup::read`] and [`Backup::restore`].
pub fn restore(
    file: &Path,
    key: &Passphrase,
    dir: &Path,
    owner: (&Passphrase, &CreateOptions),
    now: Moment,
    progress: Progress<'_>,
) -> Result<(Vault<Locked>, Receipt), VaultError> {
    let backup = Backup::read(file, key, progress)?;
    let vault = backup.restore(dir, owner, now, progress)?;
    Ok((vault, backup.receipt))
}

/// A writer that hashes what passes through.
struct Hashed<W> {
    inner: W,
    hasher: blake3::Hasher,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.hasher.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// A reader of decrypted bytes.
type Opened<R> = age::stream::StreamReader<R>;

/// So that the archive's reader need not name age.
trait Lines: Read {}
impl<R: Read> Lines for R {}
