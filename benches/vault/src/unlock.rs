//! From the key to every record in memory, checked.

use crate::report::{Report, median, note, ratio};
use crate::sample::{Dice, RECORDS};
use crate::{ours, peer};
use std::time::Instant;

const ROUNDS: usize = 9;

pub fn measure(report: &mut Report) {
    let folder = tempfile::tempdir().unwrap();
    let contents = Dice(0x5eed_0003).contents();
    let path = folder.path().join("Bench.kring");
    let mut vault = ours::new(&path);
    ours::import(&mut vault, contents.clone());
    vault.checkpoint().unwrap();
    drop(vault.lock());
    let database = folder.path().join("bench.db");
    peer::import(&mut peer::open(&database), &contents);

    let (mut ours, mut theirs, mut settled) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let vault = ours::unlock(&path);
        ours.push(start.elapsed());
        assert_eq!(vault.len(), RECORDS);
        assert!(vault.health().nothing_lost());
        settled.push(start.elapsed());
        drop(vault.lock());

        let start = Instant::now();
        let rows = peer::read_all(&peer::open(&database));
        theirs.push(start.elapsed());
        assert_eq!(rows.len(), RECORDS);
    }
    let how = format!("ours {:.0?}, SQLCipher {:.0?}", median(&ours), median(&theirs));
    report.figure("unlock of 60,000 records", ratio(&ours, &theirs), 1.0, &how);
    note(&format!("with the second copy checked, which nobody waits for: {:.0?}", median(&settled)));
}
