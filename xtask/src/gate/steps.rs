//! The steps of the gate, in the order in which a mistake is found soonest.
//!
//! Every cargo call takes the whole workspace with the same features, so that each dependency is compiled once for
//! clippy and once for running. Only the window itself is built twice: as shipped, and open to automation.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Finding, Gate};
use crate::commands::deny;
use crate::fault::{Fault, Outcome};
use crate::tally::{self, Tally};
use crate::{place, process, tools};

const SHIPPED: &str = "kring-desktop/custom-protocol";
const AUTOMATED: &str = "kring-desktop/custom-protocol,kring-desktop/e2e";
const WINDOW_TESTS: &str = "kring-desktop/custom-protocol,kring-tests/window";

/// Runs every step; a step is left out only where it would build on one that failed.
pub fn every_step(gate: &mut Gate) {
    gate.step("format", || checked(process::cargo().args(["fmt", "--all", "--check"]), "check the format"));
    gate.step("UI: types and a11y", || checked(process::npm().args(["run", "check"]), "check the UI"));
    gate.step("UI: tests", ui_tests);
    let ui_is_built =
        gate.step("UI: build", || checked(process::npm().args(["run", "build"]), "build the UI"));
    if !ui_is_built {
        gate.step("Rust", || Ok(Finding::skipped("the window cannot be compiled without the UI")));
        return;
    }
    gate.step("clippy", || clippy(WINDOW_TESTS));
    gate.step("clippy, automated window", || clippy(AUTOMATED));
    let automated = gate.step("build, automated window", || build(AUTOMATED, &automated_window()));
    let shipped = gate.step("build", || build(SHIPPED, &shipped_window()));
    gate.step("Rust and CLI tests", || if shipped { rust_tests() } else { Ok(not_built()) });
    gate.step("window tests", || if automated && shipped { window_tests() } else { Ok(not_built()) });
    gate.step("format page", format_page);
    gate.step("licences and sources", || checked(&mut deny::check()?, "check licences and sources"));
}

/// A step that is one command, which succeeds or not.
pub fn checked(command: &mut Command, purpose: &str) -> Outcome<Finding> {
    process::run_reading(command, purpose, |_| ()).map(Finding::check)
}

fn not_built() -> Finding {
    Finding::skipped("the build before it failed")
}

fn ui_tests() -> Outcome<Finding> {
    let mut tally = Tally::default();
    let mut failures = Vec::new();
    let mut npm = process::npm();
    npm.args(["run", "test"]).env("NO_COLOR", "1").env("CI", "1");
    let succeeded = process::run_reading(&mut npm, "run the UI's tests", |line| {
        tally += tally::of_vitest(line).unwrap_or_default();
        failures.extend(line.trim().strip_prefix("FAIL ").map(|name| name.trim().to_owned()));
    })?;
    failures.dedup();
    Ok(Finding::tests(tally, failures, succeeded))
}

fn clippy(features: &str) -> Outcome<Finding> {
    let mut cargo = process::cargo();
    cargo.args(["clippy", "--workspace", "--all-targets", "--features", features, "--", "-D", "warnings"]);
    checked(&mut cargo, "check with clippy")
}

/// Builds every target and keeps the window's program aside, since the next build overwrites it.
fn build(features: &str, keep_as: &Path) -> Outcome<Finding> {
    let mut cargo = process::cargo();
    cargo.args(["build", "--workspace", "--all-targets", "--features", features]);
    let held = process::run_reading(&mut cargo, "build", |_| ())?;
    if held {
        let folder = keep_as.parent().unwrap_or(keep_as);
        fs::create_dir_all(folder)
            .and_then(|()| fs::copy(place::built("kring-desktop"), keep_as))
            // The window looks for it in its own folder.
            .and_then(|_| fs::copy(place::built("kring-worker"), folder.join(place::program("kring-worker"))))
            .map_err(|error| Fault::new(format!("could not keep {}: {error}", keep_as.display())))?;
    }
    Ok(Finding::check(held))
}

