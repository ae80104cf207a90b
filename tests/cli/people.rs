//! The list of people by the command line: choosing, keeping a choice, taking a list along.

use kring_tests::kring::Kring;
use serde_json::json;

/// Three people: two who cook, one of them not informed, one at an organisation whose roles are kept apart.
fn with_people() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.say(&["network", "edit", &network, "--perspective", "ouders", "--perspective", "sport"]);
    let board = kring.add("organisation", &json!({ "name": "Huis aan de Kade", "roleNeedsAgreement": true }));
    let informed = json!({ "on": "2026-11-01", "how": "blad" });
    for person in [
        json!({ "name": "Samira Haddou", "network": network, "skills": ["Koken"], "languages": [{ "tag": "fr", "wantsInterpreter": true }],
                "contactWays": [{ "kind": "phone", "value": "06-1234 5678" }, { "kind": "email", "value": "s@kade.example", "preferred": true }],
                "boundaries": ["Niet op lijsten"], "informed": informed }),
        json!({ "name": "王小明", "network": network, "skills": ["koken"], "perspectives": ["sport"] }),
        json!({ "name": "Sam", "network": network, "organisation": board, "organisationRole": "penningmeester",
                "roleAgreedOn": "2026-11-02", "informed": informed }),
    ] {
        kring.add("person", &person);
    }
    (kring, network)
}

