//! The program as it is shipped: incognito, closed to automation. It is used by its keys alone, as somebody without a
//! mouse does, and afterwards every file it could have written is searched for what was typed.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use kring_tests::canary;
use kring_tests::desk::Desk;
use kring_tests::kring::{Called, call};
use kring_tests::memory::programs_in;
use kring_tests::programs;

const PASSPHRASE: &str = "papegaaiduiker vliegt zevenmaal";
const NETWORK: &str = "Purperreigerplein";
const PURPOSE: &str = "Waterhoentjes en wielewalen";
const PERSON: &str = "Kluutmeester Zilverplevier";
const NOTE: &str = "roerdompen zingen achterstevoren";

#[test]
fn the_shipped_program_knows_no_test_folder() {
    let marker = b"KRING_E2E_DIR";
    assert!(
        canary::holds(&fs::read(programs::automated_window()).unwrap(), marker),
        "the marker is in the other one"
    );
    assert!(!canary::holds(&fs::read(programs::shipped_window()).unwrap(), marker));
}

#[test]
fn a_window_that_is_made_smaller_as_it_opens_is_drawn() {
    let mut desk = Desk::empty("resized");
    desk.start_resized();
    // It answers too: the keys go on to the next screen.
    desk.settle();
    let first = desk.photograph("first");
    desk.press(&["Tab", "Return"]);
    desk.settle();
    let second = desk.photograph("second");
    assert_ne!(fs::read(first).unwrap(), fs::read(second).unwrap(), "the window answers no key");
}

#[test]
fn no_word_that_was_typed_is_left_in_any_file() {
    let mut desk = Desk::open("canary");
    create_vault(&desk);
    write_something_down(&desk);
    desk.photograph("before-lock");
    desk.press(&["ctrl+l"]);
    desk.settle();
    desk.photograph("locked");
    let words = [
        "papegaaiduiker",
        "purperreiger",
        "waterhoen",
        "wielewalen",
        "kluutmeester",
        "zilverplevier",
        "roerdomp",
    ];
    assert_eq!(canary::find(desk.home().path(), &words), [], "while it runs, locked");
    desk.close();
    assert_eq!(canary::find(desk.home().path(), &words), [], "after it ended");
    assert!(canary::count_files(desk.home().path()) > 5, "there are files to look in");
    // The words did arrive: with the passphrase they are all there.
    let kept =
        ["person", "conversation", "network"].map(|noun| by_command_line(&desk, &[noun, "list"])).concat();
    for word in [PERSON, NOTE, NETWORK] {
        assert!(kept.contains(word), "“{word}” never reached the vault: {kept}");
    }
}

fn create_vault(desk: &Desk) {
    begin_vault(desk);
    // The recovery key: from saving it, past having it on paper, to later.
    desk.press(&["Tab", "Tab", "Return"]);
    desk.settle();
}

/// As far as the recovery key.
fn begin_vault(desk: &Desk) {
    // Welcome: its first button. The place: past the other place to the next step.
    desk.press(&["Tab", "Return"]);
    desk.settle();
    desk.press(&["Tab", "Tab", "Return"]);
    desk.settle();
    desk.type_text(PASSPHRASE);
    desk.press(&["Tab", "Tab"]);
    desk.type_text(PASSPHRASE);
    desk.press(&["Return"]);
    desk.wait("a vault", |desk| desk.home().default_vault().join("header").exists());
    desk.settle();
}

fn write_something_down(desk: &Desk) {
    // A network: by name, from anywhere; its basis by the first letters of the choice.
    command(desk, "Nieuw netwerk");
    desk.type_text(NETWORK);
    desk.press(&["Tab"]);
    desk.type_text(PURPOSE);
    desk.press(&["Tab", "Down", "ctrl+Return"]);
    desk.settle();
    command(desk, "Nieuwe persoon");
    desk.type_text(PERSON);
    desk.press(&["ctrl+Return"]);
    desk.settle();
    desk.press(&["ctrl+n"]);
    desk.settle();
    desk.type_text(NOTE);
    desk.press(&["ctrl+Return"]);
    desk.settle();
}

fn command(desk: &Desk, name: &str) {
    desk.press(&["ctrl+k"]);
    desk.settle();
    desk.type_text(name);
    desk.settle();
    desk.press(&["Return"]);
    desk.settle();
}

fn by_command_line(desk: &Desk, arguments: &[&str]) -> String {
    ask_command_line(desk, arguments).ends_with(0).out
}

fn ask_command_line(desk: &Desk, arguments: &[&str]) -> Called {
    let mut kring = Command::new(programs::kring());
    desk.home().dress(&mut kring).env("KRING_PASSPHRASE", PASSPHRASE);
    call(kring.arg("--vault").arg(desk.home().default_vault()).arg("--json").args(arguments), "")
}

