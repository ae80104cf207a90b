//! One record, written and brought to the disk; and the longest such write while a checkpoint is made.

use crate::report::{Report, median, note, percentile, ratio};
use crate::sample::Dice;
use crate::{ours, peer};
use std::path::Path;
use std::time::{Duration, Instant};

const ROUNDS: usize = 9;
const WRITES: usize = 300;
/// Enough to make the journal long enough for a checkpoint.
const IN_A_ROW: usize = 12_000;

pub fn measure(report: &mut Report) {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(0x5eed_0001);
    let contents = dice.contents();
    let path = folder.path().join("Bench.kring");
    let mut vault = ours::new(&path);
    ours::import(&mut vault, contents.clone());
    vault.checkpoint().unwrap();
    let mut database = peer::open(&folder.path().join("bench.db"));
    peer::import(&mut database, &contents);
    let mut put = peer::prepare(&database);

    let mut our = |count: usize, dice: &mut Dice| -> Vec<Duration> {
        let write = |_| timed(dice, |number, content| ours::write(&mut vault, number, content));
        let times = (0..count).map(write).collect();
        // What the second copy takes comes out of nobody else's time.
        vault.health();
        times
    };
    let mut their = |count: usize, dice: &mut Dice| -> Vec<Duration> {
        let write = |_| timed(dice, |number, content| peer::write(&mut put, number, &content));
        (0..count).map(write).collect()
    };
    let [mut medians, mut tails] = [(Vec::new(), Vec::new()), (Vec::new(), Vec::new())];
    for _ in 0..ROUNDS {
        let (ours, theirs) = (our(WRITES, &mut dice), their(WRITES, &mut dice));
        medians.0.push(median(&ours));
        medians.1.push(median(&theirs));
        tails.0.push(percentile(&ours, 99));
        tails.1.push(percentile(&theirs, 99));
    }
    for (what, (ours, theirs)) in [("median", medians), ("p99", tails)] {
        let how = format!("ours {:.2?}, SQLCipher {:.2?}", median(&ours), median(&theirs));
        report.figure(&format!("durable write of one record, {what}"), ratio(&ours, &theirs), 1.0, &how);
    }
    let before = journal(&path);
    let ours = our(IN_A_ROW, &mut dice);
    assert_ne!(before, journal(&path), "no checkpoint was made meanwhile");
    let theirs = their(IN_A_ROW, &mut dice);
    let longest = |all: &[Duration]| percentile(all, 100);
    note(&format!(
        "longest of {IN_A_ROW} writes in a row, checkpoints among them: ours {:.1?}, SQLCipher {:.1?}",
        longest(&ours),
        longest(&theirs)
    ));
}

fn timed(dice: &mut Dice, write: impl FnOnce(usize, Vec<u8>)) -> Duration {
    let (number, content) = (dice.pick(), dice.content());
    let start = Instant::now();
    write(number, content);
    start.elapsed()
}

/// The names of the journal's files, which change with every checkpoint.
fn journal(vault: &Path) -> Vec<std::ffi::OsString> {
    std::fs::read_dir(vault.join("journal")).unwrap().map(|entry| entry.unwrap().file_name()).collect()
}
