//! The vault itself: what opens it, backups and back again, damage, and the log.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use kring_tests::kring::{Called, Kring, PASSPHRASE, call};
use serde_json::{Value, json};

const OTHER: &str = "heel andere woorden hier";

/// Calls with another passphrase, and a new one if it is asked for.
fn ask_as(kring: &Kring, passphrase: &str, new: &str, arguments: &[&str]) -> Called {
    let mut command = kring.command();
    command.env("KRING_PASSPHRASE", passphrase).env("KRING_NEW_PASSPHRASE", new).arg("--json");
    call(command.args(arguments), "")
}

fn code(called: &Called) -> String {
    called.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
}

fn file(kring: &Kring, name: &str) -> PathBuf {
    kring.home().path().join(name)
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn operations(kring: &Kring) -> Vec<String> {
    let audit = kring.ask(&["audit", "list"]).ends_with(0).json();
    audit.as_array().unwrap().iter().map(|line| line["operation"].as_str().unwrap().to_owned()).collect()
}

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

#[test]
fn compacting_takes_undo_away_and_nothing_else() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    assert_eq!(kring.ask(&["undo", "list"]).json(), json!(["network.add"]));
    assert_eq!(kring.say(&["undo", "list"]).out.trim(), "Netwerk toegevoegd");
    for name in ["Sam", "Lina"] {
        kring.add("person", &json!({ "name": name, "network": network }));
    }
    assert_eq!(kring.say(&["undo"]).ends_with(0).out.trim(), "Teruggedraaid: Persoon toegevoegd");
    let before = kring.ask(&["person", "list"]).json();
    let report = kring.ask(&["vault", "compact"]).ends_with(0).json();
    assert_eq!(report["rekeyed"], false);
    assert_eq!(kring.ask(&["undo", "list"]).json(), json!([]));
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

#[cfg(unix)]
mod stopped {
    //! Ctrl+C in the middle: what was there is whole, and nothing half is left.

    use super::*;
    use std::process::Stdio;
    use std::time::Duration;

    /// Runs and interrupts after a while; says whether the interrupt came in time.
    fn interrupt(command: &mut Command, after: Duration) -> bool {
        let child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(after);
        let signalled = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        let ended = child.wait_with_output().unwrap();
        let code = ended.status.code();
        // Before the work began, Ctrl+C ends the program itself.
        signalled.success() && (code == Some(130) || code.is_none())
    }

    #[test]
    fn an_interrupted_backup_compact_and_restore_leave_all_as_it_was() {
        let kring = Kring::with_vault();
        let network = kring.add_network();
        let person = |number| {
            let name = format!("Mens {number}");
            let input = json!({ "name": name, "network": network, "interests": ["x".repeat(450)] });
            json!({ "verb": "person add", "input": input }).to_string()
        };
        let lines: Vec<String> = (0..4000).map(person).collect();
        kring.tell(&["batch", "--atomic", "-"], &lines.join("\n")).ends_with(0);
        let backup = file(&kring, "heel.age");
        kring.ask(&["vault", "backup", backup.to_str().unwrap()]).ends_with(0);
        let before = names(kring.home().path());

        let mut stopped = 0;
        for step in 1..=5 {
            let after = Duration::from_millis(150 * step);
            let half = file(&kring, "half.age");
            if interrupt(kring.command().args(["vault", "backup"]).arg(&half), after) {
                stopped += 1;
                assert_eq!(names(kring.home().path()), before);
            } else {
                fs::remove_file(&half).unwrap();
            }
            let dir = file(&kring, "half.kring");
            let restore =
                ["vault", "restore", backup.to_str().unwrap(), dir.to_str().unwrap(), "--insecure-test-kdf"];
            if interrupt(kring.command().args(restore), after) {
                stopped += 1;
                assert!(!dir.exists());
            } else {
                fs::remove_dir_all(&dir).unwrap();
            }
            stopped += u32::from(interrupt(kring.command().args(["vault", "compact", "--rekey"]), after));
            assert!(!kring.vault().join("checkpoint-next").exists() || !kring.vault().exists());
        }
        assert!(stopped > 0, "no interrupt came in time");
        let checked = kring.ask(&["vault", "check"]).ends_with(0).json();
        assert_eq!((&checked["state"], &checked["records"]), (&json!("good"), &json!(8001)));
    }
}
