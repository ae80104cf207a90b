//! What is confidential, by the command line: closed after something came of it, and looked for everywhere else.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::{Value, json};

/// The word in everything that is confidential.
const CANARY: &str = "kraanvogel";

/// A person, and a meeting and a conversation with them that were closed after what came of them.
fn closed_later() -> (Kring, String, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let talk = json!({ "people": [person], "at": "2026-11-12T10:00", "note": "De kraanvogel vliegt uit.",
                       "promises": [{ "side": "ours", "text": "Een kraanvogel vouwen" }],
                       "contributions": [{ "way": "brings", "text": "kraanvogelpapier" }] });
    let talk = kring.add("conversation", &talk);
    let meeting =
        json!({ "network": network, "title": "Avond van de kraanvogel", "at": "2099-11-26T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    kring.say(&["meeting", "invite", &meeting, "--person", &person]).ends_with(0);
    let item = [
        "agenda",
        "add",
        &meeting,
        "--title",
        "Kraanvogelpad",
        "--origin",
        "member",
        "--raised-by",
        "samira",
    ];
    kring.say(&item).ends_with(0);
    let action =
        ["minutes", "action", &meeting, "1", "--side", "theirs", "--text", "Het kraanvogelpad lopen"];
    kring.say(&[&action[..], &["--person", "samira"]].concat()).ends_with(0);
    kring.say(&["conversation", "edit", &talk, "--classification", "confidential"]).ends_with(0);
    kring.say(&["meeting", "edit", &meeting, "--classification", "confidential"]).ends_with(0);
    (kring, person, meeting)
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn what_came_of_something_closed_later_is_shown_nowhere_and_printed_nowhere() {
    let (kring, person, meeting) = closed_later();
    let none = |arguments: &[&str]| {
        let said = kring.say(arguments).ends_with(0).out;
        assert!(!said.to_lowercase().contains(CANARY), "{arguments:?}: {said}");
        said
    };
    assert!(none(&["person", "timeline", &person]).contains("(in vertrouwen)"));
    none(&["person", "visit-page", &person]);
    none(&["person", "page", &person]);
    none(&["today"]);
    none(&["promise", "list"]);
    none(&["conversation", "list"]);
    none(&["contribution", "list"]);
    none(&["person", "suggest", "brings"]);
    let hits = kring.ask(&["search", CANARY]).ends_with(0).json();
    let shown =
        |hit: &Value| [&hit["title"], &hit["excerpt"]].map(|text| text.to_string().to_lowercase()).concat();
    assert!(hits.as_array().unwrap().len() >= 4, "{hits}");
    assert!(hits.as_array().unwrap().iter().all(|hit| !shown(hit).contains(CANARY)), "{hits}");

    let file = kring.home().path().join("tijdlijn.pdf");
    let out = file.to_str().unwrap();
    for (report, mark) in [("timeline", "internal"), ("timeline", "confidential"), ("visit", "internal")] {
        let made = ["report", report, "--person", &person, "--out", out, "--force", "--classification", mark];
        kring.ask(&made).ends_with(0);
        let text = pdf::text(&file);
        assert!(!text.to_lowercase().contains(CANARY), "{text}");
        assert!(text.contains("in vertrouwen besproken"), "it says that something is left out: {text}");
    }
    let refused =
        ["report", "minutes", "--meeting", &meeting, "--out", out, "--force", "--classification", "internal"];
    assert_eq!(kring.ask(&refused).ends_with(7).json()["error"]["code"], "invalid.outOfRange");
    kring.ask(&["report", "minutes", "--meeting", &meeting, "--out", out, "--force"]).ends_with(0);
    let text = pdf::text(&file);
    assert!(
        text.contains("Voor wie (rubricering): Vertrouwelijk") && !text.contains("kraanvogelpad"),
        "{text}"
    );
}

#[test]
fn an_action_is_agreed_and_changed_in_confidence_with_one_undo() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let meeting =
        kring.add("meeting", &json!({ "network": network, "title": "Avond", "at": "2026-11-26T19:30" }));
    kring
        .say(&["agenda", "add", &meeting, "--title", "Sleutel", "--explanation", "Wie heeft hem?"])
        .ends_with(0);
    let action = ["minutes", "action", &meeting, "1", "--side", "ours", "--text", "Bellen"];
    kring.say(&[&action[..], &["--classification", "confidential"]].concat()).ends_with(0);
    kring.say(&["minutes", "edit-action", &meeting, "1.1", "--text", "Morgen bellen"]).ends_with(0);
    let promises = kring.ask(&["promise", "list"]).ends_with(0).json();
    assert_eq!(
        (&promises[0]["text"], &promises[0]["classification"]),
        (&json!("Morgen bellen"), &json!("confidential"))
    );
    kring.say(&["undo"]).ends_with(0);
    kring.say(&["undo"]).ends_with(0);
    assert_eq!(kring.ask(&["promise", "list"]).ends_with(0).json(), json!([]), "agreed in one operation");

    // What a batch does not name stays as it is.
    let shown = kring.ask(&["meeting", "show", &meeting]).ends_with(0).json();
    let item = json!({ "id": shown["agenda"][0]["id"], "title": "De sleutel" });
    let line = json!({ "verb": "agenda edit", "input": { "id": meeting, "item": item } });
    kring.tell(&["batch", "-"], &line.to_string()).ends_with(0);
    let shown = kring.ask(&["meeting", "show", &meeting]).ends_with(0).json();
    let item = &shown["agenda"][0];
    assert_eq!((&item["title"], &item["explanation"]), (&json!("De sleutel"), &json!("Wie heeft hem?")));
}

#[test]
fn a_message_that_more_than_one_is_meant_names_nothing_confidential() {
    let (kring, person, meeting) = closed_later();
    let network = kring.add_network();
    let open = json!({ "network": network, "title": "Avond van de buurt", "at": "2099-12-03T19:30:00" });
    let open = kring.add("meeting", &open);
    for pointing in
        [&["meeting", "show", "avond"][..], &["meeting", "invite", "avond van", "--person", &person]]
    {
        let refused = kring.ask(pointing).ends_with(7);
        assert_eq!(refused.json()["error"]["code"], "invalid.ambiguous", "{pointing:?}");
        let said = format!("{}{}", refused.out, refused.err);
        assert!(!said.to_lowercase().contains(CANARY), "{said}");
        for shown in [&meeting[..8], &open[..8], "Avond van de buurt", "(in vertrouwen)"] {
            assert!(said.contains(shown), "{shown}: {said}");
        }
    }
    let said = kring.say(&["meeting", "show", "avond"]).ends_with(7);
    assert!(!said.err.to_lowercase().contains(CANARY), "{}", said.err);
    // By what it is called alone it is still found.
    assert_eq!(kring.ask(&["meeting", "show", "kraanvogel"]).ends_with(0).json()["id"], json!(meeting));
}
