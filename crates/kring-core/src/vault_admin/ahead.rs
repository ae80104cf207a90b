//! What is said of backups when the clock of the computer was ahead, and what counts as changed since.

use std::fs;
use std::path::Path;

use jiff::ToSpan;
use kring_vault::unwatched;
use serde_json::json;

use super::*;
use crate::Now;
use crate::records::settings::BackupPlan;
use crate::testing::{Bench, at, passphrase};

fn later(now: &Now, hours: i64) -> Now {
    Now::new(now.instant.checked_add(hours.hours()).unwrap(), now.zone.clone())
}

#[test]
fn a_backup_of_a_clock_that_was_ahead_deceives_nobody() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (today, ahead) = (bench.now.clone(), at(2036, 3, 5));
    let words = passphrase();
    let place = bench.folder.path().join("vooruit.age");
    bench.workspace.backup(&place, BackupTo::Passphrase(&words), &ahead, &mut unwatched).unwrap();
    let state = bench.workspace.backup_state(&today);
    assert!(state.clock_was_ahead && !state.day_unsure);
    assert_eq!((state.days_ago, state.changed_since, state.overdue_since), (Some(0), 0, None));

    bench.person(network, "Sam");
    let state = bench.workspace.backup_state(&today);
    assert_eq!(
        (state.changed_since, state.overdue_since),
        (2, None),
        "a person and their place in the network"
    );
    // A week on: it was made on the first day at the earliest, so it may be a week old.
    let later = later(&today, 24 * 7);
    let state = bench.workspace.backup_state(&later);
    assert_eq!((state.days_ago, state.overdue_since), (Some(7), Some(later.today())));
    // The next one, with the right clock, is the last.
    let place = bench.folder.path().join("goed.age");
    bench.workspace.backup(&place, BackupTo::Passphrase(&words), &later, &mut unwatched).unwrap();
    let state = bench.workspace.backup_state(&later);
    assert_eq!((state.clock_was_ahead, state.days_ago, state.changed_since), (false, Some(0), 0));
    assert_eq!(state.last_at, Some(later.instant));
}

#[test]
fn a_backup_of_a_clock_that_was_behind_is_as_old_as_what_was_done_before_it() {
    let mut bench = Bench::new();
    bench.network();
    let (today, behind, words) = (bench.now.clone(), at(2001, 1, 1), passphrase());
    let place = bench.folder.path().join("achter.age");
    bench.workspace.backup(&place, BackupTo::Passphrase(&words), &behind, &mut unwatched).unwrap();
    let state = bench.workspace.backup_state(&today);
    assert_eq!((state.days_ago, state.clock_was_ahead, state.day_unsure), (Some(0), false, true));
    let later = later(&today, 24 * 3);
    bench.run("network add", json!({"name": "Later", "purpose": "Ontmoeten", "basis": "consent"}));
    let state = bench.workspace.backup_state(&later);
    assert_eq!((state.days_ago, state.overdue_since), (Some(3), None));
    // The next one, with the right clock, has its right day.
    let place = bench.folder.path().join("goed.age");
    bench.workspace.backup(&place, BackupTo::Passphrase(&words), &later, &mut unwatched).unwrap();
    assert!(!bench.workspace.backup_state(&later).day_unsure);
}

#[test]
fn what_was_taken_out_counts_and_what_left_as_a_list_does_not() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let (now, words) = (bench.now.clone(), passphrase());
    let place = bench.folder.path().join("een.age");
    bench.workspace.backup(&place, BackupTo::Passphrase(&words), &now, &mut unwatched).unwrap();
    let grade = crate::engine::classification::Classification::Internal;
    bench.workspace.note_people_export(&[sam], grade, None, &now).unwrap();
    assert_eq!(bench.workspace.backup_state(&now).changed_since, 0);
    bench.run("person remove", json!({"id": sam}));
    assert_eq!(bench.workspace.backup_state(&now).changed_since, 2);
}

#[test]
fn copies_dated_ahead_push_out_none_of_today() {
    let mut bench = Bench::new();
    let today = bench.now.clone();
    bench.network();
    let folder = bench.folder.path().join("kopie");
    fs::create_dir(&folder).unwrap();
    let plan = BackupPlan { folder: folder.display().to_string(), daily: 2, weekly: 0, monthly: 0 };
    let settings = crate::records::settings::Settings { backup: plan, ..bench.workspace.settings() };
    bench.workspace.change_settings(settings, &today).unwrap();
    let mut roll =
        |now: &Now| bench.workspace.roll_backups(None, Some(&passphrase()), now, &mut unwatched).unwrap();
    for days in 0..3 {
        roll(&later(&at(2036, 3, 5), 24 * days));
    }
    let rolled = roll(&today);
    assert!(Path::new(&rolled.path).is_file(), "the one that was just made");
    assert_eq!((rolled.kept, rolled.dated_ahead, rolled.removed.len()), (3, 2, 0));
    assert_eq!(bench.workspace.backup_state(&today).dated_ahead, 2);
    let mut roll =
        |now: &Now| bench.workspace.roll_backups(None, Some(&passphrase()), now, &mut unwatched).unwrap();
    roll(&later(&today, 24));
    let rolled = roll(&later(&today, 48));
    assert_eq!(rolled.removed.len(), 1);
    assert!(rolled.removed[0].contains("2026-11-23"), "{:?}", rolled.removed);
    assert!(!bench.workspace.rolling_backup_due(&later(&today, 48)));
    // Once their day has come they are copies like any other.
    let mut roll =
        |now: &Now| bench.workspace.roll_backups(None, Some(&passphrase()), now, &mut unwatched).unwrap();
    assert_eq!(roll(&at(2036, 3, 8)).dated_ahead, 0);
}
