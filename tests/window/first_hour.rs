//! The first hour: an old list of people is taken over, without what Kring does not keep.

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{by_command_line, create_vault, found_network};

/// 31 rows with a column that is refused; two people stand in it twice. As a spreadsheet program writes it in Dutch.
const LIST: &[u8] = include_bytes!("../fixtures/bewonerslijst.csv");
const REFUSED: &str = "Geboorteland wordt niet overgenomen: Kring bewaart niet waar iemand vandaan komt.";
/// Countries of that column.
const COUNTRIES: [&str; 4] = ["Marokko", "Eritrea", "Nigeria", "Turkije"];

#[test]
fn a_list_that_was_chosen_becomes_people_and_one_undo_takes_them_back() {
    play("first-hour", |stage| async move {
        std::fs::write(stage.home().saved().join("bewonerslijst.csv"), LIST).unwrap();
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        nothing_is_kept_of_what_is_closed(&window).await;
        the_columns(&window).await;
        what_happens(&window).await;
        taken_back_and_done_again(&window).await;
        window.click("button", "Vandaag").await;
        window.sees("29 mensen weten nog niet dat je gegevens bewaart.").await;
        window.stores_nothing().await;
        stage.close_window().await;
        what_is_kept(&stage);
    });
}

#[test]
fn cells_that_were_pasted_become_people_by_keys_alone() {
    play("pasted-list", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        window.press(Key::Control + "k").await;
        window.press("lijst importeren").await;
        window.press(Key::Enter + "").await;
        window.find("heading", "Kies de lijst").await;
        window.fill("Of plak cellen uit een lijst", "Voornaam;Achternaam\u{e007}Samira;Haddou").await;
        window.press(Key::Control + Key::Enter).await;
        window.has_focus("heading", "Kijk de kolommen na").await;
        // What makes nobody does not go on, and says why.
        for column in ["Voornaam", "Achternaam"] {
            window.choose(&format!("Wat staat er in de kolom {column}?"), "Organisatie").await;
        }
        window.sees("Kies welke kolom de naam is").await;
        window.sees("Organisatie komt al uit de kolom Voornaam").await;
        window.is_accessible("columns that make nobody").await;
        for column in ["Voornaam", "Achternaam"] {
            window.choose(&format!("Wat staat er in de kolom {column}?"), column).await;
        }
        window.press(Key::Control + Key::Enter).await;
        window.find("heading", "1 persoon komt erbij.").await;
        window.find("button", "1 persoon toevoegen").await;
        window.press(Key::Escape + "").await;
        window.is_gone("dialog", "Mensen uit een lijst").await;
        window.click("button", "Mensen").await;
        window.sees("Er staat nog niemand in dit netwerk").await;
    });
}

/// Who closes the dialog at its end has taken nobody over.
async fn nothing_is_kept_of_what_is_closed(window: &Window) {
    window.click("button", "Mensen").await;
    window.click("button", "Lijst inlezen").await;
    window.find("heading", "Kies de lijst").await;
    window.is_accessible("where a list comes from").await;
    window.click("button", "Bestand kiezen").await;
    window.find("heading", "Kijk de kolommen na").await;
    window.click("button", "Verder").await;
    window.find("button", "29 mensen toevoegen").await;
    window.press(Key::Escape + "").await;
    window.is_gone("dialog", "Mensen uit een lijst").await;
    window.sees("Er staat nog niemand in dit netwerk").await;
}

async fn the_columns(window: &Window) {
    window.click("button", "Lijst inlezen").await;
    window.click("button", "Bestand kiezen").await;
    window.sees("31 rijen gelezen.").await;
    window.sees(REFUSED).await;
    // Nothing can be chosen about it.
    window.find("combobox", "Wat staat er in de kolom Telefoon?").await;
    window.is_gone("combobox", "Wat staat er in de kolom Geboorteland?").await;
    let shown = window.text().await;
    assert!(COUNTRIES.iter().all(|country| !shown.contains(country)), "a refused cell is shown");
    window.is_accessible("the columns of a list").await;
    window.click("button", "Verder").await;
}

async fn what_happens(window: &Window) {
    window.sees("29 mensen komen erbij").await;
    window.sees("Lijkt op iemand").await;
    window.is_accessible("what a list comes to").await;
    // Each choice is looked at anew.
    window.click("radio", "Toevoegen als iemand anders").await;
    window.find("button", "30 mensen toevoegen").await;
    window.click("radio", "Samenvoegen met Samira Haddou").await;
    window.click("button", "Terug").await;
    window.find("heading", "Kijk de kolommen na").await;
    window.click("button", "Verder").await;
    window.double_click("button", "29 mensen toevoegen").await;
    window.sees("29 mensen toegevoegd aan Havenkwartier.").await;
    window.sees("29 van 29 mensen").await;
}

async fn taken_back_and_done_again(window: &Window) {
    window.click("button", "Ongedaan maken").await;
    window.sees("Er staat nog niemand in dit netwerk").await;
    window.click("button", "Opnieuw doen").await;
    window.sees("29 van 29 mensen").await;
}

/// 29 people with their notes, done as one operation, and no word of the column that was refused.
fn what_is_kept(stage: &Stage) {
    let people = by_command_line(stage, &["person", "list"]).ends_with(0);
    assert_eq!(people.json().as_array().unwrap().len(), 29);
    let notes = by_command_line(stage, &["conversation", "list"]).ends_with(0);
    let kept = format!("{}{}", people.out, notes.out);
    assert!(COUNTRIES.iter().all(|country| !kept.contains(country)), "a refused cell is kept");
    for note in ["Kan zelf vertalen.", "Vraag haar naar de sleutel."] {
        assert!(kept.contains(note), "the note “{note}” is not kept");
    }
    by_command_line(stage, &["vault", "check"]).ends_with(0);
}
