//! What is typed in live mode is kept at each pause: a program that is killed takes no more than two seconds of it, and
//! no line that was added.

use std::time::{Duration, Instant};

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use serde_json::Value;

use crate::steps::{added, by_command_line, create_vault_at_once, unlock};

const MEETING: &str = "Avond over licht";
const NOTE: &str = "Nieuwe notitie";
/// How much of what was typed a killed program may take with it.
const AT_MOST: Duration = Duration::from_secs(2);

#[test]
fn a_killed_program_takes_two_seconds_of_typing_at_most() {
    play("killed", |stage| async move {
        create_vault_at_once(&stage);
        let meeting =
            ["meeting", "add", "--network", "Havenkwartier", "--title", MEETING, "--at", "2026-11-26T19:30"];
        let meeting = added(&stage, &meeting);
        by_command_line(&stage, &["agenda", "add", &meeting, "--title", "Lampen"]).ends_with(0);
        let kills = if std::env::var_os("KRING_TORTURE").is_some() { 50_u64 } else { 2 };
        let (mut lines, mut longest) = (Vec::new(), Duration::ZERO);
        for kill in 0..kills {
            let window = stage.open_window().await;
            unlock(&window).await;
            open_live(&window).await;
            let line = format!("regel {kill}");
            write(&window, &line).await;
            window.press(thirtyfour::Key::Enter + "").await;
            window.find("button", &format!("Notitie wijzigen: {line}")).await;
            lines.push(line);
            // From half a second to eight: before the first pause, in a pause and between two.
            let long = Duration::from_millis(500 + kill * 2749 % 7500);
            let lost = lost_by_a_kill(&stage, &window, long).await;
            println!("killed after {} ms: {} ms of typing lost", long.as_millis(), lost.as_millis());
            assert!(lost <= AT_MOST, "{} ms of typing are gone", lost.as_millis());
            longest = longest.max(lost);
        }
        stage.close_window().await;
        println!("{kills} kills, at most {} ms of typing lost", longest.as_millis());
        let page = by_command_line(&stage, &["meeting", "show", &meeting]).ends_with(0).json();
        let kept: Vec<&str> = texts(&page["agenda"][0]["minutes"]);
        assert_eq!(kept, lines, "{page}");
        by_command_line(&stage, &["vault", "check"]).ends_with(0);
    });
}

fn texts(lines: &Value) -> Vec<&str> {
    lines.as_array().into_iter().flatten().filter_map(|line| line["text"].as_str()).collect()
}

async fn open_live(window: &Window) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", MEETING).await;
    window.click("tab", "Live").await;
    window.has_focus("textbox", NOTE).await;
}

/// Empties the field, in which a draft may stand, and writes in it.
async fn write(window: &Window, text: &str) {
    window.press(thirtyfour::Key::Control + "a").await;
    window.press(thirtyfour::Key::Delete + "").await;
    window.press(text).await;
}

/// Types on for `long`, kills the program, opens it again, and says how old the first letter is that is gone.
async fn lost_by_a_kill(stage: &Stage, window: &Window, long: Duration) -> Duration {
    let (start, mut typed) = (Instant::now(), Vec::new());
    let letters = ('a'..='z').chain(['.', ' ']).cycle();
    for letter in letters {
        if start.elapsed() >= long {
            break;
        }
        typed.push((letter, Instant::now()));
        window.press(letter.to_string()).await;
        // A person who types in haste.
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    let end = Instant::now();
    stage.kill_program();
    let window = stage.open_window().await;
    unlock(&window).await;
    open_live(&window).await;
    // A draft comes a moment after its form.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let kept = window.holds_what(NOTE, |_| true).await;
    let all: String = typed.iter().map(|(letter, _)| letter).collect();
    assert!(all.starts_with(&kept), "typed {all:?}, kept {kept:?}");
    typed.get(kept.chars().count()).map_or(Duration::ZERO, |(_, at)| end - *at)
}
