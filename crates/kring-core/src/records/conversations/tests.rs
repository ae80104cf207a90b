use serde_json::json;

use crate::records::conversations::Conversation;
use crate::records::promises::Promise;
use crate::records::promises::PromiseSource;
use crate::testing::{Bench, id};

#[test]
fn a_conversation_and_its_promises_are_one_operation() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let talk = bench.run(
        "conversation add",
        json!({
            "people": [sam], "at": "2026-11-17T10:30", "network": network, "classification": "confidential",
            "note": "Wil een avond over huiswerk",
            "promises": [{"side": "ours", "text": "Sleutelregeling uitzoeken", "due": "2026-11-24"}]
        }),
    );
    let promise = bench.run("promise list", json!({"person": sam}))[0].clone();
    assert_eq!(promise["source"], json!({"kind": "conversation", "id": talk["id"]}));
    assert_eq!((&promise["madeOn"], &promise["network"]), (&json!("2026-11-17"), &json!(network)));
    assert_eq!((&promise["people"], &promise["classification"]), (&json!([sam]), &json!("confidential")));
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert!(
        bench.workspace.table::<Conversation>().is_empty() && bench.workspace.table::<Promise>().is_empty()
    );
}

#[test]
fn a_bad_promise_takes_the_conversation_with_it_and_says_which() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let talk = json!({
        "people": [sam], "at": "2026-11-17T10:30",
        "promises": [{"side": "ours", "text": "Bellen"}, {"side": "theirs", "text": " "}]
    });
    assert_eq!(bench.refused("conversation add", talk), ("invalid.required", "promises.1.text".into()));
    assert!(
        bench.workspace.table::<Conversation>().is_empty() && bench.workspace.table::<Promise>().is_empty()
    );
}

#[test]
fn it_was_with_somebody_and_once() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let mut with = |people: serde_json::Value| {
        bench.refused("conversation add", json!({"people": people, "at": "2026-11-17T10:30"}))
    };
    assert_eq!(with(json!([])), ("invalid.required", "people".into()));
    assert_eq!(with(json!([sam, sam])), ("invalid.duplicate", "people.1".into()));
    let nobody = "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11";
    assert_eq!(with(json!([sam, nobody])), ("invalid.notFoundReference", "people.1".into()));
}

#[test]
fn a_note_of_a_hundred_thousand_characters_fits_and_one_more_does_not() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let note = "é🙂ش\u{202e}".repeat(25_000);
    let talk = |note: &str| json!({"people": [sam], "at": "2026-11-17T10:30", "note": note});
    let kept = bench.run("conversation add", talk(&note));
    assert_eq!(
        bench.refused("conversation add", talk(&format!("{note}x"))),
        ("invalid.tooLong", "note".into())
    );
    let bench = bench.reopen();
    assert_eq!(bench.workspace.conversation(id(&kept)).unwrap().content.note, note);
}

#[test]
fn a_promise_outlives_the_note_it_was_made_in() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let promises = json!([{"side": "ours", "text": "Bellen"}]);
    let talk = bench
        .run("conversation add", json!({"people": [sam], "at": "2026-11-17T10:30", "promises": promises}));
    bench.run("conversation remove", json!({"id": talk["id"]}));
    let promise = bench.workspace.table::<Promise>().values().next().unwrap();
    assert_eq!((promise.content.source, promise.revision), (PromiseSource::Loose, 2));
}
