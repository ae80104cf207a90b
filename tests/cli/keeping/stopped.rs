//! Ctrl+C in the middle: what was there is whole, and nothing half is left.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use kring_tests::kring::Kring;
use serde_json::json;

use super::{file, names};

/// Runs and interrupts after a while; says whether the interrupt came in time.
fn interrupt(command: &mut Command, after: Duration) -> bool {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(after);
    let signalled = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let ended = child.wait_with_output().unwrap();
    let code = ended.status.code();
    // Before the work began, Ctrl+C ends the program itself.
    signalled.success() && (code == Some(130) || code.is_none())
}

#[test]
fn an_interrupted_unlock_ends_with_130_and_the_vault_opens_as_before() {
    let kring = Kring::without_vault();
    // A key that takes its time: real figures.
    kring.ask(&["vault", "create"]).ends_with(0);
    let codes = [200, 400, 700, 1000, 1500].map(|after| {
        let mut command = kring.command();
        let child = command.arg("today").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(after));
        let pid = child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.stdout.is_empty(), !ended.status.success());
        ended.status.code()
    });
    assert!(codes.contains(&Some(130)), "no interrupt came in time: {codes:?}");
    // Before the program began to look out for it, Ctrl+C ends the program itself.
    assert!(codes.iter().all(|code| [Some(130), Some(0), None].contains(code)), "{codes:?}");
    kring.ask(&["vault", "check"]).ends_with(0);
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
