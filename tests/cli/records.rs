//! Records by the command line: the least each needs, names kept as they were given, changes that do not overwrite.

use kring_tests::kring::Kring;
use serde_json::json;

#[test]
fn the_main_job_is_done_without_a_window() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "سميرة حدّاد", "network": network }));
    let conversation = json!({
        "people": [person], "kind": "coffee", "at": "2026-11-12T10:00:00", "note": "Wil een avond over huiswerk.",
        "promises": [{ "side": "ours", "text": "Sleutelregeling uitzoeken", "due": "2026-12-01" }]
    });
    kring.add("conversation", &conversation);
    let page = kring.ask(&["person", "page", &person]).ends_with(0).json();
    assert_eq!(page["person"]["name"], "سميرة حدّاد", "{page}");
    assert_eq!(page["promises"].as_array().unwrap().len(), 1, "{page}");
    let whats = page["timeline"].as_array().unwrap().iter().map(|entry| entry["what"].clone());
    assert_eq!(whats.collect::<Vec<_>>(), ["joined", "promised", "conversation"], "{page}");
    assert_eq!(page["memberships"].as_array().unwrap().len(), 1, "{page}");

    let promises = kring.ask(&["promise", "list"]).ends_with(0).json();
    let promise = promises[0]["promise"]["id"].as_str().or(promises[0]["id"].as_str()).unwrap().to_owned();
    kring.ask(&["promise", "done", &promise]).ends_with(0);
    let today = kring.ask(&["today"]).ends_with(0).json();
    assert_eq!(today["promises"], json!([]), "{today}");
}

#[test]
fn search_finds_without_accents_and_hides_what_was_said_in_confidence() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Zoë Çelik", "network": network }));
    let secret = json!({
        "people": [person], "at": "2026-11-12T10:00:00", "note": "De kraanvogel vliegt uit.",
        "classification": "confidential"
    });
    kring.add("conversation", &secret);
    let found = kring.ask(&["search", "zoe celik"]).ends_with(0).json();
    assert!(found.as_array().unwrap().iter().any(|hit| hit["id"] == person), "{found}");
    let hits = kring.ask(&["search", "kraanvogel"]).ends_with(0);
    assert_eq!(hits.json().as_array().unwrap().len(), 1, "{}", hits.out);
    assert!(!hits.out.contains("vliegt uit"), "{}", hits.out);
}

#[test]
fn a_change_on_an_older_revision_is_refused() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Henk Postma", "network": network }));
    let revision = kring.ask(&["person", "show", &person]).ends_with(0).json()["revision"].clone();
    let edit = |name: &str| {
        kring.tell(&["person", "edit", &person], &json!({ "name": name, "revision": revision }).to_string())
    };
    edit("Henk Postma-de Boer").ends_with(0);
    let late = edit("Henk").ends_with(1);
    assert_eq!(late.json()["error"]["code"], "conflict.changedMeanwhile");
    let kept = kring.ask(&["person", "show", &person]).ends_with(0).json();
    assert_eq!(kept["name"], "Henk Postma-de Boer");
}

#[test]
fn a_network_that_is_used_is_not_removed_and_undo_takes_back_what_was_done() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Joke Verbruggen", "network": network }));
    let used = kring.ask(&["network", "remove", &network]).ends_with(1);
    assert_eq!(used.json()["error"]["code"], "conflict.stillUsed");
    kring.ask(&["person", "remove", &person]).ends_with(0);
    kring.ask(&["person", "show", &person]).ends_with(8);
    kring.ask(&["network", "remove", &network]).ends_with(0);
}

#[test]
fn the_demo_network_is_large_enough_to_try_everything() {
    let kring = Kring::without_vault();
    let vault = kring.vault().to_str().unwrap().to_owned();
    kring.ask(&["demo", &vault, "--insecure-test-kdf", "--kdf-memory", "64"]).ends_with(0);
    let count = |noun: &str| kring.ask(&[noun, "list"]).ends_with(0).json().as_array().unwrap().len();
    assert!(count("person") >= 24 && count("organisation") >= 8, "people and organisations");
    assert!(count("meeting") >= 6 && count("conversation") >= 24, "meetings and conversations");
}
