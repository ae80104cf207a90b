//! What is kept of undo beside the checkpoint.

use super::common::{NOW, new_vault, open, place, put, put_all, redo, remove, undo};
use super::run;
use kring_vault::{Operation, Unlocked, Vault, unwatched};
use std::fs;

#[test]
fn what_is_kept_of_undo_counts_for_the_very_state_it_was_written_at() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.checkpoint().unwrap();
    let old = folder.path().join("undo");
    fs::copy(path.join("undo"), &old).unwrap();
    remove(&mut vault, 1);
    put(&mut vault, 2, b"two");
    vault.checkpoint().unwrap();
    vault.health();
    drop(vault.lock());
    for (what, bytes) in [
        ("of another moment", fs::read(&old).unwrap()),
        ("no steps at all", b"rubbish".to_vec()),
        ("nothing", Vec::new()),
    ] {
        fs::write(path.join("undo"), bytes).unwrap();
        let vault = open(&path).unwrap();
        assert_eq!((vault.steps().count(), vault.len()), (0, 1), "{what}");
        assert!(vault.health().nothing_lost() && vault.health().repaired.is_empty(), "{what}");
        assert!(!path.join("undo").exists(), "{what}");
        drop(vault);
    }
}

#[test]
fn steps_that_were_put_back_after_a_compact_are_removed_by_who_opens_the_vault_and_by_nobody_else() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    remove(&mut vault, 1);
    vault.checkpoint().unwrap();
    let old = folder.path().join("undo");
    fs::copy(path.join("undo"), &old).unwrap();
    vault.compact(false, NOW, &mut unwatched).unwrap();
    drop(vault.lock());
    fs::copy(&old, path.join("undo")).unwrap();
    let wrong = kring_vault::Passphrase::from("een andere zin");
    assert!(Vault::open(&path).unwrap().unlock(&wrong, NOW).is_err());
    assert!(path.join("undo").exists());
    drop(open(&path).unwrap());
    assert!(!path.join("undo").exists());
}

#[test]
fn the_newest_step_is_kept_however_large_and_what_was_undone_has_room_of_its_own() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..4 {
        put(&mut vault, number, &vec![0; 1_500_000]);
    }
    put(&mut vault, 5, b"five");
    // Each of these holds what was there before it.
    for number in 0..4 {
        put(&mut vault, number, b"small");
    }
    put_all(&mut vault, &[(6, vec![0; 5_000_000])]);
    remove(&mut vault, 6);
    vault.checkpoint().unwrap();
    let vault = open_after(vault, &path);
    // The removal, the large one, and of those before as many as there is room for.
    assert_eq!(vault.steps().count(), 4);

    let mut vault = vault;
    let undone: usize = (0..2).map(|_| usize::from(undo(&mut vault).unwrap().is_some())).sum();
    vault.checkpoint().unwrap();
    let mut vault = open_after(vault, &path);
    assert_eq!((vault.steps().count(), vault.undone().count()), (2, undone));
    assert!(undo(&mut vault).unwrap().is_some() && redo(&mut vault).unwrap().is_some());
}

fn open_after(vault: Vault<Unlocked>, path: &std::path::Path) -> Vault<Unlocked> {
    vault.health();
    drop(vault);
    open(path).unwrap()
}

#[test]
fn what_cannot_be_undone_leaves_nothing_of_before_beside_the_checkpoint() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    vault.checkpoint().unwrap();
    assert!(path.join("undo").exists());
    run(&mut vault, Operation::irreversible("person.erase"), 1, b"");
    assert!(!path.join("undo").exists() && vault.steps().count() == 0 && vault.undone().count() == 0);

    put(&mut vault, 2, b"two");
    undo(&mut vault).unwrap().unwrap();
    vault.checkpoint().unwrap();
    assert!(path.join("undo").exists());
    vault.compact(false, NOW, &mut unwatched).unwrap();
    assert!(!path.join("undo").exists() && redo(&mut vault).unwrap().is_none());
}
