//! Days and hours as they are typed, in words or as programs write them: the core reads both.

use jiff::civil::Time;
use kring_core::dates;
use kring_core::dates::{Leaning, Parsed};
use kring_core::locale::Locale;
use kring_texts::Language;
use serde_json::{Value, json};

use crate::call::Input;
use crate::context::Context;
use crate::failure::Failure;

/// A day.
pub(crate) fn day(text: &str, leaning: Leaning, context: &Context) -> Result<Value, Failure> {
    Ok(json!(parse(text, leaning, context)?.date.to_string()))
}

/// A day and an hour.
pub(crate) fn moment(
    text: &str,
    leaning: Leaning,
    input: &Input,
    context: &Context,
) -> Result<Value, Failure> {
    let parsed = parse(text, leaning, context)?;
    // What took place some time that day may be noted without its hour; what is to come may not.
    let time = match (parsed.time, leaning) {
        (Some(time), _) => time,
        (None, Leaning::Past) => Time::midnight(),
        (None, Leaning::Future) => return Err(Failure::new("invalid.noTime").with("option", input.option)),
    };
    Ok(json!(parsed.moment(time).to_string()))
}

/// The language words are read in.
pub(crate) fn locale(context: &Context) -> Locale {
    match context.texts.language() {
        Language::Nl => Locale::Nl,
        Language::En => Locale::En,
    }
}

fn parse(text: &str, leaning: Leaning, context: &Context) -> Result<Parsed, Failure> {
    dates::parse(text, &Context::now(), locale(context), leaning).map_err(|problem| {
        let failure = Failure::new(problem.code());
        problem.args().into_iter().fold(failure, |failure, (name, value)| failure.with(name, value))
    })
}
