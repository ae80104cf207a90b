//! The log: narrowed, checked and taken out.

use std::fs;

use kring_tests::kring::{Kring, call};
use serde_json::{Value, json};

use super::{ask_as, file, operations};

#[test]
fn the_log_is_narrowed_checked_and_taken_out_without_content() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    ask_as(&kring, "fout", "", &["network", "list"]).ends_with(3);
    let unlocks = kring.ask(&["audit", "list", "--operation", "vault.unlock"]).ends_with(0).json();
    assert!(unlocks.as_array().unwrap().iter().any(|line| line["number"] == 1), "{unlocks}");
    assert_eq!(kring.ask(&["audit", "verify"]).ends_with(0).json()["sound"], true);
    let told = kring.say(&["audit", "list"]).ends_with(0).out;
    assert!(told.contains("Persoon toegevoegd") && !told.contains("person.add"), "{told}");

    let csv = file(&kring, "logboek.csv");
    kring.ask(&["audit", "export", csv.to_str().unwrap()]).ends_with(0);
    let text = fs::read_to_string(&csv).unwrap();
    assert!(text.contains("person.add") && text.contains("Persoon toegevoegd"), "{text}");
    assert!(!text.contains("Samira") && !text.contains("Havenkwartier"), "{text}");
    let lines = file(&kring, "logboek.jsonl");
    kring.ask(&["audit", "export", lines.to_str().unwrap(), "--format", "jsonl"]).ends_with(0);
    let text = fs::read_to_string(&lines).unwrap();
    let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    assert!(text.lines().count() > 5 && last["operation"] == "vault.unlock", "{last}");
    assert_eq!(operations(&kring).iter().filter(|name| *name == "export.audit").count(), 2);
}

#[test]
fn what_left_the_vault_is_in_the_log_with_its_classification() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    for (name, mark) in [("een.pdf", "public"), ("twee.pdf", "confidential")] {
        let out = file(&kring, name);
        let report = ["report", "network", "--network", &network, "--classification", mark, "--out"];
        call(kring.command().args(report).arg(out), "").ends_with(0);
    }
    let list = kring.ask(&["audit", "list", "--operation", "export"]).ends_with(0).json();
    let marks: Vec<_> = list.as_array().unwrap().iter().map(|line| line["classification"].clone()).collect();
    assert_eq!(marks, [json!("confidential"), json!("public")]);
    let shown = kring.say(&["audit", "list", "--operation", "export"]).ends_with(0);
    assert!(shown.out.contains("vertrouwelijk") && shown.out.contains("openbaar"), "{}", shown.out);
}
