//! Every exit code that is promised, each with one line on standard error that says what to do next.

use std::fs;
use std::io::{BufRead, BufReader, Write};

use kring_tests::kring::{Called, Kring, TEST_VAULT, call};
use serde_json::json;

fn code_of(called: &Called) -> String {
    called.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn done_is_zero_and_says_nothing_on_standard_error() {
    let kring = Kring::without_vault();
    let made = kring.ask(&["vault", "create"]).ends_with(0);
    assert_eq!(made.err, "");
    let listed = kring.ask(&["network", "list"]).ends_with(0);
    assert_eq!((listed.out.trim(), listed.err.as_str()), ("[]", ""));
}

#[test]
fn a_wrongly_written_command_is_two() {
    let kring = Kring::with_vault();
    for arguments in
        [&["network", "lst"][..], &["network", "list", "--colour"], &["netwerk"], &["report", "minutes"]]
    {
        let called = kring.ask(arguments).ends_with(2);
        called.one_line_of_advice();
        assert!(code_of(&called).starts_with("usage."), "{arguments:?}: {}", called.out);
    }
    let nowhere = call(kring.bare_command().args(["--json", "network", "list"]), "").ends_with(2);
    assert_eq!(code_of(&nowhere), "cli.noVault");
    let mut keyless = kring.command();
    let keyless =
        call(keyless.env_remove("KRING_PASSPHRASE").args(["--json", "network", "list"]), "").ends_with(2);
    assert_eq!(code_of(&keyless), "cli.noPassphrase");
}

#[test]
fn a_day_in_an_error_is_in_words_for_people_and_in_iso_for_scripts() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let turned = ["equality", "--network", &network, "--from", "2026-12-14", "--to", "2026-11-10"];
    let refused = kring.ask(&turned).ends_with(7);
    let error = refused.json()["error"].clone();
    assert_eq!((&error["args"]["field"], &error["args"]["min"]), (&json!("until"), &json!("2026-12-14")));
    for (language, day) in [("nl", "14 december 2026"), ("en", "14 December 2026")] {
        let said = kring.say(&[&["--lang", language], &turned[..]].concat()).ends_with(7);
        assert!(said.err.contains(day) && !said.err.contains("2026-12-14"), "{}", said.err);
    }
}

#[test]
fn a_wrong_passphrase_is_three_and_costs_nothing() {
    let kring = Kring::with_vault();
    kring.add_network();
    for _ in 0..3 {
        let mut wrong = kring.command();
        let wrong =
            call(wrong.env("KRING_PASSPHRASE", "een andere zin").args(["--json", "network", "list"]), "");
        let wrong = wrong.ends_with(3);
        wrong.one_line_of_advice();
        assert_eq!(code_of(&wrong), "vault.wrongPassphrase");
    }
    let right = kring.ask(&["network", "list"]).ends_with(0);
    assert_eq!(right.json().as_array().unwrap().len(), 1);
}

#[test]
fn a_damaged_header_is_four_and_one_good_copy_is_enough() {
    let kring = Kring::with_vault();
    kring.add_network();
    spoil(&kring.vault().join("header"));
    let mended = kring.ask(&["network", "list"]).ends_with(0);
    assert_eq!(mended.json().as_array().unwrap().len(), 1);

    // The journal and the contents list carry the header too.
    for name in ["header", "header.bak"] {
        spoil(&kring.vault().join(name));
    }
    let from_the_logs = kring.ask(&["network", "list"]).ends_with(0);
    assert_eq!(from_the_logs.json().as_array().unwrap().len(), 1);

    for name in ["header", "header.bak"] {
        spoil(&kring.vault().join(name));
    }
    for name in ["journal", "journal.bak"] {
        fs::remove_dir_all(kring.vault().join(name)).unwrap();
    }
    fs::remove_file(kring.vault().join("contents")).unwrap();
    let lost = kring.ask(&["network", "list"]).ends_with(4);
    lost.one_line_of_advice();
    assert_eq!(code_of(&lost), "vault.damaged");
    // Refusing must not be destroying: nothing in the folder may have been written anew.
    assert_eq!(kring.ask(&["network", "list"]).code, 4);
}

