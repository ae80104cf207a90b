//! The system refuses a call: a sector that cannot be read, a file system without locks; or it ends a process right after
//! a file of its journal went.
//!
//! `strace` refuses the calls of a process of its own; where it is not there, that is said.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod common;

use common::process::{itself, vault_to_work_on};
use common::{NOW, copy, held, id, new_vault, open, place, put, put_all};
use kring_vault::{KdfFigures, Passphrase, Unlocked, Vault, unwatched};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn has_strace() -> bool {
    let there = Command::new("strace").arg("--version").output().is_ok();
    if !there {
        eprintln!("skipped: strace is not installed here");
    }
    there
}

/// Runs a test of this program in a process of which these calls fail. With `files` only those on these files do.
fn run_refused(test: &str, vault: &Path, calls: &str, error: &str, files: &[PathBuf]) -> bool {
    let (trace, inject) = (format!("trace={calls}"), format!("inject={calls}:error={error}"));
    let mut strace = vec!["strace", "-f", "-qq", "-o", "/dev/null", "-e", &trace, "-e", &inject];
    strace.extend(files.iter().flat_map(|file| ["-P", file.to_str().unwrap()]));
    let status = itself(&strace, test, vault).stdout(Stdio::null()).status().unwrap();
    status.success()
}

/// Two records that are looked at after each of these.
fn expected() -> Vec<(u128, Vec<u8>)> {
    (1..60).map(|number| (number, vec![5; 9_000])).collect()
}

fn holds_all(vault: &Vault<Unlocked>) {
    assert_eq!(vault.len(), expected().len());
    assert!(expected().iter().all(|(number, content)| vault.get(id(*number)).unwrap().content() == content));
}

/// Opens a vault of which a part cannot be read; does nothing unless it was started as such.
#[test]
fn reader() {
    let Some(path) = vault_to_work_on() else { return };
    let vault = open(&path).unwrap();
    holds_all(&vault);
    let health = vault.health();
    assert!(health.lost.is_empty(), "{health:?}");
}

#[test]
fn a_part_with_sectors_that_cannot_be_read_costs_nothing() {
    if !has_strace() {
        return;
    }
    // From which read on: nothing opens; or the heads and some frames do.
    let first = if std::env::var_os("KRING_TORTURE").is_some() { (1..=14).collect() } else { vec![1, 7] };
    for locked in [true, false] {
        let (folder, path) = place();
        let mut vault = new_vault(&path);
        for (number, content) in expected() {
            put_all(&mut vault, &[(number, content)]);
            if number == 20 {
                vault.checkpoint().unwrap();
            }
        }
        if locked {
            drop(vault.lock());
        } else {
            drop(vault);
        }
        let name = |log: &str| {
            let newest =
                fs::read_dir(path.join(log)).unwrap().map(|entry| entry.unwrap().path()).max().unwrap();
            newest.strip_prefix(&path).unwrap().to_owned()
        };
        let (journal, mirror) = (name("journal"), name("journal.bak"));
        let parts = [
            vec![journal.clone()],
            vec![mirror.clone()],
            vec![journal, mirror],
            vec!["checkpoint".into()],
            vec!["contents".into()],
        ];
        for parts in parts {
            for from in &first {
                let what = format!("locked: {locked}, {parts:?} from read {from} on");
                let trial = folder.path().join("trial.kring");
                let _ = fs::remove_dir_all(&trial);
                copy(&path, &trial);
                let files: Vec<_> = parts.iter().map(|part| trial.join(part)).collect();
                let error = format!("EIO:when={from}+");
                assert!(run_refused("reader", &trial, "read,pread64", &error, &files), "{what}");
                // And when the disk reads again.
                let vault = open(&trial).unwrap();
                holds_all(&vault);
                assert!(vault.health().lost.is_empty(), "{what}: {:?}", vault.health());
                // What cannot be read is never thrown away while it may hold more.
                let kept = |part: &PathBuf| trial.join("aside").join(part.iter().next().unwrap()).exists();
                assert!(!vault.health().unproven || parts.iter().all(kept), "{what}: {:?}", vault.health());
            }
        }
    }
}

/// A vault with all that is expected, locked.
fn locked_vault() -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &expected());
    drop(vault.lock());
    (folder, path)
}

/// Compacts where no file can be locked; does nothing unless it was started as such.
#[test]
fn compactor() {
    let Some(path) = vault_to_work_on() else { return };
    for rekey in [false, true] {
        let mut vault = open(&path).unwrap();
        assert!(vault.health().second_copy_unusable, "{:?}", vault.health());
        vault.compact(rekey, NOW, &mut unwatched).unwrap();
        holds_all(&vault);
        assert!(vault.health().nothing_lost() && vault.health().second_copy_unusable);
        put(&mut vault, 1, &expected()[0].1);
        drop(vault.lock());
    }
}

