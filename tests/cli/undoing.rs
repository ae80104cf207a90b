//! Undo and redo by hand: what just happened, one of it, with what rests on it, and again.

use kring_tests::kring::Kring;
use serde_json::{Value, json};

fn states(recent: &Value) -> Vec<&str> {
    recent.as_array().unwrap().iter().map(|one| one["state"].as_str().unwrap()).collect()
}

#[test]
fn what_just_happened_is_listed_undone_with_what_rests_on_it_and_done_again() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let sam = kring.add("person", &json!({ "name": "Sam de Boer", "network": network }));
    kring.add("person", &json!({ "name": "Lina Postma", "network": network }));
    kring.add("conversation", &json!({ "people": [sam], "at": "2026-11-10T10:00", "note": "licht" }));

    let recent = kring.ask(&["undo", "list"]).ends_with(0).json();
    let told: Vec<_> =
        recent.as_array().unwrap().iter().map(|one| (&one["operation"], &one["about"]["names"])).collect();
    assert_eq!(told[0], (&json!("conversation.hold"), &json!(["Sam de Boer"])));
    assert_eq!(told[2], (&json!("person.add"), &json!(["Sam de Boer"])));
    assert_eq!(recent[2]["takes"], json!([recent[0]["number"]]));
    let shown = kring.say(&["undo", "list"]).ends_with(0).out;
    let line = shown
        .lines()
        .find(|line| line.contains("Persoon toegevoegd") && line.contains("Sam de Boer"))
        .unwrap();
    assert!(line.ends_with("samen met 1 latere"), "{shown}");

    let number = recent[2]["number"].to_string();
    let refused = kring.ask(&["undo", &number]).ends_with(1);
    assert_eq!(refused.json()["error"]["code"], "conflict.undoTakesMore");
    assert!(kring.say(&["undo", &number]).ends_with(1).err.contains("--with-later"));
    let said = kring.say(&["undo", &number, "--with-later"]).ends_with(0).out;
    assert_eq!(
        said.trim(),
        "Teruggedraaid: Persoon toegevoegd: Sam de Boer\nOok teruggedraaid: Gesprek bewaard"
    );
    assert_eq!(kring.ask(&["person", "list"]).json().as_array().unwrap().len(), 1);
    let after = kring.ask(&["undo", "list"]).json();
    assert_eq!(states(&after), ["undone", "undoable", "redoable", "undoable"]);
    assert_eq!(kring.ask(&["undo", &number]).ends_with(1).json()["error"]["code"], "conflict.cannotUndo");

    let said = kring.say(&["redo"]).ends_with(0).out;
    assert_eq!(said.trim(), "Opnieuw gedaan: Persoon toegevoegd: Sam de Boer");
    assert_eq!(kring.ask(&["redo"]).ends_with(0).json()["operation"], "conversation.hold");
    assert_eq!(kring.ask(&["redo"]).ends_with(0).json(), Value::Null);
    assert_eq!(kring.say(&["redo"]).ends_with(0).out.trim(), "Er is niets om opnieuw te doen.");
    assert_eq!(kring.ask(&["person", "show", &sam]).ends_with(0).json()["name"], "Sam de Boer");
    let log = kring.ask(&["audit", "list", "--operation", "vault.redo", "--operation", "vault.undo"]).json();
    assert_eq!(log.as_array().unwrap().len(), 4, "each is an operation in the log");
}

#[test]
fn a_change_ends_redo_and_a_language_choice_is_neither_undone_nor_in_its_way() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Sam", "network": network }));
    kring.ask(&["undo"]).ends_with(0);
    kring.say(&["settings", "edit", "--language", "en"]).ends_with(0);
    assert_eq!(kring.ask(&["redo"]).ends_with(0).json()["operation"], "person.add");
    kring.ask(&["undo"]).ends_with(0);
    kring.add("person", &json!({ "name": "Lina", "network": network }));
    assert_eq!(kring.ask(&["redo"]).ends_with(0).json(), Value::Null);
    for expected in [json!("person.add"), json!("network.add"), Value::Null] {
        let undone = kring.ask(&["undo"]).ends_with(0).json();
        assert_eq!(undone["operation"], expected);
    }
    assert_eq!(kring.ask(&["settings", "show"]).json()["language"], "en");
}

