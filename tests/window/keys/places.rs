//! A place of the window, the way to it, and the way back.

mod over;
mod pages;

use kring_tests::window::Window;
use serde_json::json;

use super::caps::{ask, at, focus_on, press};

/// A step on the way to a place.
pub enum Step {
    /// Clicks the first thing that a selector picks.
    Click(&'static str),
    /// Clicks the first button that is called so, or begins so.
    Button(&'static str),
    /// Presses what stands on a key cap.
    Press(&'static str),
    /// Types in what has the focus.
    Type(&'static str),
}
use Step::{Button, Click, Press, Type};

/// A place, with where its focus is put beside where it is by itself.
pub struct Place {
    pub name: &'static str,
    steps: Vec<Step>,
    pub focus: &'static [&'static str],
    /// Keys that work there and stand on the page of shortcuts only; of several between bars one does something.
    pub keys: &'static [&'static str],
}

fn place(name: &'static str, steps: impl IntoIterator<Item = Step>, focus: &'static [&'static str]) -> Place {
    Place { name, steps: steps.into_iter().collect(), focus, keys: &[] }
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
const TAB: [&str; 5] = [
    "[role=tab]:nth-child(1)",
    "[role=tab]:nth-child(2)",
    "[role=tab]:nth-child(3)",
    "[role=tab]:nth-child(4)",
    "[role=tab]:nth-child(5)",
];

/// A part of Together, in the row below its tab.
macro_rules! part {
    ($name:literal) => {
        concat!("[role=tab][value=", $name, "]")
    };
}
pub(super) use part;

/// All places there are, and then what can lie over them.
pub fn places() -> [Vec<Place>; 2] {
    [pages::pages(), over::over_pages()]
}

/// Sees to it that somebody is there twice who never wants a call, that there is a second network, and that the members have
/// the minutes of the first evening: the example has none of these, and keys that are pressed take them back.
pub async fn prepare(window: &Window) {
    let script = "const invoke = window.__TAURI_INTERNALS__.invoke; (async () => { \
         const [{ id: network }, second] = await invoke('networks'); \
         const contactWays = [{ kind: 'phone', value: '06 12345678' }]; \
         const limits = { calls: { never: true } }; \
         if (!(await invoke('duplicates_count'))) for (const name of ['Zeger Zomer', 'Zeger Zomers']) \
           await invoke('add_person', { input: { network, name, contactWays, limits } }); \
         const first = (await invoke('meetings', { filter: {} })).find(({ title }) => title.startsWith('Eerste avond')); \
         const { meeting } = await invoke('meeting_page', { id: first.id }); \
         if (meeting.minutesState.kind === 'draft') await invoke('submit_minutes', { meeting: first.id, submission: { until: '2099-12-31' } }); \
         if (!second) await invoke('add_network', { input: { name: 'Noord', purpose: 'Samen', basis: 'publicTask' } }); \
         settled(() => done(true)); })().catch((error) => done(JSON.stringify(error)));";
    assert_eq!(ask(window, script, Vec::new()).await, json!(true));
}

/// Goes to a place by its steps, and puts the focus where it is wanted.
pub async fn go(window: &Window, place: &Place, focus: &str) {
    close_all(window, "").await;
    for step in &place.steps {
        match step {
            Click(selector) => click(window, selector, place.name).await,
            Button(name) => click_button(window, name, place.name).await,
            Press(cap) => press(window, cap).await,
            Type(text) => window.press(*text).await,
        }
    }
    focus_on(window, focus).await;
}

/// Clicks the first that a selector picks, unless it is a tab that is chosen already.
async fn click(window: &Window, selector: &str, name: &str) {
    let find = "[...document.querySelectorAll(what)].find(drawn)";
    click_found(window, find, selector, name).await;
}

/// Clicks the first button with this name, or with one that begins so, whatever keeps names in it apart.
async fn click_button(window: &Window, button: &str, name: &str) {
    let find = "[...scope().querySelectorAll('button')].find((it) => drawn(it) && (it.ariaLabel ?? text(it)).replace(/[\\u2066-\\u2069]/g, '').startsWith(what))";
    click_found(window, find, button, name).await;
}

async fn click_found(window: &Window, find: &str, what: &str, name: &str) {
    let script = format!(
        "const [what] = arguments; const end = performance.now() + 10000; \
         const look = () => {{ const found = {find}; \
           if (found?.ariaSelected === 'true') settled(() => done(true)); \
           else if (found) {{ found.focus(); found.click(); settled(() => done(true)); }} \
           else if (performance.now() > end) done(false); else setTimeout(look, 20); }}; look();"
    );
    let done = ask(window, &script, vec![json!(what)]).await;
    assert_eq!(done, json!(true), "no {what} on the way to {name}; the page is {}", at(window).await);
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
