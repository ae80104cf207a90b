//! Passphrases and the recovery key.

use std::fs;

use kring_tests::kring::{Kring, PASSPHRASE, call};
use serde_json::json;

use super::{OTHER, ask_as, code, file};

#[test]
fn a_colleague_gets_a_passphrase_and_loses_it_again() {
    let kring = Kring::with_vault();
    let slots = ask_as(&kring, PASSPHRASE, OTHER, &["vault", "slot", "add", "Collega"]).ends_with(0).json();
    assert_eq!(slots[1]["name"], "Collega");
    assert_eq!(slots[0]["current"], true);
    ask_as(&kring, OTHER, "", &["network", "list"]).ends_with(0);
    let taken = ask_as(&kring, PASSPHRASE, OTHER, &["vault", "slot", "add", "Collega"]).ends_with(1);
    assert_eq!(code(&taken), "vault.slotName");
    let renamed = kring.ask(&["vault", "slot", "rename", "Collega", "Joris"]).ends_with(0).json();
    assert_eq!(renamed[1]["name"], "Joris");
    ask_as(&kring, PASSPHRASE, "nog weer anders", &["vault", "slot", "change", "Joris"]).ends_with(0);
    ask_as(&kring, OTHER, "", &["network", "list"]).ends_with(3);

    let old = fs::read(kring.vault().join("header")).unwrap();
    let removed = kring.ask(&["vault", "slot", "remove", "Joris", "--rekey"]).ends_with(0).json();
    assert_eq!(removed.as_array().unwrap().len(), 1);
    assert_eq!(code(&kring.ask(&["vault", "slot", "remove", "Joris"]).ends_with(8)), "vault.noSuchSlot");
    assert_eq!(code(&kring.ask(&["vault", "slot", "remove", "test"]).ends_with(1)), "vault.lastSlot");
    // With the header of before the vault has another key: it opens nothing.
    for name in ["header", "header.bak"] {
        fs::write(kring.vault().join(name), &old).unwrap();
    }
    assert_ne!(ask_as(&kring, "nog weer anders", "", &["network", "list"]).code, 0);
}

#[test]
fn a_removed_passphrase_is_told_to_open_copies_still() {
    let kring = Kring::with_vault();
    ask_as(&kring, PASSPHRASE, OTHER, &["vault", "slot", "add", "Collega"]).ends_with(0);
    let removed = kring.ask(&["vault", "slot", "remove", "Collega"]).ends_with(0);
    assert!(removed.err.contains("--rekey"), "{}", removed.err);
    let mut command = kring.command();
    command.env_remove("KRING_NEW_PASSPHRASE").args(["--json", "vault", "slot", "add", "x"]);
    let nothing = call(&mut command, "").ends_with(2);
    assert_eq!(code(&nothing), "cli.noNewPassphrase");
}

#[test]
fn the_recovery_key_opens_as_it_is_typed_from_paper() {
    let kring = Kring::with_vault();
    let key = kring.ask(&["vault", "recovery-key"]).ends_with(0).json();
    let groups: Vec<&str> = key["groups"].as_array().unwrap().iter().map(|g| g.as_str().unwrap()).collect();
    let typed = groups.join(" ").to_lowercase();
    let slots = ask_as(&kring, &typed, "", &["vault", "slot", "list"]).ends_with(0).json();
    assert_eq!((&slots[1]["recovery"], &slots[1]["current"]), (&json!(true), &json!(true)));
    let swapped = typed.replacen(groups[0].to_lowercase().as_str(), "aaaaaa", 1);
    ask_as(&kring, &swapped, "", &["network", "list"]).ends_with(3);

    let sheet = file(&kring, "blad.pdf");
    let sheet_name = sheet.to_str().unwrap();
    kring.ask(&["vault", "recovery-key", "--out", sheet_name]).ends_with(0);
    ask_as(&kring, &typed, "", &["network", "list"]).ends_with(3);
    assert!(fs::read(&sheet).unwrap().starts_with(b"%PDF-"));
    assert_eq!(
        code(&kring.ask(&["vault", "recovery-key", "--out", sheet_name]).ends_with(1)),
        "cli.outExists"
    );
    assert_eq!(kring.ask(&["vault", "slot", "list"]).json().as_array().unwrap().len(), 2);
}

#[test]
fn a_weak_passphrase_is_taken_with_a_warning() {
    let kring = Kring::without_vault();
    let create = ["vault", "create", "--insecure-test-kdf"];
    let made =
        call(kring.command().env("KRING_PASSPHRASE", "welkom01").arg("--json").args(create), "").ends_with(0);
    assert_eq!(made.json()["weakPassphrase"], true);
    assert!(made.err.contains("zwak") && !made.err.contains("welkom01"), "{}", made.err);
    let strong = "zeven stille reigers boven de haven";
    for (passphrase, warned) in [(strong, false), ("geheim", true)] {
        let verb = if warned { "change" } else { "add" };
        let added = ask_as(&kring, "welkom01", passphrase, &["vault", "slot", verb, "Collega"]).ends_with(0);
        assert_eq!(added.err.contains("zwak"), warned, "{}", added.err);
    }
    let backup = file(&kring, "heel.age");
    let backup = backup.to_str().unwrap();
    ask_as(&kring, "welkom01", "", &["vault", "backup", backup]).ends_with(0);
    // Where no other passphrase is given, what opened the file opens the vault too.
    for (new, warned) in [(Some(strong), false), (Some("geheim"), true), (None, true)] {
        let dir = file(&kring, &format!("terug-{}.kring", new.unwrap_or("zelfde")));
        let mut command = kring.command();
        command.env("KRING_PASSPHRASE", "welkom01").envs(new.map(|new| ("KRING_NEW_PASSPHRASE", new)));
        command.args(["--json", "vault", "restore", backup, dir.to_str().unwrap(), "--insecure-test-kdf"]);
        let restored = call(&mut command, "").ends_with(0);
        assert_eq!(restored.err.contains("zwak"), warned, "{new:?}: {}", restored.err);
        assert_eq!(restored.json()["weakPassphrase"], warned);
    }
}

#[test]
fn a_passphrase_is_suggested_and_judged_without_a_vault() {
    let kring = Kring::without_vault();
    let suggested =
        call(kring.bare_command().args(["--json", "vault", "passphrase", "suggest"]), "").ends_with(0);
    let suggested = suggested.json();
    assert_eq!((&suggested["words"], &suggested["bits"]), (&json!(5), &json!(55)));
    let judge = |typed: &str| {
        call(kring.bare_command().args(["--json", "vault", "passphrase", "check"]), typed).ends_with(0).json()
    };
    let strong = judge(suggested["passphrase"].as_str().unwrap());
    assert!(strong["score"].as_u64().unwrap() >= 3, "{strong}");
    let weak = judge("welkom01\n");
    assert_eq!((&weak["score"], &weak["enough"]), (&json!(1), &json!(false)));
    assert!(weak["reasons"].as_array().unwrap().contains(&json!("commonPassword")));
    let told = call(kring.bare_command().args(["vault", "passphrase", "check"]), "welkom01\n").ends_with(0);
    assert!(told.out.starts_with("Zwak.") && !told.out.contains("welkom01"), "{}", told.out);
    call(kring.bare_command().args(["vault", "passphrase", "suggest", "--words", "2"]), "").ends_with(7);
}
