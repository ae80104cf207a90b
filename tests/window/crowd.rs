//! Figures, not checks: how the list follows the keys with ten thousand people, and how soon a page with five hundred
//! conversations is there. Run with `cargo test --features kring-tests/window --test window crowd -- --ignored --nocapture`.

use kring_tests::kring::{PASSPHRASE, call};
use kring_tests::memory::programs_in;
use kring_tests::programs;
use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use serde_json::{Value, json};

const PEOPLE: usize = 10_000;
const TALKS: usize = 500;
/// What stands in the field after each key: many rows that become other ones, none, one, and many again.
const KEYS: [&str; 9] =
    ["nummer1", "nummer12", "nummer123", "nummer12", "nummer1", "z", "veel", "straat9", ""];

#[test]
#[ignore = "a figure, not a check: it makes a vault of ten thousand people first"]
fn ten_thousand_people_follow_the_keys() {
    play("crowd", |stage| async move {
        fill_vault(&stage);
        let window = stage.open_window().await;
        window.fill("Wachtzin van de kluis", PASSPHRASE).await;
        window.click("button", "Ontgrendelen").await;
        window.find("button", "Vandaag").await;
        let list = window
            .time(
                "document.querySelectorAll('.rail button, nav button')[1].click()",
                "tr[aria-rowindex='2'] .name",
            )
            .await;
        println!(
            "the list of {PEOPLE} after the click, held at a stretch, held in all, laid out, painted: {list} ms"
        );
        let mut keys = Vec::new();
        for typed in KEYS {
            keys.push(window.time_typing("Zoek op naam of organisatie", typed).await);
        }
        println!(
            "each key in the field, held at a stretch, held in all, laid out, painted, ms: {}",
            json!(keys)
        );
        cost_of_keys(&stage, &window).await;
        let moves =
            window.time_moves(&["End", "Home", "PageDown", "ArrowDown", "ArrowDown", "End", "ArrowUp"]).await;
        println!("each key in the list, ms: {moves}");
        window.time_typing("Zoek op naam of organisatie", "veelspreker").await;
        let chord =
            "new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true, cancelable: true })";
        let open = format!("document.body.dispatchEvent({chord})");
        let mut talks = Vec::new();
        for _ in 0..3 {
            talks.push(window.time(&open, ".drawer [role=combobox]").await);
            window.fill("Met", "nummer77").await;
            window.find("option", "Nummer77").await;
            window.press(thirtyfour::Key::Escape + "").await;
            window.press(thirtyfour::Key::Escape + "").await;
            window.is_gone("heading", "Nieuw gesprek").await;
        }
        println!(
            "a new conversation after Ctrl+N, held at a stretch, held in all, laid out, painted: {} ms",
            json!(talks)
        );
        let mut pages = Vec::new();
        for _ in 0..5 {
            let open = "document.querySelector('tr[aria-rowindex=\"2\"] .name').click()";
            pages.push(window.time(open, ".timeline li").await);
            window.click("button", "Mensen").await;
            window.find("button", "Veelspreker Hier").await;
        }
        println!(
            "a page with {TALKS} conversations, held at a stretch, held in all, laid out, painted: {} ms",
            json!(pages)
        );
    });
}

/// What each key costs the page in processor time, until all of it is painted: a figure that others on this machine hardly
/// change. Half of the times asked for took no longer.
async fn cost_of_keys(stage: &Stage, window: &Window) {
    let pages = programs_in(stage.home().path());
    let page = pages.iter().find(|program| program.name.starts_with("WebKitWebP")).unwrap();
    let mut costs = vec![Vec::new(); KEYS.len()];
    for _ in 0..15 {
        for (typed, costs) in KEYS.into_iter().zip(&mut costs) {
            let before = page.processor_time();
            let script = format!(
                "{TYPE} const [label, text, done] = arguments; typeIn(fieldOf(label), text); setTimeout(done, 250);"
            );
            window.run(&script, vec!["Zoek op naam of organisatie".into(), typed.into()]).await;
            costs.push(page.processor_time().saturating_sub(before).as_secs_f64() * 1000.0);
        }
    }
    for (typed, mut costs) in KEYS.into_iter().zip(costs) {
        costs.sort_by(f64::total_cmp);
        println!(
            "processor time for {typed:?}: {:.1} ms, at least {:.1} ms",
            costs[costs.len() / 2],
            costs[0]
        );
    }
}

