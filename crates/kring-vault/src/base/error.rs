//! Everything that can go wrong with a vault, each with a stable code.

use super::held::is_held;
use super::unreached::is_unreached;
use std::io;

/// What went wrong. [`VaultError::code`] is stable; the sentences that people read are in `kring-texts`.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// No key slot opens with what was given.
    #[error("no key slot opens with this passphrase; check it and try again")]
    WrongPassphrase,
    /// The folder holds nothing that looks like a vault.
    #[error("{path} is not a vault; choose the folder whose name ends in .kring")]
    NotAVault {
        /// The folder that was tried.
        path: String,
    },
    /// Something is already there; a new vault or backup never replaces it.
    #[error("{path} already exists; choose another place or name")]
    Exists {
        /// The path that is taken.
        path: String,
    },
    /// A file or folder that the caller named does not exist.
    #[error("{path} is not there; check its name, or connect its disk")]
    Missing {
        /// What is missing.
        path: String,
    },
    /// The path is inside a vault's folder, where only the vault's own files may be.
    #[error("{path} is a vault and takes no other files; choose a place outside it")]
    InsideVault {
        /// The vault's folder.
        path: String,
    },
    /// Written by a later version.
    #[error("this vault has format {found}, this program knows up to {known}; use a newer Kring")]
    NewerFormat {
        /// Format number in the header.
        found: u16,
        /// Highest format number this program reads.
        known: u16,
    },
    /// Another window or program holds the vault.
    #[error("the vault is open elsewhere; close it there first")]
    InUse,
    /// Damage that cannot be repaired from the copies in the folder.
    #[error("the vault is damaged ({what}); put back a backup or save what opens with salvage")]
    Damaged {
        /// Which part; never content.
        what: &'static str,
    },
    /// No room left on the disk. Nothing was changed.
    #[error("the disk is full; nothing was changed, make room and try again")]
    DiskFull,
    /// The folder may be read but not written.
    #[error("the vault's folder cannot be written; it is open for reading only")]
    ReadOnly,
    /// Another program holds a file, and did so for as long as was waited ([`super::change_when_free`]).
    #[error(
        "another program holds a file: a virus scanner, a backup or a program that synchronises; try again in a minute"
    )]
    FileHeld,
    /// Windows takes no such name for a file or folder.
    #[error("Windows takes no name like {name}; choose another")]
    NameRefused {
        /// The name that was offered.
        name: String,
    },
    /// The folder or a file in it disappeared while the vault was open.
    #[error("the vault's folder has gone; connect the disk again and reopen the vault")]
    Vanished,
    /// A write failed half-way; only opening the vault again can tell what is on the disk.
    #[error("an earlier write failed; close the vault and open it again")]
    ReopenNeeded,
    /// A record is larger than [`crate::MAX_CONTENT`].
    #[error("a record of {size} bytes is too large; the limit is {limit} bytes")]
    TooLarge {
        /// Its size, in bytes.
        size: usize,
        /// The limit, in bytes.
        limit: usize,
    },
    /// A kind has 1 to 32 bytes and does not begin with `kring.`, which is reserved for the vault's own records.
    #[error("the record kind cannot be used; kinds have 1 to 32 bytes and do not start with kring.")]
    KindRefused,
    /// Key derivation figures outside the limits: too weak to trust, or too costly to run.
    #[error("the key derivation figures are out of bounds ({memory_kib} KiB, {passes} passes)")]
    KdfOutOfBounds {
        /// Memory asked for, KiB.
        memory_kib: u32,
        /// Passes asked for.
        passes: u32,
    },
    /// The machine has too little memory free to derive the key.
    #[error("too little memory is free to open the vault; close other programs and try again")]
    OutOfMemory,
    /// The operating system gave no random bytes.
    #[error("the system gives no random numbers; restart the computer and try again")]
    NoRandomness,
    /// There is no key slot of that name.
    #[error("there is no key slot called {name}")]
    NoSuchSlot {
        /// The name asked for.
        name: String,
    },
    /// Slot names are unique within a vault and 1 to 64 bytes.
    #[error("the slot name {name} is taken or cannot be used; choose another")]
    SlotName {
        /// The name offered.
        name: String,
    },
    /// The vault has as many key slots as it may have.
    #[error("a vault has at most {most} key slots; remove one first")]
    TooManySlots {
        /// The limit.
        most: usize,
    },
    /// The last key slot cannot be removed, since nothing would open the vault any more.
    #[error("the last key slot cannot be removed; add another first")]
    LastSlot,
    /// The slot is the recovery key's; a recovery key is replaced by a new one, not changed.
    #[error("this is the recovery key; make a new one instead of changing it")]
    RecoverySlot,
    /// The text is not a recovery key, or its checksum shows a typing error.
    #[error("this is not a recovery key, or a character is wrong; type it again")]
    NotARecoveryKey,
    /// The file is not a backup of Kring.
    #[error("this file is not a backup of Kring, or its end is missing")]
    NotABackup,
    /// The caller asked to stop.
    #[error("stopped at your request; nothing was changed")]
    Cancelled,
    /// Anything else the operating system refused.
    #[error("{doing}: {source}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// What the system said.
        source: io::Error,
    },
}