#[test]
fn a_vault_in_use_is_five_and_is_free_again_afterwards() {
    let kring = Kring::with_vault();
    let mut holder = kring.start_batch(&[]);
    let mut input = holder.stdin.take().unwrap();
    let network = r#"{"verb":"network add","input":{"name":"Haven","purpose":"Samen","basis":"consent"}}"#;
    writeln!(input, "{network}").unwrap();
    let mut answer = String::new();
    BufReader::new(holder.stdout.as_mut().unwrap()).read_line(&mut answer).unwrap();
    assert!(answer.contains("\"ok\""), "{answer}");

    let second = kring.ask(&["network", "list"]).ends_with(5);
    second.one_line_of_advice();
    assert_eq!(code_of(&second), "vault.inUse");

    drop(input);
    assert!(holder.wait().unwrap().success());
    kring.ask(&["network", "list"]).ends_with(0);
}

#[test]
fn a_newer_format_is_six_and_is_left_alone() {
    let kring = Kring::with_vault();
    for name in ["header", "header.bak"] {
        let file = kring.vault().join(name);
        let mut bytes = fs::read(&file).unwrap();
        // The format's number follows the eight letters of the magic; the checksum over all before it ends the file.
        bytes[8] = bytes[8].wrapping_add(1);
        let checked = bytes.len() - 32;
        let checksum = blake3::hash(&bytes[..checked]);
        bytes[checked..].copy_from_slice(checksum.as_bytes());
        fs::write(file, bytes).unwrap();
    }
    let before = fs::read(kring.vault().join("header")).unwrap();
    let newer = kring.ask(&["network", "list"]).ends_with(6);
    newer.one_line_of_advice();
    assert_eq!(code_of(&newer), "vault.newerFormat");
    assert_eq!(fs::read(kring.vault().join("header")).unwrap(), before);
}

#[test]
fn invalid_input_is_seven_and_names_the_field() {
    let kring = Kring::with_vault();
    for (input, code, field) in [
        (r#"{"purpose":"x","basis":"consent"}"#, "invalid.required", "name"),
        (r#"{"name":"x","purpose":"x","basis":"maybe"}"#, "invalid.value", "basis"),
        (
            r#"{"name":"x","purpose":"x","basis":"consent","religion":"x"}"#,
            "invalid.unknownField",
            "religion",
        ),
    ] {
        let refused = kring.tell(&["network", "add"], input).ends_with(7);
        assert_eq!(code_of(&refused), code, "{input}");
        let error = &refused.json()["error"];
        assert!(error["message"].as_str().is_some_and(|message| message.len() > 10), "{field}: {error}");
        refused.one_line_of_advice();
    }
    let not_json = kring.tell(&["network", "add"], "{ not json").ends_with(7);
    not_json.one_line_of_advice();
    assert_eq!(kring.ask(&["network", "list"]).json(), serde_json::json!([]));
}

#[test]
fn what_is_not_there_is_eight() {
    let kring = Kring::with_vault();
    let gone = kring.ask(&["person", "show", "00000000-0000-4000-8000-000000000000"]).ends_with(8);
    gone.one_line_of_advice();
    assert!(code_of(&gone).starts_with("notFound"), "{}", gone.out);

    let empty = Kring::without_vault();
    fs::create_dir_all(empty.vault()).unwrap();
    let none = empty.ask(&["network", "list"]).ends_with(8);
    none.one_line_of_advice();
    assert_eq!(code_of(&none), "vault.notAVault");
}

#[test]
fn a_vault_is_never_made_over_another() {
    let kring = Kring::with_vault();
    kring.add_network();
    let refused = kring.ask(&["vault", "create"]);
    assert_ne!(refused.code, 0);
    assert_eq!(kring.ask(&["network", "list"]).json().as_array().unwrap().len(), 1);
}

#[test]
fn a_test_vault_says_that_it_is_weak_whenever_it_is_opened() {
    let kring = Kring::without_vault();
    let refused = kring.ask(&["vault", "create", "--kdf-memory", "64"]).ends_with(2);
    assert_eq!(code_of(&refused), "cli.kdfNeedsInsecure");
    assert!(!kring.vault().exists());
    kring.ask(&["vault", "create", "--kdf-memory", "64", "--insecure-test-kdf"]).ends_with(0);
    for _ in 0..2 {
        let called = call(kring.command().args(["network", "list"]), "").ends_with(0);
        assert!(called.err.contains(TEST_VAULT), "a warning on standard error, not: {:?}", called.err);
    }
}

fn spoil(file: &std::path::Path) {
    let mut bytes = fs::read(file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x40;
    fs::write(file, bytes).unwrap();
}
