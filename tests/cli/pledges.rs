//! Pledges to a whole network, by the command line.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn a_pledge_is_made_kept_told_and_printed_for_the_members() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let made = [
        "pledge",
        "add",
        "--network",
        &network,
        "--side",
        "ours",
        "--desk",
        "Beheer",
        "--made-on",
        "2026-01-10",
    ];
    let lamp = ["--text", "In de bocht komt een lamp", "--due", "2026-02-01", "--proof", "de lamp brandt"];
    kring.say(&[&made[..], &lamp].concat()).ends_with(0);
    let cook = ["pledge", "add", "--network", &network, "--side", "theirs", "--person", "samira"];
    kring.say(&[&cook[..], &["--text", "Elke maand koken"]].concat()).ends_with(0);
    let meeting = json!({ "network": network, "title": "Avond", "at": "2026-01-20T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    kring.say(&["agenda", "add", &meeting, "--title", "Lampen"]).ends_with(0);
    kring
        .say(&["minutes", "add", &meeting, "1", "--kind", "pledge", "--text", "Een mail per maand"])
        .ends_with(0);

    let open = kring.ask(&["pledge", "list", "--state", "open"]).ends_with(0).json();
    assert_eq!(open.as_array().unwrap().len(), 3, "{open}");
    let at = kring.ask(&["pledge", "list", "--meeting", &meeting]).ends_with(0).json();
    assert_eq!((&at[0]["side"], &at[0]["madeOn"]), (&json!("ours"), &json!("2026-01-20")));
    let due = kring.say(&["pledge", "list", "--side", "ours", "--due-by", "2026-02-01"]).ends_with(0).out;
    assert!(due.contains("In de bocht komt een lamp") && !due.contains("Een mail"), "{due}");
    let all = kring.say(&["pledge", "list"]).ends_with(0).out;
    assert!(all.contains("Een mail per maand"), "the words of the line: {all}");

    kring.say(&["pledge", "edit", "mail per", "--proof", "de mail"]).ends_with(0);
    kring.say(&["pledge", "keep", "bocht", "--on", "2026-01-30"]).ends_with(0);
    kring.say(&["pledge", "tell", "bocht", "--on", "2026-02-03"]).ends_with(0);
    assert_eq!(
        kring.ask(&["pledge", "drop", "koken", "--reason", ""]).ends_with(7).json()["error"]["code"],
        "invalid.required"
    );
    kring.say(&["pledge", "drop", "koken", "--reason", "Geen keuken meer"]).ends_with(0);

    let file = kring.home().path().join("toezeggingen.pdf");
    let out = file.to_str().unwrap();
    kring.say(&["report", "pledges", "--network", &network, "--out", out]).ends_with(0);
    let text = pdf::text(&file);
    for words in [
        "In de bocht komt een lamp",
        "Te zien aan: de lamp brandt",
        "Nagekomen op 30 januari 2026",
        "Geen keuken meer",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
    assert!(!text.contains("Samira"), "{text}");

    kring.say(&["person", "remove", "samira"]).ends_with(0);
    let left = kring.ask(&["pledge", "show", "koken"]).ends_with(0).json();
    assert_eq!((&left["person"], &left["text"]), (&json!(null), &json!("Elke maand koken")));
    kring.say(&["pledge", "remove", "koken"]).ends_with(0);
}
