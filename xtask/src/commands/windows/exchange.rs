//! Vaults that the program of one system made, opened and written to by that of the other.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::cross::{self, Cross, Target};
use super::wine;
use crate::fault::{Fault, Outcome};
use crate::gate::Finding;
use crate::tally::Tally;
use crate::{place, process};

const PASSPHRASE: &str = "kopje thee in het havenkwartier";

/// One of the two programs.
struct Program<'c> {
    name: &'static str,
    /// Starts it with a path as its system writes it.
    start: &'c dyn Fn() -> Command,
    path: fn(&Path) -> PathBuf,
}

impl Program<'_> {
    /// What it answers, as JSON; nothing when it fails.
    fn ask(&self, vault: &Path, arguments: &[&str]) -> Option<Value> {
        let mut command = (self.start)();
        command.env("KRING_PASSPHRASE", PASSPHRASE).arg("--vault").arg((self.path)(vault));
        let said = process::answer(command.arg("--json").args(arguments))?;
        serde_json::from_str(&said).ok()
    }

    fn is_sound(&self, vault: &Path) -> bool {
        self.ask(vault, &["vault", "check"]).is_some_and(|checked| checked["state"] == "good")
    }

    fn names(&self, vault: &Path, noun: &str) -> Option<Vec<String>> {
        let listed = self.ask(vault, &[noun, "list"])?;
        let names = listed.as_array()?.iter().filter_map(|record| record["name"].as_str());
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.sort();
        (!names.is_empty()).then_some(names)
    }
}

/// The step.
pub fn exchange(cross: &Cross) -> Outcome<Finding> {
    let mut build = process::cargo();
    // As the gate does, so that nothing is built twice.
    build.args(["build", "--workspace", "--all-targets", "--features", "kring-desktop/custom-protocol"]);
    process::run(&mut build, "build kring")?;
    process::run(cross.cargo(Target::Windows, "build").args(cross::PROGRAMS), "build kring.exe")?;
    let folder = cross.folder.join("exchange");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)
        .map_err(|error| Fault::new(format!("could not make {}: {error}", folder.display())))?;

    let here = || process::command(place::built("kring"));
    let under_wine = || wine::command(cross, cross.built("debug", "kring.exe"));
    let linux = Program { name: "Linux", start: &here, path: Path::to_owned };
    let windows = Program { name: "Windows", start: &under_wine, path: wine::path };
    let (mut tally, mut failures) = (Tally::default(), Vec::new());
    for (one, other) in [(&linux, &windows), (&windows, &linux)] {
        for (what, held) in to_and_fro(one, other, &folder) {
            tally += Tally::one(held);
            failures.extend((!held).then(|| format!("made on {}: {what}", one.name)));
        }
    }
    Ok(Finding::tests(tally, failures, true))
}

/// What holds of a vault that `one` makes and `other` works in.
fn to_and_fro(one: &Program<'_>, other: &Program<'_>, folder: &Path) -> Vec<(&'static str, bool)> {
    let vault = folder.join(format!("{}.kring", one.name));
    let backup = folder.join(format!("{}.age", one.name));
    let restored = folder.join(format!("{} restored.kring", one.name));
    let text = |program: &Program<'_>, path: &Path| (program.path)(path).display().to_string();
    let weak = ["--insecure-test-kdf", "--kdf-memory", "64"];
    let made = one.ask(&vault, &[&["demo", &text(one, &vault)], &weak[..]].concat()).is_some();
    let people = one.names(&vault, "person");
    let same_people = people.is_some() && other.names(&vault, "person") == people;
    let network = ["network", "add", "--name", "Over en weer", "--purpose", "Samen", "--basis", "publicTask"];
    let written = other.ask(&vault, &network).is_some();
    let read = one.names(&vault, "network").is_some_and(|names| names.contains(&"Over en weer".to_owned()));
    let backed_up = other.ask(&vault, &["vault", "backup", &text(other, &backup)]).is_some();
    let put_back = ["vault", "restore", &text(one, &backup), &text(one, &restored), weak[0]];
    vec![
        ("the demo is made", made),
        ("the other finds the same people", same_people),
        ("the other writes", written),
        ("what the other wrote is read", read),
        ("the other finds it sound", other.is_sound(&vault)),
        ("it is found sound afterwards", one.is_sound(&vault)),
        ("a backup that the other made is put back", backed_up && one.ask(&vault, &put_back).is_some()),
        ("it has the same people", one.names(&restored, "person") == people),
        ("the other finds what was put back sound", other.is_sound(&restored)),
    ]
}
