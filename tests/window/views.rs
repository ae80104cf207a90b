//! What the demo network shows is accessible, light and dark, in every place and in both languages.

use kring_tests::stage::play;
use kring_tests::window::Window;
use thirtyfour::Key;

const PLACES: [&str; 7] = ["Vandaag", "Mensen", "Bijeenkomsten", "Samen", "Rapporten", "Privacy", "Beheer"];
const PLACES_IN_ENGLISH: [&str; 7] =
    ["Today", "People", "Meetings", "Together", "Reports", "Privacy", "Settings"];

#[test]
fn every_place_of_the_demo_is_accessible() {
    play("views", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        visit(&window, &PLACES).await;
        window.click("radio", "English").await;
        window.sees("Language").await;
        visit(&window, &PLACES_IN_ENGLISH).await;
        window.stores_nothing().await;
    });
}

#[test]
fn every_part_of_samen_is_accessible() {
    play("together", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.click("button", "Samen").await;
        for tab in [
            "Thema's en inbreng",
            "Focusgroepen",
            "Vragenlijsten",
            "Doelen",
            "Afspraken",
            "Besluiten",
            "Toezeggingen",
            "Gelijkwaardigheid",
            "Brengen en halen",
            "Signalen",
            "Overzicht",
            "Beginnen",
            "Organisaties",
        ] {
            window.click("tab", tab).await;
            window.is_accessible(tab).await;
        }
        window.click("tab", "Afspraken").await;
        window.click("button", "Wie liever eerst apart praat, kan dat altijd vragen.").await;
        window.sees("Nog niet").await;
        window.is_accessible("an agreement with many who did not say yes").await;
        window.click("button", "Wie zei ja?").await;
        window.click("button", "Wie erbij was toen de tekst werd gemaakt").await;
        window.sees("Wie erbij was, zei al ja.").await;
        window.is_accessible("choosing among many").await;
    });
}

#[test]
fn what_opens_over_a_place_is_accessible_and_escape_closes_it() {
    play("over", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.find("main", "Vandaag").await;
        window.press(Key::Control + "k").await;
        window.fill("Zoek of doe iets", "nieuw").await;
        window.sees("Nieuwe persoon").await;
        window.is_accessible("finding").await;
        window.press(Key::Escape + "").await;
        window.press(Key::F1 + "").await;
        is_accessible_and_closes(&window, "Uitleg bij Vandaag").await;
        window.press("?").await;
        is_accessible_and_closes(&window, "Sneltoetsen").await;
    });
}

async fn is_accessible_and_closes(window: &Window, title: &str) {
    window.find("heading", title).await;
    window.is_accessible(title).await;
    window.press(Key::Escape + "").await;
    window.is_gone("heading", title).await;
}

async fn visit(window: &Window, places: &[&str]) {
    for place in places {
        window.click("button", place).await;
        window.find("main", place).await;
        window.is_accessible(place).await;
    }
}

#[test]
fn with_text_twice_as_large_a_conversation_has_the_room_of_the_page() {
    play("twice-as-large", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.click("button", "Mensen").await;
        window.click("button", "Henk Postma").await;
        let enlarge = "const [done] = arguments; \
             document.documentElement.style.setProperty('font-size', '200%'); setTimeout(done, 200);";
        window.run(enlarge, Vec::new()).await;
        window.is_accessible("a person, twice as large").await;
        window.press(Key::Control + "n").await;
        window.find("heading", "Nieuw gesprek").await;
        window.is_gone("button", "Bewerken").await;
        window.is_accessible("a conversation, twice as large").await;
        window.press(Key::Escape + "").await;
        window.find("button", "Bewerken").await;
    });
}
