//! Compacting, and damage that is named, mended or salvaged.

use std::fs;

use kring_tests::kring::{Kring, PASSPHRASE, call};
use serde_json::{Value, json};

use super::file;

#[test]
fn compacting_takes_undo_away_and_nothing_else() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let recent = kring.ask(&["undo", "list"]).json();
    assert_eq!((&recent[0]["operation"], &recent[0]["state"]), (&json!("network.add"), &json!("undoable")));
    for name in ["Sam", "Lina"] {
        kring.add("person", &json!({ "name": name, "network": network }));
    }
    assert_eq!(kring.say(&["undo"]).ends_with(0).out.trim(), "Teruggedraaid: Persoon toegevoegd: Lina");
    let before = kring.ask(&["person", "list"]).json();
    let report = kring.ask(&["vault", "compact"]).ends_with(0).json();
    assert_eq!(report["rekeyed"], false);
    let recent = kring.ask(&["undo", "list"]).json();
    let states: Vec<_> = recent.as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, ["undone", "past", "past"]);
    assert_eq!(kring.ask(&["redo"]).ends_with(0).json(), Value::Null);
    assert_eq!(kring.ask(&["undo"]).ends_with(0).json(), Value::Null);
    kring.ask(&["vault", "compact", "--rekey"]).ends_with(0);
    assert_eq!(kring.ask(&["person", "list"]).json(), before);
    assert_eq!(kring.ask(&["vault", "check"]).ends_with(0).json()["state"], "good");
}

#[test]
fn damage_is_named_mended_or_salvaged() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    for number in 0..40 {
        kring.add(
            "person",
            &json!({ "name": format!("Mens {number}"), "network": network, "interests": ["x".repeat(400)] }),
        );
    }
    assert_eq!(kring.ask(&["vault", "check"]).ends_with(0).json()["state"], "good");
    let checkpoint = kring.vault().join("checkpoint");
    let mut bytes = fs::read(&checkpoint).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 2000].fill(0);
    fs::write(&checkpoint, &bytes).unwrap();
    let mended = kring.ask(&["vault", "check"]).ends_with(0).json();
    assert_eq!(mended["state"], "repaired");
    assert!(mended["repaired"].as_array().unwrap().contains(&json!("checkpoint")), "{mended}");
    assert_eq!(kring.ask(&["person", "list"]).json().as_array().unwrap().len(), 40);

    // Both copies at once: what is gone is named, and the rest is saved.
    let mut bytes = fs::read(&checkpoint).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4000].fill(0);
    fs::write(&checkpoint, &bytes).unwrap();
    fs::remove_dir_all(kring.vault().join("store")).unwrap();
    let out = file(&kring, "gered.kring");
    let saved = kring.ask(&["vault", "salvage", out.to_str().unwrap()]).ends_with(4).json();
    let lost = saved["lost"].as_array().unwrap().len();
    assert!(lost > 0 && saved["lost"][0]["kind"].is_string(), "{saved}");
    let mut command = kring.bare_command();
    command
        .env("KRING_PASSPHRASE", PASSPHRASE)
        .args(["--json", "--vault"])
        .arg(&out)
        .args(["vault", "check"]);
    let checked = call(&mut command, "").ends_with(0).json();
    assert_eq!((&checked["state"], &checked["records"]), (&json!("good"), &saved["records"]));
    assert_eq!(kring.ask(&["vault", "check"]).ends_with(4).json()["state"], "damaged");
}

#[test]
fn a_vault_that_is_not_proven_whole_is_never_called_whole() {
    let kring = Kring::with_vault();
    let whole = kring.say(&["vault", "check"]).ends_with(0).out;
    assert!(whole.starts_with("De kluis is heel: alle "), "{whole}");
    // A note of what was lost that does not open: something was noted, and nobody can say what.
    fs::create_dir(kring.vault().join("aside")).unwrap();
    fs::write(kring.vault().join("aside/losses"), b"unreadable").unwrap();
    assert_eq!(kring.ask(&["vault", "check"]).ends_with(0).json()["state"], "unproven");
    let told = kring.say(&["vault", "check"]).ends_with(0).out;
    assert!(told.contains("gegevens gaan open.\nAlles wat in de kluis staat is er. Maar "), "{told}");
    assert!(!told.contains("heel"), "{told}");
}
