//! Sizes and times with 60,000 records of 600 bytes; run by hand with `--ignored --nocapture`.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss)]

mod common;

use common::{Dice, NOW, files, id, new_vault, open, place, put};
use kring_vault::{Kind, Operation, Unlocked, Vault, VaultError, unwatched};
use std::path::Path;
use std::time::{Duration, Instant};

const RECORDS: u128 = 60_000;
const BYTES: usize = 600;
const VAULT: &str = "KRING_TEST_FIGURES_VAULT";

fn load(vault: &mut Vault<Unlocked>, dice: &mut Dice) {
    vault
        .transact(Operation::named("import"), NOW, |tx| {
            for number in 0..RECORDS {
                let content = (0..BYTES).map(|_| u8::try_from(dice.roll(256)).unwrap()).collect::<Vec<_>>();
                tx.put(Kind::new("person"), id(number), 1, content);
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
}

fn size(path: &Path) -> f64 {
    let bytes: u64 = files(path).iter().map(|file| std::fs::metadata(file).unwrap().len()).sum();
    bytes as f64 / (RECORDS as f64 * BYTES as f64)
}

#[test]
#[ignore = "measures; takes a minute"]
fn sizes_and_times() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    let mut dice = Dice(0x5eed_0006);
    let start = Instant::now();
    load(&mut vault, &mut dice);
    println!("import acknowledged {:?}", start.elapsed());
    vault.health();
    println!("import settled {:?}, {:.2} x payload", start.elapsed(), size(&path));
    for _ in 0..5 {
        load(&mut vault, &mut dice);
    }
    vault.checkpoint().unwrap();
    println!("each overwritten five times, after a checkpoint {:.2} x payload", size(&path));
    let start = Instant::now();
    let locked = vault.lock();
    println!("lock {:?}", start.elapsed());
    drop(locked);
    let mut vault = open(&path).unwrap();
    let start = Instant::now();
    vault.compact(true, NOW, &mut unwatched).unwrap();
    vault.health();
    println!("compact {:?}, {:.2} x payload", start.elapsed(), size(&path));
    println!("of which the store {:.2} x payload", size(&path.join("store")));
    drop(vault.lock());
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "unlocked", "--nocapture"])
        .env(VAULT, &path)
        .status();
    assert!(status.unwrap().success());
    let mut vault = open(&path).unwrap();
    let mut times: Vec<Duration> = (0..500)
        .map(|number| {
            let start = Instant::now();
            put(&mut vault, number, &[7; BYTES]);
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("durable write of one record: median {:?}, p99 {:?}", times[250], times[495]);
}

/// A process that only unlocks; does nothing unless it was started as such.
#[test]
fn unlocked() {
    let Some(path) = std::env::var_os(VAULT).map(std::path::PathBuf::from) else { return };
    let start = Instant::now();
    let vault = open(&path).unwrap();
    println!("unlock {:?}", start.elapsed());
    vault.health();
    println!("unlock and second copy checked {:?}", start.elapsed());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("VmHWM") || line.starts_with("VmRSS")) {
        println!("{line}");
    }
    assert_eq!(vault.len() as u128, RECORDS);
}
