//! What goes on when something does not: a slow answer, a part that fails, a lock, another network, a weak passphrase.

use kring_tests::stage::play;
use kring_tests::window::Window;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::{PASSPHRASE, add_person, create_vault, found_network, open_part, unlock};

#[test]
fn a_weak_passphrase_is_asked_about_can_be_changed_at_once_and_is_told_until_it_is() {
    play("weak-passphrase", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Een kluis maken").await;
        window.click("button", "Verder naar de wachtzin").await;
        choose_weak(&window, "Wachtzin").await;
        window.is_accessible("a weak passphrase").await;
        // One key takes the better one, which is typed once more.
        window.press(Key::Enter + "").await;
        let words = window.holds_what("Wachtzin", |words| words.split(' ').count() == 5).await;
        window.fill("Typ hem nog een keer", &words).await;
        window.press(Key::Enter + "").await;
        window.sees("Dit is je herstelsleutel").await;

        // The way back, to a weak one that somebody insists on.
        window.click("button", "Andere wachtzin kiezen").await;
        choose_weak(&window, "Nieuwe wachtzin").await;
        window.click("button", "Toch mijn eigen wachtzin").await;
        window.sees("Dit is je herstelsleutel").await;
        window.click("button", "Later").await;
        window.sees("Je wachtzin is zwak").await;

        window.click("button", "Wachtzin veranderen").await;
        window.click("button", "Wachtzin van Mijn wachtzin wijzigen").await;
        window.fill("Nieuwe wachtzin", PASSPHRASE).await;
        window.fill("Typ hem nog een keer", PASSPHRASE).await;
        window.click("button", "Bewaar de nieuwe wachtzin").await;
        window.click("button", "Niet nodig").await;
        window.click("button", "Vandaag").await;
        window.sees("Begin met een netwerk").await;
        assert!(!window.text().await.contains("Je wachtzin is zwak"), "it is strong now");
        window.lock().await;
        unlock(&window).await;
        window.sees("Begin met een netwerk").await;
        window.stores_nothing().await;
    });
}

/// Chooses a passphrase that is guessed in less than a second, and waits for the question.
async fn choose_weak(window: &Window, field: &str) {
    window.fill(field, "havenkwartier").await;
    window.fill("Typ hem nog een keer", "havenkwartier").await;
    window.press(Key::Enter + "").await;
    window.sees("Deze wachtzin is zwak").await;
    window.has_focus("button", "Neem deze wachtzin").await;
}

#[test]
fn answers_come_late_parts_fail_and_the_window_goes_on() {
    play("going-on", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        for name in ["Anna Visser", "Bram de Wit", "Carla Smit"] {
            add_person(&window, name).await;
        }
        answer_late(&window).await;
        fail(&window).await;
        heed_while_writing(&window).await;
        ask_whose_it_is(&window).await;
        show_what_is_chosen(&window).await;
        come_back(&window).await;
        open_part(&window, "Toegang").await;
        window.stores_nothing().await;
    });
}

/// All that is chosen right after a key is of what was typed, though the core answers late.
async fn answer_late(window: &Window) {
    window.click("button", "Mensen").await;
    window.find("button", "Anna Visser").await;
    window.click("checkbox", "Kies Bram de Wit").await;
    window.sees("1 gekozen").await;
    window.click("button", "Kies niemand").await;
    change_answers(window, "people_stretch", "late").await;
    window.fill("Zoek op naam of organisatie", "carla").await;
    window.click("checkbox", "Kies alle 3").await;
    window.sees("1 gekozen").await;
    change_answers(window, "people_stretch", "").await;
    window.click("button", "Wis keuzes").await;
    window.click("button", "Kies niemand").await;
}

/// A part that fails says so, and the rest of the window goes on.
async fn fail(window: &Window) {
    change_answers(window, "person_page", "broken").await;
    window.click("button", "Anna Visser").await;
    window.sees("Dit kon niet worden getoond").await;
    window.is_accessible("a part that failed").await;
    window.find("button", "Vergrendelen").await;
    window.click("button", "Opnieuw proberen").await;
    window.sees("Dit kon niet worden getoond").await;
    window.click("button", "Naar Vandaag").await;
    window.find("heading", "Vandaag").await;
    window.click("button", "Mensen").await;
    window.click("button", "Anna Visser").await;
    window.sees("Dit kon niet worden getoond").await;
    change_answers(window, "person_page", "").await;
    window.click("button", "Opnieuw proberen").await;
    window.find("heading", "Anna Visser").await;
}

