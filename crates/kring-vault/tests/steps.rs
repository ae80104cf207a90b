//! A process killed at each of its calls to the system in turn, while it does one of the things that touch many
//! files: afterwards either the old or the new vault is whole.
//!
//! Needs `strace`, and says so where it is not there. A short form runs always; `KRING_TORTURE=1` kills at every call.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod common;

use common::process::{itself, vault_to_work_on};
use common::{Held, NOW, copy, held, new_vault, open, pass, place, put, put_all, remove};
use kring_vault::{
    BackupKey, CreateOptions, KdfFigures, Passphrase, Unlocked, Vault, restore, unwatched, verify_backup,
};
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const STEP: &str = "KRING_TEST_STEP";
const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));
/// Calls that change what is on the disk, in groups that are counted apart.
const CALLS: &[&str] = &[
    "write,pwrite64,ftruncate,fallocate",
    "fsync,fdatasync",
    "rename,renameat,renameat2",
    "unlink,unlinkat,rmdir",
    "mkdir,openat",
];

const STEPS: &[&str] =
    &["write", "checkpoint", "compact", "rekey", "slot", "backup", "drill", "restore", "salvage", "create"];

/// The places of one trial: the vault, and what is made beside it.
struct Bench(PathBuf);

impl Bench {
    fn vault(&self) -> PathBuf {
        self.0.join("Oeverdaal.kring")
    }

    fn backup(&self) -> PathBuf {
        self.0.join("Oeverdaal.age")
    }

    /// What a step makes anew.
    fn out(&self) -> PathBuf {
        self.0.join("uit")
    }
}

/// What is written, one operation after the other; the second goes to the disk in many pieces.
const WRITES: [fn(&mut Vault<Unlocked>); 3] = [
    |vault| drop(put_all(vault, &[(1, b"new".to_vec()), (300, vec![8; 90_000])])),
    |vault| drop(put_all(vault, &(400..440).map(|number| (number, vec![9; 9_000])).collect::<Vec<_>>())),
    |vault| drop(remove(vault, 2)),
];

