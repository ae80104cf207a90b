//! Figures, not checks: how the list follows the keys with ten thousand people, and how soon a page with five hundred
//! conversations is there. Run with `cargo test --features kring-tests/window --test window crowd -- --ignored --nocapture`.

use std::time::Duration;

use kring_tests::kring::{PASSPHRASE, call};
use kring_tests::memory::programs_in;
use kring_tests::programs;
use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use serde_json::{Value, json};

const PEOPLE: usize = 10_000;
const TALKS: usize = 500;
const FIELD: &str = "Zoek op naam of organisatie";
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
        println!("the list of {PEOPLE} after the click, laid out, painted: {list} ms");
        // Nobody types before they have seen the list.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let mut keys = Vec::new();
        for typed in KEYS {
            keys.push(window.time_typing(typed).await);
        }
        println!(
            "each key in the field, held at a stretch, held in all, laid out, painted, ms: {}",
            json!(keys)
        );
        cost_of_keys(&stage, &window).await;
        let moves =
            window.time_moves(&["End", "Home", "PageDown", "ArrowDown", "ArrowDown", "End", "ArrowUp"]).await;
        println!("each key in the list, ms: {moves}");
        window.time_typing("veelspreker").await;
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
        println!("a new conversation after Ctrl+N, laid out, painted: {} ms", json!(talks));
        let mut pages = Vec::new();
        for _ in 0..20 {
            let open = "document.querySelector('tr[aria-rowindex=\"2\"] .name').click()";
            pages.push(window.time(open, ".timeline li").await);
            window.click("button", "Mensen").await;
            window.find("button", "Veelspreker Hier").await;
        }
        println!("a page with {TALKS} conversations, laid out, painted: {} ms", json!(pages));
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
                "{CLOCK} const [label, text, done] = arguments; typeIn(label, text); setTimeout(done, 250);"
            );
            window.run(&script, vec![FIELD.into(), typed.into()]).await;
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

/// What the page measures from within: see the script.
const CLOCK: &str = include_str!("crowd.js");

trait Clocked {
    /// When what `until` picks is laid out and painted after `act`.
    async fn time(&self, act: &str, until: &str) -> Value;
    /// How long typing `text` holds the page up at a stretch and in all, and when the list is laid out and painted.
    async fn time_typing(&self, text: &str) -> Value;
    /// When each of `keys` has moved the focus in the list.
    async fn time_moves(&self, keys: &[&str]) -> Value;
}

impl Clocked for Window {
    async fn time(&self, act: &str, until: &str) -> Value {
        let script = format!(
            "{CLOCK} const [until, done] = arguments; \
             void clocked(() => {{ {act} }}, () => document.querySelector(until)).then(done);"
        );
        self.run(&script, vec![until.into()]).await
    }

    async fn time_typing(&self, text: &str) -> Value {
        let script = format!(
            "{CLOCK} const [label, text, done] = arguments; const before = said(); \
             void held(() => typeIn(label, text), () => said() !== before).then(done);"
        );
        self.run(&script, vec![FIELD.into(), text.into()]).await
    }

    async fn time_moves(&self, keys: &[&str]) -> Value {
        let script = format!("{CLOCK} const [keys, done] = arguments; void moved(keys).then(done);");
        self.run(&script, vec![json!(keys)]).await
    }
}
