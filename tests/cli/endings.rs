//! Ending well by the command line: what is open is shown first, and nothing of it is dropped in silence.

use kring_tests::kring::Kring;
use serde_json::{Value, json};

fn ids(page: &Value) -> Vec<(String, String)> {
    let open = page["open"].as_array().unwrap().iter();
    open.map(|one| (one["text"].as_str().unwrap().to_owned(), one["id"].as_str().unwrap().to_owned()))
        .collect()
}

fn find(open: &[(String, String)], text: &str) -> String {
    open.iter().find(|(words, _)| words == text).unwrap().1[..8].to_owned()
}

#[test]
fn a_membership_ends_once_each_open_thing_has_what_becomes_of_it() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    kring.add("person", &json!({ "name": "Ben Vos", "network": network }));
    let promise = |side: &str, text: &str| {
        let made =
            ["promise", "add", "--side", side, "--text", text, "--person", "samira", "--network", &network];
        kring.say(&made).ends_with(0);
    };
    promise("ours", "De sleutel uitzoeken");
    promise("theirs", "Een keer koken");
    let seats = kring.ask(&["membership", "list", "--person", "samira"]).ends_with(0).json();
    let seat = seats[0]["id"].as_str().unwrap().to_owned();

    let shown = kring.say(&["membership", "end", &seat, "--dry-run"]).ends_with(0).out;
    for words in ["2 dingen open", "Onze belofte: De sleutel uitzoeken", "letGo"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let open = ids(&kring.ask(&["membership", "end", &seat, "--dry-run"]).ends_with(0).json());
    let note = ["--note", "Samira verhuist.", "--thanks", "Voor het vertalen."];
    let end = |more: &[&str]| kring.ask(&[&["membership", "end", &seat][..], &note, more].concat());
    let refused = end(&[]).ends_with(1);
    assert_eq!(refused.json()["error"]["code"], "conflict.stillOpen");
    refused.one_line_of_advice();
    let let_go = format!("{}=letGo:niet meer nodig", find(&open, "De sleutel uitzoeken"));
    let hand_over = format!("{}=handOver:ben", find(&open, "Een keer koken"));
    assert_eq!(end(&["--settle", "zomaar"]).ends_with(2).json()["error"]["code"], "usage.value");
    end(&["--settle", &let_go, "--settle", &hand_over]).ends_with(0);

    let seat = kring.ask(&["membership", "show", &seat]).ends_with(0).json();
    let said =
        json!({ "how": "Samira verhuist.", "thanks": "Voor het vertalen.", "classification": "internal" });
    assert_eq!(seat["farewell"], said);
    let promises = kring.ask(&["promise", "list"]).ends_with(0).json();
    let of =
        |text: &str| promises.as_array().unwrap().iter().find(|one| one["text"] == text).unwrap().clone();
    assert_eq!(of("De sleutel uitzoeken")["reason"], "niet meer nodig");
    let ben = kring.ask(&["person", "show", "ben"]).ends_with(0).json();
    assert_eq!(of("Een keer koken")["people"], json!([ben["id"]]));
    let undone = kring.say(&["undo"]).ends_with(0).out;
    assert!(undone.contains("Deelname afgerond"), "{undone}");
    let open = kring.ask(&["promise", "list", "--state", "open"]).ends_with(0).json();
    assert_eq!(open.as_array().unwrap().len(), 2);
}

#[test]
fn a_network_ends_with_what_is_kept_open_and_says_so_in_its_programme() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let pledge = ["pledge", "add", "--network", &network, "--side", "ours", "--text", "Een lamp"];
    kring.say(&pledge).ends_with(0);
    let end = ["network", "end", &network, "--note", "Het doel is bereikt.", "--on", "2026-06-30"];
    let refused = kring.ask(&end).ends_with(1).json()["error"].clone();
    assert_eq!(refused["code"], "conflict.stillOpen");
    assert!(refused["message"].as_str().unwrap().contains("nog 1 ding open"), "{refused}");
    kring.say(&[&end[..], &["--keep-open"]].concat()).ends_with(0);
    let kept = kring.ask(&["network", "show", &network]).ends_with(0).json();
    assert_eq!(
        (&kept["endsOn"], &kept["farewell"]["how"]),
        (&json!("2026-06-30"), &json!("Het doel is bereikt."))
    );
    let said = kring.say(&["programme", "--network", &network, "--year", "2026"]).ends_with(0).out;
    assert!(said.contains("Het netwerk stopt"), "{said}");
    assert_eq!(
        kring.ask(&["network", "end", &network]).ends_with(7).json()["error"]["code"],
        "invalid.required"
    );
}

#[test]
fn an_ordinary_edit_ends_nothing_in_passing_and_an_ended_network_takes_nothing_new() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let signal = ["signal", "add", "--network", &network, "--text", "Hard rijden", "--raised-by", "samira"];
    kring.say(&signal).ends_with(0);
    let seats = kring.ask(&["membership", "list", "--person", "samira"]).ends_with(0).json();
    let seat = seats[0]["id"].as_str().unwrap().to_owned();
    for edit in [
        ["membership", "edit", &seat, "--until", "vandaag"],
        ["network", "edit", &network, "--ends-on", "vandaag"],
    ] {
        let refused = kring.ask(&edit).ends_with(1);
        assert_eq!(refused.json()["error"]["code"], "conflict.endsUnasked");
        refused.one_line_of_advice();
    }
    let end = ["--note", "Ruzie over geld.", "--keep-open", "--classification", "confidential"];
    kring.say(&[&["membership", "end", &seat][..], &end].concat()).ends_with(0);
    let timeline = kring.say(&["person", "timeline", "samira"]).ends_with(0).out;
    assert!(!timeline.contains("Ruzie"), "{timeline}");
    let said = kring.say(&["membership", "edit", &seat, "--until", ""]).ends_with(0).out;
    assert!(said.contains("Het afscheid is ook weg"), "{said}");
    let seat = kring.ask(&["membership", "show", &seat]).ends_with(0).json();
    assert_eq!(seat["farewell"], Value::Null, "with the day the farewell goes");

    let yesterday = "gisteren";
    let since = ["membership", "edit", seat["id"].as_str().unwrap(), "--since", "2026-01-15"];
    kring.say(&since).ends_with(0);
    let end = ["network", "end", &network, "--note", "Klaar.", "--keep-open", "--on", yesterday];
    kring.say(&end).ends_with(0);
    let refused = kring.ask(&["person", "add", "--name", "Ben Vos", "--network", &network]).ends_with(1);
    assert_eq!(refused.json()["error"]["code"], "conflict.networkEnded");
    refused.one_line_of_advice();
    let message = refused.json()["error"]["message"].as_str().unwrap().to_owned();
    assert!(message.contains("afscheid gaat dan ook weg"), "{message}");
    kring.say(&["network", "edit", &network, "--ends-on", ""]).ends_with(0);
    kring.say(&["person", "add", "--name", "Ben Vos", "--network", &network]).ends_with(0);
}
