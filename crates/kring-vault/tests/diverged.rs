//! Parts of a vault that know more than what it was opened with, or less: nothing of them is written over unsaid, and a
//! loss is said until the user lets go of what was set aside.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{Held, NOW, copy, held, new_vault, open, pass, place, put, put_all, put_back, remove};
use kring_vault::{Lost, Unlocked, Vault, unwatched};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// A vault as it was before some changes, and after them.
struct Forked {
    _folder: tempfile::TempDir,
    before: PathBuf,
    after: PathBuf,
    held_before: Held,
    held_after: Held,
}

fn fork() -> Forked {
    let (folder, after) = place();
    let mut vault = new_vault(&after);
    put_all(&mut vault, &(1..20).map(|number| (number, vec![3; 900])).collect::<Vec<_>>());
    let held_before = held(&vault);
    drop(vault.lock());
    let before = folder.path().join("before.kring");
    copy(&after, &before);
    let mut vault = open(&after).unwrap();
    put(&mut vault, 1, b"newer");
    put(&mut vault, 30, b"another");
    remove(&mut vault, 2);
    let held_after = held(&vault);
    drop(vault.lock());
    Forked { _folder: folder, before, after, held_before, held_after }
}

/// A store was set aside, that is said, and the vault goes on with a second copy of what it has.
fn goes_on_without_the_store(mut vault: Vault<Unlocked>, path: &Path, expected: &Held) {
    assert_eq!(held(&vault), *expected);
    let health = vault.health();
    assert!(health.unproven && health.set_aside > 0 && !health.second_copy_unusable, "{health:?}");
    assert!(!vault.check(&mut unwatched).unwrap().is_sound());
    put(&mut vault, 90, b"goes on");
    let expected = held(&vault);
    // Also when the process ends without a lock.
    drop(vault);
    let mut vault = open(path).unwrap();
    assert_eq!(held(&vault), expected);
    let health = vault.health();
    assert!(health.unproven && health.set_aside > 0 && health.repaired.is_empty(), "{health:?}");
    vault.compact(false, NOW, &mut unwatched).unwrap();
    assert_eq!(held(&vault), expected);
    assert!(vault.health().nothing_lost() && vault.health().set_aside == 0, "{:?}", vault.health());
    assert!(vault.check(&mut unwatched).unwrap().is_sound());
}

/// The store that was set aside gives back what only it held.
fn gives_back(forked: &Forked, path: &Path) {
    let saved = path.with_extension("saved");
    copy(&forked.after, &saved);
    fs::remove_dir_all(saved.join("store")).unwrap();
    copy(&path.join("aside/store"), &saved.join("store"));
    for part in ["journal", "journal.bak"] {
        fs::remove_dir_all(saved.join(part)).unwrap();
    }
    fs::remove_file(saved.join("contents")).unwrap();
    assert_eq!(held(&open(&saved).unwrap()), forked.held_after);
}

#[test]
fn a_store_that_is_ahead_of_everything_else_is_set_aside_and_said() {
    let forked = fork();
    let trial = forked.after.with_extension("trial");
    copy(&forked.after, &trial);
    // What says how far the store goes is put back too.
    put_back(&forked.before, &trial, &["journal", "journal.bak", "contents", "store/newest"]);
    let vault = open(&trial).unwrap();
    vault.health();
    gives_back(&forked, &trial);
    goes_on_without_the_store(vault, &trial, &forked.held_before);
}

#[test]
fn a_store_of_another_course_of_things_is_set_aside_and_said() {
    let forked = fork();
    let ours = forked.before.with_extension("trial");
    copy(&forked.before, &ours);
    let mut vault = open(&ours).unwrap();
    for number in 40..46 {
        put(&mut vault, number, b"ours");
    }
    let expected = held(&vault);
    drop(vault.lock());
    let note = fs::read(ours.join("store/newest")).unwrap();
    put_back(&forked.after, &ours, &["store"]);
    fs::write(ours.join("store/newest"), note).unwrap();
    let vault = open(&ours).unwrap();
    vault.health();
    gives_back(&forked, &ours);
    goes_on_without_the_store(vault, &ours, &expected);
}

#[test]
fn an_older_store_has_nothing_to_keep() {
    let forked = fork();
    let mut vault = open(&forked.after).unwrap();
    // The journal does not reach back to it any more.
    vault.checkpoint().unwrap();
    drop(vault.lock());
    put_back(&forked.before, &forked.after, &["store"]);
    let vault = open(&forked.after).unwrap();
    let health = vault.health();
    assert_eq!(held(&vault), forked.held_after);
    assert!(health.nothing_lost() && health.set_aside == 0, "{health:?}");
    assert_eq!(health.repaired, [kring_vault::Repaired::Store]);
}

/// Makes one record of more than 2,000 bytes in a store unreadable.
fn break_a_record(store: &Path) {
    let config = sled::Config::new().path(store).mode(sled::Mode::LowSpace);
    let (mut opened, end) = (config.open(), Instant::now() + Duration::from_secs(5));
    // A program that another test starts at this moment holds the files, and their lock, until it runs.
    while matches!(opened, Err(sled::Error::Io(_))) && Instant::now() < end {
        thread::sleep(Duration::from_millis(10));
        opened = config.open();
    }
    let db = opened.unwrap();
    let (key, value) = db.iter().map(Result::unwrap).find(|(_, value)| value.len() > 2_000).unwrap();
    db.insert(key, vec![0; value.len()]).unwrap();
    db.flush().unwrap();
}

