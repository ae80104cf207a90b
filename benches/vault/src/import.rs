//! Sixty thousand records at once, until the disk has them.

use crate::ours;
use crate::peer::{self, Rows};
use crate::report::{Report, median, note, ratio};
use crate::sample::Dice;
use std::time::Instant;

const ROUNDS: usize = 5;

pub fn measure(report: &mut Report) {
    let contents = Dice(0x5eed_0002).contents();
    let (mut ours, mut settled) = (Vec::new(), Vec::new());
    let (mut theirs, mut theirs_by_id) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let folder = tempfile::tempdir().unwrap();
        let mut vault = ours::new(&folder.path().join("Bench.kring"));
        vault.health();
        let owned = contents.clone();
        let start = Instant::now();
        ours::import(&mut vault, owned);
        ours.push(start.elapsed());
        vault.health();
        settled.push(start.elapsed());
        drop(vault.lock());

        for (rows, name, times) in
            [(Rows::AsTheyCome, "bench.db", &mut theirs), (Rows::ById, "by-id.db", &mut theirs_by_id)]
        {
            let mut database = peer::open_as(&folder.path().join(name), rows);
            let start = Instant::now();
            peer::import(&mut database, &contents);
            times.push(start.elapsed());
        }
    }
    let how = format!("ours {:.2?}, SQLCipher {:.2?}", median(&ours), median(&theirs));
    report.figure("import of 60,000 records", ratio(&ours, &theirs), 0.4, &how);
    let how = format!("ours {:.2?}, SQLCipher {:.2?}", median(&ours), median(&theirs_by_id));
    report.figure(
        "the same with the peer's rows in the order of their ids",
        ratio(&ours, &theirs_by_id),
        0.4,
        &how,
    );
    note(&format!(
        "with second copy and checkpoint, which nobody waits for: {:.2?}, {:.2} x",
        median(&settled),
        ratio(&settled, &theirs)
    ));
}
