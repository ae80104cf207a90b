//! `kring undo` and `kring redo`: takes a change back, or does it again.

use kring_core::Problem;
use serde_json::{Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::render;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records;

/// Takes back the last operation that can be, or the one named; or does again what was taken back. Says which, and what
/// went along with it.
pub(crate) fn run(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = Value::Object(gather(call, context, None)?);
    let done = context.call(&call.name(), input)?;
    let stopped = stopped(&done)?;
    if context.globals.json {
        return match stopped {
            Some(failure) => Err(failure.with_details("undone", done)),
            None => context.print_json(&done),
        };
    }
    let (nothing, said) = match call.noun.name {
        "redo" => ("cli-nothing-to-redo", "cli-redone"),
        _ => ("cli-nothing-to-undo", "cli-undone"),
    };
    if done.is_null() {
        return context.print(&context.texts.get(nothing));
    }
    let mut lines = vec![context.texts.with(said, &[("operation", told(&done, context).into())])];
    let along = done["along"].as_array().map(Vec::as_slice).unwrap_or_default();
    lines.extend(along.iter().filter_map(Value::as_str).map(|name| {
        let operation = render::operation(name, context.texts);
        context.texts.with("cli-undone-along", &[("operation", operation.into())])
    }));
    if stopped.is_some() {
        let left = done["stopped"]["left"].as_i64().unwrap_or_default();
        lines.push(context.texts.with("cli-undone-left", &[("count", left.into())]));
    }
    context.print(&lines.join("\n"))?;
    stopped.map_or(Ok(()), Err)
}

/// Lists the last operations, the last first, with what can be done with each in words.
pub(crate) fn list(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = Value::Object(gather(call, context, None)?);
    let mut recent = context.call(&call.name(), input)?;
    if context.globals.json {
        return context.print_json(&recent);
    }
    for one in recent.as_array_mut().map(Vec::as_mut_slice).unwrap_or_default() {
        let takes = one["takes"].as_array().map_or(0, Vec::len);
        let state = one["state"].as_str().unwrap_or_default();
        let can = context.texts.with(&format!("cli-undo-{state}"), &[("count", takes.into())]);
        let operation = render::operation(one["operation"].as_str().unwrap_or_default(), context.texts);
        let names = names(&one["about"], context);
        (one["can"], one["names"], one["operation"]) = (json!(can), json!(names), json!(operation));
        one["sequence"] = one["number"].take();
    }
    records::table(call, context, &recent)
}

/// Why the rest of what was to be taken back is not, where that is so.
fn stopped(done: &Value) -> Result<Option<Failure>, Failure> {
    let problem = done.get("stopped").and_then(|stopped| stopped.get("problem")).cloned();
    let problem: Option<Problem> = problem.map(kring_core::input::from_json).transpose()?;
    Ok(problem.map(Failure::from))
}

/// An operation with what it was about: "Persoon toegevoegd: Sam".
fn told(done: &Value, context: &Context) -> String {
    let operation = render::operation(done["operation"].as_str().unwrap_or_default(), context.texts);
    let names = names(&done["about"], context);
    if names.is_empty() { operation } else { format!("{operation}: {names}") }
}

/// Names as one text: the first few, and how many more there are.
fn names(about: &Value, context: &Context) -> String {
    let names = about["names"].as_array().map(Vec::as_slice).unwrap_or_default();
    let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
    let more = about["more"].as_i64().unwrap_or_default();
    let names = names.join(", ");
    if more == 0 {
        return names;
    }
    context.texts.with("cli-undo-more", &[("names", names.into()), ("more", more.into())])
}

#[cfg(test)]
mod tests {
    use super::stopped;
    use serde_json::json;

    #[test]
    fn why_an_undo_ended_half_way_is_a_failure_like_any_other() {
        let problem = json!({ "code": "vault.diskFull", "args": {} });
        let done = json!({ "operation": "person.add", "stopped": { "problem": problem, "left": 1 } });
        assert_eq!(
            stopped(&done).unwrap().map(|failure| failure.code().to_owned()).as_deref(),
            Some("vault.diskFull")
        );
        assert!(stopped(&json!({ "operation": "person.add", "stopped": null })).unwrap().is_none());
        assert!(stopped(&json!(null)).unwrap().is_none());
    }
}