/// What somebody asked for is in sight while one writes about them, from wherever the drawer was opened.
async fn heed_while_writing(window: &Window) {
    window.press(Key::Control + "e").await;
    window.fill("Grenzen", "Nooit op vrijdag bellen").await;
    window.press(Key::Enter + "").await;
    window.press(Key::Control + Key::Enter).await;
    window.find("heading", "Anna Visser").await;
    window.click("button", "Vandaag").await;
    window.press(Key::Control + "n").await;
    choose_person(window, "Anna Vis").await;
    window.sees("Let hierop bij Anna Visser").await;
    window.sees("Nooit op vrijdag bellen.").await;
    choose_person(window, "Bram").await;
    window.is_accessible("what to heed while writing").await;
}

/// What somebody brings who is taken out becomes nobody else's without a word.
async fn ask_whose_it_is(window: &Window) {
    window.click("button", "Brengt").await;
    window.fill("Brengt", "Het zaaltje").await;
    window.choose("Wie", "Bram de Wit").await;
    window.click("button", "Haal Bram de Wit weg").await;
    window.find("combobox", "Wie").await;
    window.press(Key::Control + Key::Enter).await;
    window.sees("Kies van wie dit is.").await;
    window.choose("Wie", "Anna Visser").await;
    window.press(Key::Control + Key::Enter).await;
    window.is_gone("textbox", "Wat is er gezegd?").await;
}

async fn choose_person(window: &Window, name: &str) {
    window.fill("Met", name).await;
    window.press(Key::Enter + "").await;
    window.holds("Met", "").await;
}

/// The chosen network is the one in every place, at any width, and people are taken into it.
async fn show_what_is_chosen(window: &Window) {
    let network = json!({ "input": { "name": "Noord", "purpose": "Samen", "basis": "publicTask" } });
    ask(window, "add_network", network).await;
    window.click("button", "Vandaag").await;
    window.sees("Netwerk: Havenkwartier").await;
    window.resize(800, 600).await;
    window.choose("Netwerk", "Noord").await;
    window.sees("Netwerk: Noord").await;
    window.sees("Nog niemand in Noord").await;
    let page = window.text().await;
    assert!(!page.contains("Anna Visser") && !page.contains("Bram de Wit"), "{page}");
    window.is_accessible("an empty network").await;
    window.resize(1280, 832).await;
    window.click("button", "Mensen").await;
    window.click("button", "Uit een ander netwerk").await;
    window.is_accessible("taking people into a network").await;
    for name in ["Anna", "Carla"] {
        window.fill("Wie", name).await;
        window.press(Key::Enter + "").await;
        window.holds("Wie", "").await;
    }
    window.click("button", "In een netwerk opnemen").await;
    window.sees("2 mensen opgenomen in Noord").await;
    window.find("button", "Anna Visser").await;
    window.find("button", "Carla Smit").await;
    assert!(!window.text().await.contains("Bram de Wit"), "who was not chosen is not there");
    window.click("button", "Ongedaan maken").await;
    window.sees("Nog niemand in Noord").await;
}

/// After a lock one is where one was, with the network that was chosen.
async fn come_back(window: &Window) {
    window.choose("Netwerk", "Alle netwerken").await;
    window.click("button", "Mensen").await;
    window.click("button", "Carla Smit").await;
    window.find("heading", "Carla Smit").await;
    window.lock().await;
    unlock(window).await;
    window.find("heading", "Carla Smit").await;
    assert_eq!(ask(window, "draft", json!({ "key": "whereabouts" })).await, Value::Null);
    window.press(Key::Escape + "").await;
    window.sees("Alle netwerken").await;
    window.find("button", "Bram de Wit").await;
}

/// Asks the core by itself, as the page does.
async fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    let script = "const [command, args, done] = arguments; \
         window.__TAURI_INTERNALS__.invoke(command, args).then(done, (error) => done(String(error.code ?? error)));";
    window.run(script, vec![command.into(), arguments]).await
}

/// Lets answers to a command come late or broken from now on; as they are when `how` is empty.
async fn change_answers(window: &Window, command: &str, how: &str) {
    let script = "const [command, how, done] = arguments; \
         window.plainFetch ??= window.fetch; \
         window.fetch = async (...asked) => { \
           const address = String(asked[0]?.url ?? asked[0]); \
           if (!how || !address.endsWith('/' + command)) return window.plainFetch(...asked); \
           if (how === 'late') await new Promise((later) => setTimeout(later, 700)); \
           if (how === 'late') return window.plainFetch(...asked); \
           return new Response('{}', { status: 200, headers: { 'Content-Type': 'application/json', 'Tauri-Response': 'ok' } }); }; \
         done();";
    window.run(script, vec![command.into(), how.into()]).await;
}
