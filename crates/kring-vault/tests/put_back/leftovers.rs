//! What a crash or a user left in the way.

use super::common::{Dice, NOW, copy, files, flip, held, new_vault, open, pass, place, put, put_all};
use kring_vault::{Vault, unwatched};
use std::fs;

#[test]
fn a_compacting_that_was_interrupted_needs_one_of_its_two_copies() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &(0..30).map(|number| (number, vec![7; 900])).collect::<Vec<_>>());
    let expected = held(&vault);
    let before = folder.path().join("before.kring");
    vault.health();
    drop(vault.lock());
    copy(&path, &before);
    let mut vault = open(&path).unwrap();
    vault.compact(true, NOW, &mut unwatched).unwrap();
    vault.health();
    drop(vault.lock());
    // As the moment right after the first header file was written.
    let interrupted = folder.path().join("interrupted.kring");
    let begin = || {
        let _ = fs::remove_dir_all(&interrupted);
        copy(&before, &interrupted);
        fs::copy(path.join("header"), interrupted.join("header")).unwrap();
        fs::copy(path.join("checkpoint"), interrupted.join("checkpoint-next")).unwrap();
    };
    begin();
    assert_eq!(held(&open(&interrupted).unwrap()), expected);
    let mut dice = Dice(0x5eed_0060);
    for turn in 0..12 {
        begin();
        flip(&interrupted.join("checkpoint-next"), &mut dice);
        let vault = open(&interrupted).unwrap_or_else(|error| panic!("turn {turn}: {error}"));
        assert_eq!(held(&vault), expected, "turn {turn}");
        assert!(vault.health().lost.is_empty(), "turn {turn}: {:?}", vault.health());
    }
    begin();
    fs::remove_file(interrupted.join("header")).unwrap();
    assert_eq!(held(&open(&interrupted).unwrap()), expected);
}

#[test]
fn a_folder_of_somebody_in_the_way_of_a_new_vault_stays() {
    let (folder, path) = place();
    let mine = folder.path().join("Oeverdaal.kring.making");
    fs::create_dir(&mine).unwrap();
    fs::write(mine.join("scriptie.txt"), b"mijn enige kopie").unwrap();
    let options = kring_vault::CreateOptions::insecure_test(64);
    let error = Vault::create(&path, &pass(), &options, NOW).err().unwrap();
    assert_eq!(error.code(), "vault.exists");
    assert_eq!(fs::read(mine.join("scriptie.txt")).unwrap(), b"mijn enige kopie");
    // What a crash left of a vault being made is marked, and goes.
    fs::remove_file(mine.join("scriptie.txt")).unwrap();
    fs::write(mine.join("unfinished"), b"").unwrap();
    fs::write(mine.join("header"), b"half").unwrap();
    drop(Vault::create(&path, &pass(), &options, NOW).unwrap());
    assert!(!mine.exists() && open(&path).is_ok());
}

#[test]
fn what_a_crash_left_half_written_goes_with_the_next_unlock() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    drop(vault.lock());
    for name in ["contents.new", "checkpoint.new", "header.new"] {
        fs::write(path.join(name), b"half").unwrap();
    }
    fs::create_dir(path.join("store.new")).unwrap();
    let vault = open(&path).unwrap();
    assert!(vault.health().nothing_lost());
    let left: Vec<_> =
        files(&path).into_iter().filter(|file| file.extension().is_some_and(|e| e == "new")).collect();
    assert!(left.is_empty() && !path.join("store.new").exists(), "{left:?}");
}
