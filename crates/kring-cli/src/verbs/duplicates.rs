//! People who may be written down twice: listed, laid side by side, merged, or told apart.

use serde_json::{Map, Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::render;
use crate::render::row::short;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::records;

/// Lists the pairs that may be one person, with the reasons.
pub(crate) fn list(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    told(call, context, input)
}

/// Lists who is like somebody who is not written down yet.
pub(crate) fn alike(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = records::answered(call, context)? else { return Ok(()) };
    let lines: Vec<String> = rows(&answer)
        .map(|row| format!("{}  {}", person(&row["person"]), reasons(context, &row["reasons"])))
        .collect();
    print_lines(context, &lines)
}

/// Remembers, or with `--forget` forgets, that two records are two people.
pub(crate) fn distinct(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let forget = input.remove("forget").is_some();
    input.insert("distinct".to_owned(), json!(!forget));
    told(call, context, input)
}

/// Shows two records side by side, field by field where they differ.
pub(crate) fn compare(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = records::answered(call, context)? else { return Ok(()) };
    let reader = records::reader(context)?;
    let mut lines = Vec::new();
    for row in rows(&answer["fields"]) {
        let field = row["field"].as_str().unwrap_or_default();
        let label = render::label(call.noun.name, field, context.texts);
        lines.push(format!("{label} ({field})"));
        for side in ["keep", "other"] {
            // An organisation goes with the role there and the agreement to record it.
            let more: &[&str] =
                if field == "organisation" { &["organisationRole", "roleAgreedOn"] } else { &[] };
            let values = [field].into_iter().chain(more.iter().copied()).filter_map(|part| {
                let value = answer.pointer(&format!("/{side}/{}", part.replace('.', "/")))?;
                Some(render::cell(&reader, part, value))
            });
            let values: Vec<String> = values.filter(|value| !value.is_empty()).collect();
            let taken = row["proposed"] == side || row["proposed"] == "both";
            lines.push(format!("  {} {side}: {}", if taken { '*' } else { ' ' }, values.join(", ")));
        }
    }
    lines.push(
        context.texts.with("cli-compare-moved", &[("count", answer["moved"].as_i64().unwrap_or(0).into())]),
    );
    print_lines(context, &lines)
}

/// Makes one record of two.
pub(crate) fn merge(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    if let Some(Value::Array(chosen)) = input.remove("take") {
        let mut take = Map::new();
        for choice in chosen {
            let text = choice.as_str().unwrap_or_default();
            let unreadable = || Failure::new("usage.unreadable").with("option", "--take").with("value", text);
            let (field, choice) = text.split_once('=').ok_or_else(unreadable)?;
            take.insert(field.to_owned(), json!(choice));
        }
        input.insert("take".to_owned(), Value::Object(take));
    }
    records::saved(call, context, "cli-merged", input)
}

/// Calls the verb and tells the pairs it answers with.
fn told(call: &Call, context: &mut Context, input: Map<String, Value>) -> Result<(), Failure> {
    let answer = context.call(&call.name(), Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let lines: Vec<String> = rows(&answer)
        .map(|pair| {
            let apart =
                if pair["distinct"] == true { context.texts.get("cli-distinct") } else { String::new() };
            let both = format!("{}  {}", person(&pair["first"]), person(&pair["second"]));
            format!("{both}  {}  {apart}", reasons(context, &pair["reasons"])).trim_end().to_owned()
        })
        .collect();
    print_lines(context, &lines)
}

fn rows(answer: &Value) -> impl Iterator<Item = &Value> {
    answer.as_array().into_iter().flatten()
}

/// "3f2a91bc Samira Haddou (De Kade)".
fn person(card: &Value) -> String {
    let text = |key: &str| card[key].as_str().unwrap_or_default();
    let organisation = match text("organisation") {
        "" => String::new(),
        name => format!(" ({name})"),
    };
    one_line(&format!("{} {}{organisation}", short(text("id")), text("name")))
}

fn reasons(context: &Context, reasons: &Value) -> String {
    let words = rows(reasons).filter_map(Value::as_str);
    words.map(|reason| context.texts.get(&format!("cli-likeness-{reason}"))).collect::<Vec<_>>().join(", ")
}

fn print_lines(context: &mut Context, lines: &[String]) -> Result<(), Failure> {
    let text = if lines.is_empty() { context.texts.get("cli-nothing") } else { lines.join("\n") };
    context.print(&text)
}
