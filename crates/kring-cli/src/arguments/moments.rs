//! Days and hours as they are typed, in words or as programs write them: the core reads both.

use jiff::civil::Time;
use kring_core::dates;
use kring_core::dates::{DateProblem, Leaning, Parsed};
use serde_json::{Value, json};

use crate::command::Input;
use crate::session::Context;
use crate::terminal::failure::Failure;

/// A day.
pub(crate) fn day(text: &str, leaning: Leaning, context: &Context) -> Result<Value, Failure> {
    let parsed = dates::parse_day(text, &Context::now(), context.locale(), leaning);
    Ok(json!(parsed.map_err(|problem| refused(&problem))?.date.to_string()))
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

fn parse(text: &str, leaning: Leaning, context: &Context) -> Result<Parsed, Failure> {
    dates::parse(text, &Context::now(), context.locale(), leaning).map_err(|problem| refused(&problem))
}

fn refused(problem: &DateProblem) -> Failure {
    let failure = Failure::new(problem.code());
    problem.args().into_iter().fold(failure, |failure, (name, value)| failure.with(name, value))
}
