//! A date chosen from a calendar, by keys alone, beside typing it.

use kring_tests::stage::play;
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{create_vault, found_network};

/// The last day of a network.
const FIELD: &str = "Loopt tot";

#[test]
fn a_date_is_chosen_from_a_calendar_by_keys_and_can_still_be_typed() {
    play("calendar", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        window.press(Key::Control + "e").await;
        window.fill(FIELD, "23 september 2026").await;
        window.sees("wo 23 september 2026").await;

        window.press(Key::Alt + Key::Down).await;
        window.find("button", "Volgende maand").await;
        assert_eq!(day(&window).await, "woensdag 23 september 2026");
        window.is_accessible("a calendar").await;
        for (key, wanted) in [
            (Key::Right, "donderdag 24 september 2026"),
            (Key::Down, "donderdag 1 oktober 2026"),
            (Key::Left, "woensdag 30 september 2026"),
            (Key::Up, "woensdag 23 september 2026"),
            (Key::Home, "maandag 21 september 2026"),
            (Key::End, "zondag 27 september 2026"),
            (Key::PageDown, "dinsdag 27 oktober 2026"),
            (Key::PageUp, "zondag 27 september 2026"),
        ] {
            window.press(key + "").await;
            assert_eq!(day(&window).await, wanted);
        }
        // What a screen reader hears of the month changes with it.
        window.press(Key::PageDown + "").await;
        assert_eq!(window.texts(".calendar [aria-live=polite]").await, ["oktober 2026"]);
        window.press(Key::Enter + "").await;
        window.is_gone("button", "Volgende maand").await;
        window.has_focus("textbox", FIELD).await;
        window.holds(FIELD, "dinsdag 27 oktober 2026").await;

        // Escape leaves all as it was, and the form where it is.
        window.press(Key::Alt + Key::Down).await;
        window.find("button", "Volgende maand").await;
        window.press(Key::PageDown + "").await;
        window.press(Key::Escape + "").await;
        window.is_gone("button", "Volgende maand").await;
        window.has_focus("textbox", FIELD).await;
        window.holds(FIELD, "dinsdag 27 oktober 2026").await;

        // By its button, to a day of another month.
        window.click("button", &format!("Kies uit een kalender: {FIELD}")).await;
        window.click("button", "Volgende maand").await;
        assert_eq!(window.texts(".calendar h2").await, ["november 2026"]);
        window.press(Key::Escape + "").await;
        window.fill(FIELD, "31 december 2027").await;
        window.sees("vr 31 december 2027").await;
    });
}

/// The name of the day that has the focus.
async fn day(window: &Window) -> String {
    let script = "const [done] = arguments; requestAnimationFrame(() => setTimeout(() => \
         done(document.activeElement.getAttribute('aria-label'))));";
    window.run(script, Vec::new()).await.as_str().unwrap_or_default().to_owned()
}
