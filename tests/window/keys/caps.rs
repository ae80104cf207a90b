//! The key caps that are drawn, and what pressing them does.

use kring_tests::window::Window;
use serde_json::{Value, json};

const EYES: &str = include_str!("caps.js");

/// Asks the page something that `caps.js` knows.
pub async fn ask(window: &Window, what: &str, arguments: Vec<Value>) -> Value {
    window.run(&format!("const done = arguments[arguments.length - 1]; {EYES}; {what}"), arguments).await
}

/// The key caps that are drawn, each once.
pub async fn shown(window: &Window) -> Vec<String> {
    serde_json::from_value(ask(window, "done(caps())", Vec::new()).await).unwrap()
}

/// Where one is once nothing changes any more: the headings, the tab and what lies over them, and what has the focus.
pub async fn at(window: &Window) -> String {
    ask(window, "settled(() => done(where()))", Vec::new()).await.as_str().unwrap().to_owned()
}

/// Puts the focus on the first of a kind in the place.
pub async fn focus_on(window: &Window, what: &str) {
    ask(window, "focusOn(arguments[0]); settled(() => done(true))", vec![json!(what)]).await;
}

/// Whether a press of this key, which is shown, is seen to do something.
pub async fn works(window: &Window, cap: &str) -> bool {
    // What was pressed before may have taken it away: then nothing is promised.
    !shown(window).await.iter().any(|one| one == cap) || does(window, cap).await
}

/// Whether a press is seen to do something. Of several arrows on one cap, and of keys with a bar between them, one is
/// enough: the others may be at an end.
pub async fn does(window: &Window, cap: &str) -> bool {
    let (arrows, held): (Vec<&str>, Vec<&str>) = cap.split(' ').partition(|part| "←↑→↓".contains(part));
    let chords: Vec<String> = if arrows.len() < 2 {
        cap.split(" | ").map(str::to_owned).collect()
    } else {
        arrows.iter().rev().map(|arrow| [&held[..], &[*arrow]].concat().join(" ")).collect()
    };
    for chord in chords {
        if changes(window, &chord).await {
            return true;
        }
    }
    false
}

async fn changes(window: &Window, cap: &str) -> bool {
    ask(window, "window.before = state(); done(true)", Vec::new()).await;
    press(window, cap).await;
    // A redo right after a preview waits for a debug build of the worker; a key that does something is seen within a second.
    let look = "const end = performance.now() + 5000; const look = () => { if (state() !== window.before) done(true); \
         else if (performance.now() > end) done(false); else setTimeout(look, 20); }; look();";
    ask(window, look, Vec::new()).await == json!(true)
}

/// Presses what stands on a key cap, such as `Ctrl Shift S`, where the focus is.
pub async fn press(window: &Window, cap: &str) {
    let keys: String = cap
        .split(' ')
        .map(|part| match part {
            "Ctrl" => "\u{e009}",
            "Shift" => "\u{e008}",
            "Alt" => "\u{e00a}",
            "Enter" => "\u{e007}",
            "Esc" => "\u{e00c}",
            "Del" => "\u{e017}",
            "Spatie" => " ",
            "F1" => "\u{e031}",
            "←" => "\u{e012}",
            "↑" => "\u{e013}",
            "→" => "\u{e014}",
            "↓" => "\u{e015}",
            "PageUp" => "\u{e00e}",
            "PageDown" => "\u{e00f}",
            "End" => "\u{e010}",
            "Home" => "\u{e011}",
            other => other,
        })
        .flat_map(str::chars)
        .map(|key| key.to_ascii_lowercase())
        .collect();
    window.press(keys).await;
}
