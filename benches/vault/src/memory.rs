//! What `kring` takes in memory with 60,000 conversations unlocked.

use crate::ours;
use crate::report::{Report, note};
use crate::sample::RECORDS;
use jiff::ToSpan;
use jiff::civil::date;
use kring_core::classification::Classification;
use kring_core::conversations::{Conversation, ConversationKind};
use kring_core::people::Person;
use kring_core::record::Id;
use kring_vault::{Kind, Operation, RecordId, VaultError};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const PEOPLE: usize = 1_000;

/// Only where the system tells what a process takes.
pub fn measure(report: &mut Report) {
    let Some(kring) = std::env::var_os("KRING_BENCH_KRING").filter(|_| cfg!(target_os = "linux")) else {
        note("memory of the command line: not measured here");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Bench.kring");
    let payload = make(&path);
    let mut child = Command::new(kring)
        .args(["--json", "--vault"])
        .arg(&path)
        .args(["batch", "-"])
        .env("KRING_PASSPHRASE", ours::WORDS)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut ask = |line: &str| {
        input.write_all(line.as_bytes()).unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert!(answer.starts_with("{\"ok\""), "{answer}");
    };
    ask("{\"verb\": \"person list\", \"input\": {}}\n");
    // The second copy is being checked meanwhile.
    std::thread::sleep(Duration::from_secs(5));
    let (most, now) = (status(child.id(), "VmHWM"), status(child.id(), "VmRSS"));
    drop(input);
    assert!(child.wait().unwrap().success());
    let how = format!("{:.0} MiB, {:.0} MiB now, payload {:.0} MiB", mib(most), mib(now), mib(payload));
    report.figure("memory of `kring`, the most it took, key derivation aside", most / payload, 5.0, &how);
}

/// A vault as `kring` would have it; gives the bytes of all contents.
#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
fn make(path: &Path) -> f64 {
    let mut vault = ours::new(path);
    let mut payload = 0;
    let people: Vec<Id<Person>> = (0..PEOPLE).map(|_| Id::make()).collect();
    vault
        .transact(Operation::named("import"), ours::NOW, |tx| {
            let mut put = |kind: &str, id, content: Vec<u8>| {
                payload += content.len();
                tx.put(Kind::new(kind), RecordId(id), 1, content);
            };
            for (number, id) in people.iter().enumerate() {
                let person = Person { name: format!("Bewoner {number}"), ..Person::default() };
                put("person", id.uuid(), bytes(&person));
            }
            for number in 0..RECORDS {
                let talk = conversation(number, people[number % PEOPLE]);
                put("conversation", Id::<Conversation>::make().uuid(), bytes(&talk));
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
    vault.checkpoint().unwrap();
    drop(vault.lock());
    payload as f64
}

fn conversation(number: usize, person: Id<Person>) -> Conversation {
    const WORDS: [&str; 16] = [
        "buurt",
        "haven",
        "sleutel",
        "licht",
        "school",
        "plein",
        "sport",
        "brug",
        "markt",
        "tuin",
        "zaal",
        "wandeling",
        "muziek",
        "avond",
        "koffie",
        "overleg",
    ];
    let word = |place: usize| WORDS[(number / (place + 1) + place * 7) % WORDS.len()];
    let mut note: String = (0..90).flat_map(|place| [word(place), " "]).collect();
    note.truncate(455);
    Conversation {
        people: vec![person],
        at: date(2026, 1, 1).at(10, 0, 0, 0).saturating_add(i32::try_from(number % 300).unwrap().days()),
        kind: ConversationKind::default(),
        network: None,
        place: "Buurthuis".to_owned(),
        note,
        impression: String::new(),
        classification: Classification::default(),
    }
}

fn bytes(content: &impl serde::Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(content, &mut bytes).unwrap();
    bytes
}

/// A line of what the system tells of a process, in bytes.
fn status(process: u32, line: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let found = status.lines().find_map(|found| found.strip_prefix(line)?.strip_prefix(':')).unwrap();
    found.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1024.0
}

fn mib(bytes: f64) -> f64 {
    bytes / 1024.0 / 1024.0
}
