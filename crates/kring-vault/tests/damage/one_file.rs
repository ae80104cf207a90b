//! One damaged, deleted or truncated file.

use super::common::{Dice, cut, flip, zero_run};
use super::day::{day, day_that_ends, trials};
use kring_vault::Repaired;
use std::fs;

#[test]
fn one_bit_or_run_of_zeros_in_any_one_file_loses_nothing() {
    for (sessions, locked) in [(0, false), (1, true), (2, false), (2, true)] {
        let day = day_that_ends(sessions, locked);
        let mut dice = Dice(0x5eed_0001 + sessions as u64);
        let names = day.names();
        for trial in 0..trials(30, 1000) {
            let name = &names[trial % names.len()];
            let what = format!("trial {trial}, sessions {sessions}, {}", name.display());
            day.nothing_lost_after(&what, |vault| match trial / names.len() % 2 {
                0 => flip(&vault.join(name), &mut dice),
                _ => zero_run(&vault.join(name), &mut dice),
            });
        }
    }
}

#[test]
fn any_one_file_or_folder_deleted_or_cut_loses_nothing() {
    for (sessions, locked) in [(0, false), (1, true), (2, true)] {
        let day = day_that_ends(sessions, locked);
        let mut dice = Dice(0x5eed_0002);
        for name in day.names() {
            day.nothing_lost_after(&format!("without {}", name.display()), |vault| {
                fs::remove_file(vault.join(&name)).unwrap();
            });
        }
        for folder in ["store", "journal", "journal.bak"] {
            day.nothing_lost_after(folder, |vault| fs::remove_dir_all(vault.join(folder)).unwrap());
        }
        let names = day.names();
        for trial in 0..trials(14, 300) {
            let name = &names[trial % names.len()];
            day.nothing_lost_after(&format!("cut {trial} {}", name.display()), |vault| {
                cut(&vault.join(name), &mut dice);
            });
        }
    }
}

#[test]
fn damage_says_which_part_was_made_good() {
    let day = day(1);
    let parts = [
        ("header", Repaired::Header),
        ("header.bak", Repaired::Header),
        ("checkpoint", Repaired::Checkpoint),
        ("contents", Repaired::Contents),
        ("store/db", Repaired::Store),
    ];
    for (name, part) in parts {
        let health = day.nothing_lost_after(name, |vault| {
            fs::write(vault.join(name), b"rubbish").unwrap();
        });
        assert!(health.repaired.contains(&part), "{name}: {health:?}");
    }
}
