//! `batch`: a verb a line, each answered as soon as its operation is on the disk.

use std::io::{BufRead, BufReader, Write};
use std::sync::mpsc;
use std::time::Duration;

use kring_tests::kring::Kring;
use serde_json::{Value, json};

fn network(name: &str) -> String {
    json!({ "verb": "network add", "input": { "name": name, "purpose": "Samen", "basis": "publicTask" } })
        .to_string()
}

fn names(kring: &Kring) -> Vec<String> {
    let list = kring.ask(&["network", "list"]).ends_with(0).json();
    let mut names: Vec<_> =
        list.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_line_is_answered_before_the_next_is_given() {
    let kring = Kring::with_vault();
    let mut batch = kring.start_batch(&[]);
    let mut input = batch.stdin.take().unwrap();
    let mut output = BufReader::new(batch.stdout.take().unwrap());
    let (send, answers) = mpsc::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        while output.read_line(&mut line).is_ok_and(|read| read > 0) {
            if send.send(std::mem::take(&mut line)).is_err() {
                return;
            }
        }
    });
    for name in ["Eén", "Twee", "Drie"] {
        writeln!(input, "{}", network(name)).unwrap();
        // The pipe stays open: what waits for its end never answers here.
        let answer = answers.recv_timeout(Duration::from_secs(20)).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["ok"]["name"], name, "{answer}");
    }
    drop(input);
    assert!(batch.wait().unwrap().success());
    assert_eq!(names(&kring), ["Drie", "Eén", "Twee"]);
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let kring = Kring::with_vault();
    let mut batch = kring.start_batch(&[]);
    let mut input = batch.stdin.take().unwrap();
    let mut output = BufReader::new(batch.stdout.take().unwrap());
    let mut acknowledged = Vec::new();
    for number in 0..25 {
        let name = format!("Netwerk {number:02}");
        writeln!(input, "{}", network(&name)).unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert!(answer.contains("\"ok\""), "{answer}");
        acknowledged.push(name);
    }
    batch.kill().unwrap();
    batch.wait().unwrap();
    assert_eq!(names(&kring), acknowledged);
}

#[test]
fn a_bad_line_is_answered_and_the_rest_goes_on() {
    let kring = Kring::with_vault();
    let input =
        format!("{}\n{{ not json\n{}\n{}\n", network("Voor"), r#"{"verb":"network fly"}"#, network("Na"));
    let called = kring.tell(&["batch", "-"], &input).ends_with(7);
    let answers = lines(&called.out);
    let kinds: Vec<_> =
        answers.iter().map(|answer| answer.as_object().unwrap().keys().next().unwrap().as_str()).collect();
    assert_eq!(kinds, ["ok", "error", "error", "ok"], "{}", called.out);
    for error in answers.iter().filter_map(|answer| answer.get("error")) {
        assert!(error["code"].is_string() && error["message"].is_string(), "{error}");
    }
    assert_eq!(names(&kring), ["Na", "Voor"]);
}

#[test]
fn atomic_is_all_or_nothing_and_one_undo() {
    let kring = Kring::with_vault();
    let bad =
        format!("{}\n{}\n", network("Half"), r#"{"verb":"network add","input":{"name":"Zonder doel"}}"#);
    kring.tell(&["batch", "-", "--atomic"], &bad).ends_with(7);
    assert_eq!(names(&kring), Vec::<String>::new());

    let good = format!("{}\n{}\n", network("Een"), network("Twee"));
    let done = kring.tell(&["batch", "-", "--atomic"], &good).ends_with(0);
    assert!(lines(&done.out).iter().all(|answer| answer.get("ok").is_some()), "{}", done.out);
    assert_eq!(names(&kring), ["Een", "Twee"]);
    let audit = kring.ask(&["audit", "list"]).ends_with(0).json();
    let batches =
        audit.as_array().unwrap().iter().filter(|entry| entry.to_string().contains("batch")).count();
    assert_eq!(batches, 1, "one operation for both: {audit}");
}
