//! Hints about wording while somebody writes, and people who are there twice.

use kring_tests::stage::play;
use thirtyfour::Key;

use crate::steps::{add_person, create_vault, found_network};

const NOTE: &str = "Mevrouw wil nieuwe lampen. De jongeren daar willen nooit meedenken, zegt ze.";

#[test]
fn a_hint_is_shown_taken_and_let_stand_and_nothing_is_held_up() {
    play("wording", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "Samira Haddou").await;

        window.press(Key::Control + "n").await;
        window.fill("Wat is er gezegd?", NOTE).await;
        window.find("heading", "Gaat dit over iedereen?").await;
        window.is_accessible("a hint about wording").await;
        window.click("button", "Voorbeeld overnemen").await;
        window.is_gone("button", "Voorbeeld overnemen").await;
        let note = window.find("textbox", "Wat is er gezegd?").await.prop("value").await.unwrap().unwrap();
        assert_eq!(note, "Mevrouw wil nieuwe lampen. Op … zei … dat …");

        window.fill("Wat is er gezegd?", "Zij is een zeurpiet, zegt de buurman.").await;
        window.click("button", "Laat staan, want...").await;
        window.is_accessible("a reason to let a hint stand").await;
        window.click("button", "Zo zei de persoon het zelf").await;
        window.sees("1 aanwijzing laat je staan. Zo zei de persoon het zelf.").await;
        window.press(Key::Control + Key::Enter).await;
        window.is_gone("button", "Weggooien").await;
        window.sees("Zij is een zeurpiet, zegt de buurman.").await;
        window.stores_nothing().await;
    });
}

#[test]
fn two_records_are_laid_side_by_side_merged_and_taken_apart_again() {
    play("doubles", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "Mohamed Aydın").await;
        window.click("button", "Mensen").await;
        window.click("button", "Nieuwe persoon").await;
        window.fill("Naam", "Muhammad Aydin").await;
        window.sees("Lijkt op Mohamed Aydın: de naam lijkt erop.").await;
        window.click("button", "Bewaren").await;
        window.find("heading", "Muhammad Aydin").await;

        window.click("button", "Mensen").await;
        window.sees("Misschien staat er iemand dubbel.").await;
        window.click("button", "Bekijken").await;
        window.is_accessible("people who may be there twice").await;
        window.click("button", "Naast elkaar zetten").await;
        window.is_accessible("two people side by side").await;
        window.click("radio", "Muhammad Aydin").await;
        window.click("button", "Samenvoegen").await;
        window.find("heading", "Niemand staat er twee keer").await;
        window.press(Key::Control + "z").await;
        window.find("button", "Naast elkaar zetten").await;
        window.click("button", "Het zijn twee mensen").await;
        window.find("heading", "Niemand staat er twee keer").await;
    });
}
