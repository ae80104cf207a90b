//! Taking people into another network, and what is seen of one network only, by the command line.

use kring_tests::kring::{Kring, call};
use serde_json::json;

#[test]
fn people_join_another_network_at_once_and_today_is_of_the_network_that_is_asked_for() {
    let kring = Kring::with_vault();
    let haven = kring.add_network();
    for name in ["Samira Haddou", "Henk Postma"] {
        kring.add("person", &json!({ "name": name, "network": haven }));
    }
    let noord = json!({ "name": "Noord", "purpose": "p", "basis": "publicTask", "perspectives": ["ouders"] });
    kring.add("network", &noord);
    kring.add("promise", &json!({ "text": "Bellen", "side": "ours", "network": haven }));
    let today = |network: &str| kring.ask(&["today", "--network", network]).ends_with(0).json();
    assert_eq!((&today("noord")["people"], &today("noord")["promises"]), (&json!(0), &json!([])));
    assert_eq!(today("haven")["promises"].as_array().unwrap().len(), 1);

    kring.say(&["person", "pause", "henk", "--since", "2199-01-04"]).ends_with(0);
    let check = ["membership", "check", "noord", "--person", "samira", "--person", "henk"];
    let known = kring.ask(&check).ends_with(0).json();
    assert_eq!(known["heed"][0]["pause"]["since"], "2199-01-04", "{known}");
    let said = kring.say(&check).ends_with(0).out;
    assert!(said.contains("Let hierop") && said.contains("Henk Postma"), "{said}");

    let join = ["membership", "join", "noord", "--person", "samira", "--perspective", "ouders"];
    let said = kring.say(&join).ends_with(0);
    assert!(said.out.contains("1 persoon doet vanaf nu mee."), "{}", said.out);
    let both = [&join[..], &["--person", "henk"]].concat();
    let joined = kring.ask(&both).ends_with(0).json();
    assert_eq!(joined["already"].as_array().unwrap().len(), 1, "{joined}");
    assert_eq!(joined["added"][0]["perspectives"], json!(["ouders"]), "{joined}");
    assert_eq!(today("noord")["people"], 2);
    let again = kring.say(&both).ends_with(0);
    assert!(again.out.contains("2 mensen stonden er al in."), "{}", again.out);
    kring.say(&["membership", "join", "noord"]).ends_with(2);
}

#[test]
fn a_weak_passphrase_is_told_when_it_is_chosen_and_whenever_the_vault_is_checked() {
    let kring = Kring::without_vault();
    let with = |words: &[&str]| {
        let mut command = kring.command();
        call(command.env("KRING_PASSPHRASE", "havenkwartier").args(words), "")
    };
    let create = ["vault", "create", "--insecure-test-kdf", "--kdf-memory", "64"];
    assert!(with(&create).ends_with(0).err.contains("Deze wachtzin is zwak"));
    assert!(with(&["vault", "check"]).ends_with(0).out.contains("Deze wachtzin is zwak"));
    assert_eq!(with(&["--json", "vault", "check"]).ends_with(0).json()["weakPassphrase"], true);
    let strong = Kring::with_vault();
    let checked = strong.ask(&["vault", "check"]).ends_with(0).json();
    assert_eq!(checked["weakPassphrase"], false, "{checked}");
}
