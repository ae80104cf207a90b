//! A vault made with a passphrase that is typed at the prompt, at a terminal that script(1) plays.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use super::cross::{Cross, Target};
use super::wine;
use crate::fault::{Fault, Outcome};
use crate::gate::Finding;
use crate::process;
use crate::tally::Tally;

/// With letters that a console of code page 850 and one of UTF-8 write differently.
const PASSPHRASE: &str = "één kopje thee, zoë";
const PATIENCE: Duration = Duration::from_mins(1);

/// The step.
pub fn prompt(cross: &Cross) -> Outcome<Finding> {
    process::run(cross.cargo(Target::Windows, "build").args(["--package", "kring-cli"]), "build kring.exe")?;
    let vault = cross.folder.join("prompt.kring");
    let _ = std::fs::remove_dir_all(&vault);
    let (mut tally, mut failures) = (Tally::default(), Vec::new());
    let mut note = |what: &str, held: bool| {
        tally += Tally::one(held);
        failures.extend((!held).then(|| what.to_owned()));
    };
    let twice = ["Wachtzin:", "Nog een keer:"];
    let made = typed(cross, &vault, "vault create --insecure-test-kdf", &twice)?;
    note("a vault is made with a passphrase typed twice", vault.join("header").exists());
    note("nothing of what is typed is shown", !made.contains("kopje"));
    let opened = typed(cross, &vault, "vault check", &twice[..1])?;
    note("the passphrase opens it when it is typed", opened.contains("heel") && !opened.contains("kopje"));
    let mut by_variable = wine::command(cross, cross.built("debug", "kring.exe"));
    // Wine reads variables as the language of the system says.
    by_variable
        .env("KRING_PASSPHRASE", PASSPHRASE)
        .env("LANG", "C.UTF-8")
        .arg("--vault")
        .arg(wine::path(&vault));
    note(
        "it is the passphrase that was typed",
        process::answer(by_variable.args(["vault", "check"])).is_some(),
    );
    Ok(Finding::tests(tally, failures, true))
}

/// Runs `kring.exe` at a terminal and answers each of these questions with the passphrase; gives all that was shown.
fn typed(cross: &Cross, vault: &Path, words: &str, questions: &[&str]) -> Outcome<String> {
    let program = cross.built("debug", "kring.exe");
    let line = format!("wine '{}' --vault '{}' {words}", program.display(), wine::path(vault).display());
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--command", &line, "/dev/null"]);
    wine::dress(&mut command, cross);
    command.env_remove("KRING_PASSPHRASE").env("LANG", "C.UTF-8").env("TERM", "xterm");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let not_started =
        |error| Fault::new(format!("script(1) does not start ({error}); it is in the package bsdutils"));
    let mut child = command.spawn().map_err(not_started)?;
    let (mut input, shown) = (child.stdin.take(), child.stdout.take().map(read_all));
    let mut all = String::new();
    let Some(shown) = shown else { return Ok(all) };
    for question in questions {
        wait_for(question, &shown, &mut all);
        // Nobody types at once; what comes before the program reads without showing is shown by the terminal.
        std::thread::sleep(Duration::from_secs(2));
        if let Some(input) = &mut input {
            let _ = write!(input, "{PASSPHRASE}\r");
        }
    }
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        match shown.recv_timeout(Duration::from_millis(200)) {
            Ok(more) => all.push_str(&more),
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => break,
        }
    }
    drop(input);
    let _ = child.kill();
    let _ = child.wait();
    Ok(all)
}

fn read_all(mut from: impl Read + Send + 'static) -> Receiver<String> {
    let (send, receive) = channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(read @ 1..) = from.read(&mut bytes) {
            if send.send(String::from_utf8_lossy(&bytes[..read]).into_owned()).is_err() {
                return;
            }
        }
    });
    receive
}

/// Reads until the question is shown that was not answered yet.
fn wait_for(question: &str, shown: &Receiver<String>, all: &mut String) {
    let (began, from) = (Instant::now(), all.len());
    while began.elapsed() < PATIENCE && !all[from..].contains(question) {
        all.extend(shown.recv_timeout(Duration::from_millis(200)));
    }
}
