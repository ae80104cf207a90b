//! A form that was overtaken: somebody changed, or went, while it was open.

use kring_tests::stage::play;
use kring_tests::window::Window;
use thirtyfour::Key;

use super::steps::{create_vault, found_network};

#[test]
fn a_form_that_was_overtaken_by_an_undo_loses_nothing() {
    play("overtaken", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        begin_with(&window, "Anna ሰላም").await;

        // The page of somebody who is undone away says so, and comes back with them.
        window.click("button", "Ongedaan maken").await;
        window.find("heading", "Dit is er niet meer").await;
        assert!(!window.text().await.contains("Zingen met"), "what stood there is gone");
        window.is_accessible("the page of somebody who is gone").await;
        window.click("button", "Opnieuw doen: Persoon toegevoegd").await;
        window.find("heading", "Anna ሰላም").await;
        window.sees("Zingen met نادية").await;

        edit(&window, "Anneke").await;
        window.press(Key::Control + Key::Enter).await;
        window.sees("Zeg: Anneke").await;

        // The undo changes the very field that is being written in.
        edit(&window, "Annie").await;
        window.click("button", "Ongedaan maken").await;
        window.sees("Ongedaan gemaakt").await;
        // From the button that was pressed the form is not saved, from its field it is.
        window.press(Key::Control + Key::Enter).await;
        window.fill("Hoe zeg je de naam", "Annie").await;
        window.press(Key::Control + Key::Enter).await;
        window.find("heading", "Anna ሰላም is intussen veranderd").await;
        window.sees("Annie").await;
        window.is_accessible("a form that was overtaken").await;
        window.click("button", "Zo bewaren").await;
        window.sees("Zeg: Annie").await;

        // The undo takes the person away under the form.
        edit(&window, "Antje").await;
        window.click("button", "Ongedaan maken").await;
        window.sees("Persoon toegevoegd").await;
        window.click("button", "Ongedaan maken").await;
        window.sees("Ongedaan gemaakt: Persoon toegevoegd").await;
        window.find("heading", "Anna ሰላም is intussen verwijderd").await;
        window.is_accessible("a form of somebody who is gone").await;
        window.click("button", "Bewaar als nieuwe persoon").await;
        window.sees("Zeg: Antje").await;
    });
}

async fn begin_with(window: &Window, name: &str) {
    found_network(window).await;
    window.click("button", "Mensen").await;
    window.click("button", "Nieuwe persoon").await;
    window.fill("Naam", name).await;
    window.fill("Vaardigheden", "Koken").await;
    window.press(Key::Enter + "").await;
    window.fill("Vaardigheden", "Zingen met نادية").await;
    window.press(Key::Control + Key::Enter).await;
    window.find("heading", name).await;
    window.sees("Zingen met نادية").await;
}

async fn edit(window: &Window, say: &str) {
    window.press(Key::Control + "e").await;
    window.fill("Hoe zeg je de naam", say).await;
}

#[test]
fn what_was_agreed_in_two_places_at_once_is_asked_about_field_by_field() {
    play("agreed-twice", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        begin_with(&window, "Anna ሰላም").await;
        agree(&window, "elke 6 weken", "na vijven").await;
        window.click("checkbox", "Niet op de foto").await;
        window.press(Key::Control + Key::Enter).await;
        window.sees("Elke 6 weken").await;
        window.sees("Wil niet op de foto.").await;

        // The undo takes back what the form began from: both sides changed the rhythm and the hours, one the photos.
        agree(&window, "elke 2 weken", "nooit op vrijdag").await;
        window.click("button", "Ongedaan maken").await;
        window.sees("Ongedaan gemaakt").await;
        window.fill("Wanneer mag je bellen", "nooit op vrijdag").await;
        window.press(Key::Control + Key::Enter).await;
        window.find("heading", "Anna ሰላም is intussen veranderd").await;
        let asked = window.texts("dialog fieldset legend").await;
        assert_eq!(asked, ["Wanneer mag je bellen", "Hoe vaak spreken jullie elkaar"]);
        window.sees("elke 2 weken").await;
        window.is_accessible("agreements that were overtaken").await;
        window.click("radio", "Wat er nu staat").await;
        window.click("button", "Zo bewaren").await;
        window.is_gone("button", "Zo bewaren").await;
        window.sees("Elke 2 weken").await;
        let page = window.text().await;
        assert!(!page.contains("vrijdag") && !page.contains("Wil niet op de foto"), "{page}");
    });
}

async fn agree(window: &Window, rhythm: &str, calls: &str) {
    window.press(Key::Control + "e").await;
    window.fill("Hoe vaak spreken jullie elkaar", rhythm).await;
    window.fill("Wanneer mag je bellen", calls).await;
}
