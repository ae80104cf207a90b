//! Questions to the user that the operating system asks: where to save, which folder to open.
//!
//! A path never comes from the web side. In window tests the answer is a folder the test prepared, since a driver
//! cannot reach a native dialog; that way exists only in builds made with the feature `e2e`.

use std::path::{Path, PathBuf};

use tauri::AppHandle;
#[cfg(not(feature = "e2e"))]
use tauri_plugin_dialog::DialogExt;

/// Where to save a file, with a name to start from.
#[cfg(not(feature = "e2e"))]
pub fn for_file(app: &AppHandle, suggested: &str) -> Option<PathBuf> {
    let extension = Path::new(suggested).extension()?.to_str()?.to_owned();
    app.dialog()
        .file()
        .set_file_name(suggested)
        .add_filter(extension.to_uppercase(), &[extension.as_str()])
        .blocking_save_file()?
        .into_path()
        .ok()
}

/// Which folder.
#[cfg(not(feature = "e2e"))]
pub fn for_folder(app: &AppHandle) -> Option<PathBuf> {
    app.dialog().file().blocking_pick_folder()?.into_path().ok()
}

/// Where to save a file: in the test's folder.
#[cfg(feature = "e2e")]
pub fn for_file(app: &AppHandle, suggested: &str) -> Option<PathBuf> {
    Some(for_folder(app)?.join(Path::new(suggested).file_name()?))
}

/// Which folder: the test's.
#[cfg(feature = "e2e")]
pub fn for_folder(_app: &AppHandle) -> Option<PathBuf> {
    std::env::var_os("KRING_E2E_DIR").map(PathBuf::from)
}
