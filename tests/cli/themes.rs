//! Themes and input: what people brought in, and what was done with it, by the command line.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use kring_tests::copy::copy;
use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::{Value, json};

fn one_person() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    (kring, network)
}

#[test]
fn input_becomes_a_theme_on_an_agenda_and_is_answered_and_told() {
    let (kring, network) = one_person();
    let theme = kring.add("theme", &json!({ "network": network, "title": "Licht op de route" }));
    let dark = ["input", "add", "--network", &network, "--words", "Het is zo donker bij de tunnel"];
    let how = ["--way", "focusGroup", "--round", "Ouders", "--said-by", "samira", "--theme", "licht"];
    kring.say(&[&dark[..], &how[..]].concat()).ends_with(0);
    kring
        .say(&[
            "input",
            "add",
            "--network",
            &network,
            "--words",
            "Wij zien het ook",
            "--way",
            "conversation",
            "--side",
            "ours",
            "--theme",
            "licht",
        ])
        .ends_with(0);
    let ranked = kring.ask(&["theme", "list"]).ends_with(0).json();
    assert_eq!(ranked[0]["title"], "Licht op de route");
    let said = kring.say(&["theme", "list"]).ends_with(0).out;
    assert!(said.contains("Van leden") && said.contains("open"), "{said}");

    let meeting =
        kring.add("meeting", &json!({ "network": network, "title": "Avond", "at": "2030-01-10T19:30" }));
    kring.say(&["theme", "plan", "licht", "--meeting", &meeting]).ends_with(0);
    let item = kring.ask(&["meeting", "show", &meeting]).ends_with(0).json()["agenda"][0].clone();
    assert_eq!((&item["title"], &item["origin"]), (&json!("Licht op de route"), &json!("together")));
    assert_eq!(
        kring.ask(&["theme", "plan", "licht", "--meeting", &meeting]).ends_with(7).json()["error"]["code"],
        "invalid.duplicate"
    );

    kring.say(&["theme", "answer", "licht", "--text", "Er komen drie lampen"]).ends_with(0);
    let open = kring.ask(&["input", "list", "--open", "--person", "samira"]).ends_with(0).json();
    assert_eq!(open[0]["answer"], "Er komen drie lampen");
    let id = open[0]["id"].as_str().unwrap();
    kring.say(&["input", "tell", id]).ends_with(0);
    let closed = kring.ask(&["input", "list", "--state", "closed"]).ends_with(0).json();
    assert_eq!((closed.as_array().unwrap().len(), &closed[0]["id"]), (1, &json!(id)));
    kring.say(&["theme", "remove", &theme]).ends_with(0);
    assert_eq!(kring.ask(&["input", "list", "--loose"]).ends_with(0).json().as_array().unwrap().len(), 2);
}

