//! What each line of minutes says and whether it may be read, worked out from the records as they are kept; and a meeting that has every
//! sort of line under every sort of item, in every grade.

use kring_core::{Workspace, perform};
use serde_json::{Value, json};

use super::now;

/// A line as it is kept.
#[derive(Debug)]
pub struct Said {
    pub id: String,
    /// The number of its item.
    pub item: u32,
    pub text: String,
    pub is_decision: bool,
    /// How closed its item is, and how closed it is: itself, its item, the meeting, or what it stands for. From 0.
    pub item_grade: usize,
    pub grade: usize,
    /// The words in it that are part of the name of somebody who is kept.
    pub names: Vec<String>,
}

fn all(workspace: &mut Workspace, verb: &str) -> Vec<Value> {
    let answer =
        perform(workspace, verb, json!({}), &now()).unwrap_or_else(|error| panic!("{verb}: {error}"));
    answer.as_array().cloned().unwrap_or_default()
}

const GRADES: [&str; 3] = ["public", "internal", "confidential"];
pub const INTERNAL: usize = 1;
pub const CONFIDENTIAL: usize = 2;

/// How closed the most closed of some records is.
fn grade<'a>(records: impl IntoIterator<Item = &'a Value>) -> usize {
    let place = |record: &Value| GRADES.iter().position(|grade| record["classification"] == *grade);
    records.into_iter().filter_map(place).max().unwrap_or_default()
}

/// Every line of a meeting, in order.
pub fn said_at(workspace: &mut Workspace, meeting: &Value) -> Vec<Said> {
    let promises = all(workspace, "promise list");
    let pledges = all(workspace, "pledge list");
    let people = all(workspace, "person list");
    let parts: Vec<String> = people
        .iter()
        .flat_map(|person| person["name"].as_str().unwrap_or_default().split([' ', '-']))
        .filter(|part| part.chars().next().is_some_and(char::is_uppercase))
        .map(str::to_owned)
        .collect();
    let mut said = Vec::new();
    for (item, number) in meeting["agenda"].as_array().into_iter().flatten().zip(1..) {
        for line in item["minutes"].as_array().into_iter().flatten() {
            let promise = promises.iter().find(|promise| promise["id"] == line["promise"]);
            let pledge = pledges.iter().find(|pledge| pledge["source"]["line"] == line["id"]);
            let text = promise.map_or(&line["text"], |promise| &promise["text"]);
            let text = text.as_str().unwrap_or_default().to_owned();
            let closed_by = [Some(meeting), Some(item), Some(line), promise, pledge];
            let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
            said.push(Said {
                id: line["id"].as_str().unwrap_or_default().to_owned(),
                item: number,
                is_decision: line["kind"] == "decision",
                item_grade: grade([meeting, item]),
                grade: grade(closed_by.into_iter().flatten()),
                names: parts.iter().filter(|part| words.contains(&part.as_str())).cloned().collect(),
                text,
            });
        }
    }
    said
}

impl Said {
    pub fn is_closed(&self) -> bool {
        self.grade == CONFIDENTIAL
    }
}

/// Whether words are those of a line, but for the white space around them.
pub fn fits(said: &Said, words: &str) -> bool {
    said.text.trim() == words.trim()
}

/// What goes before a name and with it.
const TITLES: [&str; 4] = ["Mevrouw", "mevrouw", "Meneer", "meneer"];

/// Whether words are those of a line but for the names in it, of which none is left but those that are said to be left: whether they
/// are names nobody decided.
pub fn fits_without_names(said: &Said, words: Option<&str>, left: &[String]) -> bool {
    let Some(words) = words else { return false };
    if said.names.is_empty() {
        return fits(said, words);
    }
    // What stands between the names is there, in order.
    let mut between = vec![said.text.as_str()];
    for name in said.names.iter().map(String::as_str).chain(TITLES) {
        between = between.into_iter().flat_map(|part| part.split(name)).collect();
    }
    let mut at = 0;
    let in_order = between.iter().map(|part| part.trim()).filter(|part| part.len() > 3).all(|part| {
        let found = words[at..].find(part);
        at += found.map_or(0, |found| found + part.len());
        found.is_some()
    });
    let is_left = |name: &String| left.iter().any(|words| words.contains(name.as_str()));
    in_order && said.names.iter().all(|name| !words.contains(name.as_str()) || is_left(name))
}

