//! How large `kring.exe` is and how soon it starts.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::cross::{self, Cross, Target};
use super::wine;
use crate::fault::{Fault, Outcome};
use crate::gate::{self, Finding, Gate};
use crate::process;

/// Bytes of the release build at most.
const MOST_BYTES: u64 = 45_000_000;
/// How many times as long as an empty command its start may take.
const MOST_TIMES: f64 = 3.0;
const ROUNDS: usize = 9;

/// Builds it for release and measures both.
pub fn figures(gate: &mut Gate, cross: &Cross) {
    let program = cross.built("release", "kring.exe");
    let is_built = gate.step("build kring.exe for release", || {
        let mut build = cross.cargo(Target::Windows, "build");
        gate::checked(build.arg("--release").args(cross::PROGRAMS), "build kring.exe for release")
    });
    if !is_built {
        return;
    }
    gate.step("size of kring.exe", || size(&program));
    gate.step("start of kring.exe", || start(cross, &program));
}

fn size(program: &Path) -> Outcome<Finding> {
    let bytes = program
        .metadata()
        .map_err(|error| Fault::new(format!("could not look at {}: {error}", program.display())))?
        .len();
    let said = format!("{} kB; at most {} kB", bytes / 1000, MOST_BYTES / 1000);
    println!("{said}");
    Ok(Finding::check(bytes <= MOST_BYTES).with_remark(said))
}

/// In turn with an empty command, so that what else the machine does meets both.
fn start(cross: &Cross, program: &Path) -> Outcome<Finding> {
    let version = || {
        let mut command = wine::command(cross, program);
        command.arg("--version");
        command
    };
    let nothing = || {
        let mut command = wine::command(cross, "cmd");
        command.args(["/c", "exit"]);
        command
    };
    // The first start begins Wine's own processes too.
    time(&mut nothing())?;
    time(&mut version())?;
    let (mut empty, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        empty.push(time(&mut nothing())?);
        ours.push(time(&mut version())?);
    }
    let (empty, ours) = (median(empty), median(ours));
    let times = ours.as_secs_f64() / empty.as_secs_f64();
    let said = format!(
        "{} ms, {times:.1} times `cmd /c exit` ({} ms); at most {MOST_TIMES} times",
        ours.as_millis(),
        empty.as_millis()
    );
    println!("{said}");
    Ok(Finding::check(times <= MOST_TIMES).with_remark(said))
}

fn time(command: &mut Command) -> Outcome<Duration> {
    let began = Instant::now();
    process::answer(command)
        .ok_or_else(|| Fault::new("a program did not start under Wine; try it by hand"))?;
    Ok(began.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
