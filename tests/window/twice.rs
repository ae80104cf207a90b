//! Two presses on the button or the key of a form save once: tried on every form of the window, in a vault that grows by
//! it, with what the log of the vault says was done. The second is not answered with a refusal either.

mod forms;
mod keeping;
mod prepared;

use std::time::{Duration, Instant};

use kring_tests::stage::play;
use kring_tests::window::Window;
use serde_json::{Value, json};

use crate::keys::caps::{ask, at, press};
use crate::keys::places::close_all;
use crate::steps::unlock;
use forms::{Form, Step, forms};

/// How long after the first press the second comes, in milliseconds: a double click, a key that bounces, a hand that
/// doubts.
const GAPS: [u64; 6] = [1, 5, 20, 50, 100, 200];

#[test]
fn two_presses_on_any_form_save_once() {
    play("twice", |stage| async move {
        let window = stage.open_window().await;
        let mut wrong = keeping::make_vault(&window).await;
        wrong.extend(try_all(&window, &forms()).await);
        wrong.extend(keeping::keep(&window, &stage).await);
        assert!(wrong.is_empty(), "not done once: {wrong:#?}");
    });
}

#[test]
fn two_presses_on_what_is_done_with_people_do_it_once() {
    play("twice-with-people", |stage| async move {
        prepared::fill(&stage);
        let window = stage.open_window().await;
        unlock(&window).await;
        let mut wrong = try_all(&window, &prepared::forms()).await;
        wrong.extend(prepared::copy_a_number(&window).await);
        wrong.extend(prepared::ask_before_removing(&window).await);
        assert!(wrong.is_empty(), "not done once: {wrong:#?}");
    });
}

/// Tries every form by keys and by clicks, and gives those of which something else was done than saving once.
async fn try_all(window: &Window, forms: &[Form]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (number, form) in forms.iter().enumerate() {
        let ways: &[Way] = if form.keys.is_empty() { &[Way::Click] } else { &[Way::Keys, Way::Click] };
        for way in ways.iter().filter(|way| !form.once || **way == Way::Click) {
            open(window, form, if *way == Way::Keys { "een" } else { "twee" }).await;
            let before = last(window).await;
            let gap = GAPS[number % GAPS.len()];
            match way {
                Way::Keys => press(window, form.keys).await,
                Way::Click => click_twice(window, form.save, gap).await,
            }
            let about = format!("{} by {way:?}, {gap} ms", form.operation);
            wrong.extend(unless_once(window, &about, form.operation, before).await);
        }
    }
    wrong
}

/// What was done since `before`, unless that is `operation`, once; or why the second press was refused.
async fn unless_once(window: &Window, about: &str, operation: &str, before: u64) -> Option<String> {
    let done = done_since(window, before).await;
    let refused = refusals(window).await;
    (done.join(" ") != operation || !refused.is_empty()).then(|| format!("{about}: {done:?} {refused:?}"))
}

/// What the window says was refused.
async fn refusals(window: &Window) -> Vec<String> {
    let script = "settled(() => done([...document.querySelectorAll('.utrecht-alert--error, .status .is-late')].filter(drawn).map(text)))";
    serde_json::from_value(ask(window, script, Vec::new()).await).unwrap()
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    /// The key of the form twice, as fast as keys can come.
    Keys,
    Click,
}

/// Opens a form and fills it in; `which` stands for the mark in what is filled in.
async fn open(window: &Window, form: &Form, which: &str) {
    close_all(window, "").await;
    for step in &form.open {
        match step {
            Step::Click(role, name) => {
                window.click(role, &name.replace('#', which)).await;
                // The page is whole before the next step: the status bar has buttons that begin like some of its own.
                at(window).await;
            }
            Step::Fill(label, text) => window.fill(label, &text.replace('#', which)).await,
            Step::Press(cap) => press(window, cap).await,
            Step::Choose(label, option) => window.choose(label, option).await,
        }
    }
}

/// Clicks a button twice; the second time only if it is still there, as it is for who clicks.
async fn click_twice(window: &Window, name: &str, gap: u64) {
    let button = window.find("button", name).await;
    let script = "const [button, gap, done] = arguments; button.click(); \
         setTimeout(() => { if (button.isConnected) button.click(); done(true); }, gap);";
    window.run(script, vec![button.to_json().unwrap(), json!(gap)]).await;
}

/// The number of the last operation in the log.
async fn last(window: &Window) -> u64 {
    let script = "settled(() => invoke('audit_lines', { filter: { limit: 1 } }).then((lines) => done(lines[0]?.sequence ?? 0)))";
    call(window, script, Vec::new()).await.as_u64().unwrap()
}

/// What was done since, as the log has it, once there was time for a second saving. Drafts come and go by themselves.
async fn done_since(window: &Window, sequence: u64) -> Vec<String> {
    let end = Instant::now() + Duration::from_secs(10);
    while logged_since(window, sequence).await.is_empty() && Instant::now() < end {}
    tokio::time::sleep(Duration::from_millis(250)).await;
    logged_since(window, sequence).await
}

async fn logged_since(window: &Window, sequence: u64) -> Vec<String> {
    let script = "settled(() => invoke('audit_lines', { filter: { limit: 20 } }).then((lines) => \
         done(lines.filter((line) => line.sequence > arguments[0] && !line.operation.startsWith('draft')).map((line) => line.operation))))";
    serde_json::from_value(call(window, script, vec![json!(sequence)]).await).unwrap()
}

async fn call(window: &Window, script: &str, arguments: Vec<Value>) -> Value {
    ask(window, &format!("const invoke = window.__TAURI_INTERNALS__.invoke; {script}"), arguments).await
}
