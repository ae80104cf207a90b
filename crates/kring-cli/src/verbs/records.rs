//! Verbs that are one call of the domain with an answer to show.

use jiff::civil::DateTime;
use kring_texts::Texts;
use serde_json::{Map, Value};

use crate::arguments::{gather, put, references};
use crate::command::Call;
use crate::render::row::{id_of, name_of, short};
use crate::render::{self, Reader};
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

/// Makes a record.
pub(crate) fn add(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    let text = if call.part().is_some() { "cli-changed" } else { "cli-added" };
    saved(call, context, text, input)
}

/// Changes the fields that are given.
pub(crate) fn edit(call: &Call, context: &mut Context) -> Result<(), Failure> {
    something_to_change(call, context)?;
    let current = shown(call, context)?;
    let input = gather(call, context, Some(&current))?;
    let answer = context.call(&call.name(), Value::Object(input))?;
    tell_saved(context, "cli-changed", &answer)?;
    let said_farewell = current.get("farewell").is_some_and(Value::is_object);
    if said_farewell && answer["farewell"].is_null() && !context.globals.json {
        let text = context.texts.get("cli-farewell-gone");
        return context.print(&text);
    }
    Ok(())
}

/// Changes the fields that are given of a part of a record, such as an agenda item.
pub(crate) fn edit_part(call: &Call, context: &mut Context) -> Result<(), Failure> {
    something_to_change(call, context)?;
    let input = gather(call, context, None)?;
    saved(call, context, "cli-changed", input)
}

fn something_to_change(call: &Call, context: &Context) -> Result<(), Failure> {
    let given = call.has_options() || context.globals.json;
    given.then_some(()).ok_or_else(|| Failure::new("usage.nothingToChange"))
}

/// Does something to a record, such as closing it.
pub(crate) fn change(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    saved(call, context, "cli-changed", input)
}

/// Removes a record.
pub(crate) fn remove(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let before = shown(call, context)?;
    if answered(call, context)?.is_none() {
        return Ok(());
    }
    let text = named("cli-removed", &Value::Object(before), context.texts);
    context.print(&text)
}

/// Shows one thing: a record, a page, the settings, today.
pub(crate) fn show(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = answered(call, context)? else { return Ok(()) };
    let text = render::paragraphs(&reader(context)?, call.noun.name, &answer);
    context.print(&text)
}

/// Shows words to choose from, one a line.
pub(crate) fn words(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = answered(call, context)? else { return Ok(()) };
    let words = answer.as_array().into_iter().flatten().filter_map(Value::as_str).map(one_line);
    let words: Vec<_> = words.collect();
    context.print(&if words.is_empty() { context.texts.get("cli-nothing") } else { words.join("\n") })
}

/// Shows a list: as JSON the records themselves, for people one line each.
pub(crate) fn list(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = Value::Object(gather(call, context, None)?);
    if context.globals.json {
        let answer = context.call(&call.name(), input)?;
        return context.print_json(&answer);
    }
    let rows = match call.noun.rows {
        Some(rows) => rows(context.workspace()?, input, &Context::now())?,
        None => context.call(&call.name(), input)?,
    };
    table(call, context, &rows)
}

/// Shows the same list from rows that were made ready for people.
pub(super) fn table(call: &Call, context: &mut Context, rows: &Value) -> Result<(), Failure> {
    let rows = rows.as_array().map(Vec::as_slice).unwrap_or_default();
    let text = render::table(&reader(context)?, call.noun.name, call.noun.columns, rows);
    context.print(&text)
}

/// Shows the answer of a verb that is a list by itself, one line each; columns that nothing has are left out.
pub(crate) fn lines(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = answered(call, context)? else { return Ok(()) };
    let rows = answer.as_array().map(Vec::as_slice).unwrap_or_default();
    let used = |column: &&str| rows.iter().any(|row| !render::is_blank(row, column));
    let columns: Vec<&str> = call.noun.columns.iter().copied().filter(used).collect();
    let text = render::table(&reader(context)?, call.noun.name, &columns, rows);
    context.print(&text)
}

/// Calls the verb and gives its answer to say in words. `None`: it was asked for as JSON, and stands there.
pub(super) fn answered(call: &Call, context: &mut Context) -> Result<Option<Value>, Failure> {
    let input = gather(call, context, None)?;
    let answer = context.call(&call.name(), Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer).map(|()| None);
    }
    Ok(Some(answer))
}

/// Calls the verb and says what was kept.
pub(super) fn saved(
    call: &Call,
    context: &mut Context,
    text: &str,
    input: Map<String, Value>,
) -> Result<(), Failure> {
    let answer = context.call(&call.name(), Value::Object(input))?;
    tell_saved(context, text, &answer)
}

fn tell_saved(context: &mut Context, text: &str, answer: &Value) -> Result<(), Failure> {
    if context.globals.json {
        return context.print_json(answer);
    }
    let text = named(text, answer, context.texts);
    context.print(&text)
}

/// The record as it is now.
fn shown(call: &Call, context: &mut Context) -> Result<Map<String, Value>, Failure> {
    let id = call.inputs().find(|input| input.key == "id");
    let mut asked = Map::new();
    if let Some(id) = id {
        put(call, context, id, &mut asked, None)?;
    }
    let verb = format!("{} show", call.noun.name);
    let record = context.call(&verb, Value::Object(asked))?;
    Ok(record.as_object().cloned().unwrap_or_default())
}

/// "Bewaard: Havenkwartier (3f2a91bc)": what was done, to what, and how to point at it.
fn named(text: &str, record: &Value, texts: &Texts) -> String {
    let name = name_of(record);
    // A conversation has no name but its moment.
    let name = name.parse::<DateTime>().map_or(name, |at| texts.moment(at));
    match id_of(record).map(short) {
        Some(id) => {
            let name = one_line(if name.is_empty() { id } else { &name });
            texts.with(text, &[("name", name.into()), ("id", id.into())])
        }
        None => texts.get("cli-done"),
    }
}

/// What is needed to read answers aloud.
pub(super) fn reader(context: &mut Context) -> Result<Reader, Failure> {
    let names = references::names(context)?;
    Ok(Reader { texts: context.texts, names, zone: Context::now().zone })
}
