//! An invented older version, in which a name was called otherwise and languages stood in one text, and its vault.

use std::path::{Path, PathBuf};

use ciborium::Value;
use kring_vault::{CreateOptions, Kind, Operation, Passphrase, RecordId, Vault, VaultError, unwatched};
use serde_json::json;
use uuid::Uuid;

use self::copy::copy;
use super::{Fields, Made, Step};
use crate::engine::model::{SCHEMA, Schema};
use crate::records::people::{Person, PersonId};
use crate::schema::SCHEMA as CURRENT;
use crate::testing::{at, passphrase};
use crate::{Workspace, perform};

#[path = "../../../../../tests/src/copy.rs"]
mod copy;

/// What that version changed on its way to this one.
/// A version with other older shapes.
static LATER: Schema = Schema {
    kinds: CURRENT.kinds,
    verbs: CURRENT.verbs,
    derived: CURRENT.derived,
    steps: INVENTED,
    hooks: CURRENT.hooks,
};

const INVENTED: &[Step] = &[
    Step { kind: "person", from: 0, change: |_, fields| rename(fields, "fullName", "name") },
    Step { kind: "person", from: 0, change: |_, fields| split(fields, "interests") },
];

fn rename(fields: &mut Fields, from: &str, to: &str) -> Vec<Made> {
    for (key, _) in fields.iter_mut().filter(|(key, _)| key.as_text() == Some(from)) {
        *key = Value::Text(to.to_owned());
    }
    Vec::new()
}

fn split(fields: &mut Fields, name: &str) -> Vec<Made> {
    for (_, value) in fields.iter_mut().filter(|(key, _)| key.as_text() == Some(name)) {
        if let Some(text) = value.as_text() {
            *value = Value::Array(text.split(", ").map(Value::from).collect());
        }
    }
    Vec::new()
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/schema-0.kring")
}

pub(crate) fn person(number: u128) -> Uuid {
    Uuid::from_u128(0x2000_0000_0000_4000_8000_0000_0000_0000 | number)
}

pub(crate) fn cbor(value: &serde_json::Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

/// Writes the vault of the invented version; run by hand once.
#[test]
#[ignore = "writes the fixture of the invented older version"]
fn make() {
    let now = at(2020, 5, 4);
    let options = CreateOptions::insecure_test(64);
    let mut vault = Vault::create(&fixture(), &passphrase(), &options, now.moment()).unwrap();
    vault
        .transact(Operation::named("person.add"), now.moment(), |tx| {
            let old = json!({ "fullName": "Samira Haddou", "interests": "groen, spelen", "shoeSize": 41 });
            tx.put(Kind::new("person"), RecordId(person(1)), 0, cbor(&old));
            // One that was written by this version, and one whose bytes no version understands.
            tx.put(Kind::new("person"), RecordId(person(2)), 1, cbor(&json!({ "name": "Joost" })));
            tx.put(Kind::new("person"), RecordId(person(3)), 0, b"\xff\xff".to_vec());
            Ok::<_, VaultError>(())
        })
        .unwrap();
}

/// A copy of the fixture to work in.
fn old_vault() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.kring");
    copy(&fixture(), &path);
    (folder, path)
}

fn open(path: &Path, key: &Passphrase) -> Workspace {
    let vault = Vault::open(path).unwrap();
    Workspace::unlock_with(&LATER, vault, key, &at(2026, 11, 23), &mut unwatched)
        .map_err(|(_, error)| error)
        .unwrap()
}

#[test]
fn an_older_vault_is_brought_up_to_date_as_one_operation_once() {
    let (_folder, path) = old_vault();
    let workspace = open(&path, &passphrase());
    let samira = workspace.find::<Person>(PersonId::from(person(1))).unwrap();
    assert_eq!(samira.content.name, "Samira Haddou");
    assert_eq!(samira.content.interests, ["groen", "spelen"]);
    assert_eq!(workspace.find::<Person>(PersonId::from(person(2))).unwrap().content.name, "Joost");
    assert_eq!(workspace.not_understood(), 1);
    let schema = |workspace: &Workspace, number| {
        let record = workspace.vault().get(RecordId(person(number))).unwrap();
        (record.schema(), record.version())
    };
    assert_eq!([1, 2, 3].map(|number| schema(&workspace, number)), [(SCHEMA, 2), (1, 1), (0, 1)]);
    let last = workspace.vault().audit().next_back().unwrap();
    assert_eq!((last.operation.name(), last.records.len()), ("vault.migrate", 1));
    assert_eq!(workspace.vault().steps().count(), 0);
    let locked = workspace.lock();

    let mut workspace =
        Workspace::unlock_with(&LATER, locked, &passphrase(), &at(2026, 11, 24), &mut unwatched)
            .map_err(|e| e.1)
            .unwrap();
    let migrations = workspace.vault().audit().filter(|entry| entry.operation.name() == "vault.migrate");
    assert_eq!(migrations.count(), 1);
    // What no version knows is still there after a save by this one.
    let change = json!({ "id": person(1), "say": "mevrouw Haddou" });
    perform(&mut workspace, "person edit", change, &at(2026, 11, 24)).unwrap();
    let kept = workspace.vault().get(RecordId(person(1))).unwrap();
    let kept: Value = ciborium::from_reader(kept.content()).unwrap();
    let shoes = kept.as_map().unwrap().iter().find(|(key, _)| key.as_text() == Some("shoeSize"));
    assert_eq!(shoes.unwrap().1, Value::from(41));
}

