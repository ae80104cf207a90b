//! Where a vault is: whether its folder is a risky place, who has it open, and where other files may be written.

pub(crate) mod attempts;
mod file_name;
mod lock;
#[cfg(windows)]
mod mount_points;
mod network;
mod output;
mod presence;
mod synced;
pub(crate) mod unfinished;

pub(crate) use lock::OpenerLock;
pub use output::{check_output, check_outside_vaults};
pub(crate) use presence::Presence;

use std::path::Path;

/// Why a folder is a risky place for a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceRisk {
    /// It is on another computer. Whether a second opener is refused, and whether acknowledged operations are really on
    /// a disk, depends on that computer and the network.
    NetworkShare,
    /// A program synchronises it between computers. A vault that is open on two of them ends up as conflicting copies,
    /// and what is erased here stays in that program's history.
    SyncedFolder(SyncProgram),
}

/// A program that synchronises folders between computers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncProgram {
    /// Microsoft `OneDrive`, `SharePoint` libraries under it included.
    OneDrive,
    /// Dropbox.
    Dropbox,
    /// Nextcloud.
    Nextcloud,
    /// `ownCloud`.
    OwnCloud,
    /// Google Drive.
    GoogleDrive,
    /// Apple's iCloud Drive.
    ICloud,
    /// Syncthing.
    Syncthing,
    /// Another one.
    Other,
}

impl PlaceRisk {
    /// A stable name, such as `networkShare` or `syncedFolder`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NetworkShare => "networkShare",
            Self::SyncedFolder(_) => "syncedFolder",
        }
    }

    /// The name of the synchronising program; `None` when there is none or it is not known.
    pub fn program(&self) -> Option<&'static str> {
        match self {
            Self::NetworkShare | Self::SyncedFolder(SyncProgram::Other) => None,
            Self::SyncedFolder(program) => Some(match program {
                SyncProgram::OneDrive => "OneDrive",
                SyncProgram::Dropbox => "Dropbox",
                SyncProgram::Nextcloud => "Nextcloud",
                SyncProgram::OwnCloud => "ownCloud",
                SyncProgram::GoogleDrive => "Google Drive",
                SyncProgram::ICloud => "iCloud Drive",
                SyncProgram::Syncthing | SyncProgram::Other => "Syncthing",
            }),
        }
    }
}

/// Whether `folder`, which need not exist yet, is a risky place for a vault. `None` means that no risk was recognised,
/// not that there is none.
pub fn place_risk(folder: &Path) -> Option<PlaceRisk> {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    // Links are resolved from the nearest folder that exists.
    let real = absolute.ancestors().find_map(|part| std::fs::canonicalize(part).ok());
    let places = [Some(absolute.as_path()), real.as_deref()];
    let synced = || places.into_iter().flatten().find_map(synced::program).map(PlaceRisk::SyncedFolder);
    let shared = || places.into_iter().flatten().any(network::is_remote).then_some(PlaceRisk::NetworkShare);
    synced().or_else(shared)
}
