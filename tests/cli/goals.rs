//! Goals: steps, co-owners, and what became of them, by the command line.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

fn one_person() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    (kring, network)
}

#[test]
fn a_goal_has_steps_and_owners_of_both_sides_and_becomes_another() {
    let (kring, network) = one_person();
    let lights = ["goal", "add", "--network", &network, "--text", "Licht op de route naar school"];
    let owners = ["--co-owner", "samira", "--seen-by", "minder omlopen", "--power-municipality", "De lampen"];
    kring.say(&[&lights[..], &owners[..]].concat()).ends_with(0);
    for step in [["Lampen tellen", "theirs"], ["Lampen plaatsen", "ours"]] {
        kring.say(&["goal", "step", "add", "licht", "--text", step[0], "--side", step[1]]).ends_with(0);
    }
    kring.say(&["goal", "step", "done", "licht", "1", "--on", "2026-01-10"]).ends_with(0);
    let shown = kring.ask(&["goal", "show", "licht"]).ends_with(0).json();
    assert_eq!(
        (&shown["steps"][0]["doneOn"], &shown["steps"][1]["doneOn"], &shown["power"]["municipality"]),
        (&json!("2026-01-10"), &json!(null), &json!("De lampen"))
    );
    let nowhere = kring.ask(&["goal", "step", "done", "licht", "3"]).ends_with(8).json();
    assert_eq!(nowhere["error"]["code"], "notFound.part");
    let listed = kring.say(&["goal", "list", "--state", "underWay"]).ends_with(0).out;
    assert!(listed.contains("loopt") && listed.contains("Samira Haddou"), "{listed}");

    let unsaid = kring.ask(&["goal", "let-go", "licht"]).ends_with(7).json();
    assert_eq!(unsaid["error"]["code"], "invalid.required");
    let winter = [
        "goal",
        "change",
        "licht",
        "--text",
        "Licht, ook in de winter",
        "--reason",
        "Het wordt vroeg donker",
    ];
    let made = kring.ask(&winter).ends_with(0).json();
    assert_eq!(made["steps"].as_array().unwrap().len(), 1, "only what is still to do goes along");
    assert_eq!(
        kring.ask(&["goal", "list", "--state", "changed"]).ends_with(0).json()[0]["outcome"]["into"],
        made["id"]
    );
    let made = made["id"].as_str().unwrap();
    kring.say(&["goal", "reach", made]).ends_with(0);
    kring.say(&["goal", "resume", made]).ends_with(0);
    kring.say(&["goal", "let-go", made, "--reason", "De brug is dicht"]).ends_with(0);
    kring.say(&["undo"]).ends_with(0);
    kring.say(&["goal", "remove", made]).ends_with(0);
    let left = kring.ask(&["goal", "list"]).ends_with(0).json();
    assert_eq!((left.as_array().unwrap().len(), &left[0]["outcome"]["into"]), (1, &json!(null)));
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn the_report_on_a_network_shows_goals_without_who_looks_after_them() {
    let (kring, network) = one_person();
    let goal = json!({ "network": network, "text": "Elke zaterdag iets te doen", "coOwners": [], "desk": "Sport",
        "setOn": "2026-01-10", "steps": [{ "text": "Zaal regelen", "side": "ours", "doneOn": "2026-01-20" }] });
    let id = kring.add("goal", &goal);
    kring.say(&["goal", "edit", &id, "--co-owner", "samira"]).ends_with(0);
    let file = kring.home().path().join("verslag.pdf");
    kring.say(&["report", "network", "--network", &network, "--out", file.to_str().unwrap()]).ends_with(0);
    let text = pdf::text(&file);
    assert!(text.contains("Elke zaterdag iets te doen") && text.contains("1 van 1"), "{text}");
    assert!(!text.contains("Samira"), "{text}");
}