/// The process that is killed; does nothing unless it was started as such.
#[test]
fn worker() {
    let Ok(step) = std::env::var(STEP) else { return };
    let bench = Bench(vault_to_work_on().unwrap());
    let here = || open(&bench.vault()).unwrap();
    match step.as_str() {
        "write" => {
            let mut vault = here();
            for write in WRITES {
                write(&mut vault);
            }
        }
        "checkpoint" => here().checkpoint().unwrap(),
        "compact" => here().compact(false, NOW, &mut unwatched).unwrap(),
        "rekey" => here().compact(true, NOW, &mut unwatched).unwrap(),
        "slot" => here().change_passphrase("test", &Passphrase::from("nieuw"), WEAK, NOW).unwrap(),
        "backup" => {
            here().backup(&bench.out(), &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
        }
        "drill" => {
            here().drill(&bench.backup(), &pass(), NOW, &mut unwatched).unwrap();
        }
        "restore" => {
            let owner = (&pass(), &CreateOptions::insecure_test(64));
            restore(&bench.backup(), &pass(), &bench.out(), owner, NOW, &mut unwatched).map(drop).unwrap();
        }
        "salvage" => {
            let mut locked = Vault::open(&bench.vault()).unwrap();
            locked.salvage(&pass(), &bench.out(), NOW, &mut unwatched).map(drop).unwrap();
        }
        "create" => drop(new_vault(&bench.out())),
        other => panic!("there is no step {other}"),
    }
    // Killed also while it closes: the store is let go of and the thread behind it ends.
}

/// Whether the worker came to its end before its `number`th call of these.
fn ends_before(bench: &Bench, step: &str, calls: &str, number: usize) -> bool {
    let inject = format!("inject={calls}:signal=SIGKILL:when={number}");
    let trace = format!("trace={calls}");
    let strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", trace.as_str(), "-e", inject.as_str()];
    let status = itself(&strace, "worker", &bench.0)
        .env(STEP, step)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    // strace ends as the one it watches does.
    let killed = status.signal() == Some(9) || status.code() == Some(137);
    assert!(killed || status.success(), "{step}: the worker failed by itself: {status}");
    !killed
}

/// The vault before the steps, and what it holds before writing and after each of the operations.
struct Before {
    _folder: tempfile::TempDir,
    bench: Bench,
    moments: Vec<Held>,
}

fn prepare() -> Before {
    let (folder, path) = place();
    let bench = Bench(folder.path().join("before"));
    fs::create_dir(&bench.0).unwrap();
    let mut vault = new_vault(&bench.vault());
    for number in 0..12 {
        put(&mut vault, number, format!("person {number}").as_bytes());
    }
    let mut vault = vault.lock().unlock(&pass(), NOW).unwrap();
    put(&mut vault, 3, b"since the checkpoint");
    vault.backup(&bench.backup(), &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
    let mut moments = vec![held(&vault)];
    drop(vault);
    copy(&bench.vault(), &path);
    let mut vault = open(&path).unwrap();
    for write in WRITES {
        write(&mut vault);
        moments.push(held(&vault));
    }
    Before { _folder: folder, bench, moments }
}

fn look(path: &Path, keys: &[&str]) -> Result<Held, String> {
    let mut said = String::new();
    for key in keys {
        match Vault::open(path).unwrap().unlock(&Passphrase::from(*key), NOW) {
            Ok(vault) => {
                let health = vault.health();
                assert!(health.nothing_lost() && health.audit_breaks == 0, "{health:?}");
                assert!(!health.second_copy_unusable, "{health:?}");
                return Ok(held(&vault));
            }
            Err(refused) => said = refused.error.to_string(),
        }
    }
    Err(said)
}

impl Before {
    /// What must be so after a kill; `done` when the step came to its end.
    fn holds(&self, trial: &Bench, step: &str, done: bool) -> Result<(), String> {
        let keys = if step == "slot" { &[common::WORDS, "nieuw"][..] } else { &[common::WORDS] };
        let found = look(&trial.vault(), keys)?;
        // Writing is several operations; each is there whole or not at all.
        let written = if step == "write" { self.moments.as_slice() } else { &self.moments[..1] };
        if !written.contains(&found) {
            return Err("neither the old nor the new records".to_owned());
        }
        let out = trial.out();
        match step {
            "backup" if out.exists() => {
                let receipt = verify_backup(&out, &pass()).map_err(|error| error.to_string())?;
                (receipt.records == self.moments[0].len() as u64).then_some(()).ok_or("a short backup")?;
            }
            "drill" if done && trial.0.join("Oeverdaal.kring.drill").exists() => {
                return Err("the place of the drill stays".to_owned());
            }
            "restore" | "salvage" if out.exists() => {
                (look(&out, keys)? == self.moments[0])
                    .then_some(())
                    .ok_or("other records in the new vault")?;
            }
            "create" if out.exists() => {
                look(&out, keys)?.is_empty().then_some(()).ok_or("records in an empty vault")?;
            }
            "backup" | "restore" | "salvage" | "create" if done => return Err("nothing was made".to_owned()),
            _ => {}
        }
        // Whatever was left half made does not stand in the way of doing it again.
        if !done && !out.exists() && step != "write" {
            let again = match step {
                "backup" => open(&trial.vault())
                    .and_then(|mut vault| {
                        vault.backup(&out, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched)
                    })
                    .map(drop),
                "drill" => open(&trial.vault())
                    .and_then(|mut vault| vault.drill(&trial.backup(), &pass(), NOW, &mut unwatched))
                    .map(drop),
                "restore" => {
                    let owner = (&pass(), &CreateOptions::insecure_test(64));
                    restore(&trial.backup(), &pass(), &out, owner, NOW, &mut unwatched).map(drop)
                }
                "create" => Vault::create(&out, &pass(), &CreateOptions::insecure_test(64), NOW).map(drop),
                _ => Ok(()),
            };
            again.map_err(|error| format!("doing it again: {error}"))?;
        }
        Ok(())
    }
}

#[test]
fn a_kill_at_any_call_leaves_the_old_or_the_new_vault_whole() {
    if Command::new("strace").arg("--version").output().is_err() {
        eprintln!("skipped: strace is not installed here");
        return;
    }
    let before = prepare();
    let long = std::env::var_os("KRING_TORTURE").is_some();
    let (mut kills, mut failures) = (0, Vec::new());
    for (turn, step) in STEPS.iter().enumerate() {
        for (group, calls) in CALLS.iter().enumerate() {
            // The short form leaps through, beginning elsewhere in each turn.
            let (mut number, leap) = if long { (1, 1) } else { (1 + (turn * 7 + group * 3) % 11, 23) };
            loop {
                let folder = tempfile::tempdir().unwrap();
                let trial = Bench(folder.path().join("trial"));
                copy(&before.bench.0, &trial.0);
                let done = ends_before(&trial, step, calls, number);
                kills += usize::from(!done);
                if let Err(wrong) = before.holds(&trial, step, done) {
                    failures.push(format!("{step}, call {number} of {calls}: {wrong}"));
                }
                if done {
                    break;
                }
                number += leap;
            }
        }
    }
    eprintln!("{kills} kills");
    assert!(kills > STEPS.len(), "only {kills} kills");
    assert!(failures.is_empty(), "{} of {kills} kills:\n{}", failures.len(), failures.join("\n"));
}
