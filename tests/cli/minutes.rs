//! The minutes of a meeting, by the command line.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::{Value, json};

/// A meeting with one item and one line; its id.
fn with_a_line() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let meeting = json!({ "network": network, "title": "Avond", "at": "2026-11-26T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    kring.say(&["agenda", "add", &meeting, "--title", "Lampen"]).ends_with(0);
    kring.say(&["minutes", "add", &meeting, "1", "--text", "Een lamp in de bocht"]).ends_with(0);
    (kring, meeting)
}

fn line(kring: &Kring, meeting: &str) -> Value {
    kring.ask(&["meeting", "show", meeting]).ends_with(0).json()["agenda"][0]["minutes"][0].clone()
}

#[test]
fn a_line_becomes_another_sort_of_line() {
    let (kring, meeting) = with_a_line();
    let before = line(&kring, &meeting);
    let turn = |into: &str| kring.ask(&["minutes", "turn", &meeting, "1.1", "--into", into]);
    turn("action").ends_with(0);
    let owed = kring.ask(&["promise", "list", "--meeting", &meeting]).ends_with(0).json();
    assert_eq!((&owed[0]["text"], &owed[0]["side"]), (&json!("Een lamp in de bocht"), &json!("ours")));
    kring.say(&["promise", "done", owed[0]["id"].as_str().unwrap()]).ends_with(0);
    let settled = turn("pledge").ends_with(1).json();
    assert_eq!(settled["error"]["code"], "conflict.lineSettled");
    kring.say(&["promise", "reopen", owed[0]["id"].as_str().unwrap()]).ends_with(0);
    turn("pledge").ends_with(0);
    assert_eq!(line(&kring, &meeting)["kind"], "pledge");
    turn("note").ends_with(0);
    assert_eq!(line(&kring, &meeting), before);
    assert_eq!(kring.ask(&["promise", "list"]).ends_with(0).json(), json!([]));
    kring.say(&["minutes", "turn", &meeting, "1.1", "--into", "vote"]).ends_with(2);
    let told =
        kring.say(&["minutes", "add", &meeting, "1", "--kind", "pledge", "--text", "Elke maand een mail"]);
    told.ends_with(0);
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn a_decision_is_taken_revised_withdrawn_and_printed_for_the_members() {
    let (kring, meeting) = with_a_line();
    let network = kring.ask(&["network", "list"]).ends_with(0).json()[0]["id"].as_str().unwrap().to_owned();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let decide = |text: &str, more: &[&str]| {
        let said = ["minutes", "add", &meeting, "1", "--kind", "decision", "--text", text];
        kring.say(&[&said[..], more].concat()).ends_with(0);
    };
    decide("De sleutel ligt bij de school", &["--agreed-by", "Samira Haddou en de school"]);
    decide("De sleutel hangt in een kastje", &["--reservations", "de beheerder: wie maakt open?"]);
    decide("In vertrouwen besloten", &["--classification", "confidential"]);

    kring.say(&["decision", "revise", "ligt bij", "--by", "kastje"]).ends_with(0);
    kring.say(&["decision", "outcome", "kastje", "Het kastje hangt er."]).ends_with(0);
    let held =
        kring.ask(&["decision", "list", "--network", &network, "--state", "inForce"]).ends_with(0).json();
    assert_eq!((held.as_array().unwrap().len(), &held[0]["outcome"]), (2, &json!("Het kastje hangt er.")));
    let shown = kring.say(&["decision", "list"]).ends_with(0).out;
    assert!(shown.contains("herzien") && shown.contains("Het kastje hangt er."), "{shown}");
    assert!(!shown.contains("In vertrouwen besloten"), "among others it has no words: {shown}");
    let one = kring.say(&["decision", "show", "ligt bij"]).ends_with(0).out;
    assert!(
        one.contains("De sleutel hangt in een kastje") && one.contains("Samira Haddou en de school"),
        "{one}"
    );
    let circle = kring.ask(&["decision", "revise", "kastje", "--by", "ligt bij"]).ends_with(7).json();
    assert_eq!(circle["error"]["code"], "invalid.decisionCircle");
    assert_eq!(
        kring.ask(&["decision", "show", "niets"]).ends_with(8).json()["error"]["code"],
        "notFound.part"
    );

    let file = kring.home().path().join("besluiten.pdf");
    let print = ["report", "decisions", "--network", &network, "--force", "--out", file.to_str().unwrap()];
    let refused = kring.ask(&print).ends_with(1).json();
    assert_eq!(refused["error"]["code"], "names.undecided", "{refused}");
    kring.say(&[&print[..], &["--replace-names"]].concat()).ends_with(0);
    let text = pdf::text(&file);
    for words in
        ["Wat geldt", "Wat ervan kwam: Het kastje hangt er.", "Herzien op", "de beheerder: wie maakt open?"]
    {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
    assert!(!text.contains("Samira") && !text.contains("In vertrouwen besloten"), "{text}");

    kring.say(&["decision", "withdraw", "kastje", "--reason", "Het kastje is weg"]).ends_with(0);
    kring.say(&["decision", "reinstate", "kastje"]).ends_with(0);
    let note = kring.ask(&["minutes", "turn", &meeting, "1.3", "--into", "note"]).ends_with(1).json();
    assert_eq!(note["error"]["code"], "conflict.lineSettled");
}

#[test]
fn minutes_are_submitted_adopted_and_corrected() {
    let (kring, meeting) = with_a_line();
    let state = || kring.ask(&["meeting", "show", &meeting]).ends_with(0).json()["minutesState"].clone();
    kring.say(&["meeting", "edit", &meeting, "--at", "2024-11-26 19:30"]).ends_with(0);
    let early = kring.ask(&["minutes", "submit", &meeting, "--until", "2099-12-31"]).ends_with(1).json();
    assert_eq!(early["error"]["code"], "conflict.meetingNotHeld");
    kring.say(&["meeting", "close", &meeting]).ends_with(0);
    kring.say(&["minutes", "submit", &meeting, "--until", "2099-12-31"]).ends_with(0);
    let told = kring.say(&["minutes", "adopt", &meeting]).ends_with(1);
    assert!(told.err.contains("2099"), "it says until when the members have time: {}", told.err);
    kring.say(&["minutes", "reopen", &meeting, "--reason", "Er ontbreekt iets"]).ends_with(0);
    assert_eq!(state()["reopened"]["reason"], "Er ontbreekt iets");

    let network = kring.ask(&["network", "list"]).ends_with(0).json()[0]["id"].as_str().unwrap().to_owned();
    let later = json!({ "network": network, "title": "Daarna", "at": "2024-12-10T19:30:00" });
    let later = kring.add("meeting", &later);
    kring.say(&["minutes", "submit", &meeting, "--until", "2099-12-31"]).ends_with(0);
    kring.say(&["minutes", "adopt", &meeting, "--at", &later]).ends_with(0);
    assert_eq!(state(), json!({ "kind": "adopted", "on": "2024-12-10", "at": later }));
    let refused = kring.ask(&["minutes", "edit", &meeting, "1.1", "--text", "Anders"]).ends_with(1).json();
    assert_eq!(refused["error"]["code"], "conflict.minutesAdopted");

    let correct =
        ["minutes", "correct", &meeting, "--line", "1.1", "--asked", "Twee lampen", "--result", "takenOver"];
    kring.say(&[&correct[..], &["--requested-by", "member"]].concat()).ends_with(0);
    assert_eq!(line(&kring, &meeting)["text"], "Twee lampen");
    let kept = kring.ask(&["minutes", "corrections", &meeting]).ends_with(0).json();
    assert_eq!(
        (&kept[0]["before"], &kept[0]["requestedBy"]),
        (&json!("Een lamp in de bocht"), &json!("member"))
    );
    let table = kring.say(&["minutes", "corrections", &meeting]).ends_with(0).out;
    assert!(table.contains("Twee lampen") && table.contains("overgenomen"), "{table}");
    kring.say(&["minutes", "unname", &meeting, "1"]).ends_with(0);
}
