//! The disk hangs under the second copy: what is asked without waiting is answered all the same.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{new_vault, place, put_all};
use std::fs;
use std::process::Command;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// Far longer than an answer takes that waits for nothing.
const LONG: Duration = Duration::from_secs(20);

#[test]
fn the_last_report_is_given_while_the_keeper_of_the_second_copy_hangs() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    assert!(!vault.health().checkpoint_failed);
    // A pipe that nobody reads holds up whoever opens it to write: the store worker, with the checkpoint that is due once
    // the journal holds more than 8 MiB.
    let pipe = path.join("checkpoint.new");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let much: Vec<_> = (0..20).map(|number| (number, vec![7; 500_000])).collect();
    put_all(&mut vault, &much);

    let (answer, told) = channel();
    thread::spawn(move || {
        let health = vault.known_health();
        answer.send((health, vault)).unwrap();
    });
    let answered = told.recv_timeout(LONG);
    // Lets the store worker go on; it cannot write a checkpoint into a pipe.
    drop(fs::File::open(&pipe).unwrap());
    let Ok((health, vault)) = answered else { panic!("waited for the store_worker") };
    assert!(!health.checkpoint_failed, "known before the store_worker went on");
    assert!(vault.health().checkpoint_failed);
    assert_eq!(vault.known_health(), vault.health());
}
