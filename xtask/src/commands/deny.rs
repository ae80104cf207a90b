//! `cargo xtask deny`: which licences, sources and crates come in, judged by `deny.toml`.

use std::path::PathBuf;
use std::process::Command;

use crate::fault::{self, Outcome};
use crate::{process, tools};

/// The command.
pub fn deny(arguments: &[String]) -> Outcome {
    fault::takes_none("deny", arguments)?;
    tools::install_cargo_deny()?;
    process::run(&mut check()?, "accept what the dependencies bring")
}

/// The check itself. Advisories are looked at only where their database is already on this machine: fetching it
/// would reach outside the package registries.
pub fn check() -> Outcome<Command> {
    // Crates for other systems are judged too, and building here did not bring them in.
    process::run(
        process::cargo().args(["fetch", "--locked", "--quiet"]),
        "fetch the crates of every system",
    )?;
    let mut command = process::command(tools::cargo_deny());
    command.args(["--offline", "--all-features", "check", "--hide-inclusion-graph"]);
    if has_advisories() {
        command.arg("advisories");
    } else {
        println!("deny: no advisory database on this machine, so advisories are not looked at");
    }
    command.args(["licenses", "bans", "sources"]);
    Ok(command)
}

fn has_advisories() -> bool {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = cargo_home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    home.is_some_and(|home| home.join("advisory-dbs").exists())
}
