//! The session with real vaults in it: what a lock meets, and what a fault leaves.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::thread;

use kring_core::settings::Settings;
use kring_core::vault::{CreateOptions, Passphrase, Vault, unwatched};
use kring_core::vault_admin;
use kring_core::vault_admin::BackupTo;
use tempfile::TempDir;

use super::*;
use crate::runtime::now;
use crate::session::LockOutcome;
use crate::window::events::LockReason;

/// As long as something is waited for that comes at once when all is well.
const LONG: Duration = Duration::from_mins(1);

fn desk() -> (TempDir, Shell, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let shell = Shell::in_folders(Folders {
        config_file: folder.path().join("config/config.json"),
        data: folder.path().to_owned(),
        new_places: NewPlaces::new(Vec::new(), folder.path()),
    });
    let place = folder.path().join("Kring.kring");
    (folder, shell, place)
}

fn passphrase() -> Passphrase {
    Passphrase::from("vier nuchtere woorden hier")
}

fn make(place: &Path) -> Result<Workspace, Problem> {
    Ok(Workspace::create(place, &passphrase(), &CreateOptions::insecure_test(64), &now())?)
}

fn unlock(place: &Path) -> Result<(Workspace, ()), Problem> {
    let vault = Vault::open(place).map_err(kring_core::Error::from)?;
    let workspace = Workspace::unlock(vault, &passphrase(), &now(), &mut unwatched);
    Ok((workspace.map_err(|(_, error)| error)?, ()))
}

/// What the lock does, but for the page.
fn lock(shell: &Shell) -> LockOutcome {
    let outcome = shell.session().lock(LockReason::ScreenLocked);
    match outcome {
        LockOutcome::Vault(open) => {
            shell.close(*open);
            LockOutcome::Work
        }
        outcome => outcome,
    }
}

fn code<T>(result: Result<T, Problem>) -> String {
    result.err().map(|problem| problem.code).unwrap_or_default()
}

/// Whether the vault in the session can be worked with.
fn works(shell: &Shell) -> bool {
    shell.write_quietly(|workspace, now| workspace.change_settings(Settings::default(), now)).is_ok()
        && shell.read(|workspace, _| Ok(workspace.undoable())).is_ok()
}

#[test]
fn a_vault_that_is_locked_while_it_is_made_stays_locked() {
    let (_folder, shell, place) = desk();
    let opened = shell.take_in(false, || {
        let workspace = make(&place)?;
        assert!(matches!(lock(&shell), LockOutcome::Opening));
        Ok((workspace, ()))
    });
    assert_eq!(opened, Ok(None));
    assert!(!shell.session().is_open());
    assert_eq!(shell.session().locked.map(|(_, reason)| reason), Some(LockReason::ScreenLocked));
    assert_eq!(code(shell.read(|workspace, _| Ok(workspace.undoable()))), "window.locked");

    assert_eq!(shell.take_in(false, || unlock(&place)), Ok(Some(())), "nobody has it in hand any more");
    assert!(works(&shell) && shell.session().locked.is_none());
}

#[test]
fn a_vault_that_is_locked_while_it_is_restored_stays_locked() {
    let (folder, shell, place) = desk();
    let backup = folder.path().join("one.kring-backup");
    let mut workspace = make(&folder.path().join("first.kring")).unwrap();
    workspace.backup(&backup, BackupTo::Passphrase(&passphrase()), &now(), &mut unwatched).unwrap();
    let mut locked = 0;
    let opened = shell.take_in(false, || {
        let mut told = |_, _| {
            locked += u32::from(matches!(lock(&shell), LockOutcome::Opening));
            ControlFlow::Continue(())
        };
        let owner = (&passphrase(), &CreateOptions::insecure_test(64));
        vault_admin::restore(&backup, &passphrase(), &place, owner, &now(), &mut told)?;
        unlock(&place)
    });
    assert_eq!(opened, Ok(None));
    assert!(locked > 0 && !shell.session().is_open());
    assert_eq!(shell.take_in(false, || unlock(&place)), Ok(Some(())));
}

#[test]
fn the_demo_that_is_locked_on_its_way_leaves_nothing_and_tells_nothing() {
    let (_folder, shell, _) = desk();
    let opened = shell.take_in(true, || {
        lock(&shell);
        Ok((make(&shell.demo_place())?, ()))
    });
    assert_eq!(opened, Ok(None));
    assert!(!shell.demo_place().exists() && shell.session().locked.is_none());
}

