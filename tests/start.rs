//! How long the shipped window takes from its start to its first painted page, beside a bare window of the same kind.
//!
//! `cargo xtask bench start` builds both for release and runs this; the two take turns, so that a busy machine
//! slows both alike.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a measurement stops at what it did not expect")]

use std::path::PathBuf;
use std::time::Duration;

use kring_tests::desk::Desk;

/// How many starts of each; the first of each warms the disk's cache and does not count.
const ROUNDS: usize = 9;
/// The most that Kring may take, as a multiple of the bare window.
const MOST: f64 = 1.3;

#[test]
fn the_window_starts_almost_as_fast_as_an_empty_one() {
    let program = |variable: &str| PathBuf::from(std::env::var_os(variable).unwrap());
    let (bare, kring) = (program("KRING_BENCH_BARE"), program("KRING_BENCH_KRING"));
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

fn median(mut all: Vec<Duration>) -> Duration {
    all.sort();
    all[all.len() / 2]
}
