//! Where a new vault goes when nobody chose a place: a folder that its owner finds again.

use std::path::{Path, PathBuf};

use kring_core::vault::place_risk;
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, Manager};

/// The name of a vault's folder that was given no other.
pub const NAME: &str = "Kring.kring";

/// A folder that the computer keeps for each of its users.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum UserFolder {
    /// The user's documents.
    Documents,
    /// The user's own folder, which holds the others.
    Home,
}

/// Where a new vault may go, the best first.
pub struct NewPlaces {
    /// Folders the user sees.
    seen: Vec<(UserFolder, PathBuf)>,
    /// Where the window keeps its own things: always there, but hidden on most computers.
    hidden: PathBuf,
}

impl NewPlaces {
    /// Those of this computer. `hidden` is for a computer that knows no folder of its user.
    pub fn of(app: &AppHandle, hidden: &Path) -> Self {
        let folders = app.path();
        let documents = folders.document_dir().map(|folder| (UserFolder::Documents, folder));
        let home = folders.home_dir().map(|folder| (UserFolder::Home, folder));
        Self::new([documents, home].into_iter().flatten().collect(), hidden)
    }

    /// These, the best first.
    pub fn new(seen: Vec<(UserFolder, PathBuf)>, hidden: &Path) -> Self {
        Self { seen, hidden: hidden.to_owned() }
    }

    /// Where a new vault goes, and which folder that is: the first that no program keeps the same elsewhere, such as
    /// documents that `OneDrive` has taken over.
    pub fn usual(&self) -> (PathBuf, Option<UserFolder>) {
        let mut places = self.seen.iter().map(|(which, folder)| (folder.join(NAME), Some(*which)));
        let safe = places.clone().find(|(place, _)| place_risk(place).is_none());
        safe.or_else(|| places.next()).unwrap_or_else(|| (self.hidden.join(NAME), None))
    }

    /// A vault that is in one of these places, though the settings no longer name it.
    pub fn existing(&self) -> Option<PathBuf> {
        let seen = self.seen.iter().map(|(_, folder)| folder);
        seen.chain([&self.hidden]).map(|folder| folder.join(NAME)).find(|place| place.is_dir())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(folder: &Path) -> NewPlaces {
        let seen =
            vec![(UserFolder::Documents, folder.join("Documenten")), (UserFolder::Home, folder.to_owned())];
        NewPlaces::new(seen, &folder.join(".local/share/kring"))
    }

    #[test]
    fn a_new_vault_goes_where_its_owner_sees_it() {
        let folder = tempfile::tempdir().unwrap();
        let usual = places(folder.path()).usual();
        assert_eq!(usual, (folder.path().join("Documenten/Kring.kring"), Some(UserFolder::Documents)));
    }

    #[test]
    fn documents_that_are_kept_the_same_elsewhere_are_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let synced = folder.path().join("OneDrive/Documenten");
        let seen = |home: &Path| {
            let seen = vec![(UserFolder::Documents, synced.clone()), (UserFolder::Home, home.to_owned())];
            NewPlaces::new(seen, folder.path()).usual()
        };
        assert_eq!(seen(folder.path()), (folder.path().join(NAME), Some(UserFolder::Home)));
        // Where every folder is a risk the first stays, and the window says what the risk is.
        let other = folder.path().join("OneDrive");
        assert_eq!(seen(&other), (synced.join(NAME), Some(UserFolder::Documents)));
    }

    #[test]
    fn a_computer_without_folders_for_its_user_has_a_place_too() {
        let hidden = Path::new("/somewhere/data");
        assert_eq!(NewPlaces::new(Vec::new(), hidden).usual(), (hidden.join(NAME), None));
    }

    #[test]
    fn a_vault_of_before_is_found_where_it_was_put_then() {
        let folder = tempfile::tempdir().unwrap();
        let places = places(folder.path());
        assert_eq!(places.existing(), None);
        let before = folder.path().join(".local/share/kring").join(NAME);
        std::fs::create_dir_all(&before).unwrap();
        assert_eq!(places.existing(), Some(before));
        let now = folder.path().join("Documenten").join(NAME);
        std::fs::create_dir_all(&now).unwrap();
        assert_eq!(places.existing(), Some(now));
    }
}
