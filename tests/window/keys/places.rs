//! The places of the window, and the way to each.

use kring_tests::window::Window;
use serde_json::json;

use super::caps::{ask, at, focus_on, press};

/// A step on the way to a place.
pub enum Step {
    /// Clicks the first thing that a selector picks.
    Click(&'static str),
    /// Presses what stands on a key cap.
    Press(&'static str),
    /// Types in what has the focus.
    Type(&'static str),
}
use Step::{Click, Press, Type};

/// A place, with where its focus is put beside where it is by itself.
pub struct Place {
    pub name: &'static str,
    steps: Vec<Step>,
    pub focus: &'static [&'static str],
}

fn place(name: &'static str, steps: impl IntoIterator<Item = Step>, focus: &'static [&'static str]) -> Place {
    Place { name, steps: steps.into_iter().collect(), focus }
}

/// Steps from the `number`th place of the rail.
fn from(number: usize, selectors: &[&'static str]) -> Vec<Step> {
    let rail = [
        ".places li:nth-child(1) button",
        ".places li:nth-child(2) button",
        ".places li:nth-child(3) button",
        ".places li:nth-child(4) button",
        ".places li:nth-child(5) button",
        ".places li:nth-child(6) button",
        ".places li:nth-child(7) button",
    ];
    std::iter::once(rail[number - 1]).chain(selectors.iter().copied()).map(Click).collect()
}

fn and(mut steps: Vec<Step>, more: impl IntoIterator<Item = Step>) -> Vec<Step> {
    steps.extend(more);
    steps
}

const PERSON: &str = ".people-table .name";
const MEETING: &str = ".meeting-rows .name";
const EDIT: &str = "main [aria-keyshortcuts='Control+E']";

/// All places there are, and what can lie over them.
pub fn places() -> Vec<Place> {
    let tab = [
        "[role=tab]:nth-child(1)",
        "[role=tab]:nth-child(2)",
        "[role=tab]:nth-child(3)",
        "[role=tab]:nth-child(4)",
    ];
    vec![
        place("today", from(1, &[]), &["row", "box", "nothing"]),
        place("people", from(2, &[]), &["row", "box", "nothing"]),
        place("people, some chosen", from(2, &[".people-table .check"]), &["row"]),
        place("a person", from(2, &[PERSON]), &["button"]),
        place("changing a person", from(2, &[PERSON, EDIT]), &["box", "nothing"]),
        place("a visit", from(2, &[PERSON, "main [aria-keyshortcuts='Control+P']"]), &[]),
        place("a new person", from(2, &[".head .actions button:last-child"]), &["nothing"]),
        place("meetings", from(3, &[]), &["row"]),
        place("preparing a meeting", from(3, &[MEETING, tab[0]]), &["text"]),
        place("an agenda", from(3, &[MEETING, tab[1]]), &["row", "nothing"]),
        place("a meeting live", from(3, &[MEETING, tab[2]]), &["button", "nothing"]),
        place("an action", and(from(3, &[MEETING, tab[2]]), [Press("Alt A")]), &["box", "nothing"]),
        place("looking back", from(3, &[MEETING, tab[3]]), &[]),
        place("a new meeting", from(3, &[".head .actions button"]), &["nothing"]),
        place("together", from(4, &[]), &["button"]),
        place("changing a network", from(4, &[EDIT]), &["nothing"]),
        place("agreements", from(4, &[tab[1]]), &["row"]),
        place("an agreement", from(4, &[tab[1], ".agreements .name"]), &[]),
        place("bringing and getting", from(4, &[tab[2]]), &["row"]),
        place("organisations", from(4, &[tab[3]]), &["row"]),
        place("an organisation", from(4, &[tab[3], ".rows .name"]), &[]),
        place("changing an organisation", from(4, &[tab[3], ".rows .name", EDIT]), &["nothing"]),
        place("reports", from(5, &[]), &["box"]),
        place("privacy", from(6, &[]), &["row"]),
        place("the log", from(6, &[".subnav li:nth-child(3) button"]), &[]),
        place("settings", from(7, &[]), &["text"]),
        place("access", from(7, &[".subnav li:nth-child(2) button"]), &[]),
        place("backups", from(7, &[".subnav li:nth-child(3) button"]), &[]),
        place("a new conversation", and(from(1, &[]), [Press("Ctrl N")]), &["box", "button", "nothing"]),
        place("a conversation over a form", and(from(2, &[PERSON, EDIT]), [Press("Ctrl N")]), &["text"]),
        place("finding", and(from(1, &[]), [Press("Ctrl K")]), &[]),
        place("finding what has a key", and(from(1, &[]), [Press("Ctrl K"), Type("n")]), &[]),
        place("an explanation", and(from(1, &[]), [Press("F1")]), &["button"]),
        place("the shortcuts", and(from(1, &[]), [Press("?")]), &[]),
        place("a new item", from(3, &[MEETING, tab[1], ".section .actions button"]), &["box"]),
        place("a contribution", and(from(2, &[PERSON]), [Press("Ctrl B")]), &["button"]),
        place("changing an agreement", and(from(4, &[tab[1], ".agreements .name"]), [Press("Ctrl E")]), &[]),
    ]
}

/// Goes to a place by its steps, and puts the focus where it is wanted.
pub async fn go(window: &Window, place: &Place, focus: &str) {
    close_all(window, "").await;
    for step in &place.steps {
        match step {
            Click(selector) => click(window, selector, place.name).await,
            Press(cap) => press(window, cap).await,
            Type(text) => window.press(*text).await,
        }
    }
    focus_on(window, focus).await;
}

/// Clicks the first that a selector picks, unless it is a tab that is chosen already.
async fn click(window: &Window, selector: &str, name: &str) {
    let script = "const [selector] = arguments; const end = performance.now() + 10000; \
         const look = () => { const found = [...document.querySelectorAll(selector)].find(drawn); \
           if (found?.ariaSelected === 'true') settled(() => done(true)); \
           else if (found) { found.focus(); found.click(); settled(() => done(true)); } \
           else if (performance.now() > end) done(false); else setTimeout(look, 20); }; look();";
    let done = ask(window, script, vec![json!(selector)]).await;
    assert_eq!(done, json!(true), "no {selector} on the way to {name}; the page is {}", at(window).await);
}

/// Closes by Escape what lies over the page, unless that is `here` already, and gives where one is then.
pub async fn close_all(window: &Window, here: &str) -> String {
    for _ in 0..6 {
        let now = ask(
            window,
            "settled(() => done([where(), !!document.querySelector('dialog[open], .drawer')]))",
            Vec::new(),
        )
        .await;
        let place = now[0].as_str().unwrap();
        if place == here || now[1] == json!(false) {
            return place.to_owned();
        }
        press(window, "Esc").await;
    }
    panic!("Escape does not close {}", at(window).await);
}
