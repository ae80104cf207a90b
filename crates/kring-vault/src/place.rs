//! What kind of place a vault's folder is: some places are a risk, and whoever opens a vault there should know.

mod network;
mod synced;

use std::path::Path;

/// Why a folder is a risky place for a vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceRisk {
    /// It is on another computer. Whether a second opener is kept out, and whether what was acknowledged is
    /// really on a disk, depends on that computer and the network.
    NetworkShare,
    /// A program keeps it the same on several computers. A vault that is open on two of them falls apart into
    /// conflicting copies, and what is erased here stays in that program's history.
    SyncedFolder(SyncProgram),
}

/// A program that keeps folders the same on several computers.
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
    /// Another one; which is not known.
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

    /// What the program that synchronises calls itself; `None` when there is none or it is not known.
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

/// Whether `folder`, which need not be there yet, is a risky place for a vault. `None` says that nothing was
/// recognised, not that the place is safe.
pub fn place_risk(folder: &Path) -> Option<PlaceRisk> {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    // Links are followed from the nearest folder that is there.
    let real = absolute.ancestors().find_map(|part| std::fs::canonicalize(part).ok());
    let places = [Some(absolute.as_path()), real.as_deref()];
    let synced = || places.into_iter().flatten().find_map(synced::program).map(PlaceRisk::SyncedFolder);
    let shared = || places.into_iter().flatten().any(network::is_remote).then_some(PlaceRisk::NetworkShare);
    synced().or_else(shared)
}
