//! Damaged copies of the vault header.

use super::common::{copy, files, open};
use super::day::{day, day_that_ends};
use std::fs;

#[test]
fn both_headers_damaged_are_taken_from_the_logs() {
    let day = day_that_ends(1, true);
    for (what, bytes) in [("of no bytes", vec![]), ("of zeros", vec![0; 435])] {
        for names in [&["header"][..], &["header.bak"], &["header", "header.bak"]] {
            let health = day.nothing_lost_after(&format!("{names:?} {what}"), |vault| {
                for name in names {
                    fs::write(vault.join(name), &bytes).unwrap();
                }
            });
            assert_eq!(health.repaired, [kring_vault::Repaired::Header], "{names:?} {what}");
            assert!(!health.older_header, "{names:?} {what}");
        }
    }
}

#[test]
fn every_copy_of_the_header_damaged_is_said_and_nothing_is_touched() {
    let day = day(0);
    let _ = fs::remove_dir_all(&day.trial);
    copy(&day.vault, &day.trial);
    for file in files(&day.trial) {
        let mut bytes = fs::read(&file).unwrap();
        // Behind the magic of each copy stands the format.
        let found: Vec<_> = bytes
            .windows(8)
            .enumerate()
            .filter(|(_, eight)| *eight == b"KRINGVLT")
            .map(|(at, _)| at)
            .collect();
        for at in found {
            bytes[at + 40] ^= 1;
        }
        fs::write(&file, bytes).unwrap();
    }
    let before: Vec<_> = files(&day.trial).iter().map(|file| fs::read(file).unwrap()).collect();
    assert_eq!(open(&day.trial).err().unwrap().code(), "vault.damaged");
    let after: Vec<_> = files(&day.trial).iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(before == after);
}