#[test]
fn what_only_a_damaged_store_holds_is_taken_in_also_when_the_list_is_older() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &(1..20).map(|number| (number, vec![3; 2_100])).collect::<Vec<_>>());
    drop(vault.lock());
    let before = folder.path().join("before.kring");
    copy(&path, &before);
    let mut vault = open(&path).unwrap();
    put(&mut vault, 3, b"newer");
    for number in 30..40 {
        put(&mut vault, number, b"newer than the list");
    }
    let expected = held(&vault);
    drop(vault.lock());
    put_back(&before, &path, &["contents"]);
    break_a_record(&path.join("store"));
    for part in ["journal", "journal.bak"] {
        fs::remove_dir_all(path.join(part)).unwrap();
    }
    for turn in 0..2 {
        let vault = open(&path).unwrap();
        let seen = held(&vault);
        let missing: Vec<_> = expected.iter().filter(|(id, record)| seen.get(id) != Some(record)).collect();
        // The damaged one may still stand in the bytes of the store.
        let listed = vault.health().lost.iter().filter(|lost| lost.kind.is_some()).count();
        assert!(
            missing.len() <= 1 && listed == missing.len(),
            "unlock {turn}: {missing:?}, {:?}",
            vault.health()
        );
        assert!(!vault.health().nothing_lost(), "unlock {turn}: the journal is gone");
        drop(vault.lock());
    }
}

#[test]
fn a_checkpoint_of_an_earlier_compacting_that_is_put_back_counts_for_nothing() {
    for rekey in [false, true] {
        let (folder, path) = place();
        let mut vault = new_vault(&path);
        put_all(&mut vault, &(1..20).map(|number| (number, vec![3; 900])).collect::<Vec<_>>());
        vault.health();
        let before = folder.path().join("before.kring");
        copy(&path, &before);
        vault.compact(rekey, NOW, &mut unwatched).unwrap();
        let next = folder.path().join("checkpoint-next");
        fs::copy(path.join("checkpoint"), &next).unwrap();
        let compacted = folder.path().join("compacted.kring");
        vault.health();
        copy(&path, &compacted);
        put(&mut vault, 30, b"since then");
        remove(&mut vault, 2);
        let expected = held(&vault);
        drop(vault.lock());
        // By itself; with journal and mirror as they were right after it; and with those and the checkpoint from before it.
        let logs = ["journal", "journal.bak", "checkpoint"];
        for (from, parts) in [(&compacted, &logs[..0]), (&compacted, &logs[..2]), (&before, &logs)] {
            let trial = folder.path().join("trial.kring");
            let _ = fs::remove_dir_all(&trial);
            copy(&path, &trial);
            put_back(from, &trial, parts);
            fs::copy(&next, trial.join("checkpoint-next")).unwrap();
            let vault = open(&trial).unwrap();
            assert_eq!(held(&vault), expected, "{rekey}, {parts:?}");
            assert!(vault.health().lost.is_empty(), "{rekey}, {parts:?}: {:?}", vault.health());
            assert!(!trial.join("checkpoint-next").exists());
        }
    }
}

/// A vault of which checkpoint and store were damaged, after the unlock that found what is lost.
fn with_losses() -> (tempfile::TempDir, PathBuf, Vec<Lost>) {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &(0..60).map(|number| (number, vec![3; 4000])).collect::<Vec<_>>());
    vault.checkpoint().unwrap();
    drop(vault.lock());
    let mut bytes = fs::read(path.join("checkpoint")).unwrap();
    bytes[30_000..60_000].fill(0);
    fs::write(path.join("checkpoint"), bytes).unwrap();
    fs::write(path.join("store/db"), b"damaged").unwrap();
    let vault = open(&path).unwrap();
    let lost = vault.health().lost;
    assert!(lost.len() > 2, "records of one operation: {lost:?}");
    drop(vault.lock());
    (folder, path, lost)
}

#[test]
fn a_salvage_goes_on_saying_what_was_lost_before_it() {
    let (folder, path, lost) = with_losses();
    let out = folder.path().join("saved.kring");
    let saved = Vault::open(&path).unwrap().salvage(&pass(), &out, NOW, &mut unwatched).unwrap();
    assert_eq!((&saved.lost, saved.unproven), (&lost, false));
    let mut vault = open(&out).unwrap();
    let health = vault.health();
    assert_eq!((&health.lost, health.unproven, health.set_aside), (&lost, false, 0));
    vault.compact(false, NOW, &mut unwatched).unwrap();
    assert!(vault.health().nothing_lost());
}

#[test]
fn a_damaged_store_that_could_not_be_set_aside_is_kept_by_the_next_unlock() {
    let (_folder, path, lost) = with_losses();
    // As where the process ended once the checkpoint was written, before the store was moved.
    fs::remove_dir_all(path.join("store")).unwrap();
    fs::rename(path.join("aside/store"), path.join("store")).unwrap();
    let vault = open(&path).unwrap();
    let health = vault.health();
    assert_eq!((&health.lost, health.second_copy_unusable), (&lost, false));
    assert!(path.join("aside/store").is_dir(), "what may hold more was replaced");
    assert!(path.join("store").is_dir(), "and there is a second copy again");
}
