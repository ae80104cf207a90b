//! A room looks along: what stands on the projector, and that it goes when it is stopped, closed or locked.

use std::time::Duration;

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{add_person, create_vault, found_network, unlock};

const MEETING: &str = "Avond in de buurt";

#[test]
fn a_room_sees_the_meeting_and_no_name_until_it_is_stopped_or_locked() {
    play("projecting", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "Henk Brug").await;
        to_live(&window).await;

        window.press(Key::F5).await;
        window.sees("Namen en notities staan daar nooit.").await;
        stage.has_windows(2).await;
        window.is_accessible("a meeting on the projector").await;

        decide(&window, "Henk Brug belt morgen.").await;
        window.click("radio", "Dit punt").await;
        decide(&window, "De brug blijft open.").await;
        window.sees("In 1 tekst staat misschien een naam.").await;
        window.click("button", "“brug” is geen naam").await;
        window.is_gone("button", "“brug” is geen naam").await;
        stage.photograph("projecting-item");

        window.press(Key::Alt + "z").await;
        window.lock().await;
        stage.has_windows(1).await;

        let window = again(&stage).await;
        window.press(Key::F5).await;
        stage.has_windows(2).await;
        // A second press on one button right after the first is none.
        window.click("radio", "Agenda").await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        window.click("button", "Projector stoppen").await;
        stage.has_windows(1).await;

        let window = again(&stage).await;
        window.press(Key::F5).await;
        stage.has_windows(2).await;
        stage.close_by_hand().await;
    });
}

/// The program started again, at the meeting. A driver opens no second window where one was closed before.
async fn again(stage: &Stage) -> Window {
    let window = stage.open_window().await;
    unlock(&window).await;
    window.click("button", "Bijeenkomsten").await;
    window.click("button", MEETING).await;
    window.click("tab", "Live").await;
    window.find("button", "Toon op de projector").await;
    window
}

async fn to_live(window: &Window) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", "Nieuwe bijeenkomst").await;
    window.fill("Hoe heet de bijeenkomst?", MEETING).await;
    window.fill("Wanneer?", "over 2 weken 19:30").await;
    window.click("button", "Bijeenkomst bewaren").await;
    window.click("tab", "Agenda").await;
    window.click("button", "Nieuw agendapunt").await;
    window.fill("Waar gaat het punt over?", "Sleutel").await;
    window.click("button", "Toevoegen").await;
    window.find("button", "Sleutel").await;
    window.click("tab", "Live").await;
}

async fn decide(window: &Window, text: &str) {
    window.fill("Nieuwe notitie", text).await;
    window.press(Key::Alt + "b").await;
    window.sees(text).await;
}
