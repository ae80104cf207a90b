//! Where a vault stands, and what the program does for its own memory.

use std::fs;

use kring_tests::kring::{Kring, call};

#[test]
fn a_vault_in_a_synchronised_folder_is_warned_about_whenever_it_is_opened() {
    let kring = Kring::without_vault();
    let folder = kring.home().path().join("OneDrive - Gemeente Oeverdaal/Werk");
    fs::create_dir_all(&folder).unwrap();
    let vault = folder.join("Havenkwartier.kring");
    let with = |arguments: &[&str]| {
        let mut command = kring.bare_command();
        command
            .env("KRING_PASSPHRASE", "vier losse woorden samen")
            .arg("--vault")
            .arg(&vault)
            .args(arguments);
        call(&mut command, "").ends_with(0)
    };
    let made = with(&["vault", "create", "--insecure-test-kdf"]);
    assert!(made.err.contains("OneDrive") && made.err.contains("twee computers"), "{}", made.err);
    let info = with(&["--json", "vault", "info"]);
    assert_eq!(info.json()["place"], serde_json::json!({ "risk": "syncedFolder", "program": "OneDrive" }));
    let listed = with(&["--lang", "en", "person", "list"]);
    assert!(listed.err.contains("OneDrive keeps the same"), "{}", listed.err);

    let elsewhere = Kring::with_vault();
    let info = elsewhere.ask(&["vault", "info"]).ends_with(0);
    assert!(info.json()["place"].is_null() && !info.err.contains("computers"), "{}", info.err);
}

#[cfg(not(target_os = "linux"))]
#[test]
#[ignore = "reads what the system says in /proc"]
fn the_program_leaves_no_image_of_its_memory_when_it_crashes() {}

#[test]
#[cfg(target_os = "linux")]
fn the_program_leaves_no_image_of_its_memory_when_it_crashes() {
    let kring = Kring::with_vault();
    let mut child = kring.start_batch(&[]);
    let limits = || fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    let refuses = |limits: String| {
        let line = limits.lines().find(|line| line.starts_with("Max core file size"));
        line.is_some_and(|line| line.split_whitespace().nth(4) == Some("0"))
    };
    let soon = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        refuses(limits())
    });
    let _ = child.kill();
    child.wait().unwrap();
    assert!(soon, "core dumps are not off");
}
