//! `cargo xtask deny`: which licences, sources and crates come in, judged by `deny.toml`.

use std::path::PathBuf;

use crate::fault::{self, Fault, Outcome};
use crate::process;

/// The command.
pub fn deny(arguments: &[String]) -> Outcome {
    fault::takes_none("deny", arguments)?;
    if !is_installed() {
        return Err(Fault::new(
            "cargo-deny is not installed: `cargo install cargo-deny --locked`, then run this again",
        ));
    }
    if !has_advisories() {
        println!("deny: no advisory database on this machine; advisories are not checked");
    }
    process::run(&mut check(), "accept what the dependencies bring")
}

/// Whether cargo-deny can be called.
pub fn is_installed() -> bool {
    process::answer(process::cargo().args(["deny", "--version"])).is_some()
}

/// The check itself, offline: advisories only where their database is already here.
pub fn check() -> std::process::Command {
    let mut command = process::cargo();
    command.args(["deny", "--offline", "--all-features", "check", "--hide-inclusion-graph"]);
    if has_advisories() {
        command.arg("--disable-fetch").arg("advisories");
    }
    command.args(["licenses", "bans", "sources"]);
    command
}

fn has_advisories() -> bool {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = cargo_home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    home.is_some_and(|home| home.join("advisory-dbs").exists())
}
