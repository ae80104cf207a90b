//! What the chores need besides system packages: npm's packages, the driver of the window, the judge of licences.

use std::path::{Path, PathBuf};
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
    if place::ui().join("node_modules").is_symlink() {
        return Err(Fault::new(
            "ui/node_modules is a link, and `npm ci` would empty the folder that others use; remove the link or install there",
        ));
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
    install("tauri-driver", "^2", "about a minute")
}

/// Installs the judge of licences and sources into `tools/`.
pub fn install_cargo_deny() -> Outcome {
    install("cargo-deny", "^0.20", "one to two minutes")
}

/// Where [`install_cargo_deny`] puts it.
pub fn cargo_deny() -> PathBuf {
    installed("cargo-deny")
}

/// What the reader of the vault's format needs from `PyPI`.
const CIPHERS: &[&str] = &["argon2-cffi", "PyNaCl", "blake3", "cbor2"];

/// Makes a Python environment with the ciphers of the vault's format in `tools/`. Where there is no Python, or `PyPI`
/// cannot be reached, the gate goes on without and says so.
pub fn install_python_with_ciphers() {
    if python_with_ciphers().is_some() {
        return;
    }
    println!("setup: a Python environment with {} (half a minute)", CIPHERS.join(", "));
    let system = if cfg!(windows) { "python" } else { "python3" };
    let made = process::answer(process::command(system).args(["-m", "venv"]).arg(environment()));
    let mut pip = process::command(python());
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(CIPHERS);
    if made.is_none() || process::answer(&mut pip).is_none() {
        println!("setup: that could not be made; the page of the vault's format is not read back");
    }
}

/// The Python that [`install_python_with_ciphers`] made, if it has them.
pub fn python_with_ciphers() -> Option<PathBuf> {
    let python = python();
    let imports = "import argon2, nacl, blake3, cbor2";
    process::answer(process::command(&python).args(["-c", imports])).map(|_| python)
}

fn environment() -> PathBuf {
    place::tools().join("venv")
}

fn python() -> PathBuf {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    environment().join(folder).join(place::program("python"))
}

fn installed(name: &str) -> PathBuf {
    place::tools().join("bin").join(place::program(name))
}

fn install(name: &str, version: &str, takes: &str) -> Outcome {
    if installed(name).exists() {
        return Ok(());
    }
    println!("setup: cargo install {name} ({takes})");
    let mut cargo = process::cargo();
    cargo.args(["install", name, "--version", version, "--locked", "--quiet", "--root"]).arg(place::tools());
    // Both run for seconds only: what makes a release quick takes longer here than it will ever save.
    cargo.envs([
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ]);
    process::run(&mut cargo, &format!("install {name}"))
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
