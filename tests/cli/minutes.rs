//! The minutes of a meeting, by the command line.

use kring_tests::kring::Kring;
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
