//! Coming back to what was left: to the same place after the program was closed, and to drafts whose records were changed
//! meanwhile.

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use serde_json::Value;
use thirtyfour::Key;

use crate::steps::{added, by_command_line, create_vault_at_once, unlock};

const ANNA: &str = "Anna Visser";

#[test]
fn who_closes_the_program_and_opens_it_soon_goes_on_where_they_were() {
    play("closed", |stage| async move {
        create_vault_at_once(&stage);
        for name in [ANNA, "Anna Smit", "Bram de Wit"] {
            add_person(&stage, name);
        }
        added(
            &stage,
            &[
                "meeting",
                "add",
                "--network",
                "Havenkwartier",
                "--title",
                "Avond",
                "--at",
                "over 2 weken 19:30",
            ],
        );
        let window = stage.open_window().await;
        unlock(&window).await;
        window.click("button", "Mensen").await;
        window.fill("Zoek op naam of organisatie", "anna").await;
        window.is_gone("button", "Bram de Wit").await;
        window.click("button", ANNA).await;
        window.find("heading", ANNA).await;
        window.press(Key::Control + "n").await;
        window.fill("Wat is er gezegd?", "Half geschre").await;

        let window = close_and_open(&stage).await;
        window.find("heading", ANNA).await;
        window.holds("Wat is er gezegd?", "Half geschre").await;
        window.stores_nothing().await;
        // The way back is the one there was, with what the list was narrowed to.
        window.press(Key::Escape + "").await;
        window.is_gone("textbox", "Wat is er gezegd?").await;
        window.press(Key::Escape + "").await;
        window.holds("Zoek op naam of organisatie", "anna").await;
        window.find("button", "Anna Smit").await;
        assert!(!window.text().await.contains("Bram de Wit"), "the list is as it was");

        // The part of a meeting, and what had the focus.
        window.click("button", "Bijeenkomsten").await;
        window.click("button", "Avond").await;
        window.click("tab", "Agenda").await;
        window.find("button", "Nieuw agendapunt").await;
        let window = close_and_open(&stage).await;
        window.find("heading", "Avond").await;
        window.find("button", "Nieuw agendapunt").await;
        window.has_focus("tab", "Agenda").await;
    });
}

/// Closes the window by its cross, starts the program anew and unlocks.
async fn close_and_open(stage: &Stage) -> Window {
    stage.close_by_hand().await;
    let window = stage.open_window().await;
    unlock(&window).await;
    window
}

fn add_person(stage: &Stage, name: &str) -> String {
    added(stage, &["person", "add", "--network", "Havenkwartier", "--name", name])
}

#[test]
fn drafts_whose_records_were_changed_meanwhile_are_asked_about_and_lay_over_nothing() {
    play("changed-meanwhile", |stage| async move {
        create_vault_at_once(&stage);
        add_person(&stage, ANNA);
        let talk =
            ["conversation", "add", "--person", ANNA, "--at", "gisteren 10:00", "--note", "Over het licht."];
        let talk = added(&stage, &talk);
        let window = stage.open_window().await;
        unlock(&window).await;

        edit_network(&window).await;
        window.fill("Naam van het netwerk", "Haven").await;
        window.fill("Doel", "Wat ik schreef.").await;
        edit_anna(&window).await;
        window.fill("Hoe zeg je de naam", "Anneke").await;
        open_talk(&window).await;
        window.fill("Wat is er gezegd?", "Wat ik hoorde.").await;
        window.lock().await;
        for change in [
            ["network", "edit", "Havenkwartier", "--purpose", "Wat daar staat."],
            ["person", "edit", ANNA, "--say", "Annie"],
            ["conversation", "edit", talk.as_str(), "--note", "Wat een ander hoorde."],
        ] {
            by_command_line(&stage, &change).ends_with(0);
        }
        unlock(&window).await;

        take_theirs_of_a_talk(&window).await;
        take_theirs_of_a_person(&window).await;
        decide_later_about_a_network(&window).await;
        window.lock().await;
        let network = kept(&stage, &["network", "show", "Haven"]);
        assert_eq!((&network["name"], &network["purpose"]), (&"Haven".into(), &"Wat ik schreef.".into()));
        assert_eq!(kept(&stage, &["person", "show", ANNA])["say"], "Annie");
        assert_eq!(kept(&stage, &["conversation", "show", &talk])["note"], "Wat een ander hoorde.");
    });
}

/// The drawer is open as it was; what is in the vault stands beside what was written.
async fn take_theirs_of_a_talk(window: &Window) {
    window.sees("Dit gesprek is intussen op een andere plek veranderd").await;
    window.sees("Wat een ander hoorde.").await;
    window.holds("Wat is er gezegd?", "Wat ik hoorde.").await;
    window.is_accessible("a conversation that was changed meanwhile").await;
    window.click("button", "Neem over wat er staat").await;
    window.holds("Wat is er gezegd?", "Wat een ander hoorde.").await;
    window.press(Key::Control + Key::Enter).await;
    window.is_gone("textbox", "Wat is er gezegd?").await;
}

async fn take_theirs_of_a_person(window: &Window) {
    edit_anna(window).await;
    window.find("heading", "Anna Visser is intussen veranderd").await;
    assert_eq!(window.texts("dialog fieldset legend").await, ["Hoe zeg je de naam"]);
    window.sees("Anneke").await;
    window.sees("Annie").await;
    window.click("radio", "Wat er nu staat").await;
    window.click("button", "Zo bewaren").await;
    window.sees("Zeg: Annie").await;
}

/// The form shows what is kept now and what only the draft changed; of what both changed it asks, also after it was saved.
async fn decide_later_about_a_network(window: &Window) {
    for _ in 0..2 {
        edit_network(window).await;
        window.sees("Dit is intussen op een andere plek veranderd").await;
        assert_eq!(window.texts(".stale dt").await, ["Doel"]);
        let words = ["Wat daar staat.", "Wat ik schreef."];
        assert_eq!(window.texts(".stale blockquote").await, words);
        window.holds("Doel", words[0]).await;
        window.holds("Naam van het netwerk", "Haven").await;
        window.is_accessible("a network that was changed meanwhile").await;
        window.click("button", "Bewaren").await;
        window.find("heading", "Haven").await;
    }
    edit_network(window).await;
    window.click("button", "Zet mijn tekst terug").await;
    window.holds("Doel", "Wat ik schreef.").await;
    window.click("button", "Bewaren").await;
    window.find("heading", "Haven").await;
}

async fn edit_network(window: &Window) {
    window.click("button", "Samen").await;
    window.find("button", "Nieuw netwerk").await;
    window.press(Key::Control + "e").await;
    window.find("textbox", "Doel").await;
}

async fn edit_anna(window: &Window) {
    open_anna(window).await;
    window.press(Key::Control + "e").await;
}

async fn open_anna(window: &Window) {
    window.click("button", "Mensen").await;
    window.click("button", ANNA).await;
    window.find("heading", ANNA).await;
}

async fn open_talk(window: &Window) {
    open_anna(window).await;
    window.click("button", "Gesprek van").await;
    window.find("textbox", "Wat is er gezegd?").await;
}

fn kept(stage: &Stage, arguments: &[&str]) -> Value {
    by_command_line(stage, arguments).ends_with(0).json()
}
