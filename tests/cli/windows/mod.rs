//! What is different on Windows: how paths are written, names that stand for devices, files that others hold, ends of lines, the console.

mod places;

use std::fs::{self, OpenOptions};
use std::os::windows::fs::OpenOptionsExt;
use std::os::windows::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use kring_tests::copy::copy;
use kring_tests::kring::{Called, Kring, PASSPHRASE, call};
use kring_tests::programs;
use serde_json::json;

/// Calls `kring --json` on a vault at this place.
fn at(kring: &Kring, vault: &Path, arguments: &[&str]) -> Called {
    let mut command = kring.bare_command();
    command.env("KRING_PASSPHRASE", PASSPHRASE).arg("--vault").arg(vault).arg("--json").args(arguments);
    call(&mut command, "")
}

fn create(kring: &Kring, vault: &Path) -> Called {
    at(kring, vault, &["vault", "create", "--insecure-test-kdf", "--kdf-memory", "64"])
}

fn code(called: &Called) -> String {
    called.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_report_that_is_open_elsewhere_is_not_replaced_and_one_hears_why() {
    let kring = Kring::with_vault();
    kring.add_network();
    let file = kring.home().path().join("verslag.pdf");
    fs::write(&file, "the former one").unwrap();
    let held = OpenOptions::new().read(true).share_mode(1).open(&file).unwrap();
    let report = ["report", "network", "--force", "--out", file.to_str().unwrap()];
    let refused = kring.ask(&report).ends_with(5);
    assert_eq!(code(&refused), "cli.outHeld");
    assert_eq!(fs::read(&file).unwrap(), b"the former one");
    assert_eq!(
        fs::read_dir(kring.home().path())
            .unwrap()
            .filter(|e| e.as_ref().unwrap().path().extension().is_some_and(|e| e == "part"))
            .count(),
        0
    );
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(1200));
        drop(held);
    });
    kring.ask(&report).ends_with(0);
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
}

/// What a virus scanner does: it opens a file that was just written, for a moment, and lets nobody else in.
#[test]
fn work_goes_on_while_a_scanner_opens_one_file_after_the_other() {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    let kring = Kring::with_vault();
    kring.add_network();
    let (stop, opened) = (AtomicBool::new(false), AtomicUsize::new(0));
    let names = ["header", "header.bak", "contents", "undo", "checkpoint", "header.new", "contents.new"];
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                for name in names {
                    let file = OpenOptions::new().read(true).share_mode(0).open(kring.vault().join(name));
                    opened.fetch_add(usize::from(file.is_ok()), Ordering::Relaxed);
                    std::thread::sleep(Duration::from_millis(15));
                }
            }
        });
        for round in 0..4 {
            let name = format!("Sleutel {round}");
            let mut add = kring.command();
            add.env("KRING_NEW_PASSPHRASE", format!("een heel andere zin {round}"));
            let added = call(add.args(["--json", "vault", "slot", "add", &name]), "");
            let compacted = kring.ask(&["vault", "compact"]);
            if added.code != 0 || compacted.code != 0 {
                stop.store(true, Ordering::Relaxed);
            }
            added.ends_with(0);
            compacted.ends_with(0);
        }
        stop.store(true, Ordering::Relaxed);
    });
    assert!(opened.load(Ordering::Relaxed) > 20, "nothing was in the way");
    assert_eq!(kring.ask(&["vault", "check"]).ends_with(0).json()["state"], "good");
}

#[test]
fn lines_that_end_as_on_windows_are_lines() {
    let kring = Kring::with_vault();
    let line = |name: &str| {
        json!({ "verb": "network add", "input": { "name": name, "purpose": "Samen", "basis": "publicTask" } })
            .to_string()
    };
    let lines = format!("{}\r\n\r\n{}\r\n", line("Eén"), line("Twee"));
    kring.tell(&["batch", "-"], &lines).ends_with(0);
    let file = kring.home().path().join("regels.jsonl");
    fs::write(&file, lines.replace("Eén", "Drie").replace("Twee", "Vier")).unwrap();
    kring.ask(&["batch", file.to_str().unwrap()]).ends_with(0);
    let list = kring.ask(&["network", "list"]).ends_with(0).json();
    let mut names: Vec<_> =
        list.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Drie", "Eén", "Twee", "Vier"]);
}

#[test]
fn what_goes_to_a_file_is_utf8_whatever_the_code_page_of_the_console() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Zoë Ångström", "network": network }));
    let place = kring.home().path().join("mensen.txt");
    for page in ["850", "65001"] {
        let mut console = Command::new("cmd.exe");
        kring.home().dress(&mut console).current_dir(kring.home().path());
        let kring_exe = programs::kring();
        let line = format!(
            "chcp {page} >nul & \"{}\" --vault \"{}\" person list > \"{}\"",
            kring_exe.display(),
            kring.vault().display(),
            place.display()
        );
        console.raw_arg(format!("/s /c \"{line}\""));
        call(console.env("KRING_PASSPHRASE", PASSPHRASE), "").ends_with(0);
        let listed = String::from_utf8(fs::read(&place).unwrap()).unwrap();
        assert!(listed.contains("Zoë Ångström"), "code page {page}: {listed}");
    }
}

#[test]
fn the_folders_of_the_user_may_be_elsewhere_and_have_any_name() {
    let kring = Kring::with_vault();
    for name in ["Zoë", "j.de.vries.", "Ümit Çelik"] {
        let moved = kring.home().path().join(name);
        fs::create_dir_all(&moved).unwrap();
        let vault = moved.join("Kluis.kring");
        copy(kring.vault(), &vault);
        let mut command: Command = kring.bare_command();
        for folder in ["USERPROFILE", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP"] {
            command.env(folder, &moved);
        }
        command.env("USERNAME", name).env("KRING_PASSPHRASE", PASSPHRASE).arg("--vault").arg(&vault);
        call(command.args(["--json", "vault", "check"]), "").ends_with(0);
    }
    let nowhere = r"Q:\is\er\niet";
    let mut command = kring.command();
    command.env("APPDATA", nowhere).env("LOCALAPPDATA", nowhere).env("TEMP", nowhere).env("TMP", nowhere);
    call(command.args(["vault", "compact"]), "").ends_with(0);
}
