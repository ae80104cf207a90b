//! Passphrases stay off the command line, and words stay inside the vault.

use std::fs;

use kring_tests::canary;
use kring_tests::kring::{Kring, PASSPHRASE, call};
use serde_json::json;

#[test]
fn no_option_takes_a_passphrase() {
    let kring = Kring::without_vault();
    for option in ["--passphrase", "--password", "--wachtwoord"] {
        let refused = kring.ask(&["vault", "create", option, "geheim"]).ends_with(2);
        assert!(
            !refused.err.contains("geheim") && !refused.out.contains("geheim"),
            "{option}: {}",
            refused.err
        );
    }
    let mut help = kring.bare_command();
    let help = call(help.arg("--help"), "").ends_with(0);
    assert!(help.out.contains("--passphrase-file"), "{}", help.out);
}

#[test]
fn a_passphrase_comes_from_a_file_before_it_comes_from_the_environment() {
    let kring = Kring::with_vault();
    let file = kring.home().path().join("wachtzin.txt");
    fs::write(&file, format!("{PASSPHRASE}\r\nmeer\n")).unwrap();
    let mut command = kring.command();
    command.env("KRING_PASSPHRASE", "een andere zin").arg("--passphrase-file").arg(&file);
    call(command.args(["--json", "network", "list"]), "").ends_with(0);
}

#[test]
fn no_word_that_was_typed_can_be_read_in_any_file() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Kanarievogel Zangstem", "network": network }));
    let conversation =
        json!({ "people": [person], "at": "2026-11-12T10:00:00", "note": "de muntkleurige fluitketel" });
    kring.add("conversation", &conversation);
    kring.ask(&["search", "fluitketel"]).ends_with(0);
    let words = ["kanarievogel", "zangstem", "muntkleurig", "fluitketel", "havenkwartier", PASSPHRASE];
    assert!(canary::count_files(kring.home().path()) > 3, "there is a vault to look in");
    assert_eq!(canary::find(kring.home().path(), &words), []);
}
