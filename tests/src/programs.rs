//! Where the programs under test are.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The command line, `kring`.
pub fn kring() -> PathBuf {
    found("KRING_CLI", built("kring"), "cargo build --package kring-cli")
}

/// The window as it is shipped.
pub fn shipped_window() -> PathBuf {
    found("KRING_WINDOW_SHIPPED", target().join("window/shipped/kring-desktop"), "cargo xtask test")
}

/// The same window, open to automation and answering dialogs from a folder.
pub fn automated_window() -> PathBuf {
    found("KRING_WINDOW_AUTOMATED", target().join("window/automated/kring-desktop"), "cargo xtask test")
}

/// The WebDriver of Tauri.
pub fn tauri_driver() -> PathBuf {
    found("KRING_TAURI_DRIVER", root().join("tools/bin/tauri-driver"), "cargo xtask setup")
}

/// Where pictures of failed scenes go.
pub fn shots() -> PathBuf {
    target().join("shots")
}

/// The folder cargo built this test in: `TARGET/debug/deps/this-test`.
fn target() -> PathBuf {
    let this = std::env::current_exe().unwrap();
    this.ancestors().nth(3).unwrap().to_path_buf()
}

fn built(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn found(variable: &str, usual: PathBuf, how: &str) -> PathBuf {
    let path = std::env::var_os(variable).map_or(usual, PathBuf::from);
    assert!(path.exists(), "{} is not there; `{how}` makes it", path.display());
    path
}
