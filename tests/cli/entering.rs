//! What is typed is kept as it was meant, and what is shown steers no terminal.

use kring_tests::kring::{Kring, call};
use serde_json::json;

fn code(called: &kring_tests::kring::Called) -> String {
    called.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_moment_elsewhere_is_kept_as_the_same_moment_here() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let here = |arguments: &[&str]| {
        let mut command = kring.command();
        call(command.env("TZ", "Europe/Amsterdam").arg("--json").args(arguments), "")
    };
    for (typed, kept) in [
        ("2026-11-20T18:30:00+00:00", "2026-11-20T19:30:00"),
        ("2026-11-20T18:30:00Z", "2026-11-20T19:30:00"),
        ("2026-11-20T23:30:00-05:00", "2026-11-21T05:30:00"),
        ("2026-11-20T18:30", "2026-11-20T18:30:00"),
    ] {
        let talk = here(&["conversation", "add", "--person", &person, "--at", typed]).ends_with(0).json();
        assert_eq!(talk["at"], kept, "{typed}");
        let promise = here(&["promise", "add", "--text", "Bellen", "--side", "ours", "--due", typed]);
        assert_eq!(promise.ends_with(0).json()["due"], kept[..10], "{typed}");
    }
    let given = json!({ "people": [person], "at": "2026-11-20T18:30:00+00:00" }).to_string();
    let refused = kring.tell(&["conversation", "add"], &given).ends_with(7);
    assert_eq!(code(&refused), "invalid.value");
    assert!(refused.one_line_of_advice().contains("zonder Z of +01:00"), "{}", refused.err);
}

#[test]
fn a_number_that_is_given_again_keeps_what_is_known_of_it() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let ways = json!([
        { "kind": "phone", "value": "06 1234 5678", "hours": "na vijven", "preferred": true },
        { "kind": "email", "value": "sam@kade.example" },
    ]);
    let person = kring.add("person", &json!({ "name": "Sam", "network": network, "contactWays": ways }));
    let edited = kring
        .ask(&["person", "edit", &person, "--phone", "+31 6 12345678", "--phone", "010 123 4567"])
        .ends_with(0)
        .json();
    let phones: Vec<_> =
        edited["contactWays"].as_array().unwrap().iter().filter(|way| way["kind"] == "phone").collect();
    assert_eq!(phones.len(), 2);
    assert_eq!((&phones[0]["hours"], &phones[0]["preferred"]), (&json!("na vijven"), &json!(true)));
    assert_eq!((&phones[1]["hours"], &phones[1]["preferred"]), (&json!(""), &json!(false)));
}

#[test]
fn no_text_of_a_record_steers_the_terminal() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Sam", "network": network }));
    let note = "Rood \u{1b}[31m en \u{9b}2J weg";
    let talk =
        kring.add("conversation", &json!({ "people": [person], "at": "2026-11-20T18:30", "note": note }));
    for arguments in [&["conversation", "show", &talk][..], &["conversation", "list"], &["search", "rood"]] {
        let shown = kring.say(arguments).ends_with(0);
        assert!(shown.out.contains("Rood \u{fffd}[31m"), "{}", shown.out);
        let unsafe_sign = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        assert!(!shown.out.contains(unsafe_sign) && !shown.err.contains(unsafe_sign), "{arguments:?}");
    }
    let json = kring.ask(&["conversation", "show", &talk]).ends_with(0);
    assert!(!json.out.trim_end().contains(char::is_control), "{}", json.out);
    assert_eq!(json.json()["note"], note);
    // A line among others holds none at all.
    let role = json!({ "id": network, "role": "gast\u{1b}[31m", "rhythm": { "kind": "theyCall" } });
    let line = json!({ "verb": "rhythm role", "input": role }).to_string();
    let answer = kring.tell(&["batch", "-"], &line).ends_with(7);
    assert_eq!(code(&answer), "invalid.unusableSign");
}

#[test]
fn an_item_is_changed_and_moved_in_one_go() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let agenda = json!([{ "title": "Welkom" }, { "title": "Sleutel" }, { "title": "Rondje" }]);
    let meeting = json!({ "network": network, "title": "Avond", "at": "2026-11-26T19:30", "agenda": agenda });
    let meeting = kring.add("meeting", &meeting);
    let titles = |record: &serde_json::Value| -> Vec<String> {
        let items = record["agenda"].as_array().unwrap().iter();
        items.map(|item| item["title"].as_str().unwrap().to_owned()).collect()
    };
    let edited =
        kring.ask(&["agenda", "edit", &meeting, "3", "--title", "Rondvraag", "--position", "1"]).ends_with(0);
    assert_eq!(titles(&edited.json()), ["Rondvraag", "Welkom", "Sleutel"]);
    let moved = kring.ask(&["agenda", "edit", &meeting, "1", "--position", "2"]).ends_with(0);
    assert_eq!(titles(&moved.json()), ["Welkom", "Rondvraag", "Sleutel"]);
    kring.ask(&["undo"]).ends_with(0);
    kring.ask(&["undo"]).ends_with(0);
    let shown = kring.ask(&["meeting", "show", &meeting]).ends_with(0);
    assert_eq!(titles(&shown.json()), ["Welkom", "Sleutel", "Rondje"], "one undo for each");
}

#[test]
fn the_log_is_a_table_in_the_form_of_the_language() {
    let kring = Kring::with_vault();
    for (language, separator) in [("nl", ';'), ("en", ',')] {
        let place = kring.home().path().join(format!("log-{language}.csv"));
        let mut command = kring.command();
        call(command.args(["--lang", language, "audit", "export"]).arg(&place), "").ends_with(0);
        let table = std::fs::read_to_string(&place).unwrap();
        let line = table.lines().nth(1).unwrap();
        assert_eq!(line.matches(separator).count(), 8, "{line}");
    }
}

#[test]
fn too_little_memory_is_said_with_the_least_there_is() {
    let kring = Kring::without_vault();
    for memory in ["1", "7", "-5", "99999999", "99999999999999"] {
        let refused =
            kring.ask(&["vault", "create", "--insecure-test-kdf", "--kdf-memory", memory]).ends_with(2);
        assert_eq!(code(&refused), "usage.kdfMemory", "{memory}");
        assert!(refused.one_line_of_advice().contains("van 8 tot en met 2097152"), "{}", refused.err);
        assert!(!kring.vault().exists());
    }
    kring.ask(&["vault", "create", "--insecure-test-kdf", "--kdf-memory", "8"]).ends_with(0);
}