#[test]
fn no_word_that_was_typed_is_left_in_any_memory_once_it_is_locked() {
    let mut desk = Desk::open("memory");
    create_vault(&desk);
    write_something_down(&desk);
    let before = found_in_memory(&desk);
    for program in ["WebKitWebProces", "kring-desktop"] {
        let held = before.iter().find(|(name, _)| name == program).map_or(0, |(_, found)| found.len());
        assert!(held >= 3, "the words are not even there while they can be seen: {before:?}");
    }
    desk.press(&["ctrl+l"]);
    desk.settle();
    assert_eq!(left_in_memory(&desk), [], "what is left in memory");
    // The passphrase typed to unlock goes another way than the one of a new vault.
    desk.type_text(PASSPHRASE);
    desk.press(&["Return"]);
    desk.wait("the open vault", |desk| found_in_memory(desk).iter().any(|(_, found)| found.len() >= 3));
    desk.settle();
    desk.press(&["ctrl+l"]);
    desk.settle();
    assert_eq!(left_in_memory(&desk), [], "what is left in memory the second time");
    desk.close();
}

#[test]
fn a_lock_closes_the_save_dialog_that_stands_open_and_waits_for_nobody() {
    let mut desk = Desk::open("dialog");
    begin_vault(&desk);
    // The first button of the recovery key: its sheet, saved where the system's own dialog is told.
    desk.press(&["Return"]);
    desk.wait("the dialog", |desk| desk.windows() == 2);
    desk.settle();
    desk.photograph("open");
    assert_eq!(ask_command_line(&desk, &["today"]).code, IN_USE);
    let covered = Instant::now();
    desk.bus().cover_screen(true);
    desk.wait("a vault that is closed", |desk| ask_command_line(desk, &["today"]).code == 0);
    assert!(covered.elapsed() < SOON, "locked after {:?}", covered.elapsed());
    desk.wait("the dialog to be gone", |desk| desk.windows() == 1);
    desk.settle();
    desk.photograph("locked");
    // It is the screen to unlock, and it works.
    desk.type_text(PASSPHRASE);
    desk.press(&["Return"]);
    desk.wait("an open vault", |desk| ask_command_line(desk, &["today"]).code == IN_USE);
    let sheets = canary::find(desk.home().path(), &["%PDF"]);
    assert_eq!(sheets, [], "a sheet was written that nobody gave a name");
    desk.close();
}

/// What the command line ends with when somebody else has the vault open.
const IN_USE: i32 = 5;
/// Half a second for the page, a key derivation of the one who looks, on a busy machine.
const SOON: Duration = Duration::from_secs(10);

/// The programs of the desk, each with the words that stand in its memory.
fn found_in_memory(desk: &Desk) -> Vec<(String, Vec<String>)> {
    let words = [NETWORK, PURPOSE, PERSON, NOTE, PASSPHRASE]
        .map(|text| text.split(' ').filter(|word| word.len() > 7));
    let words: Vec<&str> = words.into_iter().flatten().collect();
    let programs = programs_in(desk.home().path());
    programs.into_iter().map(|program| (program.name.clone(), program.holds(&words))).collect()
}

/// Of a locked window, once its last work is over: the shell, what draws its page and what would fetch from a network.
fn left_in_memory(desk: &Desk) -> Vec<(String, Vec<String>)> {
    let locked = Instant::now();
    loop {
        let found = found_in_memory(desk);
        for program in ["kring-desktop", "WebKitWebProces", "WebKitNetworkPr"] {
            assert!(found.iter().any(|(name, _)| name == program), "{program} does not run: {found:?}");
        }
        let left: Vec<_> = found.into_iter().filter(|(_, found)| !found.is_empty()).collect();
        if left.is_empty() {
            return left;
        }
        if locked.elapsed() > SOON {
            for program in programs_in(desk.home().path()) {
                let words =
                    left.iter().filter(|(name, _)| *name == program.name).flat_map(|(_, words)| words);
                words.for_each(|word| println!("{word} in {program:?}: {:#?}", program.places_of(word)));
            }
            return left;
        }
    }
}

#[test]
fn a_dark_window_is_never_white_while_it_opens() {
    let mut desk = Desk::open("dark");
    assert!(desk.close(), "it ends when its window is closed");
    let config = desk.home().path().join("config/nl.kring.desktop/config.json");
    fs::create_dir_all(config.parent().unwrap()).unwrap();
    fs::write(&config, r#"{ "theme": "light" }"#).unwrap();
    assert!(desk.lightest_until_painted() > 200, "a light window is light there");
    assert!(desk.close());
    fs::write(&config, r#"{ "theme": "dark" }"#).unwrap();
    let lightest = desk.lightest_until_painted();
    desk.photograph("painted");
    assert!(lightest < 64, "it was as light as {lightest}");
}