#[test]
fn where_no_file_can_be_locked_a_vault_is_compacted_without_its_second_copy() {
    if !has_strace() {
        return;
    }
    let (_folder, path) = locked_vault();
    assert!(run_refused("compactor", &path, "flock", "ENOLCK", &[]));
    let vault = open(&path).unwrap();
    holds_all(&vault);
    let health = vault.health();
    assert!(health.nothing_lost() && !health.second_copy_unusable, "{health:?}");
    let names: Vec<_> = vault.audit().map(|entry| entry.operation.name().to_owned()).collect();
    assert!(names.iter().any(|name| name == "vault.rekey"), "{names:?}");
}

/// Changes keys and files where they are held for a moment; does nothing unless it was started as such.
#[test]
fn changer() {
    let Some(path) = vault_to_work_on() else { return };
    let mut vault = open(&path).unwrap();
    let weak = Some(KdfFigures::insecure_test(64));
    vault.add_passphrase("Collega", &Passphrase::from("tweede"), weak, NOW).unwrap();
    vault.compact(true, NOW, &mut unwatched).unwrap();
    holds_all(&vault);
}

/// The same where they are held all the time; does nothing unless it was started as such.
#[test]
fn hindered() {
    let Some(path) = vault_to_work_on() else { return };
    let mut vault = open(&path).unwrap();
    assert_eq!(vault.compact(true, NOW, &mut unwatched).err().unwrap().code(), "vault.fileHeld");
}

/// Opens a vault whose header is held; does nothing unless it was started as such.
#[test]
fn kept_out() {
    let Some(path) = vault_to_work_on() else { return };
    assert_eq!(open(&path).err().unwrap().code(), "vault.fileHeld");
}

/// As it is where another computer's folder is mounted and a program there has the file open.
#[test]
fn a_file_that_another_program_holds_is_waited_for_and_then_said_to_be_held() {
    if !has_strace() {
        return;
    }
    let (_folder, path) = locked_vault();
    let renames = "rename,renameat,renameat2";
    assert!(run_refused("changer", &path, renames, "EBUSY:when=1+2", &[]));
    assert!(run_refused("hindered", &path, renames, "EBUSY", &[]));
    let header = fs::read(path.join("header")).unwrap();
    assert!(run_refused("kept_out", &path, "open,openat", "EBUSY", &[path.join("header")]));
    assert_eq!(
        fs::read(path.join("header")).unwrap(),
        header,
        "a header that is held was taken for a damaged one"
    );
    assert!(run_refused("reader", &path, "open,openat", "EBUSY:when=1+2", &[path.join("header")]));
    let vault = open(&path).unwrap();
    assert!(vault.health().nothing_lost() && vault.health().repaired.is_empty(), "{:?}", vault.health());
}

/// Opens a vault and waits to be killed; does nothing unless it was started as such.
#[test]
fn opener() {
    let Some(path) = vault_to_work_on() else { return };
    let _vault = open(&path).unwrap();
    std::thread::sleep(Duration::from_mins(1));
}

/// Waits until a file is gone, but not for ever.
fn wait_until_gone(file: &Path) {
    let begun = Instant::now();
    while file.exists() {
        assert!(begun.elapsed() < Duration::from_mins(1), "{} stays", file.display());
        std::thread::sleep(Duration::from_micros(100));
    }
}

#[test]
fn an_older_file_of_the_journal_goes_once_the_store_has_its_operations_on_the_disk() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    vault.health();
    let before = folder.path().join("before.kring");
    drop(vault.lock());
    copy(&path, &before);
    vault = open(&path).unwrap();
    put_all(&mut vault, &[(1, b"one".to_vec()), (2, b"two".to_vec())]);
    let older = folder.path().join("older.kring");
    copy(&path, &older);
    vault.checkpoint().unwrap();
    let expected = held(&vault);
    drop(vault.lock());
    // As a crash between the checkpoint and the end of the journal before it leaves it.
    for log in ["journal", "journal.bak"] {
        copy(&older.join(log), &path.join(log));
    }
    fs::remove_dir_all(path.join("store")).unwrap();
    copy(&before.join("store"), &path.join("store"));
    assert_eq!(fs::read_dir(path.join("journal")).unwrap().count(), 2);
    // Before the second copy takes the next operation, with which sled would write out the one before.
    let mut child = itself(&[], "opener", &path).stdout(Stdio::null()).spawn().unwrap();
    wait_until_gone(&path.join("journal.bak/0000000000000001"));
    child.kill().unwrap();
    child.wait().unwrap();
    fs::remove_file(path.join("checkpoint")).unwrap();
    let vault = open(&path).unwrap();
    assert_eq!(held(&vault), expected);
    assert!(vault.health().lost.is_empty(), "{:?}", vault.health());
}
