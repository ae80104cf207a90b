//! Where a vault stands: places that several computers reach are recognised, and only one computer works there.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::process::{itself, vault_to_work_on};
use common::{NOW, held, id, new_vault, open, pass, put};
use kring_vault::{Kind, Moment, Operation, PlaceRisk, SyncProgram, Unlocked, Vault, VaultError, place_risk};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

const MINUTE: i64 = 60_000;

fn later(minutes: i64) -> Moment {
    Moment(NOW.0 + minutes * MINUTE)
}

/// A vault in a folder that `OneDrive` keeps the same on several computers.
fn synced() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("OneDrive - Gemeente Oeverdaal");
    fs::create_dir(&place).unwrap();
    (folder, place.join("Oeverdaal.kring"))
}

fn unlock(path: &Path, now: Moment) -> Result<Vault<Unlocked>, VaultError> {
    Ok(Vault::open(path)?.unlock(&pass(), now)?)
}

fn write(vault: &mut Vault<Unlocked>, number: u128, now: Moment) -> Result<(), VaultError> {
    let done = vault.transact(Operation::named("person.add"), now, |tx| {
        tx.put(Kind::new("person"), id(number), 1, b"one".to_vec());
        Ok::<_, VaultError>(())
    });
    done.map(drop)
}

/// The note of another computer.
fn note_of_another(path: &Path, at: Moment) {
    fs::write(path.join("opener"), [[9; 16].as_slice(), &at.0.to_le_bytes()].concat()).unwrap();
}

#[test]
fn synchronised_folders_are_recognised_by_name_by_mark_and_through_links() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(&path).unwrap();
        path
    };
    let risk = |path: &Path| place_risk(&path.join("Nieuw.kring"));
    let plain = make("Documenten/werk");
    assert_eq!(risk(&plain), None);
    let (dropbox, syncthing, nextcloud) = (make("a/b"), make("c/d"), make("e"));
    fs::create_dir(folder.path().join("a/.dropbox.cache")).unwrap();
    fs::create_dir(folder.path().join("c/.stfolder")).unwrap();
    fs::write(nextcloud.join(".sync_0123456789ab.db"), b"").unwrap();
    let synced = |program| Some(PlaceRisk::SyncedFolder(program));
    assert_eq!(risk(&dropbox), synced(SyncProgram::Dropbox));
    assert_eq!(risk(&syncthing), synced(SyncProgram::Syncthing));
    assert_eq!(risk(&nextcloud), synced(SyncProgram::Nextcloud));
    #[cfg(unix)]
    {
        let drive = make("OneDrive/map");
        std::os::unix::fs::symlink(&drive, plain.join("snelkoppeling")).unwrap();
        assert_eq!(risk(&plain.join("snelkoppeling")), synced(SyncProgram::OneDrive));
    }
    let risk = synced(SyncProgram::OneDrive).unwrap();
    assert_eq!((risk.code(), risk.program()), ("syncedFolder", Some("OneDrive")));
}

#[test]
fn another_computer_is_kept_out_while_the_vault_is_open_here_and_let_in_after() {
    let (_folder, path) = synced();
    let mut vault = new_vault(&path);
    assert!(vault.info().place.is_some());
    let note = path.join("opener");
    let first = fs::read(&note).unwrap();
    // It says so again while work goes on.
    write(&mut vault, 1, later(5)).unwrap();
    assert_ne!(fs::read(&note).unwrap(), first);
    drop(vault.lock());
    assert!(!note.exists(), "the note stays after the lock");

    note_of_another(&path, NOW);
    assert_eq!(unlock(&path, later(1)).err().unwrap().code(), "vault.inUse");
    assert_eq!(unlock(&path, later(19)).err().unwrap().code(), "vault.inUse");
    // The other computer crashed: nobody stays locked out.
    let vault = unlock(&path, later(21)).unwrap();
    assert_eq!(vault.len(), 1);
    assert_eq!(vault.health().failed_unlocks, 0, "being kept out is no wrong passphrase");
}

#[test]
fn a_vault_that_was_taken_over_is_not_written_to() {
    let (_folder, path) = synced();
    let mut vault = new_vault(&path);
    write(&mut vault, 1, NOW).unwrap();
    let before = held(&vault);
    note_of_another(&path, later(30));
    assert_eq!(write(&mut vault, 2, later(31)).unwrap_err().code(), "vault.inUse");
    // Also when the other computer is gone again: what it wrote is not known here.
    fs::remove_file(path.join("opener")).unwrap();
    assert_eq!(write(&mut vault, 2, later(32)).unwrap_err().code(), "vault.reopenNeeded");
    let checkpoint = fs::read(path.join("journal").join("0000000000000001")).unwrap();
    drop(vault.lock());
    assert!(!path.join("checkpoint").exists(), "it is written to at the lock");
    assert_eq!(fs::read(path.join("journal").join("0000000000000001")).unwrap(), checkpoint);
    assert_eq!(held(&open(&path).unwrap()), before);
}

/// The process that is killed; does nothing unless it was started as such.
#[test]
fn opener() {
    let Some(path) = vault_to_work_on() else { return };
    let mut vault = open(&path).unwrap();
    put(&mut vault, 7, b"seven");
    println!("\nopen");
    std::thread::sleep(std::time::Duration::from_mins(1));
}

#[test]
fn a_second_opener_is_refused_and_a_crash_locks_nobody_out() {
    use std::io::{BufRead, BufReader};
    let (_folder, shared) = synced();
    let (_other, plain) = common::place();
    for path in [&plain, &shared] {
        drop(new_vault(path));
        let mut child = itself(&[], "opener", path).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.map_while(Result::ok).any(|line| line == "open"));
        assert_eq!(Vault::open(path).err().unwrap().code(), "vault.inUse");
        child.kill().unwrap();
        child.wait().unwrap();
        let vault = open(path).unwrap();
        assert_eq!(vault.get(id(7)).unwrap().content(), b"seven");
    }
}

#[test]
fn an_hour_of_reading_keeps_another_computer_out() {
    let (_folder, path) = synced();
    drop(new_vault(&path).lock());
    let mut vault = unlock(&path, NOW).unwrap();
    let stranger = |at: Moment| {
        let note = fs::read(path.join("opener")).unwrap();
        let noted = i64::from_le_bytes(note[16..].try_into().unwrap());
        at.0 - noted < 20 * MINUTE
    };
    for minute in 1..=60 {
        vault.stay(later(minute)).unwrap();
        assert!(stranger(later(minute)), "after {minute} minutes the note is too old");
    }
    note_of_another(&path, later(61));
    assert_eq!(vault.stay(later(62)).unwrap_err().code(), "vault.inUse");
    assert_eq!(vault.stay(later(63)).unwrap_err().code(), "vault.reopenNeeded");
}

#[test]
fn a_clock_that_jumps_ten_years_and_back_lets_no_other_computer_in() {
    let (_folder, path) = synced();
    let mut vault = new_vault(&path);
    let years = 10 * 365 * 24 * 60;
    for minutes in [1, years, 2, -years, 3] {
        write(&mut vault, 1, later(minutes)).unwrap();
        let note = fs::read(path.join("opener")).unwrap();
        let noted = i64::from_le_bytes(note[16..].try_into().unwrap());
        assert!(
            (later(minutes).0 - noted).abs() < 20 * MINUTE,
            "at {minutes} minutes the note is of {noted}"
        );
    }
    assert!(vault.health().nothing_lost() && vault.health().audit_breaks == 0);
}
