//! Transactions: all of it or nothing, and what they report.

use super::common::{NOW, held, id, new_vault, open, place, put, put_all, remove, undo};
use kring_vault::{Change, Kind, Moment, Operation, VaultError};

#[test]
fn a_transaction_that_fails_or_changes_nothing_writes_nothing() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let (before, sequence) = (held(&vault), vault.sequence());
    let failed: Result<_, VaultError> = vault.transact(Operation::named("x"), NOW, |tx| {
        tx.put(Kind::new("person"), id(2), 1, b"two".to_vec());
        tx.remove(id(1));
        Err::<(), _>(VaultError::Cancelled)
    });
    assert_eq!(failed.unwrap_err().code(), "vault.cancelled");
    let empty = vault.transact(Operation::named("x"), NOW, |tx| {
        tx.put(Kind::new("person"), id(2), 1, b"two".to_vec());
        tx.remove(id(2));
        tx.remove(id(99));
        Ok::<_, VaultError>(tx.get(id(2)).is_none())
    });
    assert!(empty.unwrap().value);
    for refused in ["kring.audit", "", "a kind with far more letters than a kind may have"] {
        let result = vault.transact(Operation::named("x"), NOW, |tx| {
            tx.put(Kind::new(refused), id(2), 1, Vec::new());
            Ok::<_, VaultError>(())
        });
        assert_eq!(result.unwrap_err().code(), "vault.kindRefused");
    }
    assert_eq!((held(&vault), vault.sequence()), (before, sequence));
}

#[test]
fn a_transaction_sees_its_own_writes_and_tells_what_changed() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put_all(&mut vault, &[(1, b"one".to_vec()), (2, b"two".to_vec())]);
    let later = Moment(NOW.0 + 5);
    let done = vault
        .transact(Operation::named("mix"), later, |tx| {
            tx.remove(id(1));
            tx.put(Kind::new("person"), id(2), 4, b"deux".to_vec());
            tx.put(Kind::new("network"), id(3), 1, b"three".to_vec());
            assert!(tx.get(id(1)).is_none());
            assert_eq!(tx.get(id(2)).unwrap().content(), b"deux");
            assert_eq!(tx.records().count(), 2);
            Ok::<_, VaultError>(())
        })
        .unwrap();
    let (person, network) = (Kind::new("person"), Kind::new("network"));
    let expected = [
        Change::Removed { kind: person.clone(), id: id(1) },
        Change::Put { kind: person, id: id(2) },
        Change::Put { kind: network, id: id(3) },
    ];
    assert_eq!(done.changes, expected);
    let record = vault.get(id(2)).unwrap();
    assert_eq!((record.version(), record.schema()), (2, 4));
    assert_eq!((record.created(), record.changed()), (NOW, later));
}

#[test]
fn undo_takes_back_the_last_operations_also_after_a_restart_without_lock() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let first = held(&vault);
    put(&mut vault, 1, b"changed");
    remove(&mut vault, 1);
    drop(vault);
    let mut vault = open(&path).unwrap();
    let names: Vec<_> = vault.steps().map(|step| step.operation().name().to_owned()).collect();
    assert_eq!(names, ["person.remove", "person.add", "person.add"]);
    assert_eq!(undo(&mut vault).unwrap().unwrap().operation.name(), "person.remove");
    assert_eq!(vault.get(id(1)).unwrap().content(), b"changed");
    undo(&mut vault).unwrap().unwrap();
    assert_eq!(vault.get(id(1)).unwrap().content(), first[&id(1)].2);
    drop(vault);
    let mut vault = open(&path).unwrap();
    undo(&mut vault).unwrap().unwrap();
    assert!(vault.is_empty());
    assert!(undo(&mut vault).unwrap().is_none());
    put(&mut vault, 2, b"two");
    vault
        .transact(Operation::irreversible("person.erase"), NOW, |tx| {
            tx.remove(id(2));
            Ok::<_, VaultError>(())
        })
        .unwrap();
    assert!(undo(&mut vault).unwrap().is_none());
    drop(vault);
    assert!(undo(&mut open(&path).unwrap()).unwrap().is_none());
}