#[test]
fn thirty_calls_back_and_forth_are_as_within_one_vault_that_stays_open() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let lines: Vec<String> = (0..30)
        .map(|number| {
            json!({ "verb": "person add", "input": { "name": format!("Mens {number}"), "network": network } })
                .to_string()
        })
        .collect();
    kring.tell(&["batch", "-"], &lines.join("\n")).ends_with(0);
    let people = || kring.ask(&["person", "list"]).json().as_array().unwrap().len();
    for turn in 0..12 {
        assert_eq!(kring.ask(&["undo"]).ends_with(0).json()["operation"], "person.add", "turn {turn}");
    }
    assert_eq!(people(), 18);
    for _ in 0..12 {
        kring.ask(&["redo"]).ends_with(0);
    }
    assert_eq!(people(), 30);
}

#[test]
fn the_last_fifty_operations_and_more_are_taken_back_by_name() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let sam = kring.add("person", &json!({ "name": "Sam", "network": network }));
    let everything = || {
        let list = |noun: &str| kring.ask(&[noun, "list"]).ends_with(0).json();
        [list("person"), list("network"), list("conversation"), list("promise"), list("meeting")]
    };
    let before = everything();
    let week = json!({ "kind": "every", "count": 1, "unit": "week" });
    let mut lines = Vec::new();
    for round in 0..9 {
        let at = format!("2026-11-{:02}T10:00:00", round + 1);
        lines.extend([
            ("rhythm.set", json!({ "verb": "rhythm set", "input": { "id": sam, "rhythm": { "kind": "every", "count": round + 1, "unit": "month" } } })),
            ("rhythm.snooze", json!({ "verb": "rhythm snooze", "input": { "id": sam, "until": format!("2199-01-{:02}", round + 1) } })),
            ("person.pause", json!({ "verb": "person pause", "input": { "id": sam, "until": format!("2199-02-{:02}", round + 1) } })),
            ("person.pause", json!({ "verb": "person pause", "input": { "id": sam, "end": true } })),
            ("rhythm.role", json!({ "verb": "rhythm role", "input": { "id": network, "role": format!("rol {round}"), "rhythm": week } })),
            ("conversation.hold", json!({ "verb": "conversation add", "input": { "people": [sam], "at": at } })),
            ("promise.add", json!({ "verb": "promise add", "input": { "text": "Bellen", "side": "ours" } })),
        ]);
    }
    let count = lines.len();
    assert!(count > 50);
    let undo = (0..count).map(|_| json!({ "verb": "undo" }).to_string());
    let input: Vec<String> = lines.iter().map(|(_, line)| line.to_string()).chain(undo).collect();
    let done = kring.tell(&["batch", "-"], &input.join("\n")).ends_with(0);
    let undone: Vec<Value> =
        done.out.lines().skip(count).map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: Vec<_> = undone.iter().map(|answer| answer["ok"]["operation"].as_str().unwrap()).collect();
    let expected: Vec<_> = lines.iter().rev().map(|(operation, _)| *operation).collect();
    assert_eq!(names, expected);
    let strip = |lists: [Value; 5]| lists.map(|list| without_envelope(&list));
    assert_eq!(strip(everything()), strip(before), "all is as it was");
}

/// The records without what counts how often they were written.
fn without_envelope(list: &Value) -> Vec<Value> {
    let mut records = list.as_array().unwrap().clone();
    for record in &mut records {
        for field in ["revision", "changedAt"] {
            record.as_object_mut().unwrap().remove(field);
        }
    }
    records
}
