//! Makes the JSON input of a verb from what was given on the command line.

use std::path::Path;

use kring_core::dates::Leaning;
use kring_core::{boundaries, rhythm};
use serde_json::{Map, Value, json};

use crate::command::{Call, Input, Kind};
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::globals::whole;
use crate::terminal::input;

use super::known::{contact_ways, languages, preferred, wishes};
use super::moments::{day, moment};
use super::{parts, references};

/// The input for a verb: with `--json` and nothing given as options, one object from standard input.
///
/// Words in their places (the id of an `edit`) come from the command line always. `current` is the record that is
/// to be changed, for options that change a part of a field.
pub(crate) fn gather(
    call: &Call,
    context: &mut Context,
    current: Option<&Map<String, Value>>,
) -> Result<Map<String, Value>, Failure> {
    let mut object = Map::new();
    if context.globals.json && !call.has_options() && call.verb.takes_json() {
        object = input::read_object(std::io::stdin().lock())?;
        if let Some(part) = call.part() {
            object = Map::from_iter([(part.to_owned(), Value::Object(object))]);
        }
    }
    for input in call.inputs().filter(|input| call.has(input)) {
        put(call, context, input, &mut object, current)?;
    }
    Ok(object)
}

/// Puts one input in its place in the object.
pub(crate) fn put(
    call: &Call,
    context: &mut Context,
    input: &Input,
    object: &mut Map<String, Value>,
    current: Option<&Map<String, Value>>,
) -> Result<(), Failure> {
    let texts = call.values(input);
    put_texts(&texts, context, input, object, current)
}

/// The same for texts from anywhere.
fn put_texts(
    texts: &[&str],
    context: &mut Context,
    input: &Input,
    object: &mut Map<String, Value>,
    current: Option<&Map<String, Value>>,
) -> Result<(), Failure> {
    let first = texts.first().copied().unwrap_or_default();
    let value = match input.kind {
        Kind::Pairs(options) if input.key == "filter" => return pairs(texts, options, context, object),
        Kind::Pairs(options) => {
            let mut chosen = Map::new();
            pairs(texts, options, context, &mut chosen)?;
            Value::Object(chosen)
        }
        Kind::Preferred => preferred(first, object.get(input.key), current),
        Kind::Flag => json!(true),
        Kind::YesNo => json!(matches!(first, "yes" | "ja")),
        Kind::Number => json!(first.parse::<i64>().unwrap_or_default()),
        Kind::Texts => texts.iter().copied().filter(|text| !text.is_empty()).collect(),
        Kind::Many(noun) => {
            let ids = texts.iter().filter(|text| !text.is_empty());
            ids.map(|text| references::resolve(context, noun, text)).collect::<Result<Vec<_>, _>>()?.into()
        }
        Kind::Contact(kind) => contact_ways(kind, texts, object.get(input.key), current),
        Kind::Languages => languages(texts, current),
        Kind::Wishes => wishes(texts, current),
        Kind::Path => return Ok(()),
        Kind::CallTimes => json!(boundaries::read_calls(first, context.locale())?),
        Kind::Folder if !first.is_empty() => json!(whole(Path::new(first)).display().to_string()),
        // An empty text takes the field away.
        Kind::Text | Kind::Folder | Kind::Choice(_) => json!(first),
        _ if first.is_empty() => Value::Null,
        // 20.05 is how it is written in the Netherlands too.
        Kind::TimeOfDay => json!(first.replace('.', ":")),
        // "2 weken" says by itself how often meetings of a series are.
        Kind::Rhythm if input.key == "every" => json!(
            rhythm::read(first)
                .or_else(|refused| rhythm::read(&format!("elke {first}")).map_err(|_| refused))?
        ),
        Kind::Rhythm => json!(rhythm::read(first)?),
        Kind::Day => day(first, Leaning::Future, context)?,
        Kind::PastDay => day(first, Leaning::Past, context)?,
        Kind::Moment => moment(first, Leaning::Future, input, context)?,
        Kind::PastMoment => moment(first, Leaning::Past, input, context)?,
        Kind::One(noun) => json!(references::resolve(context, noun, first)?),
        Kind::Decision => json!(references::decision(context, first)?),
        Kind::Position => position(first, input)?,
        Kind::AgendaItem | Kind::MinuteLine => {
            let part = parts::find(first, input.kind, &meeting_of(object), context)?;
            match object.remove(input.key) {
                // What is not given stays as it is.
                Some(Value::Object(mut given)) => {
                    given.insert("id".to_owned(), part["id"].clone());
                    Value::Object(given)
                }
                _ => part["id"].clone(),
            }
        }
    };
    match input.key.split_once('.') {
        None => object.insert(input.key.to_owned(), value),
        Some((outer, inner)) => {
            let before = match object.remove(outer) {
                // A part of a meeting that was pointed at: what is not given stays as it is.
                Some(Value::String(id)) => Some(json!({ "id": id })),
                Some(before) => Some(before),
                None => current.and_then(|current| current.get(outer).cloned()),
            };
            let mut field = before.and_then(|value| value.as_object().cloned()).unwrap_or_default();
            field.insert(inner.to_owned(), value);
            object.insert(outer.to_owned(), Value::Object(field))
        }
    };
    Ok(())
}

/// The meeting whose part is pointed at: it comes first on the line.
fn meeting_of(object: &Map<String, Value>) -> Value {
    object.get("id").cloned().unwrap_or_default()
}

/// A place counted from 1 as the domain counts it, from 0.
fn position(text: &str, input: &Input) -> Result<Value, Failure> {
    let place = text.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
    place
        .map(|place| json!(place))
        .ok_or_else(|| Failure::new("usage.unreadable").with("option", input.option).with("value", text))
}

/// Options written as `KEY=VALUE`, put where the options themselves would be.
fn pairs(
    texts: &[&str],
    options: &'static [Input],
    context: &mut Context,
    object: &mut Map<String, Value>,
) -> Result<(), Failure> {
    let unreadable = |text: &str| {
        let keys = options.iter().map(|option| option.option).collect::<Vec<_>>().join(", ");
        Failure::new("usage.pair").with("text", text).with("keys", keys)
    };
    for text in texts {
        let (key, value) = text.split_once('=').ok_or_else(|| unreadable(text))?;
        let option = options.iter().find(|option| option.option == key).ok_or_else(|| unreadable(text))?;
        let fits = match option.kind {
            Kind::YesNo => ["yes", "no", "ja", "nee"].contains(&value),
            Kind::Choice(words) => words.contains(&value),
            _ => true,
        };
        if !fits {
            return Err(unreadable(text));
        }
        // A flag is there or not; as a pair it may also be taken away.
        if matches!(option.kind, Kind::Flag) {
            object.insert(option.key.to_owned(), json!(!matches!(value, "no" | "nee" | "")));
        } else {
            put_texts(&[value], context, option, object, None)?;
        }
    }
    Ok(())
}
