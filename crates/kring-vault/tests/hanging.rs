//! The disk hangs under the second copy: what is asked without waiting is answered all the same.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{new_vault, place, put};
use std::fs;
use std::process::Command;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// Far longer than an answer takes that waits for nothing.
const LONG: Duration = Duration::from_secs(20);

#[test]
fn the_last_report_is_given_while_the_store_worker_hangs() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    assert!(!vault.health().second_copy_unusable);
    // A pipe that nobody reads holds up whoever opens it to write: the store worker, which notes beside the store what it
    // will hold after the first operation.
    let pipe = path.join("store").join("newest");
    fs::remove_file(&pipe).unwrap();
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    put(&mut vault, 1, b"one");

    let (answer, told) = channel();
    thread::spawn(move || {
        let health = vault.known_health();
        answer.send((health, vault)).unwrap();
    });
    let answered = told.recv_timeout(LONG);
    // Lets the store worker go on; the note cannot be written into a pipe.
    drop(fs::File::open(&pipe).unwrap());
    let Ok((health, vault)) = answered else { panic!("waited for the store worker") };
    assert!(!health.second_copy_unusable, "known before the store worker went on");
    assert!(vault.health().second_copy_unusable);
    assert_eq!(vault.known_health(), vault.health());
}
