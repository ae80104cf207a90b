//! `kring membership end` and `kring network end`: what is open, and what becomes of each.

use kring_core::record::RecordKind;
use serde_json::{Map, Value, json};

use crate::arguments::gather;
use crate::arguments::references::{by_id, caller, resolve};
use crate::command::Call;
use crate::render::row::short;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::records::saved;

/// Ends it, or only says what is open where that is asked for.
pub(crate) fn end(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let page = context.call(&format!("{} ending", call.noun.name), json!({ "id": input.get("id") }))?;
    if input.remove("dryRun").is_some() {
        return if context.globals.json { context.print_json(&page) } else { tell(&page, context) };
    }
    let settled = settlements(&mut input, &page, context)?;
    input.insert("settled".to_owned(), settled);
    if let Some(how) = input.remove("note") {
        input.insert("how".to_owned(), how);
    }
    saved(call, context, "cli-changed", input)
}

/// Says what is open, a line each, with what can become of it, and what stays.
fn tell(page: &Value, context: &mut Context) -> Result<(), Failure> {
    let texts = context.texts;
    let text = |value: &Value, name: &str| one_line(value[name].as_str().unwrap_or_default());
    let open = page["open"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut lines = vec![texts.with("ending-open", &[("count", open.len().into())])];
    for one in open {
        let closed = one["classification"] == "confidential";
        let words = if closed { texts.get("cli-in-confidence") } else { text(one, "text") };
        let kind = texts.with("ending-kind", &[("kind", text(one, "kind").into())]);
        let id = text(one, "id");
        let ways = one["ways"].as_array().map(Vec::as_slice).unwrap_or_default();
        let ways: Vec<&str> = ways.iter().filter_map(Value::as_str).collect();
        lines.push(format!("{}  {kind}: {words} ({})", short(&id), ways.join(", ")));
    }
    let meetings = page["meetings"].as_i64().unwrap_or_default();
    lines.push(texts.with("ending-stays", &[("count", meetings.into())]));
    context.print(&lines.join("\n"))
}

/// What becomes of each: `ID=WAY` or `ID=WAY:WORDS`. Where it goes to a member, the words are a name or an id.
fn settlements(
    input: &mut Map<String, Value>,
    page: &Value,
    context: &mut Context,
) -> Result<Value, Failure> {
    let Some(Value::Array(given)) = input.remove("settled") else { return Ok(json!([])) };
    let open = page["open"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut settled = Vec::new();
    for one in &given {
        let text = one.as_str().unwrap_or_default();
        let wrong = || {
            Failure::new("usage.value")
                .with("option", "--settle")
                .with("value", text)
                .with("choices", "ID=keep, ID=done, ID=letGo:WORDS, ID=handOver:WORDS")
        };
        let (id, way) = text.split_once('=').ok_or_else(wrong)?;
        let (way, words) = way.split_once(':').unwrap_or((way, ""));
        if !matches!(way, "keep" | "done" | "letGo" | "handOver") {
            return Err(wrong());
        }
        let thing = {
            let called = caller(context)?;
            by_id(open, id.trim(), &called)?.cloned()
        };
        let thing = thing.ok_or_else(|| Failure::new("notFound.part").with("part", "openThing"))?;
        let to_member = way == "handOver" && thing["kind"] != "ourPromise" && !words.trim().is_empty();
        settled.push(if to_member {
            let to = resolve(context, RecordKind::PERSON, words.trim())?;
            json!({ "id": thing["id"], "way": way, "to": to })
        } else {
            json!({ "id": thing["id"], "way": way, "words": words.trim() })
        });
    }
    Ok(Value::Array(settled))
}
