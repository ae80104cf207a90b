//! Folders that a program synchronises, recognised by their names, by the files of these programs in them and, on Windows, by what
//! `OneDrive` says itself.

use super::SyncProgram;
use std::ffi::OsStr;
use std::path::{Component, Path};

/// The program that synchronises `place` or a folder above it.
pub(super) fn program(place: &Path) -> Option<SyncProgram> {
    let above = || place.ancestors().skip(1);
    by_names(place).or_else(|| by_mount_points(place)).or_else(|| above().find_map(by_contents))
}

#[cfg(windows)]
fn by_mount_points(place: &Path) -> Option<SyncProgram> {
    super::mount_points::hold(place).then_some(SyncProgram::OneDrive)
}

#[cfg(not(windows))]
fn by_mount_points(_: &Path) -> Option<SyncProgram> {
    None
}

/// By the names of the folders above `place`; its own name is the user's choice.
fn by_names(place: &Path) -> Option<SyncProgram> {
    let names = place.parent()?.components().filter_map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    let mut found = None;
    for name in names {
        let name = name.to_lowercase();
        // The innermost name is the most specific: macOS has all of them under `CloudStorage`.
        found = NAMES.iter().find(|(start, _)| begins(&name, start)).map(|(_, program)| *program).or(found);
    }
    found
}

/// Folder names of these programs, in lower case. Some append an account or an organisation.
const NAMES: &[(&str, SyncProgram)] = &[
    ("onedrive", SyncProgram::OneDrive),
    ("skydrive", SyncProgram::OneDrive),
    ("dropbox", SyncProgram::Dropbox),
    ("nextcloud", SyncProgram::Nextcloud),
    ("owncloud", SyncProgram::OwnCloud),
    ("surfdrive", SyncProgram::OwnCloud),
    ("google drive", SyncProgram::GoogleDrive),
    ("googledrive", SyncProgram::GoogleDrive),
    ("my drive", SyncProgram::GoogleDrive),
    ("mijn drive", SyncProgram::GoogleDrive),
    ("iclouddrive", SyncProgram::ICloud),
    ("icloud drive", SyncProgram::ICloud),
    ("com~apple~clouddocs", SyncProgram::ICloud),
    ("mobile documents", SyncProgram::ICloud),
    ("proton drive", SyncProgram::Other),
    ("pcloud drive", SyncProgram::Other),
    ("box sync", SyncProgram::Other),
    ("cloudstorage", SyncProgram::Other),
];

/// Whether `name` is `start`, or `start` followed by an account or a number.
fn begins(name: &str, start: &str) -> bool {
    name.strip_prefix(start).is_some_and(|rest| {
        let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.is_empty() || rest.starts_with([' ', '-', '(', '_'])
    })
}

/// Entries of a folder that are looked at, so that a folder of a million files takes no time.
const MAX_ENTRIES: usize = 10_000;

/// By the files in the folder itself.
fn by_contents(folder: &Path) -> Option<SyncProgram> {
    let has = |name: &str| folder.join(name).exists();
    if has(".stfolder") {
        return Some(SyncProgram::Syncthing);
    }
    if has(".dropbox") || has(".dropbox.cache") {
        // The settings folder of Dropbox in a home folder has the same name.
        let settings = has(".dropbox/info.json") || has(".dropbox/instance1");
        return (!settings).then_some(SyncProgram::Dropbox);
    }
    if has(".nextcloudsync.log") {
        return Some(SyncProgram::Nextcloud);
    }
    if has(".owncloudsync.log") {
        return Some(SyncProgram::OwnCloud);
    }
    // Nextcloud and ownCloud both have such a database in the folder; Nextcloud is more common.
    let database = |name: &OsStr| {
        name.to_str().is_some_and(|name| {
            let name = name.strip_suffix(".db").unwrap_or_default();
            name.starts_with(".sync_") || name.starts_with("._sync_")
        })
    };
    let mut entries = std::fs::read_dir(folder).ok()?.flatten().take(MAX_ENTRIES);
    entries.any(|entry| database(&entry.file_name())).then_some(SyncProgram::Nextcloud)
}

#[cfg(test)]
mod tests {
    use super::{SyncProgram, by_names};
    use std::path::Path;

    #[test]
    fn folders_of_synchronising_programs_are_known_by_name() {
        use SyncProgram::{Dropbox, GoogleDrive, ICloud, Nextcloud, OneDrive, Other, OwnCloud};
        for (place, expected) in [
            ("/home/s/Documents/Havenkwartier.kring", None),
            ("/home/s/OneDrive/Havenkwartier.kring", Some(OneDrive)),
            ("/home/s/OneDrive - Gemeente Oeverdaal/Werk/Havenkwartier.kring", Some(OneDrive)),
            ("/Users/s/Library/CloudStorage/OneDrive-Oeverdaal/H.kring", Some(OneDrive)),
            ("/Users/s/Library/CloudStorage/Elders/H.kring", Some(Other)),
            ("/Users/s/Library/Mobile Documents/com~apple~CloudDocs/H.kring", Some(ICloud)),
            ("/home/s/Dropbox (Oeverdaal)/H.kring", Some(Dropbox)),
            ("/home/s/Nextcloud2/H.kring", Some(Nextcloud)),
            ("/home/s/ownCloud/H.kring", Some(OwnCloud)),
            ("/mnt/g/Mijn Drive/H.kring", Some(GoogleDrive)),
            ("/home/s/dropboxen/H.kring", None),
            ("/home/s/Mijn Drivers/H.kring", None),
            ("/home/s/OneDrive", None),
        ] {
            assert_eq!(by_names(Path::new(place)), expected, "{place}");
        }
    }
}
