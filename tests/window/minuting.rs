//! Minutes by the keyboard alone: an action in eight keys besides its words, and lines that become another sort of line.

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{added, by_command_line, create_vault_at_once, unlock};

const MEETING: &str = "Avond over licht";
/// Small letters: the driver presses Shift for others.
const ACTION: &str = "vragen wat een lamp kost, volgende week woensdag";
/// As many letters of a name as choose somebody.
const NAME: &str = "sam";

#[test]
fn minutes_are_written_by_the_keyboard_and_lines_turn_then_and_afterwards() {
    play("minuting", |stage| async move {
        create_vault_at_once(&stage);
        plan(&stage);
        let window = stage.open_window().await;
        unlock(&window).await;
        window.click("button", "Bijeenkomsten").await;
        window.click("button", MEETING).await;
        window.click("tab", "Live").await;
        take_down_an_action(&window).await;
        turn_while_it_goes_on(&window).await;
        turn_afterwards(&window).await;
    });
}

fn plan(stage: &Stage) {
    by_command_line(stage, &["person", "add", "--name", "Samira Haddou", "--network", "Havenkwartier"])
        .ends_with(0);
    let meeting = added(
        stage,
        &["meeting", "add", "--network", "Havenkwartier", "--title", MEETING, "--at", "2026-11-26T19:30"],
    );
    by_command_line(stage, &["agenda", "add", &meeting, "--title", "Lampen"]).ends_with(0);
}

/// An action of a member with a day in words: written, given to somebody, and kept.
async fn take_down_an_action(window: &Window) {
    window.has_focus("textbox", "Nieuwe notitie").await;
    window.counts_keys().await;
    window.press(ACTION).await;
    window.press(Key::Alt + "a").await;
    window.has_focus("textbox", "Wat gaat er gebeuren?").await;
    window.holds("Wat gaat er gebeuren?", "vragen wat een lamp kost").await;
    window.press(Key::Tab + "l" + Key::Enter).await;
    window.has_focus("combobox", "Wie van de leden?").await;
    window.press(NAME).await;
    window.find("option", "Samira Haddou").await;
    window.press(Key::Enter).await;
    window.is_gone("option", "Samira Haddou").await;
    window.press(Key::Enter).await;
    window.sees("Leden: vragen wat een lamp kost").await;
    window.sees("Samira Haddou, voor").await;
    let besides = window.keys_counted().await - ACTION.chars().count() - NAME.len();
    assert!(besides <= 8, "{besides} keys besides the words");
    window.has_focus("textbox", "Nieuwe notitie").await;
}

/// Shift and Tab go to the last line; a letter makes it something else, and the focus stays.
async fn turn_while_it_goes_on(window: &Window) {
    window.press("de gemeente hangt een lamp op").await;
    window.press(Key::Alt + "t").await;
    window.find("button", "Toezegging wijzigen: de gemeente hangt een lamp op").await;
    window.press(Key::Shift + Key::Tab).await;
    window.has_focus("button", "Toezegging wijzigen: de gemeente hangt een lamp op").await;
    window.is_accessible("a line with the focus").await;
    for (key, sort) in [("b", "Besluit"), ("a", "Actie"), ("n", "Notitie"), ("b", "Besluit")] {
        window.press(key).await;
        window.has_focus("button", &format!("{sort} wijzigen: de gemeente hangt een lamp op")).await;
    }
}

async fn turn_afterwards(window: &Window) {
    window.click("button", "Afsluiten").await;
    window.find("heading", "Besluiten").await;
    window.is_accessible("minutes that can be turned afterwards").await;
    window.click("button", "Besluit wijzigen: de gemeente hangt een lamp op").await;
    window.click("button", "Maak hiervan: Toezegging").await;
    window.find("heading", "Toezeggingen").await;
    window.is_gone("heading", "Besluiten").await;
}
