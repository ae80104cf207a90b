//! Questions to the user that the operating system asks: where to save, which folder to open, which file.
//!
//! A path never comes from the web side. In window tests the answer is a folder the test prepared, since a driver
//! cannot reach a native dialog; that way exists only in builds made with the feature `e2e`.
//!
//! A dialog stands above the window and goes when the page is thrown away, and while it is open no other command waits for it.

use std::path::{Path, PathBuf};

use tauri::AppHandle;

use kring_core::vault::check_output;
use kring_core::{Error, Problem};

#[cfg(not(feature = "e2e"))]
pub use native::{for_existing, for_folder};
#[cfg(feature = "e2e")]
pub use prepared::{for_existing, for_folder};

#[cfg(not(feature = "e2e"))]
use native as asked;
#[cfg(feature = "e2e")]
use prepared as asked;

/// Where to save a file, with a name to start from; never inside the folder of a vault. `None` when the dialog was closed.
pub fn for_file(app: &AppHandle, suggested: &str) -> Result<Option<PathBuf>, Problem> {
    let Some(place) = asked::for_file(app, suggested) else { return Ok(None) };
    check_output(&place).map_err(Error::from)?;
    Ok(Some(place))
}

#[cfg(not(feature = "e2e"))]
mod native {
    use tauri::Manager;
    use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

    use super::{AppHandle, Path, PathBuf};
    use crate::runtime::waiting;
    use crate::window::MAIN;

    /// Where to save a file, with a name to start from.
    pub fn for_file(app: &AppHandle, suggested: &str) -> Option<PathBuf> {
        let extension = Path::new(suggested).extension()?.to_str()?.to_owned();
        let dialog =
            dialog(app).set_file_name(suggested).add_filter(extension.to_uppercase(), &[extension.as_str()]);
        waiting(|| dialog.blocking_save_file())?.into_path().ok()
    }

    /// Which folder.
    pub fn for_folder(app: &AppHandle) -> Option<PathBuf> {
        let dialog = dialog(app);
        waiting(|| dialog.blocking_pick_folder())?.into_path().ok()
    }

    /// Which file that is there, of those with one of these endings.
    pub fn for_existing(app: &AppHandle, endings: &[&str]) -> Option<PathBuf> {
        let dialog = dialog(app).add_filter(endings.join(", ").to_uppercase(), endings);
        waiting(|| dialog.blocking_pick_file())?.into_path().ok()
    }

    fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
        let dialog = app.dialog().file();
        match app.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

#[cfg(feature = "e2e")]
mod prepared {
    use super::{AppHandle, Path, PathBuf};

    /// Where to save a file: in the test's folder.
    pub fn for_file(app: &AppHandle, suggested: &str) -> Option<PathBuf> {
        Some(for_folder(app)?.join(Path::new(suggested).file_name()?))
    }

    /// Which folder: the test's.
    pub fn for_folder(_app: &AppHandle) -> Option<PathBuf> {
        std::env::var_os("KRING_E2E_DIR").map(PathBuf::from)
    }

    /// Which file that is there: the newest of its kind in the test's folder.
    pub fn for_existing(app: &AppHandle, endings: &[&str]) -> Option<PathBuf> {
        let there = std::fs::read_dir(for_folder(app)?).ok()?.flatten();
        let files = there.map(|entry| entry.path());
        files
            .filter(|file| file.extension().is_some_and(|own| endings.iter().any(|ending| own == *ending)))
            .max_by_key(|file| file.metadata().and_then(|about| about.modified()).ok())
    }
}
