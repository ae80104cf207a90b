//! What the chores need besides system packages: npm's packages and the driver of the window.

use std::path::Path;
use std::time::SystemTime;

use crate::fault::{Fault, Outcome};
use crate::place;
use crate::process;

/// The oldest Node the UI's tools run on.
const OLDEST_NODE: u32 = 20;

/// Installs the UI's npm packages, unless those of this lock file are there already.
pub fn install_npm_packages() -> Outcome {
    let lock = changed_at(&place::ui().join("package-lock.json"));
    let installed = changed_at(&place::ui().join("node_modules").join(".package-lock.json"));
    if lock.is_some() && installed >= lock {
        return Ok(());
    }
    check_node()?;
    println!("setup: npm ci in ui/");
    process::run(process::npm().args(["ci", "--no-audit", "--no-fund"]), "install the UI's npm packages")
}

fn check_node() -> Outcome {
    let found = process::answer(process::command("node").arg("--version"));
    let major = found.as_deref().and_then(major_version);
    if major.is_some_and(|major| major >= OLDEST_NODE)
        && process::answer(process::npm().arg("--version")).is_some()
    {
        return Ok(());
    }
    Err(Fault::new(format!(
        "install first Node {OLDEST_NODE} or newer with npm (found: {}), then run this again",
        found.as_deref().unwrap_or("none")
    )))
}

fn major_version(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// Installs the WebDriver of Tauri into `tools/`, where the window tests look for it.
pub fn install_tauri_driver() -> Outcome {
    if place::tools().join("bin").join(place::program("tauri-driver")).exists() {
        return Ok(());
    }
    println!("setup: cargo install tauri-driver (about a minute and a half)");
    let mut install = process::cargo();
    install.args(["install", "tauri-driver", "--version", "^2", "--locked", "--quiet", "--root"]);
    process::run(install.arg(place::tools()), "install tauri-driver")
}

fn changed_at(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major_version("v20.19.2"), Some(20));
        assert_eq!(major_version("next"), None);
    }
}
