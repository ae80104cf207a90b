//! Sixty thousand records at once, until the disk has them.

use crate::report::{Report, median, note, ratio};
use crate::sample::Dice;
use crate::{ours, peer};
use std::time::Instant;

const ROUNDS: usize = 5;

pub fn measure(report: &mut Report) {
    let contents = Dice(0x5eed_0002).contents();
    let (mut ours, mut theirs, mut settled) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let folder = tempfile::tempdir().unwrap();
        let mut vault = ours::new(&folder.path().join("Bench.kring"));
        vault.health();
        let start = Instant::now();
        ours::import(&mut vault, &contents);
        ours.push(start.elapsed());
        vault.health();
        settled.push(start.elapsed());
        drop(vault.lock());

        let mut database = peer::open(&folder.path().join("bench.db"));
        let start = Instant::now();
        peer::import(&mut database, &contents);
        theirs.push(start.elapsed());
    }
    let how = format!("ours {:.2?}, SQLCipher {:.2?}", median(&ours), median(&theirs));
    report.figure("import of 60,000 records", ratio(&ours, &theirs), 0.4, &how);
    note(&format!(
        "with second copy and checkpoint, which nobody waits for: {:.2?}, {:.2} x",
        median(&settled),
        ratio(&settled, &theirs)
    ));
}
