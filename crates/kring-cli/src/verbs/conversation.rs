//! `kring conversation add`: a conversation and what was promised in it, kept as one.

use serde_json::{Map, Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records;

/// Writes a conversation down, with the promises made in it. From options alone, it was just now unless said.
pub(crate) fn add(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let promises = take_promises(&mut input);
    if !promises.is_empty() {
        input.insert("promises".to_owned(), promises.into());
    }
    let contributions = take_contributions(&mut input);
    if !contributions.is_empty() {
        input.insert("contributions".to_owned(), contributions.into());
    }
    if call.has_options() || !context.globals.json {
        let now = Context::now().local();
        let to_the_minute = now.date().at(now.hour(), now.minute(), 0, 0);
        input.entry("at").or_insert_with(|| json!(to_the_minute.to_string()));
    }
    records::saved(call, context, "cli-added-conversation", input)
}

/// Turns the options for promises into the promises of the conversation.
fn take_promises(input: &mut Map<String, Value>) -> Vec<Value> {
    let mut promises = Vec::new();
    for (side, due) in [("ours", "oursDue"), ("theirs", "theirsDue")] {
        let (text, due) = (input.remove(side), input.remove(due));
        if let Some(text) = text {
            promises.push(json!({ "side": side, "text": text, "due": due }));
        }
    }
    promises
}

/// Turns the options for what they bring and get into the contributions of the conversation.
fn take_contributions(input: &mut Map<String, Value>) -> Vec<Value> {
    let mut contributions = Vec::new();
    for way in ["brings", "gets"] {
        let texts = input.remove(way);
        let texts = texts.as_ref().and_then(Value::as_array).into_iter().flatten();
        contributions.extend(texts.map(|text| json!({ "way": way, "text": text })));
    }
    contributions
}

#[cfg(test)]
mod tests {
    use super::take_promises;
    use serde_json::json;

    #[test]
    fn both_sides_may_promise() {
        let mut input =
            json!({ "note": "x", "ours": "Bellen", "oursDue": "2026-12-01", "theirs": "Vertalen" });
        let input = input.as_object_mut();
        let promises = input.map(take_promises).unwrap_or_default();
        assert_eq!(
            json!(promises),
            json!([
                { "side": "ours", "text": "Bellen", "due": "2026-12-01" },
                { "side": "theirs", "text": "Vertalen", "due": null },
            ])
        );
    }
}