pub fn names(kring: &Kring, choice: &[&str]) -> Vec<String> {
    let answer = kring.ask(&[&["person", "list"], choice].concat()).ends_with(0).json();
    answer.as_array().unwrap().iter().map(|person| person["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn people_are_chosen_by_pairs_and_by_a_filter_that_was_saved() {
    let (kring, _) = with_people();
    assert_eq!(names(&kring, &["--filter", "skill=KOKEN", "--filter", "informed=no"]), ["王小明"]);
    assert_eq!(names(&kring, &["--filter", "wants-interpreter=yes"]), ["Samira Haddou"]);
    assert_eq!(names(&kring, &["--wants-interpreter", "no"]).len(), 2);
    assert_eq!(names(&kring, &["--talk-before", "yes"]), Vec::<String>::new());
    assert_eq!(names(&kring, &["--filter", "text=penningmeester"]), Vec::<String>::new());
    let saved = ["filter", "add", "--name", "Koks", "--filter", "skill=koken", "--filter", "descending=yes"];
    kring.say(&saved).ends_with(0);
    assert_eq!(names(&kring, &["--saved", "koks"]), ["王小明", "Samira Haddou"]);
    assert_eq!(names(&kring, &["--saved", "koks", "--informed", "yes"]), ["Samira Haddou"]);
    let shown = kring.say(&["person", "list", "--saved", "koks"]).ends_with(0).out;
    assert!(shown.contains("Samira Haddou") && !shown.contains("Frans") && !shown.contains("fr "), "{shown}");
    for wrong in ["skill", "colour=red", "informed=maybe", "sort=age"] {
        let refused = kring.ask(&["person", "list", "--filter", wrong]).ends_with(2);
        assert_eq!(refused.json()["error"]["code"], "usage.pair", "{wrong}");
    }
    kring.say(&["filter", "remove", "koks"]).ends_with(0);
    assert_eq!(kring.ask(&["filter", "list"]).ends_with(0).json(), json!([]));
}

#[test]
fn nobody_is_kept_as_a_choice_by_descent_or_faith() {
    let (kring, network) = with_people();
    for filter in ["text=moslim", "perspective=Turken", "interest=Marokkanen"] {
        let refused = kring.ask(&["filter", "add", "--name", "A", "--filter", filter]).ends_with(7);
        assert_eq!(refused.json()["error"]["code"], "invalid.specialCategory", "{filter}");
    }
    let refused = kring.say(&["network", "edit", &network, "--perspective", "moskee"]).ends_with(7);
    assert!(refused.one_line_of_advice().contains("geloof"), "{}", refused.err);
    let refused = kring.say(&["person", "edit", "samira", "--interest", "moslim"]).ends_with(7);
    assert!(refused.one_line_of_advice().contains("--own-words"), "{}", refused.err);
    let words = ["--own-words", "Ik ben moslim en kook graag.", "--own-words-agreed-on", "gisteren"];
    kring.say(&[&["person", "edit", "samira"], &words[..]].concat()).ends_with(0);
    let place = kring.home().path().join("x.csv").to_str().unwrap().to_owned();
    for choice in ["interest=moslim", "skill=Turks", "perspective=kerk", "text=moslims"] {
        let export = ["export", "people", "--format", "csv", "--out", &place, "--filter", choice];
        let refused = kring.ask(&export).ends_with(7);
        assert_eq!(refused.json()["error"]["code"], "invalid.specialCategory", "{choice}");
        assert!(!std::path::Path::new(&place).exists());
    }
    assert_eq!(names(&kring, &["--text", "moslim"]), Vec::<String>::new(), "names only");
    kring.say(&["person", "list", "--language", "fr"]).ends_with(2);
    kring.say(&["network", "languages", &network]).ends_with(2);
    let listed = kring.ask(&["person", "list"]).ends_with(0).json();
    for person in listed.as_array().unwrap() {
        assert!(person.get("languages").is_none(), "{person}");
        let apart = person["name"] == "Sam";
        assert_eq!(person.get("organisation").is_none(), apart, "{person}");
    }
}

/// Words that nobody may be listed by, and words that only look like them.
fn words(file: &str) -> Vec<&str> {
    file.lines().filter(|line| !line.starts_with('#')).collect()
}

#[test]
fn every_choice_of_the_command_line_refuses_each_word_and_takes_what_only_looks_like_it() {
    let (kring, network) = with_people();
    let refused = words(include_str!("../../crates/kring-core/src/language/selection/testdata/refused.txt"));
    let near = words(include_str!("../../crates/kring-core/src/language/selection/testdata/near.txt"));
    assert!(refused.len() >= 200 && near.len() >= 100);
    let lines = |words: &[&str]| -> String {
        let verbs = words.iter().flat_map(|word| {
            [
                json!({ "verb": "person list", "input": { "interest": word } }),
                json!({ "verb": "person list", "input": { "skill": word } }),
                json!({ "verb": "person list", "input": { "perspective": word } }),
                json!({ "verb": "person add", "input": { "network": network, "name": "Ed", "interests": [word], "skills": [word] } }),
                json!({ "verb": "filter add", "input": { "name": word, "people": { "text": word } } }),
            ]
        });
        verbs.map(|verb| verb.to_string()).collect::<Vec<_>>().join("\n")
    };
    let answered = |words: &[&str], code: i32| -> Vec<serde_json::Value> {
        let file = kring.home().path().join("lines.jsonl");
        std::fs::write(&file, lines(words)).unwrap();
        let answer = kring.ask(&["batch", file.to_str().unwrap()]).ends_with(code);
        answer.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let answers = answered(&refused, 7);
    assert_eq!(answers.len(), refused.len() * 5);
    for (place, answer) in answers.iter().enumerate() {
        assert_eq!(answer["error"]["code"], "invalid.specialCategory", "{} {answer}", refused[place / 5]);
    }
    for (place, answer) in answered(&near, 0).iter().enumerate() {
        assert!(answer.get("ok").is_some(), "{} {answer}", near[place / 5]);
    }
}

#[test]
fn the_name_of_an_organisation_asks_until_somebody_says_no() {
    let (kring, network) = with_people();
    kring.say(&["organisation", "add", "--name", "Moskee Noor"]).ends_with(0);
    let add = ["person", "add", "--network", &network, "--name", "Lina", "--organisation", "Moskee Noor"];
    assert!(kring.say(&add).ends_with(7).one_line_of_advice().contains("goedvindt"));
    kring.say(&["organisation", "edit", "moskee", "--role-needs-agreement", "no"]).ends_with(0);
    kring.say(&add).ends_with(0);
    assert!(kring.say(&["person", "list"]).ends_with(0).out.contains("Moskee Noor"));
}

#[test]
fn what_others_say_is_offered() {
    let (kring, _) = with_people();
    assert_eq!(
        kring.ask(&["person", "suggest", "skills", "--typed", "k"]).ends_with(0).json(),
        json!(["Koken"])
    );
    assert_eq!(kring.ask(&["person", "suggest", "organisationRole"]).ends_with(0).json(), json!([]));
    assert!(kring.say(&["person", "suggest", "skills"]).ends_with(0).out.contains("Koken"));
}

#[test]
fn a_list_leaves_with_its_mark_and_is_in_the_log() {
    let (kring, _) = with_people();
    let place = |name: &str| kring.home().path().join(name).to_str().unwrap().to_owned();
    let (table, cards) = (place("mensen.csv"), place("mensen.vcf"));
    kring.say(&["export", "people", "--format", "csv", "--out", &table, "--skill", "koken"]).ends_with(0);
    let text = std::fs::read_to_string(&table).unwrap();
    assert!(text.starts_with("\u{feff}Naam;"), "{text}");
    assert!(
        text.contains("s@kade.example") && text.contains(";06 1234 5678;") && text.contains(";Intern;"),
        "{text}"
    );
    assert!(!text.contains("Niet op lijsten") && !text.contains("Sam;"), "{text}");
    let all = ["export", "contacts", "--format", "vcf", "--out", &cards, "--classification", "confidential"];
    kring.ask(&all).ends_with(0);
    let text = std::fs::read_to_string(&cards).unwrap();
    assert_eq!(text.matches("BEGIN:VCARD").count(), 3);
    assert!(text.contains("FN:王小明") && text.contains("X-KRING-CLASSIFICATION:confidential"), "{text}");
    assert!(!text.contains("penningmeester") && !text.contains("Huis aan de Kade"), "{text}");
    let log = kring.ask(&["audit", "list"]).ends_with(0).json();
    let exports = log.as_array().unwrap().iter().filter(|entry| entry["operation"] == "export.people");
    let sizes: Vec<_> = exports.map(|entry| entry["records"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [3, 2]);
    // A mark more open than what is in it is refused, and nothing is written.
    for (format, part) in
        [("xlsx", "xl/workbook.xml"), ("ods", "application/vnd.oasis.opendocument.spreadsheet")]
    {
        let sheet = place(&format!("mensen.{format}"));
        kring
            .say(&["export", "people", "--format", format, "--out", &sheet, "--skill", "koken"])
            .ends_with(0);
        let bytes = std::fs::read(&sheet).unwrap();
        assert!(
            bytes.starts_with(b"PK") && bytes.windows(part.len()).any(|there| there == part.as_bytes()),
            "{format}"
        );
    }
    let open = place("open.csv");
    kring
        .ask(&["export", "people", "--format", "csv", "--out", &open, "--classification", "public"])
        .ends_with(7);
    assert!(!std::path::Path::new(&open).exists());
}

#[test]
fn a_preferred_way_and_a_role_with_its_agreement_are_set_by_options() {
    let (kring, network) = with_people();
    let add = |more: &[&str]| {
        kring.say(&[&["person", "add", "--network", &network, "--name", "Lina"], more].concat())
    };
    let lacking = add(&["--organisation", "Huis aan de Kade", "--organisation-role", "lid"]).ends_with(7);
    assert!(lacking.one_line_of_advice().contains("goedvindt"), "{}", lacking.err);
    let ways = ["--phone", "06 1", "--email", "l@x.example", "--prefers", "email"];
    add(&[&ways[..], &["--organisation", "Huis aan de Kade", "--role-agreed-on", "gisteren"]].concat())
        .ends_with(0);
    let lina = kring.ask(&["person", "show", "lina"]).ends_with(0).json();
    let preferred: Vec<_> =
        lina["contactWays"].as_array().unwrap().iter().map(|way| way["preferred"].clone()).collect();
    assert_eq!(preferred, [false, true]);
    kring.say(&["person", "edit", "lina", "--prefers", "phone"]).ends_with(0);
    assert_eq!(
        kring.ask(&["person", "show", "lina"]).ends_with(0).json()["contactWays"][0]["preferred"],
        true
    );
    let page = kring.ask(&["organisation", "page", "Huis"]).ends_with(0).json();
    assert_eq!(page["people"], json!([]), "its name would list them");
}
