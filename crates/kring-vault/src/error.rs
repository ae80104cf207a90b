//! Everything that can go wrong with a vault, each with a stable code.

use std::io;

/// What went wrong. [`VaultError::code`] is stable; the wording for people lives with the texts.
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
    /// A vault is never made over something that is already there.
    #[error("{path} already exists; choose another place or name")]
    Exists {
        /// The place that is taken.
        path: String,
    },
    /// A file or a folder that was named is not there.
    #[error("{path} is not there; check its name, or connect its disk")]
    Missing {
        /// What is missing.
        path: String,
    },
    /// Nothing but the vault's own files goes in a vault's folder.
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
    /// Something that cannot be repaired from the copies on this disk.
    #[error("the vault is damaged ({what}); put back a backup or save what opens with salvage")]
    Damaged {
        /// Which part, for the report; never contents.
        what: &'static str,
    },
    /// No room left on the disk. Nothing was changed.
    #[error("the disk is full; nothing was changed, make room and try again")]
    DiskFull,
    /// The folder may be read but not written.
    #[error("the vault's folder cannot be written; it is open for reading only")]
    ReadOnly,
    /// The folder or a file in it went away while the vault was open.
    #[error("the vault's folder has gone; connect the disk again and reopen the vault")]
    Vanished,
    /// A write failed half-way, so that only a fresh look at the disk tells what is there.
    #[error("an earlier write failed; close the vault and open it again")]
    ReopenNeeded,
    /// One record is larger than the vault takes.
    #[error("a record of {size} bytes is too large; the limit is {limit} bytes")]
    TooLarge {
        /// Bytes offered.
        size: usize,
        /// Most bytes taken.
        limit: usize,
    },
    /// Kinds are 1 to 32 bytes and must not begin with `kring.`, which the vault keeps for itself.
    #[error("the record kind cannot be used; kinds have 1 to 32 bytes and do not start with kring.")]
    KindRefused,
    /// Key derivation figures outside what is safe to run or to trust.
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
    /// No key slot of that name.
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
    /// As many key slots as a vault may have.
    #[error("a vault has at most {most} key slots; remove one first")]
    TooManySlots {
        /// The most there may be.
        most: usize,
    },
    /// The last key slot stays, or the vault could never be opened again.
    #[error("the last key slot cannot be removed; add another first")]
    LastSlot,
    /// A recovery key is not a passphrase somebody chose.
    #[error("this is the recovery key; make a new one instead of changing it")]
    RecoverySlot,
    /// The text is not a recovery key; a typing error is found by its checksum.
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

    /// The values a text for people may use, by name.
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
            Self::NoSuchSlot { name } | Self::SlotName { name } => vec![("name", name.clone())],
            Self::Io { doing, source } => {
                vec![("doing", (*doing).to_owned()), ("source", source.to_string())]
            }
            _ => Vec::new(),
        }
    }

    /// Sorts what the system said into the errors a person can act on.
    pub(crate) fn io(doing: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::StaleNetworkFileHandle => Self::Vanished,
            _ => Self::Io { doing, source },
        }
    }
}
