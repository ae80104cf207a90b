//! Working agreements, and what was brought and got, by the command line.

use std::path::Path;

use kring_tests::copy::copy;
use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

const FIRST: &str = "Foto's maken we alleen na een ja.";
const SECOND: &str = "Foto's maken en delen we alleen na een ja.";

fn two_people() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    for name in ["Samira Haddou", "Henk Postma"] {
        kring.add("person", &json!({ "name": name, "network": network }));
    }
    (kring, network)
}

#[test]
fn an_agreement_is_made_acknowledged_revised_and_acknowledged_anew() {
    let (kring, network) = two_people();
    let made = ["agreement", "add", "--network", &network, "--about", "photos", "--text", FIRST];
    let said = kring.say(&[&made[..], &["--made-on", "2026-01-10"]].concat()).ends_with(0);
    assert!(said.out.contains(FIRST), "{}", said.out);
    let yes = ["agreement", "acknowledge", "foto", "--on", "2026-01-10"];
    let both = [&yes[..], &["--person", "samira", "--person", "henk", "--how", "meeting"]].concat();
    assert!(kring.say(&both).ends_with(0).out.contains("Van 2 mensen opgeschreven."));
    assert!(kring.say(&both).ends_with(0).out.contains("Iedereen had al ja gezegd."));

    kring.say(&["agreement", "revise", "foto", "--text", SECOND, "--made-on", "2026-02-01"]).ends_with(0);
    let later =
        ["agreement", "acknowledge", "foto", "--person", "henk", "--on", "2026-02-02", "--how", "paper"];
    kring.say(&later).ends_with(0);
    let page = kring.ask(&["agreement", "page", "foto"]).ends_with(0).json();
    assert_eq!(page["waiting"][0]["person"]["name"], "Samira Haddou", "{page}");
    assert_eq!((&page["waiting"][0]["outdated"], page["waiting"].as_array().unwrap().len()), (&json!(1), 1));
    let texts: Vec<_> =
        page["texts"].as_array().unwrap().iter().map(|text| &text["version"]["text"]).collect();
    assert_eq!(texts, [SECOND, FIRST]);
    let shown = kring.say(&["agreement", "page", "foto"]).ends_with(0).out;
    for words in [
        "tekst 2: Henk Postma (2 februari 2026; op papier)",
        "tekst 1: Foto's maken we alleen na een ja. (10 januari 2026)",
        "Samira Haddou (zei ja op tekst 1)",
    ] {
        assert!(shown.contains(words), "{words:?} is not in: {shown}");
    }
    let list = kring.say(&["agreement", "list"]).ends_with(0).out;
    assert!(list.contains("foto's") && list.contains(SECOND), "{list}");

    let gone = kring.ask(&["agreement", "withdraw", "foto", "henk", "--number", "3"]).ends_with(8).json();
    assert_eq!(gone["error"]["code"], "notFound.part");
    kring.say(&["agreement", "withdraw", "foto", "henk", "--number", "2"]).ends_with(0);
    let page = kring.ask(&["agreement", "page", "foto"]).ends_with(0).json();
    assert_eq!(page["waiting"].as_array().unwrap().len(), 2);

    let timeline = kring.ask(&["person", "timeline", "samira", "--kind", "agreement"]).ends_with(0).json();
    let entry = &timeline["entries"][0];
    assert_eq!(
        (&entry["what"], &entry["text"], &entry["outdated"]),
        (&json!("acknowledged"), &json!(FIRST), &json!(true))
    );

    kring.say(&["agreement", "end", "foto", "--on", "2026-03-01"]).ends_with(0);
    assert_eq!(kring.ask(&["agreement", "list"]).ends_with(0).json(), json!([]));
    assert_eq!(kring.ask(&["agreement", "list", "--ended"]).ends_with(0).json()[0]["endedOn"], "2026-03-01");
}

