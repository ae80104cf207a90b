//! Larger letters by keys, before a vault is open and after; the vault keeps the size.

use kring_tests::stage::play;
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{by_command_line, create_vault, unlock};

#[test]
fn letters_are_as_large_as_was_chosen_before_and_after_a_vault_is_open() {
    play("text-size", |stage| async move {
        let window = stage.open_window().await;
        window.find("button", "Een kluis maken").await;
        assert_eq!(size(&window).await, "16px");
        window.press(Key::Control + "+").await;
        window.press(Key::Control + "=").await;
        is_size(&window, "20px").await;
        // The vault that is made looks as the pages on which it is made.
        create_vault(&window).await;
        is_size(&window, "20px").await;
        assert_eq!(by_core(&stage).await, "125");

        let window = stage.open_window().await;
        is_size(&window, "20px").await;
        unlock(&window).await;
        is_size(&window, "20px").await;
        for _ in 0..9 {
            window.press(Key::Control + Key::Add).await;
        }
        is_size(&window, "32px").await;
        window.sees("De tekst staat op 200 %.").await;
        window.click("button", "Beheer").await;
        assert!(window.find("radio", "200 %").await.is_selected().await.unwrap());
        window.is_accessible("settings, twice as large").await;
        window.press(Key::Control + "-").await;
        is_size(&window, "28px").await;
        window.click("radio", "150 %").await;
        is_size(&window, "24px").await;
        // Also over a dialog, and while something is typed.
        window.press("?").await;
        window.find("heading", "Sneltoetsen").await;
        window.press(Key::Control + "-").await;
        is_size(&window, "20px").await;
        window.press(Key::Escape + "").await;
        window.fill("Gemeente", "Oeverdaal").await;
        window.press(Key::Control + "0").await;
        is_size(&window, "16px").await;
        window.holds("Gemeente", "Oeverdaal").await;
        window.stores_nothing().await;
        assert_eq!(by_core(&stage).await, "100");
    });
}

/// What the vault keeps, once the window is closed.
async fn by_core(stage: &kring_tests::stage::Stage) -> String {
    stage.close_window().await;
    let settings = by_command_line(stage, &["settings", "show"]).ends_with(0).json();
    settings["textSize"].as_str().unwrap().to_owned()
}

async fn size(window: &Window) -> String {
    let script = "const [done] = arguments; done(getComputedStyle(document.documentElement).fontSize);";
    window.run(script, Vec::new()).await.as_str().unwrap().to_owned()
}

async fn is_size(window: &Window, wanted: &str) {
    let script = "const [wanted, done] = arguments; const end = Date.now() + 10000; const look = () => { \
         const size = getComputedStyle(document.documentElement).fontSize; \
         if (size === wanted || Date.now() > end) done(size); else setTimeout(look, 20); }; look();";
    assert_eq!(window.run(script, vec![wanted.into()]).await, wanted);
}
