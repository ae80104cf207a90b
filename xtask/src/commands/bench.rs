//! `cargo xtask bench start`: the start of the window beside a bare one, both built for release.

use crate::commands::setup::{self, Purpose};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// The command.
pub fn bench(arguments: &[String]) -> Outcome {
    match arguments {
        [what] if what == "start" => start(),
        _ => Err(Fault::usage("there is one thing to measure: `cargo xtask bench start`")),
    }
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
    ]);
    measure
        .env("KRING_BENCH_BARE", program("bare-window"))
        .env("KRING_BENCH_KRING", program("kring-desktop"));
    process::run(&mut measure, "start as fast as promised")
}