#[test]
fn a_text_somebody_said_yes_to_is_not_changed_and_who_is_erased_leaves_no_yes() {
    let (kring, network) = two_people();
    let agreement = json!({ "network": network, "about": "other", "subject": "Bellen", "text": FIRST });
    let id = kring.add("agreement", &agreement);
    kring.say(&["agreement", "acknowledge", "bellen", "--person", "henk"]).ends_with(0);
    let mut shown = kring.ask(&["agreement", "show", &id]).ends_with(0).json();
    shown["versions"][0]["text"] = json!("Iets heel anders");
    let fields = json!({ "versions": shown["versions"] });
    let refused = kring.tell(&["agreement", "edit", &id], &fields.to_string()).ends_with(1).json();
    assert_eq!(refused["error"]["code"], "conflict.acknowledged");
    kring.say(&["person", "remove", "henk"]).ends_with(0);
    let page = kring.ask(&["agreement", "page", &id]).ends_with(0).json();
    assert_eq!(page["acknowledgements"], json!([]));
    assert_eq!(page["texts"][0]["version"]["text"], FIRST);
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn agreements_that_hold_stand_on_the_agenda_that_is_handed_out() {
    let (kring, network) = two_people();
    for (text, about) in [(FIRST, "photos"), ("Wie belt, zegt waarom.", "contact")] {
        kring.add("agreement", &json!({ "network": network, "about": about, "text": text }));
    }
    kring.say(&["agreement", "end", "wie", "--on", "2026-01-01"]).ends_with(7);
    kring.say(&["agreement", "remove", "wie"]).ends_with(0);
    let meeting = json!({ "network": network, "title": "Avond", "at": "2099-11-26T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    let file = kring.home().path().join("agenda.pdf");
    kring.say(&["report", "agenda", "--meeting", &meeting, "--out", file.to_str().unwrap()]).ends_with(0);
    let text = pdf::text(&file);
    assert!(text.contains("Onze werkafspraken") && text.contains("alleen na een ja"), "{text}");
    assert!(!text.contains("Wie belt"), "{text}");
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn both_sides_bring_and_get_and_it_stands_on_the_visit_page() {
    let (kring, network) = two_people();
    let soup = ["contribution", "add", "--network", &network, "--person", "samira", "--way", "brings"];
    kring.say(&[&soup[..], &["--text", "Linzensoep", "--on", "2026-01-10"]].concat()).ends_with(0);
    let hall = ["contribution", "add", "--network", &network, "--side", "ours", "--way", "brings"];
    kring.say(&[&hall[..], &["--text", "De zaal"]].concat()).ends_with(0);
    kring
        .say(&[
            "conversation",
            "add",
            "--person",
            "samira",
            "--at",
            "2026-02-10T10:00",
            "--gets",
            "Een sleutel",
        ])
        .ends_with(0);
    let page = kring.ask(&["network", "page", &network]).ends_with(0).json();
    assert_eq!(
        page["contributions"],
        json!({ "ours": { "brought": 1, "got": 0 }, "theirs": { "brought": 1, "got": 1 } })
    );
    let visit = kring.ask(&["person", "visit-page", "samira"]).ends_with(0).json();
    assert_eq!(visit["brought"][0]["contribution"]["text"], "Linzensoep", "{visit}");
    assert_eq!((&visit["got"][0]["talk"], &visit["gets"]), (&json!("coffee"), &json!(["Een sleutel"])));
    let list = kring.say(&["contribution", "list", "--person", "samira"]).ends_with(0).out;
    assert!(
        list.contains("10 januari 2026") && list.contains("Samira Haddou") && list.contains("brengt"),
        "{list}"
    );
    let nobody = kring.ask(&["contribution", "add", "--network", &network, "--way", "gets", "--text", "x"]);
    assert_eq!(nobody.ends_with(7).json()["error"]["code"], "invalid.required");
    kring.say(&["contribution", "remove", "linzen"]).ends_with(0);
    let found = kring.ask(&["search", "linzen"]).ends_with(0).json();
    assert_eq!(found, json!([]));
    let file = kring.home().path().join("bezoek.pdf");
    kring.say(&["person", "visit-page", "samira", "--out", file.to_str().unwrap()]).ends_with(0);
    assert!(pdf::text(&file).contains("10 feb. 2026: Een sleutel."), "{}", pdf::text(&file));
}

#[test]
fn lines_that_a_network_used_to_hold_are_agreements_of_a_vault_from_before() {
    let kring = Kring::without_vault();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schema-1.kring"), kring.vault());
    let list = || kring.ask(&["agreement", "list", "--network", "Havenkwartier"]).ends_with(0).json();
    let made = list();
    let texts: Vec<_> = made.as_array().unwrap().iter().map(|one| &one["versions"][0]["text"]).collect();
    assert_eq!(
        texts,
        ["Wat hier gezegd wordt, vertellen we niet met namen door.", "Foto's maken we alleen na een ja."]
    );
    assert_eq!(list(), made, "made once");
    let said =
        kring.say(&["agreement", "acknowledge", "foto", "--person", "samira", "--how", "talk"]).ends_with(0);
    assert!(said.out.contains("Van 1 persoon opgeschreven."), "{}", said.out);
}