fn automated_window() -> PathBuf {
    place::target().join("window/automated").join(place::program("kring-desktop"))
}

fn shipped_window() -> PathBuf {
    place::target().join("window/shipped").join(place::program("kring-desktop"))
}

fn rust_tests() -> Outcome<Finding> {
    let mut cargo = process::cargo();
    cargo.args(["test", "--workspace", "--no-fail-fast", "--features", SHIPPED]);
    count_rust(&mut cargo)
}

/// Reads every golden vault by a program that was written from `docs/vault-format.md` alone.
fn format_page() -> Outcome<Finding> {
    let Some(python) = tools::python_with_ciphers() else {
        return Ok(Finding::skipped("there is no Python with argon2-cffi, PyNaCl, blake3 and cbor2 here"));
    };
    let fixtures = place::root().join("tests/fixtures");
    let entries = fs::read_dir(&fixtures)
        .map_err(|error| Fault::new(format!("could not list {}: {error}", fixtures.display())))?;
    let mut vaults: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    vaults.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("vault-format-1") && name.ends_with(".kring")
    });
    vaults.sort();
    let (mut tally, mut failures) = (Tally::default(), Vec::new());
    for vault in vaults {
        let mut reader = process::command(&python);
        reader.arg("tests/format_reader.py").arg(&vault).arg(vault.with_extension("json"));
        let held = process::run_reading(&mut reader, "read a golden vault", |_| ())?;
        tally += Tally::one(held);
        failures.extend((!held).then(|| vault.display().to_string()));
    }
    Ok(Finding::tests(tally, failures, true))
}

fn window_tests() -> Outcome<Finding> {
    if !cfg!(target_os = "linux") {
        return Ok(Finding::skipped("the window is driven on Linux only"));
    }
    count_rust(window_scenes().env("KRING_WINDOW_SHIPPED", shipped_window()))
}

/// Builds the window and plays the scenes in it whose names hold `filter`, at length.
pub fn window_at_length(filter: &str) -> Outcome<Finding> {
    if !cfg!(target_os = "linux") {
        return Ok(Finding::skipped("the window is driven on Linux only"));
    }
    let ui = checked(process::npm().args(["run", "build"]), "build the UI")?;
    if !ui.held() {
        return Ok(ui);
    }
    let built = build(AUTOMATED, &automated_window())?;
    if !built.held() {
        return Ok(built);
    }
    count_rust(window_scenes().args(["--", filter]).env("KRING_TORTURE", "1"))
}

/// The call that plays the scenes in the window that is open to automation.
fn window_scenes() -> Command {
    let mut cargo = process::cargo();
    cargo.args(["test", "--workspace", "--no-fail-fast", "--features", WINDOW_TESTS, "--test", "window"]);
    cargo.env("KRING_WINDOW_AUTOMATED", automated_window());
    cargo
}

/// Runs tests by cargo, shows what they print and counts them.
pub fn count_rust(cargo: &mut Command) -> Outcome<Finding> {
    // The bindings test writes the file; with this it fails when the file was stale.
    count_tests(cargo.env("KRING_CHECK_BINDINGS", "1").env("KRING_CLI", place::built("kring")))
}

/// The same for programs that are told by the caller where things are.
pub fn count_tests(cargo: &mut Command) -> Outcome<Finding> {
    let mut tally = Tally::default();
    let (mut failures, mut skipped) = (Vec::new(), BTreeMap::new());
    let succeeded = process::run_reading(cargo, "run the Rust tests", |line| {
        tally += tally::of_rust(line).unwrap_or_default();
        failures.extend(tally::failed_rust_test(line).map(str::to_owned));
        if let Some(reason) = tally::reason_of_skipped_rust_test(line) {
            *skipped.entry(reason.to_owned()).or_default() += 1;
        }
    })?;
    Ok(Finding::tests(tally, failures, succeeded).with_reasons(skipped))
}
