use kring_vault::{Operation, read_cbor};
use serde_json::json;

use super::Draft;
use super::verbs::KEEP;
use crate::engine::record::{AnyId, RecordKind};
use crate::records::networks::Network;
use crate::testing::Bench;
use crate::vault_admin::VaultState;

pub(super) fn draft(key: &str, text: &str, about: &[AnyId]) -> Draft {
    Draft { key: key.to_owned(), text: text.to_owned(), about: about.to_vec() }
}

/// Keeps a draft; says whether it was kept.
pub(super) fn keep(bench: &mut Bench, key: &str, text: &str, about: &[AnyId]) -> bool {
    let now = bench.now.clone();
    bench.workspace.save_draft(draft(key, text, about), &now).unwrap()
}

#[test]
fn a_draft_is_there_after_a_restart_and_gone_when_dropped() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    assert!(keep(&mut bench, "conversation", "Wil wel een", &[]));
    assert!(keep(&mut bench, "conversation", "Wil wel een avond", &[]));
    let mut bench = bench.reopen();
    assert_eq!(bench.workspace.draft("conversation").as_deref(), Some("Wil wel een avond"));
    bench.workspace.drop_draft("conversation", &now).unwrap();
    bench.workspace.drop_draft("conversation", &now).unwrap();
    assert_eq!(bench.workspace.draft("conversation"), None);
}

#[test]
fn how_somebody_types_is_in_no_log_and_takes_no_place_among_what_can_be_undone() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    bench.network();
    let log = |bench: &Bench| bench.workspace.audit().count();
    let (before, undoable) = (log(&bench), bench.workspace.vault().steps().count());
    let text = |letters: usize| "x".repeat(letters);
    for letters in 1..=50 {
        keep(&mut bench, "conversation", &text(letters), &[]);
    }
    assert_eq!((log(&bench), bench.workspace.vault().steps().count()), (before, undoable));

    let mut bench = bench.reopen();
    assert_eq!(bench.workspace.draft("conversation"), Some(text(50)));
    bench.workspace.drop_draft("conversation", &now).unwrap();
    assert!(bench.workspace.audit().all(|entry| entry.operation.name() != KEEP));
    assert!(bench.workspace.vault().steps().all(|step| step.operation().name() != KEEP));
    let checked = bench.workspace.check_vault(&mut kring_vault::unwatched).unwrap();
    assert_eq!(checked.state, VaultState::Good, "{checked:?}");
    assert!(bench.workspace.verify_audit().sound);
    assert_eq!(bench.reopen().workspace.draft("conversation"), None);
}

#[test]
fn undo_leaves_drafts_as_they_are() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    bench.network();
    keep(&mut bench, "a", "half", &[]);
    keep(&mut bench, "b", "een", &[]);
    keep(&mut bench, "a", "half af", &[]);
    assert_eq!(bench.workspace.undoable(), ["network.add"]);
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "network.add");
    assert!(bench.workspace.table::<Network>().is_empty());
    assert_eq!(bench.workspace.draft("a").as_deref(), Some("half af"));
    assert_eq!(bench.workspace.draft("b").as_deref(), Some("een"));
    assert_eq!(bench.workspace.undo(&now).unwrap(), None);
    let bench = bench.reopen();
    assert_eq!(bench.workspace.draft("a").as_deref(), Some("half af"));
}

/// As versions before this one wrote it: an operation like any other.
pub(super) fn keep_as_an_operation(bench: &mut Bench, key: &str, text: &str) {
    let (now, draft) = (bench.now.clone(), draft(key, text, &[]));
    let known = bench.workspace.draft_id(key);
    let kept = bench.workspace.run(Operation::named(KEEP), &now, |tx| match known {
        Some(id) => tx.change(id, None, draft).map(drop),
        None => tx.add(draft).map(drop),
    });
    kept.unwrap();
}

#[test]
fn undo_goes_past_drafts_that_were_written_as_operations() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    bench.network();
    keep_as_an_operation(&mut bench, "a", "half");
    keep_as_an_operation(&mut bench, "b", "een");
    keep_as_an_operation(&mut bench, "a", "half af");
    let mut bench = bench.reopen();
    assert_eq!(bench.workspace.undoable(), ["network.add"]);
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "network.add");
    assert_eq!(bench.workspace.draft("a").as_deref(), Some("half af"));
    assert_eq!(bench.workspace.draft("b").as_deref(), Some("een"));
    assert_eq!(bench.workspace.undo(&now).unwrap(), None);
}

#[test]
fn a_draft_without_a_word_on_what_it_is_about_is_still_read() {
    let old = json!({"key": "person:new", "text": "half"});
    let mut bytes = Vec::new();
    ciborium::into_writer(&old, &mut bytes).unwrap();
    assert_eq!(read_cbor::<Draft>(&bytes), Some(draft("person:new", "half", &[])));
    assert_eq!(RecordKind::named("draft"), Some(RecordKind::DRAFT));
}
