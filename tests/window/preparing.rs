//! Somebody is spoken to before a meeting: planned, held, what they want carried to the agenda as they agreed, and
//! asked afterwards what they take along. Before a visit, their page goes on one sheet.

use kring_tests::pdf;
use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{create_vault, found_network};

const PEOPLE: [&str; 2] = ["Tomasz Wilk", "ሰላም ተስፋይ"];
const MEETING: &str = "Avond over licht";
const WISH: &str = "Een lamp in de bocht";
const HEARD: &str = "De lamp komt in het voorjaar.";

#[test]
fn two_people_are_prepared_and_one_is_visited() {
    play("preparing", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        for person in PEOPLE {
            window.click("button", "Mensen").await;
            window.click("button", "Nieuwe persoon").await;
            window.fill("Naam", person).await;
            window.click("checkbox", "Wil bij een bijeenkomst een gesprek vooraf").await;
            window.click("button", "Bewaren").await;
            window.find("heading", person).await;
        }
        plan(&window).await;
        hold_talk(&window).await;
        carry(&window).await;
        hear(&window).await;
        visit(&window, &stage).await;
        report_on_somebody(&window).await;
        find_again(&window).await;
    });
}

async fn plan(window: &Window) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", "Nieuwe bijeenkomst").await;
    window.fill("Hoe heet de bijeenkomst?", MEETING).await;
    window.fill("Wanneer?", "over 2 weken 19:30").await;
    window.click("button", "Bijeenkomst bewaren").await;
    window.find("heading", MEETING).await;
    window.click("button", "Kies het hele netwerk").await;
    window.click("button", "Nodig").await;
    window.click("button", "Plan beide gesprekken vooraf").await;
    window.find("heading", "Samen voorbereiden").await;
    window.is_accessible("talks beforehand").await;
    window.click("button", "Vandaag").await;
    window.find("heading", "Samen voorbereiden").await;
    window.sees("nog geen tijd").await;
    window.is_accessible("today with talks beforehand").await;
}

async fn hold_talk(window: &Window) {
    window.click("button", PEOPLE[0]).await;
    window.click("button", "Gesprek gehad").await;
    window.fill(&format!("Wat wil {} inbrengen?", PEOPLE[0]), WISH).await;
    window.is_accessible("a talk that was held").await;
    window.click("button", "Gesprek is geweest").await;
    window.sees(WISH).await;
}

async fn carry(window: &Window) {
    window.click("button", "Op de agenda, zonder naam").await;
    window.sees("Staat als punt 1 op de agenda, zonder naam").await;
    window.click("tab", "Agenda").await;
    window.find("button", WISH).await;
    window.point_at(".agenda-row .agenda-minutes").await;
    window.sees("Agendapunt wijzigen").await;
    window.press(Key::Escape + "").await;
    window.is_gone("dialog", "Agendapunt wijzigen").await;
    assert!(!window.text().await.contains(PEOPLE[0]), "the name is on the agenda");
}

async fn hear(window: &Window) {
    window.click("tab", "Live").await;
    window.fill("Nieuwe notitie", "De lamp kan er komen.").await;
    window.click("button", "Toevoegen").await;
    window.click("button", "Afsluiten").await;
    window.sees("Samen voorbereiden").await;
    window.click("button", "Wat neemt u mee?").await;
    window.fill("In eigen woorden", HEARD).await;
    window.is_accessible("hearing back").await;
    window.click("button", "Bewaren").await;
    window.sees("Nam mee, zoals het was bedoeld").await;
    window.sees(HEARD).await;
}

async fn visit(window: &Window, stage: &Stage) {
    window.click("button", "Mensen").await;
    window.click("button", PEOPLE[0]).await;
    window.find("heading", PEOPLE[0]).await;
    window.sees("Gesprek vooraf bij").await;
    window.press(Key::Control + "p").await;
    window.sees("Voor het bezoek aan").await;
    window.is_accessible("the page before a visit").await;
    window.press(Key::Control + "p").await;
    window.sees("Bewaard als").await;
    let saved: Vec<_> =
        std::fs::read_dir(stage.home().saved()).unwrap().flatten().map(|file| file.path()).collect();
    assert_eq!(saved.len(), 1, "{saved:?}");
    pdf::is_whole(&saved[0]);
    let text = pdf::text(&saved[0]);
    for words in ["Bezoekblad", "Wil bij een bijeenkomst een gesprek vooraf.", "Pagina 1 van 1"] {
        assert!(text.contains(words), "“{words}” is not in the PDF: {text}");
    }
}

/// A report on a person is made from Rapporten too, of whoever is chosen there.
async fn report_on_somebody(window: &Window) {
    window.click("button", "Rapporten").await;
    window.click("button", "Bezoekblad").await;
    window.fill("Over wie?", "tomasz").await;
    window.find("option", PEOPLE[0]).await;
    window.press(Key::Enter + "").await;
    window.sees("Voorbeeld, pagina 1 van 1").await;
    window.is_accessible("a report on somebody who was chosen").await;
}

/// What was said in a talk beforehand leads to its meeting.
async fn find_again(window: &Window) {
    window.press(Key::Control + "k").await;
    window.fill("Zoek of doe iets", "voorjaar").await;
    window.sees("Samen voorbereiden").await;
    window.press(Key::Enter + "").await;
    window.find("heading", MEETING).await;
}