/// Has a meeting made with every sort of line under items of every grade, each line in every grade, with and without a name.
pub fn made_up(run: &mut dyn FnMut(&str, Value) -> Value, grade: &str) -> Value {
    let network = json!({ "name": "Havenkwartier", "purpose": "Samen", "basis": "publicTask" });
    let network = run("network add", network)["id"].clone();
    let person = run("person add", json!({ "network": network, "name": "Samira Haddou" }))["id"].clone();
    let meeting = json!({ "network": network, "title": "Avond", "at": "2026-11-12T19:30", "classification": grade,
        "stage": "held", "invitations": [{ "person": person, "attended": true }] });
    let meeting = run("meeting add", meeting)["id"].clone();
    let grades = GRADES;
    for (place, (grade, more)) in [
        (grades[0], json!({})),
        (grades[1], json!({ "origin": "member", "raisedBy": person })),
        (grades[2], json!({ "way": "urgent", "urgentReason": "Gisteren" })),
        (grades[1], json!({ "origin": "together" })),
        (grades[2], json!({ "origin": "municipality" })),
    ]
    .into_iter()
    .enumerate()
    {
        let mut item = json!({ "title": format!("Punt {place}"), "classification": grade });
        item.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
        let kept = run("agenda add", json!({ "id": meeting, "item": item }));
        let item = kept["agenda"][place]["id"].clone();
        // The last two have no lines.
        for grade in grades.into_iter().filter(|_| place < 3) {
            lines(run, &meeting, &item, &person, &format!("{place} {grade}"), grade);
        }
    }
    // An action that belongs to no meeting any more is still the line it was.
    let kept = run("meeting show", json!({ "id": meeting }));
    let lines = kept["agenda"][1]["minutes"].as_array().cloned().unwrap_or_default();
    let action = lines.iter().find(|line| line["kind"] == "action").expect("an action");
    run("promise edit", json!({ "id": action["promise"], "source": { "kind": "loose" } }));
    run("meeting show", json!({ "id": meeting }))
}

/// A line of each sort, also one with a name in it, and two that are closed by what they stand for alone.
fn lines(
    run: &mut dyn FnMut(&str, Value) -> Value,
    meeting: &Value,
    item: &Value,
    person: &Value,
    word: &str,
    grade: &str,
) {
    for kind in ["note", "decision", "pledge"] {
        for text in [format!("Een {kind} {word}"), format!("Dit is met Samira Haddou gezegd, {kind} {word}")]
        {
            let line = json!({ "kind": kind, "text": text, "classification": grade });
            run("minutes add", json!({ "id": meeting, "item": item, "line": line }));
        }
    }
    for side in ["ours", "theirs"] {
        let action = json!({ "side": side, "text": format!("Iets doen {side} {word}"), "people": [person], "holder": "Beheer",
            "due": "2026-12-09", "classification": grade });
        run("minutes action", json!({ "id": meeting, "item": item, "action": action }));
    }
    let action = json!({ "side": "ours", "text": format!("Dicht door de belofte {word}"), "people": [] });
    let kept = run("minutes action", json!({ "id": meeting, "item": item, "action": action }));
    let items = kept["agenda"].as_array().cloned().unwrap_or_default();
    let of_item = items.iter().find(|known| known["id"] == *item).expect("the item");
    let line = of_item["minutes"].as_array().and_then(|lines| lines.last()).cloned().unwrap_or_default();
    run("promise edit", json!({ "id": line["promise"], "classification": "confidential" }));
}
