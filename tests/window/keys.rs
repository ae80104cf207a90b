//! Every key that is shown works: in every place, from where the focus is, pressed as a hand presses it.

pub mod caps;
pub mod places;

use kring_tests::stage::play;
use kring_tests::window::Window;
use thirtyfour::Key;

use crate::steps::{PASSPHRASE, shown_groups, type_groups_back, unlock};
use caps::{at, does, focus_on, press, shown, works};
use places::{Place, close_all, go, places, prepare};

/// The key that ends the looking around: looked at by itself.
const LOCK: &str = "Ctrl L";
/// Opens a second window, after which a driver has the keys of the first no more: `projecting.rs` presses it.
const PROJECTOR: &str = "F5";
/// Those of the frame, which are the same everywhere.
const OF_FRAME: [&str; 6] = ["Ctrl K", "Ctrl N", "Ctrl Z", "Ctrl Shift Z", "F1", "?"];
/// How many of those, and of the digits of the places, are pressed in one place in the short form: others in the next.
const IN_SHORT: usize = 2;

#[test]
fn every_key_that_is_shown_works_in_every_place() {
    play("keys", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.find("main", "Vandaag").await;
        let mut dead = Vec::new();
        let (mut pressed, mut number) = (0, 0);
        for places in places() {
            prepare(&window).await;
            for place in places {
                pressed += try_place(&window, &place, number, &mut dead).await;
                number += 1;
            }
        }
        println!("{pressed} keys pressed in {number} places");
        assert!(dead.is_empty(), "keys that are shown and do nothing: {dead:#?}");
    });
}

/// Presses what is shown in a place, with the focus where it is by itself and where else it can be, and gives how many
/// keys that were. The keys of the frame are pressed from everywhere in the first place. In the others some of them are,
/// and `KRING_TORTURE=1` presses all.
async fn try_place(window: &Window, place: &Place, number: usize, dead: &mut Vec<String>) -> usize {
    let mut pressed = 0;
    for (nth, focus) in ["as it is"].iter().chain(place.focus).enumerate() {
        go(window, place, focus).await;
        let here = at(window).await;
        let caps = shown(window).await;
        assert!(!caps.is_empty() || !place.keys.is_empty(), "{} shows no keys", place.name);
        let wanted = caps.iter().map(String::as_str).filter(|cap| is_wanted(cap, nth, number));
        let mut there = true;
        for cap in wanted.chain(place.keys.iter().copied()) {
            if !there {
                go(window, place, focus).await;
            }
            pressed += 1;
            let answered =
                if place.keys.contains(&cap) { does(window, cap).await } else { works(window, cap).await };
            if !answered {
                dead.push(format!("{}, focus {focus}: {cap} of {caps:?}", place.name));
            }
            there = close_all(window, &here).await == here;
        }
    }
    pressed
}

/// Whether a key that is shown in the `number`th place is pressed there, at the `nth` place of the focus.
fn is_wanted(cap: &str, nth: usize, number: usize) -> bool {
    let all = std::env::var_os("KRING_TORTURE").is_some();
    if let Some(Ok(digit)) = cap.strip_prefix("Alt ").map(str::parse::<usize>) {
        return nth == 0 && (all || digit == number % 7 + 1);
    }
    let turn = |at: usize| {
        number == 0 || (nth == 0 && (all || at / IN_SHORT == number % (OF_FRAME.len() / IN_SHORT)))
    };
    ![LOCK, PROJECTOR].contains(&cap) && OF_FRAME.iter().position(|one| *one == cap).is_none_or(turn)
}

#[test]
fn every_key_that_is_shown_on_the_start_pages_works() {
    play("keys-of-the-start", |stage| async move {
        let window = stage.open_window().await;
        let mut dead = Vec::new();
        try_page(&window, "Welkom bij Kring", &mut dead).await;
        window.click("button", "Een reservekopie openen").await;
        try_page(&window, "Een reservekopie openen", &mut dead).await;
        window.click("button", "Terug").await;

        window.click("button", "Een kluis maken").await;
        try_page(&window, "Waar komt de kluis?", &mut dead).await;
        press(&window, "Enter").await;
        try_page(&window, "Kies een wachtzin", &mut dead).await;
        press(&window, "Enter").await;
        window.sees("Typ eerst een wachtzin").await;
        window.fill("Wachtzin", PASSPHRASE).await;
        window.fill("Typ hem nog een keer", PASSPHRASE).await;
        press(&window, "Enter").await;
        let groups = shown_groups(&window).await;
        try_page(&window, "Dit is je herstelsleutel", &mut dead).await;
        window.click("button", "Ik heb hem op papier").await;
        try_page(&window, "Typ twee groepjes over", &mut dead).await;
        type_groups_back(&window, &groups).await;
        press(&window, "Enter").await;
        window.sees("Begin met een netwerk").await;

        // Locking is there from a text and behind a dialog too.
        window.press(Key::Control + "k").await;
        window.fill("Zoek of doe iets", "nieuw").await;
        window.press(Key::Control + "l").await;
        window.sees("Vergrendeld").await;
        try_page(&window, "Vergrendeld", &mut dead).await;
        press(&window, "Enter").await;
        window.sees("Typ eerst de wachtzin").await;
        unlock(&window).await;
        assert!(dead.is_empty(), "keys that are shown and do nothing: {dead:#?}");
    });
}

/// Presses what is shown on a page of the start but Enter, which goes on: from where the focus is, and from nowhere.
async fn try_page(window: &Window, page: &str, dead: &mut Vec<String>) {
    window.sees(page).await;
    for focus in ["as it is", "nothing"] {
        focus_on(window, focus).await;
        let here = at(window).await;
        let caps = shown(window).await;
        assert!(caps.iter().any(|cap| cap == "F1"), "{page} does not explain itself: {caps:?}");
        for cap in caps.iter().filter(|cap| *cap != "Enter") {
            if !works(window, cap).await {
                dead.push(format!("{page}, focus {focus}: {cap} of {caps:?}"));
            }
            assert_eq!(close_all(window, &here).await, here, "after {cap} the focus is where it was");
        }
    }
}
