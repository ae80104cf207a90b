//! Which field an input fails on, found by trying without: the input is read again with less in it until what is left
//! no longer fails in the same way. That works for flattened types too, for which `serde_path_to_error` (0.1.20, tried)
//! gives no path.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::engine::error::Error;

/// The error for an input that `T` refused with `error`.
pub(super) fn explain<T: DeserializeOwned>(input: Value, error: &serde_json::Error) -> Error {
    let message = error.to_string();
    let path = Search::<T> { whole: input, path: Vec::new(), message: &message, of: PhantomData }.path();
    match missing_field(&message) {
        Some(missing) => Error::Required { field: join(&path, Some(missing)) },
        None => Error::Value { field: join(&path, None), expected: expected(&message) },
    }
}

/// An input, how it fails, and how far the cause is known.
struct Search<'a, T> {
    whole: Value,
    path: Vec<String>,
    message: &'a str,
    of: PhantomData<T>,
}

impl<T: DeserializeOwned> Search<'_, T> {
    /// The deepest path that the failure is about.
    fn path(mut self) -> Vec<String> {
        while let Some(step) = self.step() {
            self.path.push(step);
        }
        self.path
    }

    fn step(&mut self) -> Option<String> {
        match self.here().clone() {
            Value::Object(fields) => self.field_of(&fields),
            Value::Array(elements) => {
                // Without the elements from here on it no longer fails so: this is the first that does.
                let first = (0..elements.len())
                    .rev()
                    .find(|count| self.outcome(elements[..*count].into()) != Outcome::Same)?;
                *self.here_mut() = elements[..=first].into();
                Some(first.to_string())
            }
            _ => None,
        }
    }

    fn field_of(&mut self, fields: &Map<String, Value>) -> Option<String> {
        // Not `Map::remove`, which may put another field in the gap: the order decides which failure is met first.
        let without = |key: &String| {
            let others = fields.iter().filter(|(name, _)| *name != key);
            Value::Object(others.map(|(name, value)| (name.clone(), value.clone())).collect())
        };
        let alone = |key: &String| {
            let field = fields.get(key).map(|value| (key.clone(), value.clone()));
            Value::Object(field.into_iter().collect())
        };
        let outcomes: Vec<_> = fields.keys().map(|key| (key, self.outcome(without(key)))).collect();
        let mended = outcomes.iter().find(|(_, outcome)| *outcome == Outcome::Read);
        let other_trouble = || {
            outcomes.iter().find(|(key, outcome)| match outcome {
                Outcome::Other(message) => missing_field(message) != Some(key.as_str()),
                _ => false,
            })
        };
        if let Some((key, _)) = mended.or_else(other_trouble) {
            return Some((*key).clone());
        }
        if missing_field(self.message).is_some() {
            return None;
        }
        fields.keys().find(|key| self.outcome(alone(key)) == Outcome::Same).cloned()
    }

    /// What happens with another value at the path.
    fn outcome(&mut self, value: Value) -> Outcome {
        let kept = std::mem::replace(self.here_mut(), value);
        let read = serde_json::from_value::<T>(self.whole.clone());
        *self.here_mut() = kept;
        match read.map_err(|error| error.to_string()) {
            Ok(_) => Outcome::Read,
            Err(message) if message == self.message => Outcome::Same,
            Err(message) => Outcome::Other(message),
        }
    }

    fn here(&self) -> &Value {
        self.path.iter().fold(&self.whole, |value, step| match value {
            Value::Array(_) => &value[step.parse().unwrap_or(0)],
            _ => &value[step.as_str()],
        })
    }

    fn here_mut(&mut self) -> &mut Value {
        self.path.iter().fold(&mut self.whole, |value, step| match value {
            Value::Array(_) => &mut value[step.parse().unwrap_or(0)],
            _ => &mut value[step.as_str()],
        })
    }
}

/// How a changed input is taken.
#[derive(PartialEq)]
enum Outcome {
    /// It is read.
    Read,
    /// It fails as before.
    Same,
    /// It fails with another message.
    Other(String),
}

fn missing_field(message: &str) -> Option<&str> {
    message.strip_prefix("missing field `")?.split('`').next()
}

/// What should have been there, in words that texts in any language can name.
fn expected(message: &str) -> String {
    if let Some((_, choices)) = message.split_once("unknown variant") {
        let choices: Vec<&str> = choices.split('`').skip(1).step_by(2).skip(1).collect();
        return choices.join(" | ");
    }
    let kind = match message.rsplit_once("expected ") {
        _ if message.contains("UUID") => "id",
        // A moment in UTC, as "2026-11-20T18:30:00Z".
        _ if message.contains("Zulu") => super::offset::EXPECTED,
        Some((_, wanted)) if wanted.contains("date") => "date",
        Some((_, wanted)) if wanted.contains("string") => "text",
        Some((_, wanted)) if wanted.contains("sequence") => "list",
        Some((_, wanted)) if wanted.contains("boolean") => "truthValue",
        Some((_, wanted)) if is_number(wanted) => "number",
        _ if message.contains("date") || message.contains("year") => "date",
        _ => "object",
    };
    kind.to_owned()
}

fn is_number(wanted: &str) -> bool {
    ["u8", "u16", "u32", "i32", "integer", "number"].iter().any(|number| wanted.starts_with(number))
}

fn join(path: &[String], last: Option<&str>) -> String {
    let mut steps: Vec<&str> = path.iter().map(String::as_str).collect();
    steps.extend(last);
    steps.join(".")
}
