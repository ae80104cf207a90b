//! After a lock, nothing of a day's work is left in the memory of the process: not the passphrase, not what was typed,
//! not what was searched for, not what stood in a document. With the allocator that the programs have.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../kring-vault/tests/common/memory.rs"]
mod memory;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::ReportOptions;
use kring_core::vault::{CreateOptions, Passphrase, Vault, WipingAllocator, unwatched};
use kring_core::{Now, Workspace, perform};
use kring_documents::{preview, render};
use kring_worker_protocol::Worker;
use memory::{found, turned};
use serde_json::{Value, json};
use std::path::Path;

#[global_allocator]
static ALLOCATOR: WipingAllocator = WipingAllocator;

/// What must not be left, each with one bit of every letter turned: passphrase, name, note, purpose, line of the minutes.
const TURNED: [&[u8]; 5] = [
    b"q`qdf`ahiethjds!whhfdou!ztulghftcng",
    b"Lnntluddtds!@hmuds!Ju`o`shhd",
    b"ed!lnoujgmdlshhf!ghnhudjdudm!{hofu",
    b"q`sdmdo!f`oh{do!`bhu!mdfhemhkq!nohy",
    b"vhtjfehjj!rq`ossrdoe!wnm{hdo!cdrmnudo",
];

fn words(which: usize) -> String {
    String::from_utf8(turned(TURNED[which])).unwrap_or_default()
}

fn now() -> Now {
    Now::new(Timestamp::from_millisecond(1_795_000_000_000).unwrap(), TimeZone::UTC)
}

fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_else(|| panic!("no {field}")).to_owned()
}

/// Writes down, finds, reads and draws what a day brings.
fn work(workspace: &mut Workspace) {
    let mut run = |verb: &str, input: Value| {
        perform(workspace, verb, input, &now()).unwrap_or_else(|error| panic!("{verb}: {error}"))
    };
    let network = json!({ "name": words(1), "purpose": words(3), "basis": "publicTask" });
    let network = text(&run("network add", network), "id");
    let person = text(&run("person add", json!({ "name": words(1), "network": network })), "id");
    run("conversation add", json!({ "people": [person], "at": "2026-11-12T10:00:00", "note": words(2) }));
    let meetings = run("meeting list", json!({}));
    let meeting = meetings.as_array().into_iter().flatten().find(|meeting| meeting["stage"] == "held");
    let meeting = meeting.unwrap_or_else(|| panic!("no meeting was held"));
    let line =
        json!({ "id": meeting["id"], "item": meeting["agenda"][0]["id"], "line": { "text": words(4) } });
    run("minutes add", line);
    let hits = workspace.search(&words(2), 10);
    assert!(!hits.is_empty(), "the search finds nothing");

    // The program that sets pages, as `cargo build` put it beside the others.
    let worker = Worker::beside_this_program();
    let options = ReportOptions::default();
    let minutes = workspace.minutes_report(text(meeting, "id").parse().unwrap(), &options, &now()).unwrap();
    assert!(render(&minutes, Pdf, &worker).unwrap().len() > 1000);
    let report = workspace.network_report(network.parse().unwrap(), &options, &now()).unwrap();
    assert!(render(&report, Pdf, &worker).unwrap().len() > 1000);
    assert!(!preview(&report, &worker).unwrap().is_empty());
}

fn day(path: &Path) {
    let passphrase = Passphrase::from(words(0));
    let mut workspace =
        Workspace::create(path, &passphrase, &CreateOptions::insecure_test(64), &now()).unwrap();
    kring_core::demo::load(&mut workspace, &now()).unwrap();
    work(&mut workspace);
    let locked = workspace.lock();
    let mut workspace = match Workspace::unlock(locked, &passphrase, &now(), &mut unwatched) {
        Ok(workspace) => workspace,
        Err((_, error)) => panic!("{error}"),
    };
    workspace.undo(&now()).unwrap();
    let there = found(&TURNED);
    assert!(there[..4].iter().all(|count| *count > 0), "the search of memory finds nothing: {there:?}");
    drop(workspace.lock());
}

#[test]
fn after_a_lock_nothing_of_the_day_is_left_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Oeverdaal.kring");
    day(&path);
    assert_eq!(found(&TURNED), [0; 5]);
    assert!(Vault::open(&path).is_ok());
}
