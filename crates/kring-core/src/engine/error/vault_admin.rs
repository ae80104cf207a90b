//! What can go wrong in keeping the vault, beyond what the vault itself says.

/// An error of a verb about the vault itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultAdminError {
    /// A backup to the recovery key of a vault that has none.
    #[error("this vault has no recovery key; make one first, or back up under a passphrase")]
    NoRecoveryKey,
    /// What was typed back from the recovery sheet is not what stands on it.
    #[error("these groups are not those of the recovery key; read them from the sheet again")]
    GroupsDiffer,
    /// Rolling backups without a folder to put them in.
    #[error("no folder for backups is chosen; choose one first")]
    NoBackupFolder,
    /// The folder for rolling backups is not there.
    #[error("{path} cannot hold backups; choose another folder or connect its disk")]
    BackupFolder {
        /// The folder.
        path: String,
    },
}

impl VaultAdminError {
    /// Every code of this error.
    pub const CODES: [&str; 4] =
        ["keeping.noRecoveryKey", "keeping.groupsDiffer", "keeping.noBackupFolder", "keeping.backupFolder"];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRecoveryKey => "keeping.noRecoveryKey",
            Self::GroupsDiffer => "keeping.groupsDiffer",
            Self::NoBackupFolder => "keeping.noBackupFolder",
            Self::BackupFolder { .. } => "keeping.backupFolder",
        }
    }

    /// The values a text for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BackupFolder { path } => vec![("path", path.clone())],
            _ => Vec::new(),
        }
    }
}