/// A vault in the usual place with everybody in it, made by the command line in two operations.
fn fill_vault(stage: &Stage) {
    let vault = stage.home().default_vault();
    std::fs::create_dir_all(vault.parent().unwrap()).unwrap();
    let kring = |arguments: &[&str], input: &str| {
        let mut command = std::process::Command::new(programs::kring());
        stage.home().dress(&mut command).env("KRING_PASSPHRASE", PASSPHRASE);
        let called = call(command.arg("--vault").arg(&vault).arg("--json").args(arguments), input);
        called.ends_with(0)
    };
    kring(&["vault", "create", "--insecure-test-kdf", "--kdf-memory", "64"], "");
    let network = json!({ "name": "Havenkwartier", "purpose": "Een prettige buurt", "basis": "publicTask", "perspectives": ["ouders", "sport"] });
    let network = kring(&["network", "add"], &network.to_string()).json()["id"].clone();
    let person = |number: usize| {
        let name = if number == 7 {
            "Veelspreker Hier".to_owned()
        } else {
            format!("Nummer{number} van Straat{}", number % 97)
        };
        let (perspective, language) = (["ouders", "sport"][number % 2], ["nl", "ar", "pl"][number % 3]);
        json!({ "verb": "person add", "input": {
            "network": network, "name": name, "perspectives": [perspective],
            "languages": [{ "tag": language }], "skills": [format!("Vaardigheid {}", number % 40)],
        } })
    };
    let added = kring(&["batch", "--atomic", "-"], &lines((0..PEOPLE).map(person)));
    let speaker: Value = serde_json::from_str(added.out.lines().nth(7).unwrap()).unwrap();
    let talk = |number: usize| {
        let at =
            format!("20{:02}-{:02}-{:02}T10:00:00", 10 + number / 336, 1 + number / 28 % 12, 1 + number % 28);
        json!({ "verb": "conversation add", "input": { "people": [speaker["ok"]["id"]], "at": at, "note": "Over licht en de sleutel. ".repeat(8) } })
    };
    kring(&["batch", "--atomic", "-"], &lines((0..TALKS).map(talk)));
}

fn lines(values: impl Iterator<Item = Value>) -> String {
    values.fold(String::new(), |all, value| all + value.to_string().as_str() + "\n")
}

/// What is measured from within, in milliseconds of whole ones, as the clock of `WebKit` gives them: how long the page was held
/// up at a stretch and in all, when what was asked for was there and laid out, and when it was painted.
trait Clocked {
    async fn time(&self, act: &str, until: &str) -> Value;
    async fn time_typing(&self, label: &str, text: &str) -> Value;
    async fn time_moves(&self, keys: &[&str]) -> Value;
}

/// Types as a person does, through the page's editor: putting a value into a field that has the focus takes `WebKit` 6 ms more.
const TYPE: &str = "const fieldOf = (label) => [...document.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === label); \
    const typeIn = (field, text) => { field.focus(); \
      if (text.startsWith(field.value)) { document.execCommand('insertText', false, text.slice(field.value.length)); return; } \
      field.select(); document.execCommand(text ? 'insertText' : 'delete', false, text); };";

/// A page that has nothing to do answers messages of its own all the time; a gap between two of them is work.
const CLOCK: &str = "const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))); \
    const clocked = (act, isThere) => new Promise((done) => { \
      let busy = 0; let longest = 0; let last = performance.now(); let going = true; const start = last; \
      const beat = new MessageChannel(); \
      beat.port1.onmessage = () => { const now = performance.now(); if (now - last >= 2) busy += now - last; longest = Math.max(longest, now - last); last = now; if (going) beat.port2.postMessage(0); }; \
      beat.port2.postMessage(0); act(); \
      const look = () => { if (!going || (!isThere() && performance.now() - start < 2000)) return; \
        seen.disconnect(); void document.elementFromPoint(600, 500); const laidOut = performance.now() - start; \
        setTimeout(() => { void painted().then(() => { going = false; done([longest, busy, laidOut, performance.now() - start].map(Math.round)); }); }, 0); }; \
      const seen = new MutationObserver(look); \
      seen.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true }); \
      setTimeout(look, 2100); look(); });";

impl Clocked for Window {
    async fn time(&self, act: &str, until: &str) -> Value {
        let script = format!(
            "{CLOCK} const [until, done] = arguments; \
             void clocked(() => {{ {act} }}, () => document.querySelector(until)).then(done);"
        );
        self.run(&script, vec![until.into()]).await
    }

    async fn time_typing(&self, label: &str, text: &str) -> Value {
        let script = format!(
            "{CLOCK} {TYPE} const [label, text, done] = arguments; const field = fieldOf(label); \
             const table = document.querySelector('.people-table'); \
             const said = () => table.getAttribute('aria-rowcount') + table.tBodies[0].textContent.slice(0, 400); \
             const before = said(); \
             void clocked(() => typeIn(field, text), () => said() !== before).then(done);"
        );
        self.run(&script, vec![label.into(), text.into()]).await
    }

    async fn time_moves(&self, keys: &[&str]) -> Value {
        let script = format!(
            "{CLOCK} const [keys, done] = arguments; (async () => {{ \
             document.querySelector('tr[aria-rowindex=\"2\"] .name').focus(); const took = []; \
             for (const key of keys) {{ const from = document.activeElement; const start = performance.now(); \
             from.dispatchEvent(new KeyboardEvent('keydown', {{ key, bubbles: true, cancelable: true }})); \
             while ((document.activeElement === from || !document.activeElement.closest('tr')) && performance.now() - start < 1000) await new Promise((next) => setTimeout(next, 0)); \
             void document.elementFromPoint(600, 500); took.push(Math.round(performance.now() - start)); await painted(); }} done(took); }})();"
        );
        self.run(&script, vec![json!(keys)]).await
    }
}
