//! Where things are in the checkout.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The web UI with its `package.json`.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Programs that were installed for the tests only.
pub fn tools() -> PathBuf {
    root().join("tools")
}

/// What `run` writes for people to look at.
pub fn out() -> PathBuf {
    root().join("out")
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// A program that cargo built in the debug profile.
pub fn built(name: &str) -> PathBuf {
    target().join("debug").join(program(name))
}

/// `name` as a program file of this system.
pub fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}
