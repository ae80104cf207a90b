//! Before and after a cup of coffee: a conversation by a few keys, who is due, a pause that is heeded, and undo.

use kring_tests::stage::play;
use kring_tests::window::Window;
use thirtyfour::Key;

/// As many keys as a conversation may take besides its text, from any place to saved.
const FEW: usize = 12;

/// Places to begin from; there are more kinds than places, so that each comes up.
const PLACES: [&str; 4] = ["Vandaag", "Bijeenkomsten", "Beheer", "Rapporten"];

/// Every kind as the timeline calls it, with the letters that choose it.
const KINDS: [(&str, &str); 7] = [
    ("Koffie", ""),
    ("Wandeling", "w"),
    ("Telefoon", "t"),
    ("Beeldbellen", "v"),
    ("Bezoek", "b"),
    ("Bericht", "bb"),
    ("Brief", "br"),
];

#[test]
fn a_conversation_takes_few_keys_from_any_place() {
    play("few-keys", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.find("main", "Vandaag").await;
        for (at, (kind, keys)) in KINDS.into_iter().enumerate() {
            let place = PLACES[at % PLACES.len()];
            window.click("button", place).await;
            window.find("main", place).await;
            let text = format!("Hier ging het over: {kind}.");
            let keys = write_down(&window, "mir", keys, &text).await;
            assert!(keys <= FEW, "{keys} keys from {place} for {kind}");
        }
        window.click("button", "Mensen").await;
        window.click("button", "Mirjam de Graaf").await;
        for (kind, _) in KINDS {
            window.sees(&format!("Hier ging het over: {kind}.")).await;
        }
        let titles = window.texts(".timeline li .strong").await;
        for (kind, _) in KINDS {
            assert!(titles.iter().any(|title| title == kind), "{kind} is not among {titles:?}");
        }
    });
}

/// Writes a conversation down by keys alone and gives how many it took besides the text.
async fn write_down(window: &Window, name: &str, kind: &str, text: &str) -> usize {
    window.counts_keys().await;
    window.press(Key::Control + "n").await;
    window.has_focus("textbox", "Met").await;
    window.press(name).await;
    window.find("option", name).await;
    window.press(Key::Enter + "").await;
    window.press(Key::Enter + "").await;
    if !kind.is_empty() {
        window.press(kind).await;
    }
    window.press(Key::Enter + "").await;
    window.has_focus("textbox", "Wat is er gezegd?").await;
    let before = window.keys_counted().await;
    window.press(text).await;
    let written = window.keys_counted().await - before;
    window.press(Key::Control + Key::Enter).await;
    window.is_gone("heading", "Nieuw gesprek").await;
    window.keys_counted().await - written
}

#[test]
fn who_is_due_can_wait_and_ctrl_z_takes_it_back() {
    play("due", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.find("heading", "Tijd voor een gesprek").await;
        window.is_accessible("who is due").await;
        window.click("button", "Later: Emre Yildiz").await;
        window.is_accessible("speaking later").await;
        window.fill("Tot wanneer", "ooit").await;
        window.click("button", "Bewaren").await;
        window.sees("leest \"ooit\" niet als datum").await;
        window.fill("Tot wanneer", "over 2 weken").await;
        window.click("button", "Bewaren").await;
        window.is_gone("button", "Later: Emre Yildiz").await;
        window.sees("Gesprek uitgesteld").await;
        // An open dialog owns the keys.
        window.is_gone("button", "Bewaren").await;
        window.press(Key::Control + "z").await;
        window.find("button", "Later: Emre Yildiz").await;
    });
}

#[test]
fn a_pause_and_an_hour_are_heeded_before_anything_is_done() {
    play("heeded", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        call_somebody_who_rests(&window).await;
        invite_somebody_who_rests(&window).await;
    });
}

async fn call_somebody_who_rests(window: &Window) {
    window.click("button", "Mensen").await;
    window.click("button", "Henk Postma").await;
    window.click("button", "Pauze").await;
    window.is_accessible("a pause").await;
    window.click("button", "Bewaren").await;
    window.sees("Even rust, tot iemand zelf contact zoekt.").await;
    window.click("button", "Bellen").await;
    window.click("button", "Kopieer").await;
    window.sees("Vroeg om rust").await;
    window.is_accessible("asking before a call").await;
    window.click("button", "Toch kopiëren").await;
    window.sees("Schrijf op waarom").await;
    window.fill("Waarom doe je het toch?", "Hij vroeg vanmorgen om terug te bellen.").await;
    window.click("button", "Toch kopiëren").await;
    window.sees("Plakken kan 30 seconden lang.").await;
    window.press(Key::Escape + "").await;
    window.find("heading", "Toch gedaan").await;
    window.sees("Hij vroeg vanmorgen om terug te bellen.").await;
    window.is_accessible("a person on a pause").await;
}

async fn invite_somebody_who_rests(window: &Window) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", "Avond in de buurt: licht en routes").await;
    window.click("tab", "Voorbereiden").await;
    window.click("button", "Kies het hele netwerk").await;
    window.click("button", "Nodig").await;
    window.sees("Yusuf Aydemir: niet uitgenodigd.").await;
    window.find("heading", "Bij het maken van foto's").await;
    window.sees("Wil niet op de foto.").await;
    window.is_accessible("who was not invited").await;
    window.click("button", "Toch uitnodigen").await;
    window.click("button", "Laat het zo").await;
    window.click("button", "Goed zo").await;
    window.is_gone("combobox", "Antwoord van Yusuf Aydemir").await;
}
