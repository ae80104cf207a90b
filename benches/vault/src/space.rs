//! What a vault takes on the disk, all copies together.

use crate::ours;
use crate::report::Report;
use crate::sample::{Dice, PAYLOAD};
use kring_vault::unwatched;
use std::path::Path;

pub fn measure(report: &mut Report) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Bench.kring");
    let mut vault = ours::new(&path);
    let mut dice = Dice(0x5eed_0004);
    for _ in 0..6 {
        ours::import(&mut vault, dice.contents());
    }
    vault.checkpoint().unwrap();
    report.figure("space after each record was overwritten five times", times(&path), 4.0, &parts(&path));
    vault.compact(true, ours::NOW, &mut unwatched).unwrap();
    vault.health();
    report.figure("the same after compact", times(&path), 2.8, &parts(&path));
    assert!(vault.check(&mut unwatched).unwrap().is_sound());
}

/// Size as a multiple of the payload.
#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
fn times(path: &Path) -> f64 {
    ours::size(path) as f64 / PAYLOAD
}

fn parts(vault: &Path) -> String {
    let store = times(&vault.join("store"));
    format!("the store {store:.2} x; both with an audit log of six operations on every record")
}
