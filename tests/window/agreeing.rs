//! A network agrees on something, two people say yes, the text is revised and one of them is asked again; and what
//! either side brings and gets is written down and stands on the person's page.

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{add_person, by_command_line, create_vault, found_network};

const PEOPLE: [&str; 2] = ["Henk Postma", "Samira Haddou"];
const FIRST: &str = "Foto's maken we alleen na een ja.";
const SECOND: &str = "Foto's maken en delen we alleen na een ja.";
const SOUP: &str = "Linzensoep voor veertig mensen";
const LIST: &str = "Een lijst met donkere plekken";
const HALL: &str = "De zaal voor een avond";

#[test]
fn an_agreement_is_made_and_both_sides_bring() {
    play("agreeing", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        for person in PEOPLE {
            add_person(&window, person).await;
        }
        agree(&window).await;
        say_yes(&window).await;
        revise(&window).await;
        bring(&window).await;
        look_at_the_person(&window).await;
        talk(&window).await;
        visit(&window).await;
        find_again(&window).await;
        undo_and_read(&window, &stage).await;
    });
}

async fn agree(window: &Window) {
    window.click("button", "Samen").await;
    window.click("tab", "Afspraken").await;
    window.sees("Nog geen werkafspraken").await;
    window.is_accessible("no agreements yet").await;
    window.click("button", "Nieuwe afspraak").await;
    window.choose("Waar gaat het over?", "Foto's").await;
    window.click("button", "Bewaren").await;
    window.sees("Schrijf op wat je afsprak.").await;
    window.is_accessible("an agreement without words").await;
    window.fill("De afspraak", FIRST).await;
    window.click("button", "Bewaren").await;
    window.find("heading", "Foto's").await;
    window.sees(FIRST).await;
}

async fn say_yes(window: &Window) {
    window.click("button", "Wie zei ja?").await;
    window.find("heading", "Wie zei ja?").await;
    window.click("button", "Alle 2").await;
    window.click("radio", "op papier").await;
    window.is_accessible("who said yes").await;
    window.click("button", "Bewaren voor 2 mensen").await;
    window.sees("Iedereen zei ja op deze tekst.").await;
    window.is_accessible("an agreement everybody said yes to").await;
}

async fn revise(window: &Window) {
    window.click("button", "Nieuwe tekst").await;
    window.fill("De afspraak", SECOND).await;
    window.click("button", "Bewaren").await;
    window.sees("zei ja op tekst 1").await;
    window.sees("2 mensen zeiden hier ja op.").await;
    window.click("button", "Wie zei ja?").await;
    window.click("checkbox", &format!("{} (zei ja op tekst 1)", PEOPLE[0])).await;
    window.click("button", "Bewaren voor 1 persoon").await;
    window.find("button", &format!("Terugnemen dat {} ja zei", PEOPLE[0])).await;
    window.click("button", "Samen").await;
    window.click("tab", "Overzicht").await;
    window.sees("1 van 2").await;
    window.is_accessible("together with an agreement").await;
}

async fn bring(window: &Window) {
    window.click("tab", "Gelijkwaardigheid").await;
    window.click("tab", "Brengen en halen").await;
    window.click("button", "Opschrijven").await;
    window.fill("Welk lid?", "samira").await;
    window.find("option", PEOPLE[1]).await;
    window.press(Key::Enter + "").await;
    window.fill("Wat was het?", SOUP).await;
    window.is_accessible("something that was brought").await;
    window.click("button", "Bewaren").await;
    window.sees(SOUP).await;
    window.press(Key::Control + "b").await;
    window.click("radio", "De gemeente").await;
    window.fill("Wat was het?", HALL).await;
    window.click("button", "Bewaren").await;
    window.sees(HALL).await;
    window.is_accessible("what both sides brought").await;
}

async fn look_at_the_person(window: &Window) {
    window.click("button", "Mensen").await;
    window.click("button", PEOPLE[1]).await;
    window.find("heading", PEOPLE[1]).await;
    window.sees("Zei ja op een werkafspraak van Havenkwartier, op papier (er is een nieuwere tekst)").await;
    window.sees(SOUP).await;
    assert!(!window.text().await.contains(HALL), "what the municipality brought is on a person's page");
    window.press(Key::Control + "b").await;
    window.click("radio", "Kreeg").await;
    window.fill("Wat was het?", "Een sleutel van de zaal").await;
    window.press(Key::Enter + "").await;
    window.sees("Een sleutel van de zaal").await;
    window.is_accessible("a person who brought and got").await;
}

/// What comes up in a conversation stands among the rest, with its day.
async fn talk(window: &Window) {
    window.press(Key::Control + "n").await;
    window.click("button", "Brengt").await;
    window.fill("Brengt", LIST).await;
    window.press(Key::Control + Key::Enter).await;
    window.find("button", &format!("{LIST} wijzigen")).await;
}

async fn visit(window: &Window) {
    window.press(Key::Control + "p").await;
    window.sees("Kreeg kortgeleden").await;
    window.is_accessible("the page before a visit with what was brought").await;
}

/// What was agreed is found by its words and leads to its page.
async fn find_again(window: &Window) {
    window.press(Key::Control + "k").await;
    window.fill("Zoek of doe iets", "delen we alleen").await;
    window.sees("Werkafspraken").await;
    window.press(Key::Enter + "").await;
    window.find("heading", "Foto's").await;
    window.sees(SECOND).await;
}

async fn undo_and_read(window: &Window, stage: &Stage) {
    window.click("button", "Geldt niet meer").await;
    window.sees("Werkafspraak geldt niet meer").await;
    window.press(Key::Control + "z").await;
    window.find("button", "Geldt niet meer").await;
    window.press(Key::Control + "l").await;
    window.find("button", "Ontgrendelen").await;
    let rows = by_command_line(stage, &["agreement", "list"]).ends_with(0).json();
    assert_eq!(rows[0]["versions"][1]["text"], SECOND);
    assert_eq!(rows[0]["endedOn"], serde_json::Value::Null);
    let brought = by_command_line(stage, &["contribution", "list"]).ends_with(0).json();
    let brought = brought.as_array().unwrap();
    assert_eq!(brought.len(), 4);
    let listed = brought.iter().find(|one| one["text"] == LIST).unwrap();
    assert_eq!(listed["source"]["kind"], "conversation");
}
