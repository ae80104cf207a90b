//! Ctrl+C in the middle: what was there is whole, and nothing half is left.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
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
#[cfg_attr(windows, ignore = "presses Ctrl+C by a signal")]
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
#[cfg_attr(windows, ignore = "presses Ctrl+C by a signal")]
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

fn press_ctrl_c(child: &Child) {
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
}

fn a_network(number: usize) -> String {
    let input = json!({ "name": format!("Netwerk {number}"), "purpose": "Samen", "basis": "publicTask" });
    json!({ "verb": "network add", "input": input }).to_string()
}

fn networks(kring: &Kring) -> usize {
    kring.ask(&["network", "list"]).ends_with(0).json().as_array().unwrap().len()
}

#[test]
#[cfg_attr(windows, ignore = "presses Ctrl+C by a signal")]
fn an_interrupted_batch_says_what_was_done_and_never_that_nothing_was() {
    for answered in [0, 1, 25] {
        let kring = Kring::with_vault();
        let mut batch = kring.start_batch(&[]);
        let mut input = batch.stdin.take().unwrap();
        let mut output = BufReader::new(batch.stdout.take().unwrap());
        // The vault is open once a line was answered; a list changes nothing.
        writeln!(input, r#"{{"verb": "network list"}}"#).unwrap();
        output.read_line(&mut String::new()).unwrap();
        for number in 0..answered {
            writeln!(input, "{}", a_network(number)).unwrap();
            let mut answer = String::new();
            output.read_line(&mut answer).unwrap();
            assert!(answer.contains("\"ok\""), "{answer}");
        }
        // It waits for the next line, which never comes.
        press_ctrl_c(&batch);
        let (mut rest, mut said) = (String::new(), String::new());
        output.read_to_string(&mut rest).unwrap();
        batch.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        let code = batch.wait().unwrap().code();
        drop(input);
        let error: serde_json::Value = serde_json::from_str(rest.trim()).unwrap();
        let expected = if answered == 0 { ("vault.cancelled", Some(130)) } else { ("cli.stopped", Some(1)) };
        assert_eq!((error["error"]["code"].as_str().unwrap(), code), expected, "{rest}");
        let count = if answered == 1 { "Eén".to_owned() } else { answered.to_string() };
        assert!(answered == 0 || said.contains(&format!("{count} opdracht")), "{said}");
        assert_eq!(networks(&kring), answered);
    }
}

#[test]
#[cfg_attr(windows, ignore = "presses Ctrl+C by a signal")]
fn a_batch_interrupted_in_its_work_ends_at_a_whole_line() {
    let kring = Kring::with_vault();
    let lines: Vec<String> = (0..4000).map(a_network).collect();
    let file = file(&kring, "regels.jsonl");
    fs::write(&file, lines.join("\n")).unwrap();
    let mut command = kring.command();
    command.args(["--json", "batch"]).arg(&file).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut batch = command.spawn().unwrap();
    let mut output = BufReader::new(batch.stdout.take().unwrap());
    let mut answers = vec![String::new()];
    output.read_line(&mut answers[0]).unwrap();
    press_ctrl_c(&batch);
    answers.extend(output.lines().map(Result::unwrap));
    assert_eq!(batch.wait().unwrap().code(), Some(1), "{:?}", answers.last());
    let done = answers.iter().filter(|line| line.starts_with("{\"ok\"")).count();
    assert!(answers.last().unwrap().contains("cli.stopped"), "{:?}", answers.last());
    assert_eq!((done + 1, networks(&kring)), (answers.len(), done));
    assert!(done < 4000, "the interrupt came too late to tell anything");
}

#[test]
#[cfg_attr(windows, ignore = "presses Ctrl+C by a signal")]
fn an_interrupted_atomic_batch_is_done_whole_or_not_at_all_and_says_which() {
    let kring = Kring::with_vault();
    let lines: Vec<String> = (0..3000).map(a_network).collect();
    let file = file(&kring, "regels.jsonl");
    fs::write(&file, lines.join("\n")).unwrap();
    let (mut there, mut stopped) = (0, 0);
    for after in [250, 600, 1200] {
        let mut command = kring.command();
        command
            .args(["--json", "batch", "--atomic"])
            .arg(&file)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let batch = command.spawn().unwrap();
        std::thread::sleep(Duration::from_millis(after));
        press_ctrl_c(&batch);
        let ended = batch.wait_with_output().unwrap();
        let answers = String::from_utf8(ended.stdout).unwrap();
        match ended.status.code() {
            Some(0) => {
                there += 3000;
                assert_eq!(answers.lines().filter(|line| line.starts_with("{\"ok\"")).count(), 3000);
            }
            code => {
                stopped += 1;
                assert!(code == Some(130) || code.is_none(), "{code:?}: {answers}");
                assert!(!answers.contains("\"ok\""), "{answers}");
            }
        }
        assert_eq!(networks(&kring), there, "after {after} ms");
    }
    assert!(stopped > 0, "no interrupt came in time");
}
