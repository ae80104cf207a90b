use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use kring_vault::{Kind, Operation, Passphrase, RecordId, Vault, VaultError, unwatched};
use serde_json::{Value, json};

use crate::Workspace;
use crate::engine::classification::Classification;
use crate::engine::record::RecordKind;
use crate::reports::{ReportOptions, ReportRequest};
use crate::testing::{Bench, id, without_envelopes};
use crate::vault_admin::AuditFilter;

#[test]
fn what_the_verbs_show_is_what_the_vault_keeps() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    bench.run("person edit", json!({"id": sam, "say": "Sam", "skills": ["koken"]}));
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel"}]));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    bench.run(
        "minutes action",
        json!({"id": meeting, "item": item, "action": {"side": "ours", "text": "Bellen"}}),
    );
    let before = bench.everything();
    let bench = bench.reopen();
    assert_eq!(bench.everything(), before, "revisions and times are those of the vault, too");
}

#[test]
fn a_wrong_passphrase_gives_the_vault_back() {
    let bench = Bench::new();
    let dir = bench.folder.path().join("test.kring");
    drop(bench.workspace.lock());
    let locked = Vault::open(&dir).unwrap();
    let Err((locked, error)) =
        Workspace::unlock(locked, &Passphrase::from("iets anders"), &bench.now, &mut unwatched)
    else {
        panic!("opened with a wrong passphrase")
    };
    assert_eq!(error.code(), "vault.wrongPassphrase");
    assert!(Workspace::unlock(locked, &crate::testing::passphrase(), &bench.now, &mut unwatched).is_ok());
}

#[test]
fn unlocking_tells_how_far_it_is_and_can_be_stopped_in_every_part_of_it() {
    let mut bench = Bench::new();
    let network = bench.network();
    for number in 0..20 {
        bench.person(network, &format!("Mens {number}"));
    }
    let (before, now, passphrase) = (bench.everything(), bench.now.clone(), crate::testing::passphrase());
    let Bench { folder, workspace, .. } = bench;
    let mut locked = workspace.lock();
    // While the key is derived, while the files are read, while the records are understood.
    let parts: [fn(u64, u64) -> bool; 3] = [
        |_, total| total == 0,
        |done, total| done > 0 && done * 2 < total,
        |done, total| done > 0 && done * 2 >= total,
    ];
    for stops_at in parts {
        let mut last = 0;
        let mut progress = |done: u64, total: u64| {
            let percent = (done * 100).checked_div(total).unwrap_or(0);
            assert!((last..=100).contains(&percent), "from {last} to {percent}");
            last = percent;
            if stops_at(done, total) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let Err((vault, error)) = Workspace::unlock(locked, &passphrase, &now, &mut progress) else {
            panic!("was not stopped, at {last} percent")
        };
        assert_eq!(error.code(), "vault.cancelled");
        locked = vault;
    }
    let Ok(workspace) = Workspace::unlock(locked, &passphrase, &now, &mut unwatched) else {
        panic!("did not unlock")
    };
    assert_eq!(Bench { folder, workspace, now }.everything(), before);
}

#[test]
fn every_operation_can_be_taken_back_to_nothing() {
    let mut bench = Bench::new();
    let empty = bench.everything();
    let network = bench.network();
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    bench.run("conversation add", json!({"people": [sam, lina], "at": "2026-11-10T10:00", "note": "licht"}));
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel", "raisedBy": sam}]));
    bench.run("meeting attend", json!({"id": meeting, "person": sam, "attended": true}));
    let before = without_envelopes(&bench.everything());
    bench.run("person remove", json!({"id": sam}));
    let now = bench.now.clone();
    let undone = bench.workspace.undo(&now).unwrap().unwrap();
    assert_eq!(undone.operation, "person.remove");
    assert_eq!(
        undone.changed,
        [RecordKind::PERSON, RecordKind::MEMBERSHIP, RecordKind::CONVERSATION, RecordKind::MEETING]
    );
    assert_eq!(without_envelopes(&bench.everything()), before);
    assert_eq!(bench.workspace.search("licht", 5).len(), 1);
    while bench.workspace.undo(&now).unwrap().is_some() {}
    assert_eq!(bench.everything(), empty);
    assert!(bench.workspace.undoable().is_empty());
}

#[test]
fn a_batch_is_one_operation_that_sees_itself() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let add = |name: &str| ("person add".to_owned(), json!({"network": network, "name": name}));
    let list = ("person list".to_owned(), Value::Null);
    let answers =
        bench.workspace.batch_atomic(vec![add("Sam"), add("Lina"), list], &now, &mut unwatched).unwrap();
    assert_eq!(answers[2].as_array().unwrap().len(), 2);
    assert_eq!(bench.workspace.undoable(), ["batch", "network.add"]);
    let sam = answers[0].clone();

    let edit = |say: &str| ("person edit".to_owned(), json!({"id": sam["id"], "say": say}));
    let answers =
        bench.workspace.batch_atomic(vec![edit("Sam"), edit("Sammie")], &now, &mut unwatched).unwrap();
    assert_eq!(answers[1]["revision"], 2, "one operation is one revision");
    assert_eq!(bench.workspace.person(id(&sam)).unwrap().revision, 2);

    let before = bench.everything();
    let bad = ("person add".to_owned(), json!({"network": network, "name": ""}));
    let error = bench
        .workspace
        .batch_atomic(vec![add("Omar"), edit("x"), bad, add("Ilse")], &now, &mut unwatched)
        .unwrap_err();
    assert_eq!((error.place, error.error.code()), (2, "invalid.required"));
    assert_eq!(bench.everything(), before);
    assert_eq!(bench.workspace.search("omar", 5), []);
    let bench = bench.reopen();
    assert_eq!(bench.everything(), before);
}

