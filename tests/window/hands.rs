//! What hands do that forms must bear: two dialogs over each other, a paste that is taken back, a date left half typed.

use kring_tests::stage::play;
use kring_tests::window::Window;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::{BASIS, add_person, create_vault, found_network};

#[test]
fn of_two_dialogs_the_one_on_top_has_the_keys_and_the_focus_goes_back_step_by_step() {
    play("two-dialogs", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "Anna Bos").await;
        window.click("button", "Pauze").await;
        window.fill("Tot wanneer", "over 2 weken").await;
        window.press(Key::Control + Key::Enter).await;
        window.is_gone("dialog", "Pauze").await;
        plan_meeting(&window, "Avond in de buurt").await;

        window.click("button", "Mensen").await;
        window.click("checkbox", "Kies Anna Bos").await;
        window.click("button", "Uitnodigen").await;
        window.click("button", "Uitnodigen").await;
        window.click("button", "Toch uitnodigen").await;
        window.find("textbox", "Waarom doe je het toch?").await;

        // The key that saves is that of the dialog on top, and nothing behind it is found, begun or left.
        window.press(Key::Control + Key::Enter).await;
        window.sees("Schrijf op waarom").await;
        for behind in ["k", "n", "z", "f"] {
            window.press(Key::Control + behind).await;
        }
        assert_eq!(open_dialogs(&window).await, 2);
        window.press(Key::Escape + "").await;
        assert_eq!(open_dialogs(&window).await, 1);
        window.has_focus("button", "Toch uitnodigen").await;
        window.press(Key::Escape + "").await;
        assert_eq!(open_dialogs(&window).await, 0);
        window.has_focus("button", "Uitnodigen").await;
    });
}

async fn plan_meeting(window: &Window, title: &str) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", "Nieuwe bijeenkomst").await;
    window.fill("Hoe heet de bijeenkomst?", title).await;
    window.fill("Wanneer?", "donderdag 19:30").await;
    window.press(Key::Control + Key::Enter).await;
    window.find("heading", title).await;
}

async fn open_dialogs(window: &Window) -> u64 {
    let script = "const [done] = arguments; setTimeout(() => done(document.querySelectorAll('dialog[open]').length), 200);";
    window.run(script, Vec::new()).await.as_u64().unwrap()
}

#[test]
fn a_large_paste_is_taken_back_by_the_text_itself_and_nothing_else_is() {
    play("paste-undone", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "Anna Bos").await;
        window.press(Key::Control + "n").await;
        window.fill("Wat is er gezegd?", "De oude tekst.").await;
        // Moving about ends what was typed in one go, which is taken back in one go.
        window.press(Key::Left + Key::End).await;
        let paste = "const done = arguments[arguments.length - 1]; const text = 'Woorden die geplakt zijn. '.repeat(4000); \
             document.execCommand('insertText', false, text); setTimeout(() => done(document.activeElement.value.length), 100);";
        let long = window.run(paste, Vec::new()).await.as_u64().unwrap();
        assert!(long > 100_000, "{long}");
        let began = std::time::Instant::now();
        window.press(Key::Control + "z").await;
        window.holds("Wat is er gezegd?", "De oude tekst.").await;
        println!("a paste of {long} letters was taken back in {:?}", began.elapsed());
        window.press(Key::Control + Key::Shift + "z").await;
        window.holds_what("Wat is er gezegd?", |text| text.len() > 100_000).await;
        window.press(Key::Control + "z").await;
        window.press("!").await;
        window.holds("Wat is er gezegd?", "De oude tekst.!").await;
        let page = window.text().await;
        assert!(!page.contains("Ongedaan gemaakt"), "the vault's own undo was left alone: {page}");
        window.press(Key::Control + Key::Enter).await;
        window.sees("De oude tekst.!").await;
    });
}

#[test]
fn a_date_left_half_typed_while_the_network_changes_is_saved_nowhere() {
    play("half-a-date", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        window.click("button", "Nieuw netwerk").await;
        window.fill("Naam van het netwerk", "Binnenstad").await;
        window.fill("Doel", "Samen afspreken wat de buurt prettig maakt.").await;
        window.choose("Waarom het mag (grondslag)", BASIS).await;
        window.press(Key::Control + Key::Enter).await;
        window.find("heading", "Binnenstad").await;

        // In the form of the one, halfway through a word, to the other.
        window.press(Key::Control + "e").await;
        window.fill("Loopt tot", "vri").await;
        window.press("jd").await;
        choose_network(&window, "Havenkwartier").await;
        window.press(Key::Control + Key::Enter).await;
        window.click("button", "Samen").await;
        window.find("heading", "Havenkwartier").await;
        window.press(Key::Control + "e").await;
        window.holds("Naam van het netwerk", "Havenkwartier").await;
        window.holds("Loopt tot", "").await;
        let networks = "const [done] = arguments; window.__TAURI_INTERNALS__.invoke('networks').then((all) => \
             done(all.map(({ name, endsOn }) => `${name} ${endsOn}`)));";
        let kept = window.run(networks, Vec::new()).await;
        assert_eq!(kept, json!(["Binnenstad null", "Havenkwartier null"]));

        // What was typed is where it was typed.
        choose_network(&window, "Binnenstad").await;
        window.click("button", "Samen").await;
        window.press(Key::Control + "e").await;
        window.holds("Loopt tot", "vrijd").await;
    });
}

async fn choose_network(window: &Window, name: &str) {
    window.choose("Netwerk", name).await;
}
