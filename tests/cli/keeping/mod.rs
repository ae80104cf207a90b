//! The vault itself: what opens it, backups and back again, damage, and the log.

mod backups;
mod damage;
mod log;
mod outputs;
mod put_back;
mod slots;
mod stopped;

use std::fs;
use std::path::PathBuf;

use kring_tests::kring::{Called, Kring, call};

const OTHER: &str = "heel andere woorden hier";

/// Calls with another passphrase, and a new one if it is asked for.
fn ask_as(kring: &Kring, passphrase: &str, new: &str, arguments: &[&str]) -> Called {
    let mut command = kring.command();
    command.env("KRING_PASSPHRASE", passphrase).env("KRING_NEW_PASSPHRASE", new).arg("--json");
    call(command.args(arguments), "")
}

fn code(called: &Called) -> String {
    called.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
}

fn file(kring: &Kring, name: &str) -> PathBuf {
    kring.home().path().join(name)
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn operations(kring: &Kring) -> Vec<String> {
    let audit = kring.ask(&["audit", "list"]).ends_with(0).json();
    audit.as_array().unwrap().iter().map(|line| line["operation"].as_str().unwrap().to_owned()).collect()
}