#[test]
fn a_batch_that_is_stopped_did_nothing() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let add = |name: &str| ("person add".to_owned(), json!({"network": network, "name": name}));
    let before = bench.everything();
    let mut stop_at_the_third =
        |done: u64, _: u64| if done == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let error = bench
        .workspace
        .batch_atomic(vec![add("Sam"), add("Lina"), add("Omar")], &now, &mut stop_at_the_third)
        .unwrap_err();
    assert_eq!((error.place, error.error.code()), (2, "vault.cancelled"));
    assert_eq!(bench.everything(), before);
    assert_eq!(bench.workspace.undoable(), ["network.add"]);
}

#[test]
fn an_unchanged_record_is_no_operation() {
    let mut bench = Bench::new();
    let network = bench.network();
    let kept = bench.run("network edit", json!({"id": network, "name": "Havenkwartier"}));
    assert_eq!(kept["revision"], 1);
    assert_eq!(bench.workspace.undoable(), ["network.add"]);
}

#[test]
fn exports_are_written_in_the_log_and_change_nothing() {
    let mut bench = Bench::new();
    let network = bench.network();
    let now = bench.now.clone();
    let confidential =
        ReportOptions { classification: Some(Classification::Confidential), ..ReportOptions::default() };
    let report = bench.workspace.network_report(network, &confidential, &now).unwrap();
    bench.workspace.note_export(ReportRequest::Network { id: network }, &report.head, &now).unwrap();
    bench.workspace.note_audit_export(&now).unwrap();
    let names: Vec<String> = bench.workspace.audit().map(|entry| entry.operation.name().to_owned()).collect();
    assert!(names.contains(&"export.network".to_owned()), "{names:?}");
    let told = bench.workspace.audit_lines(&AuditFilter::default(), &now);
    let told: Vec<_> =
        told.iter().map(|line| (line.operation.as_str(), line.classification, line.number)).collect();
    assert_eq!(
        told[..3],
        [
            ("export.audit", Some(Classification::Internal), None),
            ("export.network", Some(Classification::Confidential), None),
            ("network.add", None, None)
        ]
    );
    assert_eq!(bench.workspace.undoable(), ["network.add"]);
}

#[test]
fn a_verb_that_panics_leaves_vault_and_model_as_they_were() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    bench.run("conversation add", json!({"people": [sam], "at": "2026-11-10T10:00", "note": "licht"}));
    let (before, now) = (bench.everything(), bench.now.clone());
    bench.workspace.take_changed();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        bench.workspace.run(Operation::named("test.panic"), &now, |tx| {
            tx.remove_person(sam)?;
            panic!("a fault in a verb");
            #[allow(unreachable_code, reason = "says what the closure gives")]
            Ok(())
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(bench.everything(), before);
    assert_eq!(bench.workspace.search("licht", 5).len(), 1);
    assert!(bench.workspace.take_changed().contains(&RecordKind::PERSON), "who shows it looks again");

    // It can be worked with, and what it keeps is what it shows.
    bench.run("person edit", json!({"id": sam, "say": "Sammie"}));
    let now_kept = bench.everything();
    assert_eq!(bench.reopen().everything(), now_kept);
}

#[test]
fn what_the_vault_took_before_a_panic_is_in_the_model_after_it() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let now = bench.now.clone();
    let content = bench.workspace.vault().get(RecordId(sam.uuid())).unwrap().content().to_vec();
    let other = crate::records::people::PersonId::make();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        bench.workspace.in_step(|workspace| {
            let taken = workspace.vault.transact(Operation::named("person.add"), now.moment(), |tx| {
                tx.put(Kind::new("person"), RecordId(other.uuid()), crate::engine::model::SCHEMA, content);
                Ok::<_, VaultError>(())
            });
            assert!(taken.is_err(), "it was taken, and this panics");
        });
    }));
    assert!(panicked.is_err());
    assert_eq!(bench.workspace.person(other).unwrap().content.name, "Sam");
    let shown = bench.everything();
    assert_eq!(bench.reopen().everything(), shown);
}