#[test]
fn what_undo_remembers_in_an_older_shape_is_not_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.kring");
    let (now, organisation) = (at(2026, 11, 20), RecordId(person(7)));
    let options = CreateOptions::insecure_test(64);
    let mut vault = Vault::create(&path, &passphrase(), &options, now.moment()).unwrap();
    let add = |tx: &mut kring_vault::Transaction<'_>| {
        tx.put(Kind::new("organisation"), organisation, 2, cbor(&json!({ "name": "Buurthuis" })));
        Ok::<_, VaultError>(())
    };
    vault.transact(Operation::named("organisation.add"), now.moment(), add).unwrap();
    let remove = |tx: &mut kring_vault::Transaction<'_>| {
        tx.remove(organisation);
        Ok::<_, VaultError>(())
    };
    vault.transact(Operation::named("organisation.remove"), now.moment(), remove).unwrap();
    let mut locked = vault.lock();
    for _ in 0..2 {
        let now = at(2026, 11, 24);
        let opened = Workspace::unlock(locked, &passphrase(), &now, &mut unwatched);
        let mut workspace = opened.map_err(|(_, error)| error).unwrap();
        assert_eq!(workspace.undo(&now).unwrap(), None);
        let migrations = workspace.audit().filter(|entry| entry.operation.name() == "vault.migrate");
        assert_eq!(migrations.count(), 1, "it is done once");
        locked = workspace.lock();
    }
}

#[test]
#[cfg(unix)]
fn an_older_vault_that_cannot_be_written_is_read_all_the_same() {
    use std::process::Command;
    let (folder, path) = old_vault();
    let bound = |options: &[&str]| {
        Command::new("mount").args(options).arg(folder.path()).output().is_ok_and(|o| o.status.success())
    };
    let itself = folder.path().to_str().unwrap();
    if !bound(&["--bind", itself]) {
        return;
    }
    let read_only = bound(&["-o", "remount,bind,ro"]);
    let workspace = read_only.then(|| open(&path, &passphrase()));
    let names = workspace.as_ref().map(|workspace| {
        assert!(workspace.vault().info().read_only);
        workspace.find::<Person>(PersonId::from(person(1))).unwrap().content.name.clone()
    });
    drop(workspace);
    let _ = Command::new("umount").arg(folder.path()).status();
    assert_eq!(names.as_deref(), Some("Samira Haddou"));
}

#[test]
fn a_record_of_a_later_version_is_left_alone() {
    let (_folder, path) = old_vault();
    let now = at(2026, 11, 23);
    let later = RecordId(person(9));
    {
        let mut vault = Vault::open(&path).unwrap().unlock(&passphrase(), now.moment()).unwrap();
        vault
            .transact(Operation::named("person.add"), now.moment(), |tx| {
                tx.put(Kind::new("person"), later, SCHEMA + 1, cbor(&json!({ "name": "Later" })));
                Ok::<_, VaultError>(())
            })
            .unwrap();
    }
    let mut workspace = open(&path, &passphrase());
    assert_eq!(workspace.not_understood(), 2);
    let change = json!({ "id": later.0, "say": "u" });
    assert_eq!(perform(&mut workspace, "person edit", change, &now).unwrap_err().code(), "notFound.record");
    assert_eq!(workspace.vault().get(later).unwrap().version(), 1);
}

#[test]
fn no_step_leads_past_the_shapes_that_are_written() {
    assert!(CURRENT.steps.iter().all(|step| step.from < SCHEMA));
    assert!(CURRENT.steps.is_sorted_by_key(|step| step.from));
}
