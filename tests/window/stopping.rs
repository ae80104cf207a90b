//! Long work in the window, opening among it: how far it is can be seen, and it is stopped without harm.

use std::fs;

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{PASSPHRASE, by_command_line, create_vault, open_part, unlock};

/// Enough that opening or rewriting them goes on for a while after the page has shown how far it is, however busy the
/// machine.
const MANY: usize = 25_000;

#[test]
fn opening_and_other_long_work_can_be_stopped_and_nothing_has_changed() {
    play("stopped", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        stage.close_window().await;
        add_many(&stage);
        let before = by_command_line(&stage, &["vault", "info"]).json();

        let window = stage.open_window().await;
        window.fill("Wachtzin van de kluis", PASSPHRASE).await;
        window.click_and_stop("Ontgrendelen").await;
        window.sees("Gestopt omdat je dat vroeg. De kluis is nog op slot.").await;
        window.has_focus("textbox", "Wachtzin van de kluis").await;
        window.is_gone("button", "Stop").await;
        window.is_accessible("an opening that was stopped").await;
        let closed = by_command_line(&stage, &["network", "list"]);
        assert_eq!(closed.code, 0, "who was stopped has let the vault go: {}", closed.err);
        // What was typed is still there.
        window.press(Key::Enter + "").await;
        window.find("button", "Vandaag").await;

        open_part(&window, "Nakijken en opruimen").await;
        stop_in_time(&window, "Ruim de kluis op", "Klaar.").await;
        window.sees("Gestopt omdat je dat vroeg. Er is niets veranderd.").await;
        window.is_accessible("work that was stopped").await;
        // Locked while it works: the page is gone at once, and the vault is whole.
        window.click("button", "Ruim de kluis op").await;
        window.lock().await;
        unlock(&window).await;
        stage.close_window().await;
        let after = by_command_line(&stage, &["vault", "info"]).json();
        assert_eq!(after["records"], before["records"]);
    });
}

/// Stops work that ends with `done` when it is not stopped. A page that gets no turn on a busy machine may ask too late; then
/// it is tried again.
async fn stop_in_time(window: &Window, name: &str, done: &str) {
    for _ in 0..5 {
        window.click_and_stop(name).await;
        // It is called so, "Stopt…" and, when there is no way back, "Bijna klaar…".
        window.is_gone("button", "Stop").await;
        window.is_gone("button", "Bijna klaar").await;
        if !window.text().await.contains(done) {
            return;
        }
    }
}

fn add_many(stage: &Stage) {
    let lines: String = (0..MANY).map(organisation).collect();
    let file = stage.home().path().join("many.jsonl");
    fs::write(&file, lines).unwrap();
    assert_eq!(by_command_line(stage, &["batch", "--atomic", file.to_str().unwrap()]).code, 0);
}

fn organisation(number: usize) -> String {
    let name = format!("Vereniging {number} {}", "van het Havenkwartier ".repeat(8));
    format!("{{\"verb\":\"organisation add\",\"input\":{{\"name\":\"{name}\"}}}}\n")
}
