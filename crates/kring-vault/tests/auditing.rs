//! The audit log: everything that is done to a vault is in it, and what is missing from it is said at every unlock.

#![allow(clippy::unwrap_used)]

mod common;

use common::{NOW, id, new_vault, open, pass, place, put, undo};
use kring_vault::{
    BackupKey, KdfFigures, Kind, Moment, Operation, Passphrase, Transaction, Vault, VaultError, unwatched,
};
use std::fs;

const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));

#[test]
fn everything_done_to_a_vault_is_in_its_log() {
    let (folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    undo(&mut vault).unwrap().unwrap();
    vault.add_passphrase("Collega", &Passphrase::from("tweede"), WEAK, NOW).unwrap();
    vault.change_passphrase("Collega", &Passphrase::from("derde"), WEAK, NOW).unwrap();
    vault.remove_slot("Collega", NOW).unwrap();
    vault.make_recovery_key("Herstel", WEAK, NOW).unwrap();
    vault.note(Operation::named("report.export"), NOW, &[id(1)]).unwrap();
    let file = folder.path().join("one.age");
    vault.backup(&file, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
    vault.compact(false, NOW, &mut unwatched).unwrap();
    vault.compact(true, NOW, &mut unwatched).unwrap();
    drop(vault.lock());
    let vault = open(&path).unwrap();
    let names: Vec<_> = vault.audit().map(|entry| entry.operation.name()).collect();
    let expected = [
        "vault.create",
        "person.add",
        "vault.undo",
        "slot.add",
        "slot.change",
        "slot.remove",
        "slot.recovery",
        "report.export",
        "vault.backup",
        "vault.compact",
        "vault.rekey",
        "vault.unlock",
    ];
    assert_eq!(names, expected);
    let sequences: Vec<_> = vault.audit().map(|entry| entry.sequence).collect();
    assert!(sequences.into_iter().eq(1..=expected.len() as u64), "a number is missing");
    assert_eq!(vault.health().audit_breaks, 0);
}

#[test]
fn failed_unlocks_are_counted_outside_and_written_down_at_the_next_unlock() {
    let (_folder, path) = place();
    drop(new_vault(&path).lock());
    let wrong = Passphrase::from("iets anders");
    for _ in 0..3 {
        // Each time in a process of its own, as it were.
        drop(Vault::open(&path).unwrap().unlock(&wrong, NOW).err().unwrap());
    }
    assert_eq!(Vault::open(&path).unwrap().info().failed_unlocks, 3);
    let vault = open(&path).unwrap();
    let entry = vault.audit().next_back().unwrap();
    assert_eq!((entry.operation.name(), entry.number), ("vault.unlock", Some(3)));
    assert_eq!(vault.health().failed_unlocks, 3);
    let vault = vault.lock().unlock(&pass(), Moment(NOW.0 + 1)).unwrap();
    assert_eq!((vault.health().failed_unlocks, vault.audit().next_back().unwrap().number), (0, None));
}

#[test]
fn an_entry_that_is_gone_is_said_at_every_unlock_from_then_on() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..6 {
        put(&mut vault, number, b"one");
    }
    drop(vault);
    // One operation in the middle is destroyed in every copy.
    fs::remove_dir_all(path.join("store")).unwrap();
    for folder in ["journal", "journal.bak"] {
        let journal = path.join(folder).join("0000000000000001");
        let mut bytes = fs::read(&journal).unwrap();
        let frames: Vec<_> =
            (0..bytes.len() - 64).step_by(64).filter(|at| bytes[*at..at + 4] == *b"KFRM").collect();
        // The first frame is a copy of the header.
        bytes[frames[4]..frames[5]].fill(0);
        fs::write(&journal, bytes).unwrap();
    }
    for turn in 0..2 {
        let vault = open(&path).unwrap();
        let health = vault.health();
        assert_eq!(health.audit_breaks, 1, "unlock {turn}: {health:?}");
        let lost: Vec<_> = health.lost.iter().filter_map(|lost| Some(lost.kind.as_ref()?.as_str())).collect();
        assert_eq!(lost, ["kring.audit", "person"], "unlock {turn}");
        assert_eq!(vault.len(), 5);
        // What is written after the gap is chained again.
        drop(vault.lock());
    }
}

#[test]
fn an_unlogged_operation_is_kept_and_leaves_no_trace_in_the_log_or_in_undo() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let (entries, sequence) = (vault.audit().count(), vault.sequence());
    for round in 0..50 {
        let keep = |tx: &mut Transaction<'_>| {
            tx.put(Kind::new("draft"), id(2), 1, format!("typed {round}").into_bytes());
            Ok::<_, VaultError>(())
        };
        vault.transact(Operation::unlogged("draft.keep"), NOW, keep).unwrap();
    }
    assert_eq!((vault.audit().count(), vault.sequence()), (entries, sequence + 50));
    drop(vault);
    let mut vault = open(&path).unwrap();
    assert_eq!(vault.get(id(2)).unwrap().content(), b"typed 49");
    assert_eq!((vault.audit().count(), vault.health().audit_breaks), (entries + 1, 0));
    let names: Vec<_> = vault.steps().map(|step| step.operation().name().to_owned()).collect();
    assert_eq!(names, ["person.add"]);
    undo(&mut vault).unwrap().unwrap();
    assert!(vault.get(id(1)).is_none() && vault.get(id(2)).is_some());
}
