//! Old files put back by hand, and a folder that can only be read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kring_tests::copy::copy;
use kring_tests::kring::{Called, Kring, PASSPHRASE, call};
use serde_json::json;

use super::{OTHER, ask_as, code};

/// Asks a vault in another place.
fn ask_at(kring: &Kring, vault: &Path, passphrase: &str, arguments: &[&str]) -> Called {
    let mut command = kring.bare_command();
    command.arg("--vault").arg(vault).arg("--json").args(arguments);
    call(command.env("KRING_PASSPHRASE", passphrase), "")
}

fn kept(kring: &Kring, name: &str) -> PathBuf {
    let place = kring.home().path().join(name);
    copy(kring.vault(), &place);
    place
}

/// An old header and one typing of an old passphrase once made a vault unreadable for ever.
#[test]
fn an_old_header_opens_nothing_and_costs_nothing() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let before = kept(&kring, "before.kring");
    let slots = kring.ask(&["vault", "slot", "list"]).ends_with(0).json();
    let mine = slots[0]["name"].as_str().unwrap();
    ask_as(&kring, PASSPHRASE, OTHER, &["vault", "slot", "change", mine]).ends_with(0);
    ask_at(&kring, kring.vault(), OTHER, &["vault", "compact", "--rekey"]).ends_with(0);
    for name in ["header", "header.bak"] {
        let trial = kring.home().path().join(format!("{name}.trial.kring"));
        copy(kring.vault(), &trial);
        fs::copy(before.join(name), trial.join(name)).unwrap();
        let refused = ask_at(&kring, &trial, PASSPHRASE, &["person", "list"]);
        assert_eq!((code(&refused).as_str(), refused.code), ("vault.wrongPassphrase", 3), "{name}");
        let opened = ask_at(&kring, &trial, OTHER, &["person", "list"]).ends_with(0);
        assert_eq!(opened.json()[0]["name"], "Samira Haddou", "{name}");
        assert!(opened.err.contains("ouder bestand met sleutels"), "{name}: {}", opened.err);
        let checked = ask_at(&kring, &trial, OTHER, &["vault", "check"]).ends_with(0).json();
        assert_eq!((&checked["state"], &checked["olderHeader"]), (&json!("good"), &json!(false)), "{name}");
    }
}

/// Journal and list older than the store once lost people while nothing was said to be lost.
#[test]
fn an_old_journal_and_list_lose_nobody() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let before = kept(&kring, "before.kring");
    for name in ["Abel Bos", "Yusuf Aydemir", "Kees Blom"] {
        kring.add("person", &json!({ "name": name, "network": network }));
    }
    for parts in [&["journal", "contents"][..], &["journal", "journal.bak", "contents"]] {
        let trial = kring.home().path().join(format!("trial-{}.kring", parts.len()));
        copy(kring.vault(), &trial);
        for part in parts {
            let (from, to) = (before.join(part), trial.join(part));
            if from.is_dir() {
                fs::remove_dir_all(&to).unwrap();
                copy(&from, &to);
            } else {
                fs::copy(&from, &to).unwrap();
            }
        }
        let opened = ask_at(&kring, &trial, PASSPHRASE, &["person", "list"]).ends_with(0);
        assert_eq!(opened.json().as_array().unwrap().len(), 4, "{parts:?}");
        let claims = opened.err.contains("niets verloren");
        assert!(!claims || parts.len() == 2, "{parts:?}: {}", opened.err);
    }
}

#[test]
#[cfg_attr(windows, ignore = "mounts a file system")]
fn a_vault_that_can_only_be_read_gives_reports_and_says_that_the_log_does_not_know() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let folder = kring.home().path().join("stick");
    fs::create_dir(&folder).unwrap();
    let mount = |arguments: &[&str]| {
        let done = Command::new("mount").args(arguments).arg(&folder).output();
        done.is_ok_and(|output| output.status.success())
    };
    if !mount(&["-t", "tmpfs", "-o", "size=20m", "none"]) {
        eprintln!("skipped: no right to mount a file system here");
        return;
    }
    let vault = folder.join("alleen-lezen.kring");
    copy(kring.vault(), &vault);
    assert!(mount(&["-o", "remount,ro"]));
    let out = kring.home().path().join("netwerk.pdf");
    let mut command = kring.bare_command();
    command.arg("--vault").arg(&vault).args(["report", "network", "--network", &network, "--out"]).arg(&out);
    let made = call(command.env("KRING_PASSPHRASE", PASSPHRASE), "");
    let checked = ask_at(&kring, &vault, PASSPHRASE, &["vault", "check"]);
    let _ = Command::new("umount").arg("-l").arg(&folder).status();
    let made = made.ends_with(0);
    assert!(made.out.contains("niet in het logboek"), "{}", made.out);
    assert!(fs::read(&out).unwrap().starts_with(b"%PDF-"));
    let checked = checked.ends_with(0).json();
    assert_eq!((&checked["state"], &checked["unchecked"]), (&json!("good"), &json!(["store"])));
}
