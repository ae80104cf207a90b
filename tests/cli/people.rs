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
        json!({ "name": "Samira Haddou", "network": network, "skills": ["Koken"], "languages": [{ "tag": "fr" }],
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

fn names(kring: &Kring, choice: &[&str]) -> Vec<String> {
    let answer = kring.ask(&[&["person", "list"], choice].concat()).ends_with(0).json();
    answer.as_array().unwrap().iter().map(|person| person["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn people_are_chosen_by_pairs_and_by_a_filter_that_was_saved() {
    let (kring, _) = with_people();
    assert_eq!(names(&kring, &["--filter", "skill=KOKEN", "--filter", "informed=no"]), ["王小明"]);
    assert_eq!(names(&kring, &["--filter", "language=fr"]), ["Samira Haddou"]);
    assert_eq!(names(&kring, &["--filter", "text=penningmeester"]), Vec::<String>::new());
    let saved = ["filter", "add", "--name", "Koks", "--filter", "skill=koken", "--filter", "descending=yes"];
    kring.say(&saved).ends_with(0);
    assert_eq!(names(&kring, &["--saved", "koks"]), ["王小明", "Samira Haddou"]);
    assert_eq!(names(&kring, &["--saved", "koks", "--informed", "yes"]), ["Samira Haddou"]);
    assert!(kring.say(&["person", "list", "--saved", "koks"]).ends_with(0).out.contains("Samira Haddou"));
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
    kring.say(&["report", "people", "--format", "csv", "--out", &table, "--skill", "koken"]).ends_with(0);
    let text = std::fs::read_to_string(&table).unwrap();
    assert!(text.starts_with("\u{feff}Naam;"), "{text}");
    assert!(
        text.contains("s@kade.example") && text.contains("06-1234 5678") && text.contains(";Intern;"),
        "{text}"
    );
    assert!(!text.contains("Niet op lijsten") && !text.contains("Sam;"), "{text}");
    let all = ["report", "people", "--format", "vcard", "--out", &cards, "--classification", "confidential"];
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
    let open = place("open.csv");
    kring
        .ask(&["report", "people", "--format", "csv", "--out", &open, "--classification", "public"])
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
    assert_eq!(page["people"].as_array().unwrap().len(), 2);
}