#[test]
fn themes_that_look_alike_are_named_with_the_words_they_share_and_joined() {
    let (kring, network) = one_person();
    for title in ["Lampen op de route", "De route naar school", "Een markt"] {
        kring.add("theme", &json!({ "network": network, "title": title }));
    }
    let alike = kring.ask(&["theme", "alike", "lampen"]).ends_with(0).json();
    assert_eq!((alike.as_array().unwrap().len(), &alike[0]["shared"]), (1, &json!(["route"])));
    kring.say(&["theme", "merge", "lampen", "de route"]).ends_with(0);
    assert_eq!(kring.ask(&["theme", "list"]).ends_with(0).json().as_array().unwrap().len(), 2);
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn for_a_person_it_is_printed_what_became_of_their_input() {
    let (kring, network) = one_person();
    let samira = kring.ask(&["person", "list"]).ends_with(0).json()[0]["id"].clone();
    kring.add(
        "input",
        &json!({ "network": network, "words": "Het is donker bij de tunnel", "way": "conversation", "saidBy": samira,
            "on": "2026-01-10", "answer": "Er komt een lamp", "toldOn": "2026-01-20" }),
    );
    kring.add("input", &json!({ "network": network, "words": "Van iemand anders", "way": "survey" }));
    let file = kring.home().path().join("inbreng.pdf");
    kring.say(&["report", "input", "--person", "samira", "--out", file.to_str().unwrap()]).ends_with(0);
    let text = pdf::text(&file);
    assert!(text.contains("donker bij de tunnel") && text.contains("Er komt een lamp"), "{text}");
    assert!(!text.contains("iemand anders"), "{text}");
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn what_became_of_a_theme_is_printed_and_for_sharing_without_anybodys_words_or_name() {
    let (kring, network) = one_person();
    kring.add("theme", &json!({ "network": network, "title": "Licht op de route" }));
    let dark =
        ["input", "add", "--network", &network, "--words", "Donker bij de tunnel", "--on", "2026-09-15"];
    kring
        .say(&[&dark[..], &["--way", "conversation", "--said-by", "samira", "--theme", "licht"]].concat())
        .ends_with(0);
    kring
        .say(&["input", "answer", "donker", "--text", "Er komt een lamp", "--told-on", "2026-10-01"])
        .ends_with(0);
    let print = |name: &str, more: &[&str]| {
        let file = kring.home().path().join(name);
        let out = file.to_str().unwrap();
        kring.say(&[&["report", "theme", "--theme", "licht", "--out", out], more].concat()).ends_with(0);
        pdf::is_whole(&file);
        pdf::text(&file).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let whole = print("thema.pdf", &[]);
    for words in
        ["Licht op de route", "Donker bij de tunnel", "Samira Haddou", "Er komt een lamp.", "1 oktober 2026"]
    {
        assert!(whole.contains(words), "{words}: {whole}");
    }
    let shared = print("delen.pdf", &["--for-sharing"]);
    for words in ["Samira", "Donker bij", "Er komt een lamp"] {
        assert!(!shared.contains(words), "{words} is of one person: {shared}");
    }
    let out = kring.home().path().join("x.pdf");
    let person = ["report", "input", "--person", "samira", "--for-sharing", "--out", out.to_str().unwrap()];
    assert_eq!(kring.ask(&person).ends_with(2).json()["error"]["code"], "usage.unknownOption");
    let of_days = ["--from", "2026-10-01", "--until", "2026-10-31"];
    let october = print("oktober.pdf", &of_days);
    for words in ["1 oktober 2026 tot en met 31 oktober 2026", "Verteld: 1.", "Donker bij de tunnel"] {
        assert!(october.contains(words), "{words}: {october}");
    }
    let before = print("augustus.pdf", &["--from", "2026-08-01", "--until", "2026-08-31"]);
    assert!(before.contains("Beantwoord: 0. Verteld: 0.") && !before.contains("Donker"), "{before}");
}

#[test]
fn texts_that_a_network_used_to_hold_are_themes_of_a_vault_from_before_whenever_the_program_is_killed() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/schema-3.kring");
    for wait in [0, 10, 20, 40, 80, 160] {
        let kring = Kring::without_vault();
        copy(&fixture, kring.vault());
        let mut killed = kring.command();
        let mut killed =
            killed.args(["theme", "list"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        killed.kill().unwrap();
        killed.wait().unwrap();
        let of = |network: &str| {
            let list = kring.ask(&["theme", "list", "--network", network]).ends_with(0).json();
            let title = |theme: &Value| theme["title"].as_str().unwrap().to_owned();
            let mut titles: Vec<String> = list.as_array().unwrap().iter().map(title).collect();
            titles.sort();
            titles
        };
        let first = of("Havenkwartier");
        assert_eq!(
            (&first[1][..], &first[2][..], first.len()),
            ("Zaterdagen voor jongeren", "licht op het Fietspad", 3)
        );
        assert!(first[0].starts_with("Een plek waar jongeren") && first[0].ends_with('…'), "{first:?}");
        assert_eq!((of("Schoolpad"), of("Kade")), (vec!["Licht op het fietspad".to_owned()], Vec::new()));
        let cut = kring.say(&["theme", "show", "een plek"]).ends_with(0);
        assert!(cut.out.contains("waar je niets hoeft te kopen"), "{}", cut.out);
        let log = kring.ask(&["audit", "list"]).ends_with(0).out;
        assert_eq!(log.matches("vault.migrate").count(), 1, "{log}");
    }
}
