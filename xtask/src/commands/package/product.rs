//! What the packages say about Kring: its names, its version and its day, each in the form that a system expects.

use std::fs;
use std::path::PathBuf;

use super::files::io;
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// The version, of the workspace: the programs, the packages and the bundler all take it from `Cargo.toml`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What systems know the program by: its menu entry, its icon, its place in a catalogue.
pub const ID: &str = "nl.kring.Kring";

/// The programs of a package.
pub const PROGRAMS: [&str; 3] = ["kring", "kring-desktop", "kring-worker"];

/// One line for lists of packages.
pub const SUMMARY: &str = "networks with residents, kept in one encrypted vault";

/// What the lists say below it.
pub const DESCRIPTION: &[&str] = &[
    "Kring is for people at a Dutch municipality who build networks with residents.",
    "It remembers what was agreed and promised, and prepares and records meetings.",
    "Everything confidential stays in one encrypted vault on the own computer;",
    "Kring makes no connection of any kind. This package has the window and the",
    "command line, both in Dutch and English.",
];

/// Names who releases the packages, as `Name <address>`.
const MAINTAINER: &str = "KRING_MAINTAINER";

/// Who answers for the package.
pub fn maintainer() -> String {
    std::env::var(MAINTAINER).unwrap_or_else(|_| "Kring <packages@kring.invalid>".to_owned())
}

/// The version without what follows a `-`, for what takes numbers only.
pub fn numbers() -> &'static str {
    VERSION.split(['-', '+']).next().unwrap_or(VERSION)
}

/// The version as Debian and RPM order it: a candidate comes before what it is a candidate for.
pub fn sortable() -> String {
    VERSION.replace('-', "~")
}

/// When the newest change was made, in one of git's forms (`%cs`, `%cI`, `%cD`, `%ct`): so that the same source makes the same
/// package.
pub fn changed_at(form: &str) -> Outcome<String> {
    let mut git = process::command("git");
    git.args(["log", "-1", &format!("--format={form}")]).env("TZ", "UTC");
    process::answer(&mut git).filter(|day| !day.is_empty()).ok_or_else(|| {
        Fault::new(
            "git does not say when the newest change was made; package a checkout that has its history",
        )
    })
}

/// Where packages are put.
pub fn out() -> Outcome<PathBuf> {
    let out = place::target().join("package");
    fs::create_dir_all(&out).map_err(io("make", &out))?;
    Ok(out)
}

/// An empty folder in which one package is put together.
pub fn workshop(name: &str) -> Outcome<PathBuf> {
    let folder = place::target().join("package-work").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(io("empty", &folder))?;
    }
    fs::create_dir_all(&folder).map_err(io("make", &folder))?;
    Ok(folder)
}
