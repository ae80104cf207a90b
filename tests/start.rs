//! How long the shipped window takes from its start to its first painted page, and how much memory it has at rest,
//! beside a bare window of the same kind.
//!
//! `cargo xtask bench start` builds both for release and runs this; the two take turns, so that a busy machine
//! slows both alike.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a measurement stops at what it did not expect")]

use std::path::PathBuf;
use std::time::Duration;

use kring_tests::desk::Desk;
use kring_tests::memory::{Running, programs_in};

/// How many starts of each; the first of each warms the disk's cache and does not count.
const ROUNDS: usize = 9;
/// The most time that Kring may take, as a multiple of the bare window.
const MOST: f64 = 1.3;
/// How many windows of each are left at rest.
const RESTS: usize = 3;
/// How long a window is left at rest before its memory is counted.
const REST: Duration = Duration::from_secs(30);
/// The most memory that Kring may have with its demo open, as a multiple of the bare window.
const MOST_MEMORY: f64 = 1.35;

#[test]
fn the_window_starts_almost_as_fast_as_an_empty_one() {
    let (bare, kring) = programs();
    let mut took = [Vec::new(), Vec::new()];
    for round in 0..ROUNDS {
        for (program, took) in [&bare, &kring].into_iter().zip(&mut took) {
            let started = Desk::time_to_paint(program);
            if round > 0 {
                took.push(started);
            }
        }
    }
    let [bare, kring] = took.map(median);
    let ratio = kring.as_secs_f64() / bare.as_secs_f64();
    println!(
        "start to first paint, median of {}: bare {bare:.2?}, Kring {kring:.2?}, ratio {ratio:.2}",
        ROUNDS - 1
    );
    assert!(ratio <= MOST, "{ratio:.2} is more than {MOST}");
}

#[test]
fn the_window_at_rest_has_little_more_memory_than_an_empty_one() {
    let (bare, kring) = programs();
    let mut had = [Vec::new(), Vec::new()];
    for _ in 0..RESTS {
        had[0].push(memory_at_rest(&Desk::with(&bare)));
        let desk = Desk::with(&kring);
        // Past the button for a new vault to the one for the demo.
        desk.press(&["Tab", "Tab", "Return"]);
        desk.wait("the demo", |desk| desk.home().demo_vault().join("header").exists());
        had[1].push(memory_at_rest(&desk));
        desk.photograph("at-rest");
    }
    let [bare, kring] = had.map(median);
    let ratio = mebibytes(kring) / mebibytes(bare);
    println!(
        "memory at rest, median of {RESTS}: bare {:.0} MiB, Kring with its demo {:.0} MiB, ratio {ratio:.2}",
        mebibytes(bare),
        mebibytes(kring)
    );
    assert!(ratio <= MOST_MEMORY, "{ratio:.2} is more than {MOST_MEMORY}");
}

fn memory_at_rest(desk: &Desk) -> u64 {
    std::thread::sleep(REST);
    programs_in(desk.home().path()).iter().map(Running::memory).sum()
}

#[allow(clippy::cast_precision_loss, reason = "a figure of three digits")]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

fn programs() -> (PathBuf, PathBuf) {
    let program = |variable: &str| PathBuf::from(std::env::var_os(variable).unwrap());
    (program("KRING_BENCH_BARE"), program("KRING_BENCH_KRING"))
}

fn median<T: Ord + Copy>(mut all: Vec<T>) -> T {
    all.sort();
    all[all.len() / 2]
}
