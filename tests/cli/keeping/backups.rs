//! Backups: made, read back, restored, and kept by a plan.

use std::fs;
use std::process::Command;

use kring_tests::kring::{Kring, PASSPHRASE, call};
use serde_json::{Value, json};

use super::{OTHER, ask_as, code, file, names, operations};

#[test]
fn a_backup_comes_back_whole_and_a_cut_one_not_at_all() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let backup = file(&kring, "een.age");
    let place = backup.to_str().unwrap();
    assert_eq!(kring.ask(&["vault", "backup", "state"]).ends_with(0).json()["lastAt"], Value::Null);
    let receipt = file(&kring, "bon.pdf");
    let made =
        kring.ask(&["vault", "backup", place, "--receipt", receipt.to_str().unwrap()]).ends_with(0).json();
    assert_eq!(made["receipt"]["records"], 3);
    assert!(fs::read(&receipt).unwrap().starts_with(b"%PDF-"));
    assert_eq!(kring.ask(&["vault", "backup", "state"]).json()["daysAgo"], 0);
    assert_eq!(code(&kring.ask(&["vault", "backup", place]).ends_with(1)), "vault.exists");
    let verified = kring.ask(&["vault", "backup", "verify", place]).ends_with(0).json();
    assert_eq!(verified["receipt"], made["receipt"]);
    let drilled = kring.ask(&["vault", "drill", place]).ends_with(0).json();
    assert_eq!((&drilled["sound"], &drilled["same"]), (&json!(true), &json!(3)));

    let dir = file(&kring, "terug.kring");
    let dir_name = dir.to_str().unwrap();
    let restore = |file: &str, dir: &str, new: &str| {
        ask_as(&kring, PASSPHRASE, new, &["vault", "restore", file, dir, "--insecure-test-kdf"])
    };
    let restored = restore(place, dir_name, OTHER).ends_with(0).json();
    assert_eq!(restored["receipt"], made["receipt"]);
    let people = call(
        kring
            .bare_command()
            .env("KRING_PASSPHRASE", OTHER)
            .args(["--vault", dir_name, "--json", "person", "list"]),
        "",
    );
    assert_eq!(people.ends_with(0).json()[0]["name"], "Samira Haddou");
    assert_eq!(code(&restore(place, dir_name, OTHER).ends_with(1)), "vault.exists");

    let whole = fs::read(&backup).unwrap();
    let cut = file(&kring, "afgekapt.age");
    for length in [0, 100, whole.len() / 2, whole.len() - 1] {
        fs::write(&cut, &whole[..length]).unwrap();
        let none = file(&kring, "niets.kring");
        let refused = restore(cut.to_str().unwrap(), none.to_str().unwrap(), OTHER).ends_with(1);
        assert_eq!(code(&refused), "vault.notABackup", "{length}");
        assert!(!none.exists());
    }
    let operations = operations(&kring);
    assert!(
        operations.contains(&"vault.drill".to_owned()) && operations.contains(&"vault.backup".to_owned())
    );
    assert!(!names(kring.home().path()).iter().any(|name| name.contains("drill") || name.contains("part")));
}

#[test]
fn a_backup_may_have_a_passphrase_of_its_own_or_the_recovery_key() {
    let kring = Kring::with_vault();
    kring.add_network();
    let own = file(&kring, "eigen.age");
    let mut command = kring.command();
    command.env("KRING_BACKUP_PASSPHRASE", OTHER).args(["--json", "vault", "backup"]).arg(&own);
    call(&mut command, "").ends_with(0);
    kring.ask(&["vault", "backup", "verify", own.to_str().unwrap()]).ends_with(3);
    ask_as(&kring, OTHER, "", &["vault", "backup", "verify", own.to_str().unwrap()]).ends_with(0);

    let sealed = file(&kring, "herstel.age");
    let to_key = ["vault", "backup", sealed.to_str().unwrap(), "--to-recovery-key"];
    assert_eq!(code(&kring.ask(&to_key).ends_with(1)), "keeping.noRecoveryKey");
    let key = kring.ask(&["vault", "recovery-key"]).ends_with(0).json();
    kring.ask(&to_key).ends_with(0);
    let key = key["key"].as_str().unwrap();
    ask_as(&kring, key, "", &["vault", "backup", "verify", sealed.to_str().unwrap()]).ends_with(0);

    // The public tool opens it without Kring.
    let identity = file(&kring, "sleutel.txt");
    fs::write(&identity, key).unwrap();
    let opened = Command::new("age").args(["--decrypt", "--identity"]).arg(&identity).arg(&sealed).output();
    let Ok(opened) = opened else {
        eprintln!("skipped: age is not installed, nobody else opened this backup");
        return;
    };
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
    let text = String::from_utf8(opened.stdout).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["format"], "kring-backup");
    assert!(lines.iter().any(|line| line["kind"] == "network" && line["shown"]["name"] == "Havenkwartier"));
    assert_eq!(lines.last().unwrap()["end"], true);
}

#[test]
fn rolling_backups_keep_to_the_plan_of_the_settings() {
    let kring = Kring::with_vault();
    kring.add_network();
    let folder = file(&kring, "kopieën");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("vakantie.jpg"), "mine").unwrap();
    kring.ask(&["settings", "edit", "--backup-folder", "kopieën", "--backup-daily", "1"]).ends_with(0);
    let settings = kring.ask(&["settings", "show"]).ends_with(0).json();
    assert_eq!(settings["backup"]["folder"], folder.to_str().unwrap());
    assert_eq!(settings["backup"]["weekly"], 4);
    assert_eq!(kring.ask(&["vault", "backup", "state"]).json()["rollingDue"], true);
    let first = kring.ask(&["vault", "backup", "--rolling", folder.to_str().unwrap()]).ends_with(0).json();
    assert_eq!(kring.ask(&["vault", "backup", "state"]).json()["rollingDue"], false);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    let second = kring.ask(&["vault", "backup", "--rolling", folder.to_str().unwrap()]).ends_with(0).json();
    let gone = second["removed"][0].as_str().unwrap();
    assert!(first["path"].as_str().unwrap().ends_with(gone), "{first} {second}");
    assert_eq!(names(&folder).len(), 2, "the newest of the day, and what was not ours");
    let missing = kring.ask(&["vault", "backup", "--rolling", "nergens"]).ends_with(1);
    assert_eq!(code(&missing), "keeping.backupFolder");
}
