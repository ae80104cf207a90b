//! The main job by clicks and keys: a network, a person, a conversation, a meeting, its minutes, the PDF; and all of
//! it found again after a restart.

use kring_tests::pdf;
use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{create_vault, found_network, unlock};

const PERSON: &str = "سميرة حدّاد";
const NOTE: &str = "Wil wel een avond over huiswerk en kan zelf vertalen.";
const PROMISE: &str = "De sleutelregeling uitzoeken";
const MEETING: &str = "Avond in de buurt";
const SAID: &str = "De speelzaal is op woensdag vrij.";
const DECIDED: &str = "De sleutel komt bij de school te liggen.";
const ACTION: &str = "De beheerder bellen over de sleutel";

#[test]
fn the_main_job_from_an_empty_vault_to_the_minutes_on_paper() {
    play("main-job", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        meet_person(&window).await;
        talk(&window).await;
        plan_meeting(&window).await;
        hold_meeting(&window).await;
        put_on_paper(&window, &stage).await;
        window.stores_nothing().await;

        let window = stage.open_window().await;
        unlock(&window).await;
        find_it_all(&window).await;
    });
}

async fn meet_person(window: &Window) {
    window.click("button", "Mensen").await;
    window.click("button", "Nieuwe persoon").await;
    window.is_accessible("a new person").await;
    window.fill("Naam", PERSON).await;
    window.click("button", "Bewaren").await;
    window.find("heading", PERSON).await;
}

async fn talk(window: &Window) {
    window.press(Key::Control + "n").await;
    window.fill("Wat is er gezegd?", NOTE).await;
    window.click("button", "Wij beloven").await;
    window.fill("Wij beloven", PROMISE).await;
    window.fill("Voor wanneer", "over 2 weken").await;
    window.is_accessible("a new conversation").await;
    window.press(Key::Control + Key::Enter).await;
    window.sees(NOTE).await;
    window.sees(PROMISE).await;
    window.is_accessible("a person").await;
}

async fn plan_meeting(window: &Window) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", "Nieuwe bijeenkomst").await;
    window.fill("Hoe heet de bijeenkomst?", MEETING).await;
    window.fill("Wanneer?", "donderdag 19:30").await;
    window.fill("Waar?", "De Steiger").await;
    window.is_accessible("a new meeting").await;
    window.click("button", "Bijeenkomst bewaren").await;
    window.find("heading", MEETING).await;
    window.click("button", "Kies het hele netwerk").await;
    window.click("button", "Nodig").await;
    window.find("combobox", &format!("Antwoord van {PERSON}")).await;
    window.is_accessible("preparing a meeting").await;
    window.click("tab", "Agenda").await;
    window.click("button", "Nieuw agendapunt").await;
    window.fill("Waar gaat het punt over?", "Sleutel speelzaal").await;
    window.click("radio", "Van een lid").await;
    window.is_accessible("a new agenda item").await;
    window.click("button", "Toevoegen").await;
    window.find("button", "Sleutel speelzaal").await;
    window.is_accessible("an agenda").await;
}

async fn hold_meeting(window: &Window) {
    window.click("tab", "Live").await;
    window.click("checkbox", PERSON).await;
    window.fill("Nieuwe notitie", SAID).await;
    window.click("button", "Toevoegen").await;
    window.sees(SAID).await;
    window.fill("Nieuwe notitie", DECIDED).await;
    window.click("button", "Besluit").await;
    window.sees(DECIDED).await;
    window.click("button", "Actie").await;
    window.fill("Wat gaat er gebeuren?", ACTION).await;
    window.fill("Voor wanneer?", "volgende week vrijdag").await;
    window.click("button", "Actie vastleggen").await;
    window.sees(ACTION).await;
    window.is_accessible("a meeting that is held").await;
    window.click("button", "Afsluiten").await;
    window.sees("Besluiten").await;
    window.is_accessible("looking back on a meeting").await;
}

async fn put_on_paper(window: &Window, stage: &Stage) {
    window.click("button", "Verslag als PDF").await;
    window.is_accessible("a report").await;
    window.click("button", "Bewaar als PDF").await;
    window.sees("Bewaard als").await;
    let saved: Vec<_> =
        std::fs::read_dir(stage.home().saved()).unwrap().flatten().map(|file| file.path()).collect();
    assert_eq!(saved.len(), 1, "{saved:?}");
    pdf::is_whole(&saved[0]);
    let text = pdf::text(&saved[0]);
    for words in [MEETING, "Sleutel speelzaal", SAID, DECIDED, ACTION] {
        assert!(text.contains(words), "“{words}” is not in the PDF: {text}");
    }
}

async fn find_it_all(window: &Window) {
    window.sees(PROMISE).await;
    window.click("button", "Mensen").await;
    window.click("button", PERSON).await;
    window.sees(NOTE).await;
    window.sees(PROMISE).await;
    window.click("button", "Bijeenkomsten").await;
    window.click("button", MEETING).await;
    window.click("tab", "Terugkijken").await;
    for words in [SAID, DECIDED, ACTION] {
        window.sees(words).await;
    }
    window.press(Key::Control + "k").await;
    window.fill("Zoek of doe iets", "huiswerk").await;
    window.sees(PERSON).await;
}