#[test]
fn one_vault_is_opened_at_a_time_and_what_fails_makes_way() {
    let (_folder, shell, place) = desk();
    make(&place).map(Workspace::lock).map(drop).unwrap();
    let opened = shell.take_in(false, || {
        assert_eq!(code(shell.take_in(true, || unlock(&place))), "window.busy");
        Err::<(Workspace, ()), _>(problem("vault.cancelled"))
    });
    assert_eq!(code(opened), "vault.cancelled");
    let opened = shell.take_in(false, || -> Result<(Workspace, ()), Problem> { panic!("a fault") });
    assert_eq!(code(opened), "window.unexpected");
    assert_eq!(shell.take_in(false, || unlock(&place)), Ok(Some(())));
    assert_eq!(code(shell.take_in(false, || unlock(&place))), "window.busy");
    assert!(works(&shell), "the one that was open is still there");
}

#[test]
fn a_verb_that_panics_is_a_problem_and_the_session_goes_on() {
    let (_folder, shell, place) = desk();
    shell.take_in(false, || Ok((make(&place)?, ()))).unwrap();
    let written: Result<(), _> = shell.write_quietly(|_, _| panic!("a fault"));
    assert_eq!(code(written), "window.unexpected");
    let read: Result<(), _> = shell.read(|_, _| panic!("a fault"));
    assert_eq!(code(read), "window.unexpected");
    assert!(works(&shell));

    let (ran, _) = shell.run_checked_out(|_, _| -> Result<(), _> { panic!("a fault") }).unwrap();
    assert_eq!(code(ran), "window.unexpected");
    assert!(works(&shell), "long work brought the vault back");

    let (ran, _) = shell
        .run_checked_out(|_, _| -> Result<(), _> {
            assert!(matches!(lock(&shell), LockOutcome::Work));
            panic!("a fault")
        })
        .unwrap();
    assert_eq!(code(ran), "window.unexpected");
    assert!(!shell.session().is_open() && !shell.session().is_in_use(), "it was closed, not forgotten");
    assert_eq!(shell.take_in(false, || unlock(&place)), Ok(Some(())));
}

#[test]
fn a_lock_does_not_wait_for_a_key_that_is_being_derived() {
    let (_folder, shell, place) = desk();
    shell.take_in(false, || Ok((make(&place)?, ()))).unwrap();
    let (begun, has_begun) = channel();
    let (locked, is_locked) = channel();
    thread::scope(|scope| {
        let shell = &shell;
        let deriving = scope.spawn(move || {
            shell.run_checked_out(|workspace, now| {
                begun.send(()).unwrap();
                // The key is derived only once the lock has come through.
                is_locked.recv_timeout(LONG).expect("the lock waited for the work");
                workspace.add_passphrase("Collega", &Passphrase::from("twee paarden voor het huis"), now)
            })
        });
        has_begun.recv_timeout(LONG).unwrap();
        assert!(shell.session().standing().is_some(), "the page can still ask how the vault stands");
        assert!(matches!(lock(shell), LockOutcome::Work));
        assert!(!shell.session().is_open());
        locked.send(()).unwrap();
        let (slots, _) = deriving.join().unwrap().unwrap();
        assert_eq!(slots.unwrap().len(), 2);
    });
    assert!(!shell.session().is_in_use(), "who derived the key closed the vault");
    assert_eq!(shell.take_in(false, || unlock(&place)), Ok(Some(())));
}

#[test]
fn what_is_known_of_the_vaults_health_is_told_once_until_it_changes() {
    let (_folder, shell, place) = desk();
    assert!(shell.session().health_to_tell().is_none());
    shell.take_in(false, || Ok((make(&place)?, ()))).unwrap();
    let told = shell.session().health_to_tell().unwrap();
    assert!(!told.repaired && told.lost == 0);
    assert!(shell.session().health_to_tell().is_none());
    lock(&shell);

    // The second copy is spoiled; that is found, set right and told, though nobody waits for it.
    fs::write(place.join("store/db"), b"rubbish").unwrap();
    shell.take_in(false, || unlock(&place)).unwrap();
    let mut told = None;
    for _ in 0..500 {
        told = shell.session().health_to_tell().or(told);
        if told.as_ref().is_some_and(|told| told.repaired) {
            break;
        }
        thread::sleep(Duration::from_millis(20));
    }
    assert!(told.is_some_and(|told| told.repaired));
}
