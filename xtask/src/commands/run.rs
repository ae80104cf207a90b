//! `cargo xtask run`: from a fresh clone to the open window, or to the same work without one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::commands::setup::{self, Purpose};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// The passphrase of the demo vault in `out/`. Its content is invented, so this is no secret.
const DEMO_PASSPHRASE: &str = "kopje thee in het havenkwartier";

/// The command. `--release` builds for speed; what follows `--` goes to the window.
pub fn run(arguments: &[String]) -> Outcome {
    let wish = Wish::read(arguments)?;
    setup::prepare(Purpose::Run)?;
    process::run(process::npm().args(["run", "build"]), "build the UI")?;
    build(&wish)?;
    if has_display() { open_window(&wish) } else { work_without_window(&wish) }
}

/// What was asked for.
struct Wish {
    release: bool,
    for_window: Vec<String>,
}

impl Wish {
    fn read(arguments: &[String]) -> Outcome<Self> {
        let split = arguments.iter().position(|word| word == "--");
        let (own, for_window) = match split {
            Some(at) => (&arguments[..at], arguments[at + 1..].to_vec()),
            None => (arguments, Vec::new()),
        };
        let mut release = false;
        for word in own {
            match word.as_str() {
                "--release" => release = true,
                other => {
                    return Err(Fault::usage(format!(
                        "`run` does not know `{other}`; did you mean `-- {other}`?"
                    )));
                }
            }
        }
        Ok(Self { release, for_window })
    }

    fn built(&self, name: &str) -> PathBuf {
        let profile = if self.release { "release" } else { "debug" };
        place::target().join(profile).join(place::program(name))
    }
}

fn build(wish: &Wish) -> Outcome {
    let mut cargo = process::cargo();
    // What is used, and no benchmark: those build a database to compare with.
    cargo.args([
        "build",
        "--package",
        "kring-desktop",
        "--package",
        "kring-cli",
        "--package",
        "kring-worker",
    ]);
    cargo.args(["--features", "kring-desktop/custom-protocol"]);
    if wish.release {
        cargo.arg("--release");
    }
    process::run(&mut cargo, "build Kring")
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|it| !it.is_empty()))
}

fn open_window(wish: &Wish) -> Outcome {
    println!("run: opening the window");
    process::run(process::command(wish.built("kring-desktop")).args(&wish.for_window), "keep the window open")
}

/// The main job by the command line: a vault with the demo network, its network report, a meeting's minutes.
fn work_without_window(wish: &Wish) -> Outcome {
    println!("run: there is no display, so no window opens; making the demo vault and its documents instead");
    let out = place::out();
    let vault = out.join("demo.kring");
    fs::create_dir_all(&out).map_err(|error| Fault::new(format!("could not make out/: {error}")))?;
    if !vault.exists() {
        process::run(kring(wish).arg("demo").arg(&vault), "make the demo vault")?;
    }
    let network = first_id(wish, &vault, "network", |_| true)?;
    let meeting = first_id(wish, &vault, "meeting", |meeting| meeting["stage"] == "held")?;
    let report = out.join("network-report.pdf");
    let minutes = out.join("minutes.pdf");
    write_report(wish, &vault, &["network", "--network", &network], &report)?;
    write_report(wish, &vault, &["minutes", "--meeting", &meeting], &minutes)?;
    println!("\nThe demo vault:     {}", vault.display());
    println!("The network report: {}", report.display());
    println!("A meeting's minutes: {}", minutes.display());
    println!("\nOpen the vault with the passphrase \"{DEMO_PASSPHRASE}\":");
    println!("  in the window, on a machine with a display: cargo xtask run");
    println!(
        "  here: KRING_PASSPHRASE=\"{DEMO_PASSPHRASE}\" {} --vault {} person list",
        wish.built("kring").display(),
        vault.display()
    );
    Ok(())
}

fn kring(wish: &Wish) -> Command {
    let mut command = process::command(wish.built("kring"));
    command.env("KRING_PASSPHRASE", DEMO_PASSPHRASE);
    command
}

/// The id of the first record of `noun` that `suits`.
fn first_id(wish: &Wish, vault: &Path, noun: &str, suits: impl Fn(&Value) -> bool) -> Outcome<String> {
    let listed = process::answer(kring(wish).arg("--vault").arg(vault).args(["--json", noun, "list"]));
    let list: Value = listed.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let found = list.as_array().and_then(|records| records.iter().find(|record| suits(record)));
    found.and_then(|record| record["id"].as_str()).map(str::to_owned).ok_or_else(|| {
        Fault::new(format!(
            "{} holds no {noun} to report on; delete that folder and run this again",
            vault.display()
        ))
    })
}

fn write_report(wish: &Wish, vault: &Path, what: &[&str], file: &Path) -> Outcome {
    let mut command = kring(wish);
    command
        .arg("--vault")
        .arg(vault)
        .arg("report")
        .args(what)
        .args(["--force", "--format", "pdf", "--out"])
        .arg(file);
    process::run(&mut command, &format!("write the {} report", what.first().unwrap_or(&"")))
}
