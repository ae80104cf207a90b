//! `cargo xtask bench start`: the start of the window and its memory at rest beside a bare one, both built for release.
//! `cargo xtask bench vault [ROW ...]`: the vault's sizes and times beside those of `SQLCipher`, in one run.

use crate::commands::setup::{self, Purpose};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// The command.
pub fn bench(arguments: &[String]) -> Outcome {
    match arguments {
        [what] if what == "start" => start(),
        [what, rows @ ..] if what == "vault" => vault(rows),
        _ => Err(Fault::usage(
            "there are two things to measure: `cargo xtask bench start` and `... bench vault`",
        )),
    }
}

fn vault(rows: &[String]) -> Outcome {
    setup::prepare(Purpose::Test)?;
    let seal_only = rows == ["seal"];
    if rows.is_empty() || rows.iter().any(|row| row == "seal") {
        let mut seal = process::cargo();
        seal.args(["test", "--release", "--package", "kring-vault", "--lib", "throughput", "--"]);
        process::run(seal.args(["--ignored", "--nocapture"]), "seal as fast as promised")?;
    }
    if seal_only {
        return Ok(());
    }
    let rows = rows.iter().filter(|row| *row != "seal");
    let mut build = process::cargo();
    build.args(["build", "--release", "--package", "kring-cli", "--package", "kring-vault-bench"]);
    process::run(build.args(["--features", "kring-vault-bench/sqlcipher"]), "build kring and the benchmark")?;
    let program = |name: &str| place::target().join("release").join(place::program(name));
    let mut measure = process::command(program("kring-vault-bench"));
    measure.args(rows).env("KRING_BENCH_KRING", program("kring"));
    process::run(&mut measure, "keep to the vault's figures")
}

fn start() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err(Fault::new("the start is measured on Linux only: it needs a virtual display"));
    }
    setup::prepare(Purpose::Test)?;
    process::run(process::npm().args(["run", "build"]), "build the UI")?;
    let mut build = process::cargo();
    build.args(["build", "--release", "--package", "kring-desktop", "--package", "bare-window"]);
    build.args(["--features", "kring-desktop/custom-protocol,bare-window/custom-protocol"]);
    process::run(&mut build, "build both windows")?;
    let program = |name: &str| place::target().join("release").join(place::program(name));
    let mut measure = process::cargo();
    measure.args([
        "test",
        "--package",
        "kring-tests",
        "--features",
        "bench",
        "--test",
        "start",
        "--",
        "--nocapture",
        // One at a time: the windows of one would keep those of the other waiting.
        "--test-threads=1",
    ]);
    measure
        .env("KRING_BENCH_BARE", program("bare-window"))
        .env("KRING_BENCH_KRING", program("kring-desktop"));
    process::run(&mut measure, "start as fast as promised")
}
