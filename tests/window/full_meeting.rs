//! A figure, not a check: how the minutes of a full meeting follow the keys. Run with `cargo test --features
//! kring-tests/window --test window full_meeting -- --ignored --nocapture`.

use kring_tests::stage::{Stage, play};
use serde_json::{Value, json};

use crate::steps::{batch, by_command_line, create_vault_at_once, unlock};

const PEOPLE: usize = 80;
const ITEMS: usize = 30;
/// Lines of minutes that stand at each item.
const LINES: usize = 4;
const MEETING: &str = "Avond over licht";
/// What is typed, a letter every 150 ms: names of who is there and a day in words, so that all that reads along has work.
const TYPED: &str = "lid 12 bos vraagt de gemeente voor volgende week dinsdag een lamp op te hangen bij de school en lid 7 bos helpt";
const SCRIPT: &str = include_str!("crowd.js");

#[test]
#[ignore = "a figure, not a check"]
fn the_minutes_of_a_full_meeting_follow_the_keys() {
    play("full-meeting", |stage| async move {
        create_vault_at_once(&stage);
        fill(&stage);
        let window = stage.open_window().await;
        unlock(&window).await;
        window.click("button", "Bijeenkomsten").await;
        window.click("button", MEETING).await;
        window.click("tab", "Live").await;
        window.has_focus("textbox", "Nieuwe notitie").await;
        window.waits_for_scripts(std::time::Duration::from_mins(1)).await;
        let script = format!("{SCRIPT} const [text, done] = arguments; void letters(text).then(done);");
        let held = window.run(&script, vec![TYPED.into()]).await;
        window.holds("Nieuwe notitie", TYPED).await;
        let mut held: Vec<u64> = held.as_array().unwrap().iter().filter_map(Value::as_u64).collect();
        println!("each key, held at a stretch, ms: {held:?}");
        held.sort_unstable();
        println!(
            "{} keys: median {} ms, longest {} ms",
            held.len(),
            held[held.len() / 2],
            held[held.len() - 1]
        );
    });
}

fn fill(stage: &Stage) {
    let names = (1..=PEOPLE).map(|number| format!("Lid {number} Bos"));
    let people = names
        .map(|name| json!({ "verb": "person add", "input": { "name": name, "network": network(stage) } }));
    let added = added_by(stage, &people.collect::<Vec<_>>());
    let meeting = json!({ "network": network(stage), "title": MEETING, "at": "2026-11-26T19:30:00" });
    let meeting = added_by(stage, &[json!({ "verb": "meeting add", "input": meeting })])[0].clone();
    let invite = json!({ "verb": "meeting invite", "input": { "id": meeting, "people": added } });
    let attend = added.iter().map(|person| {
        json!({ "verb": "meeting attend", "input": { "id": meeting, "person": person, "attended": true } })
    });
    batch(stage, &std::iter::once(invite).chain(attend).collect::<Vec<_>>());
    let item = |number| json!({ "title": format!("Punt {number}"), "plannedMinutes": 5 });
    let items = (1..=ITEMS)
        .map(|number| json!({ "verb": "agenda add", "input": { "id": meeting, "item": item(number) } }));
    batch(stage, &items.collect::<Vec<_>>());
    let shown = by_command_line(stage, &["meeting", "show", meeting.as_str().unwrap()]).ends_with(0).json();
    let lines = shown["agenda"].as_array().unwrap().iter().flat_map(|item| {
        let (meeting, item) = (meeting.clone(), item["id"].clone());
        (1..=LINES).map(move |line| {
            let text = format!("Regel {line} over het licht bij de school en de speelzaal");
            json!({ "verb": "minutes add", "input": { "id": meeting, "item": item, "line": { "text": text } } })
        })
    });
    batch(stage, &lines.collect::<Vec<_>>());
}

fn network(stage: &Stage) -> Value {
    by_command_line(stage, &["network", "list"]).ends_with(0).json()[0]["id"].clone()
}

/// Does these verbs as one operation, and gives the ids of what they added.
fn added_by(stage: &Stage, verbs: &[Value]) -> Vec<Value> {
    let called = batch(stage, verbs);
    called.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["ok"]["id"].clone()).collect()
}