impl VaultError {
    /// The stable code of this error, such as `vault.wrongPassphrase`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassphrase => "vault.wrongPassphrase",
            Self::NotAVault { .. } => "vault.notAVault",
            Self::Exists { .. } => "vault.exists",
            Self::Missing { .. } => "vault.missing",
            Self::InsideVault { .. } => "vault.insideVault",
            Self::NewerFormat { .. } => "vault.newerFormat",
            Self::InUse => "vault.inUse",
            Self::Damaged { .. } => "vault.damaged",
            Self::DiskFull => "vault.diskFull",
            Self::ReadOnly => "vault.readOnly",
            Self::FileHeld => "vault.fileHeld",
            Self::NameRefused { .. } => "vault.nameRefused",
            Self::Vanished => "vault.vanished",
            Self::ReopenNeeded => "vault.reopenNeeded",
            Self::TooLarge { .. } => "vault.tooLarge",
            Self::KindRefused => "vault.kindRefused",
            Self::KdfOutOfBounds { .. } => "vault.kdfOutOfBounds",
            Self::OutOfMemory => "vault.outOfMemory",
            Self::NoRandomness => "vault.noRandomness",
            Self::NoSuchSlot { .. } => "vault.noSuchSlot",
            Self::SlotName { .. } => "vault.slotName",
            Self::TooManySlots { .. } => "vault.tooManySlots",
            Self::LastSlot => "vault.lastSlot",
            Self::RecoverySlot => "vault.recoverySlot",
            Self::NotARecoveryKey => "vault.notARecoveryKey",
            Self::NotABackup => "vault.notABackup",
            Self::Cancelled => "vault.cancelled",
            Self::Io { .. } => "vault.io",
        }
    }

    /// The values that the sentence for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotAVault { path }
            | Self::Exists { path }
            | Self::Missing { path }
            | Self::InsideVault { path } => vec![("path", path.clone())],
            Self::NewerFormat { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Damaged { what } => vec![("what", (*what).to_owned())],
            Self::TooLarge { size, limit } => {
                vec![("size", size.to_string()), ("limit", limit.to_string())]
            }
            Self::KdfOutOfBounds { memory_kib, passes } => {
                vec![("memoryKib", memory_kib.to_string()), ("passes", passes.to_string())]
            }
            Self::TooManySlots { most } => vec![("most", most.to_string())],
            Self::NoSuchSlot { name } | Self::SlotName { name } | Self::NameRefused { name } => {
                vec![("name", name.clone())]
            }
            Self::Io { doing, source } => {
                vec![("doing", (*doing).to_owned()), ("source", source.to_string())]
            }
            _ => Vec::new(),
        }
    }

    /// Turns an error of the operating system into one that a person can act on.
    pub(crate) fn io(doing: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            _ if is_held(&source) => Self::FileHeld,
            _ if is_unreached(&source) => Self::Vanished,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Vanished,
            _ => Self::Io { doing, source },
        }
    }
}
