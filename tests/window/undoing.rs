//! Undo, redo and what just happened, in one window: by key and by button, over a lock, and of what was thrown away.

use kring_tests::stage::play;
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{add_person, by_command_line, create_vault, found_network, unlock};

#[test]
fn what_was_done_is_undone_redone_and_listed_and_a_draft_thrown_away_comes_back() {
    play("undoing", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "Abel Tesfaye").await;
        hold(&window, "Abel wil een lamp bij de haven.").await;
        add_person(&window, "Kees Postma").await;

        // Text keys are the text's: nothing of the vault goes while somebody writes.
        window.press(Key::Control + "n").await;
        window.fill("Wat is er gezegd?", "Twee zinnen. En nog een.").await;
        for keys in ["z", "y"] {
            window.press(Key::Control + keys).await;
        }
        window.find("textbox", "Wat is er gezegd?").await.send_keys("!").await.unwrap();

        // Thrown away, and put back by undo outside a text.
        window.click("button", "Weggooien").await;
        window.is_gone("button", "Weggooien").await;
        window.find("button", "Terugzetten").await;
        window.is_accessible("a draft that was thrown away").await;
        focus_page(&window).await;
        window.press(Key::Control + "z").await;
        window.holds_what("Wat is er gezegd?", |text| text.contains("Twee zinnen")).await;
        window.sees("Het concept is terug.").await;
        window.click("button", "Weggooien").await;
        window.is_gone("button", "Weggooien").await;

        // Redo by both keys.
        add_person(&window, "Lina de Boer").await;
        focus_page(&window).await;
        window.press(Key::Control + "z").await;
        window.sees("Ongedaan gemaakt: Persoon toegevoegd: Lina de Boer.").await;
        window.press(Key::Control + "y").await;
        window.sees("Opnieuw gedaan: Persoon toegevoegd: Lina de Boer.").await;
        window.press(Key::Control + "z").await;
        window.find("button", "Opnieuw doen").await;
        window.press(Key::Control + Key::Shift + "z").await;
        window.is_gone("button", "Opnieuw doen").await;

        // Over a lock.
        focus_page(&window).await;
        window.press(Key::Control + "z").await;
        window.find("button", "Opnieuw doen").await;
        window.lock().await;
        unlock(&window).await;
        window.click("button", "Opnieuw doen").await;
        window.sees("Opnieuw gedaan: Persoon toegevoegd: Lina de Boer.").await;

        // What just happened: what rests on it is said first.
        focus_page(&window).await;
        window.press(Key::Control + "h").await;
        window.find("heading", "Wat net gebeurde").await;
        window.is_accessible("what just happened").await;
        window.click("button", "Ongedaan maken: Persoon toegevoegd: Abel Tesfaye").await;
        window.sees("Dit neemt ook een latere verandering mee").await;
        window.is_accessible("what an undo takes along").await;
        window.click("button", "Alles hierboven ongedaan maken").await;
        window.sees("Ongedaan gemaakt: Persoon toegevoegd: Abel Tesfaye.").await;
        window.find("button", "Opnieuw doen: Persoon toegevoegd: Abel Tesfaye").await;
        window.press(Key::Escape + "").await;
        window.is_gone("heading", "Wat net gebeurde").await;
        focus_page(&window).await;
        for _ in 0..2 {
            window.press(Key::Control + "y").await;
            window.sees("Opnieuw gedaan").await;
        }
        window.stores_nothing().await;

        // The same, as the command line sees it.
        window.lock().await;
        let recent = by_command_line(&stage, &["undo", "list"]).json();
        let told: Vec<_> = recent
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["operation"].as_str().unwrap(), one["state"].as_str().unwrap()))
            .collect();
        assert_eq!(
            told,
            [
                ("person.add", "undoable"),
                ("person.add", "undoable"),
                ("conversation.hold", "undoable"),
                ("person.add", "undoable"),
                ("network.add", "undoable"),
            ]
        );
    });
}

#[test]
fn the_example_is_not_closed_by_a_key_before_that_is_asked() {
    play("example", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.find("main", "Vandaag").await;
        window.press(Key::Control + "l").await;
        window.find("heading", "Het voorbeeld sluiten?").await;
        window.is_accessible("closing the example").await;
        window.click("button", "Blijf hier").await;
        window.is_gone("heading", "Het voorbeeld sluiten?").await;
        window.find("main", "Vandaag").await;
    });
}

/// Puts the focus on the page, where no text has it.
async fn focus_page(window: &Window) {
    window.run("document.getElementById('page').focus(); arguments[0](true)", Vec::new()).await;
}

/// Writes a conversation down with whoever is shown.
async fn hold(window: &Window, note: &str) {
    window.press(Key::Control + "n").await;
    window.fill("Wat is er gezegd?", note).await;
    window.press(Key::Control + Key::Enter).await;
    window.is_gone("button", "Weggooien").await;
}
