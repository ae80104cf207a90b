//! The encryption of a backup: the age format (age-encryption.org/v1).

use super::Opened;
use crate::base::VaultError;
use crate::crypto::{Passphrase, read_recovery_key};
use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};
use std::io::{BufRead, Write};

/// What opens a backup.
pub enum BackupKey<'a> {
    /// A passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery key with this public half.
    Recovery(&'a str),
}

/// scrypt's work factor (a power of two): 256 MiB and about a second, age's own default.
const WORK: u8 = 18;
/// For vaults with the insecure key derivation of tests.
const WORK_IN_TESTS: u8 = 8;
/// The highest work factor that is run when a file asks for it: 1 GiB.
const MAX_WORK: u8 = 20;

pub(super) fn writer<W: Write>(
    inner: W,
    to: &BackupKey<'_>,
    light: bool,
) -> Result<StreamWriter<W>, VaultError> {
    let doing = "writing the backup";
    let encryptor = match to {
        BackupKey::Passphrase(passphrase) => {
            let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.as_str().to_owned()));
            recipient.set_work_factor(if light { WORK_IN_TESTS } else { WORK });
            Encryptor::with_recipients(std::iter::once(&recipient as _))
        }
        BackupKey::Recovery(public) => {
            let recipient: x25519::Recipient = public.parse().map_err(|_| VaultError::NotARecoveryKey)?;
            Encryptor::with_recipients(std::iter::once(&recipient as _))
        }
    };
    let encryptor = encryptor.map_err(|_| VaultError::NotARecoveryKey)?;
    encryptor.wrap_output(inner).map_err(VaultError::io(doing))
}

pub(super) fn reader<R: BufRead>(inner: R, key: &Passphrase) -> Result<Opened<R>, VaultError> {
    let decryptor = Decryptor::new_buffered(inner).map_err(|_| VaultError::NotABackup)?;
    let opened = if decryptor.is_scrypt() {
        let mut identity = scrypt::Identity::new(SecretString::from(key.as_str().to_owned()));
        identity.set_max_work_factor(MAX_WORK);
        decryptor.decrypt(std::iter::once(&identity as _))
    } else {
        let typed = read_recovery_key(key.as_str())?;
        let identity: x25519::Identity = typed.as_str().parse().map_err(|_| VaultError::NotARecoveryKey)?;
        decryptor.decrypt(std::iter::once(&identity as _))
    };
    opened.map_err(|error| match error {
        DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys => {
            VaultError::WrongPassphrase
        }
        _ => VaultError::NotABackup,
    })
}
