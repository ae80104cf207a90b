//! Working agreements by the command line: proposals, what is to be looked at again, and who brings or gets only.

use kring_tests::kring::Kring;
use serde_json::json;

#[test]
fn a_starter_set_is_proposed_and_one_of_it_agreed_on() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let said = kring.say(&["agreement", "propose", "--network", &network]).ends_with(0).out;
    assert!(said.contains("6 voorstellen"), "{said}");
    assert_eq!(kring.ask(&["agreement", "list"]).ends_with(0).json(), json!([]));
    let proposals = kring.ask(&["agreement", "list", "--proposed"]).ends_with(0).json();
    let photos = proposals.as_array().unwrap().iter().find(|one| one["about"] == "photos").unwrap();
    assert!(photos["versions"][0]["text"].as_str().unwrap().starts_with("Foto's"), "{photos}");
    let id = photos["id"].as_str().unwrap();
    let early = kring.ask(&["agreement", "acknowledge", id, "--person", &person]);
    assert_eq!(early.json()["error"]["code"], "conflict.notAgreed");
    kring.say(&["agreement", "agree", id, "--on", "2026-01-12", "--review-on", "2026-02-12"]).ends_with(0);
    let waiting = kring.ask(&["agreement", "list", "--waiting-for", "samira"]).ends_with(0).json();
    assert_eq!(waiting[0]["id"], json!(id));
    assert_eq!(kring.ask(&["agreement", "list", "--to-review"]).ends_with(0).json()[0]["id"], json!(id));
    kring.say(&["agreement", "acknowledge", id, "--person", &person, "--on", "2026-01-13"]).ends_with(0);
    assert_eq!(kring.ask(&["agreement", "list", "--waiting-for", &person]).ends_with(0).json(), json!([]));
    kring.say(&["undo"]).ends_with(0);
    let one =
        ["agreement", "propose", "--network", &network, "--about", "money", "--text", "Ieder betaalt zelf"];
    kring.say(&one).ends_with(0);
    assert_eq!(
        kring.ask(&["agreement", "list", "--proposed"]).ends_with(0).json().as_array().unwrap().len(),
        6
    );
}

#[test]
fn who_only_brings_is_noticed_and_never_counted() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    for text in ["Soep", "Een zaal"] {
        let bring = [
            "contribution",
            "add",
            "--network",
            &network,
            "--way",
            "brings",
            "--person",
            &person,
            "--text",
            text,
        ];
        kring.say(&bring).ends_with(0);
    }
    let said = kring.say(&["contribution", "one-sided", "--network", &network]).ends_with(0).out;
    assert!(said.contains("Samira Haddou") && !said.contains('2'), "{said}");
    let told = kring.ask(&["contribution", "one-sided"]).ends_with(0).json();
    assert_eq!((&told[0]["person"]["name"], &told[0]["way"]), (&json!("Samira Haddou"), &json!("brings")));
}
