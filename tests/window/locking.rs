//! Every way in which the window locks, and what is left then.

use std::time::Duration;

use kring_tests::stage::play;
use kring_tests::window::Window;

use crate::steps::{by_command_line, create_vault, found_network, unlock};

#[test]
fn the_window_locks_when_the_computer_does_and_what_was_being_written_is_kept() {
    play("away", |stage| async move {
        let computer = stage.bus().play_login_manager();
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;

        write_halfway(&window, "Half geschre").await;
        computer.lock_session();
        is_locked(&window, "omdat het scherm op slot ging").await;
        unlock(&window).await;
        window.holds("Wat is er gezegd?", "Half geschre").await;

        stage.bus().cover_screen(false);
        computer.lock_other_session();
        tokio::time::sleep(Duration::from_millis(300)).await;
        window.find("button", "Vandaag").await;
        stage.bus().cover_screen(true);
        is_locked(&window, "omdat het scherm op slot ging").await;
        unlock(&window).await;

        computer.wait_for_delay();
        computer.put_to_sleep();
        let opened = by_command_line(&stage, &["network", "list"]);
        assert_eq!(opened.code, 0, "the computer sleeps only once the vault is closed: {}", opened.err);
        computer.wake_up();
        is_locked(&window, "omdat de computer ging slapen").await;
        computer.wait_for_delay();
    });
}

async fn write_halfway(window: &Window, text: &str) {
    window.press(thirtyfour::Key::Control + "n").await;
    window.fill("Wat is er gezegd?", text).await;
}

async fn is_locked(window: &Window, why: &str) {
    window.sees("Vergrendeld").await;
    window.sees(why).await;
}

#[test]
fn what_stands_in_a_form_or_a_dialog_is_there_again_after_a_lock_and_gone_once_it_is_given_up() {
    play("forms", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        window.click("button", "Een netwerk maken").await;
        window.fill("Naam van het netwerk", "Half een net").await;
        window.lock().await;
        unlock(&window).await;
        window.holds("Naam van het netwerk", "Half een net").await;
        window.click("button", "Annuleren").await;
        found_network(&window).await;

        open_contribution(&window).await;
        window.fill("Wat was het?", "Een sleutel van de").await;
        window.press(thirtyfour::Key::Control + "l").await;
        unlock(&window).await;
        open_contribution(&window).await;
        window.holds("Wat was het?", "Een sleutel van de").await;
        window.click("button", "Annuleren").await;
        open_contribution(&window).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        window.holds("Wat was het?", "").await;
    });
}

async fn open_contribution(window: &Window) {
    window.click("button", "Samen").await;
    window.click("tab", "Gelijkwaardigheid").await;
    window.click("tab", "Brengen en halen").await;
    window.click("button", "Opschrijven").await;
}
