//! The fields in which two people differ, and what can be taken of each.

use serde_json::{Map, Value};

use crate::engine::error::Error;
use crate::records::people::Person;

use super::lay::{is_empty, together};
use super::{MergeChoice, MergeField};

/// What somebody does and where, and that they agreed to have it recorded: one thing, taken from one of the two. The role
/// of one record at the organisation of the other would be somebody's who does not exist, with an agreement nobody gave.
const ROLE: [&str; 3] = ["organisation", "organisationRole", "roleAgreedOn"];

/// When somebody may be called is one thing too: hours of the one with quiet times of the other are what nobody asked for.
const CALLS: &str = "limits.calls";

/// A pause: the one that lasts longer is what was asked for.
const PAUSE: &str = "pause";

/// A field in which two records differ.
pub(super) struct Leaf {
    /// Its name as a path; of what belongs together, the first of its fields.
    pub field: String,
    keep: Value,
    other: Value,
}

/// The fields in which two people differ. What is an object for everybody, such as preferences, is gone into.
pub(super) fn leaves(keep: &Person, other: &Person) -> Result<Vec<Leaf>, Error> {
    let json = |person: &Person| match serde_json::to_value(person) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Error::Encoding),
    };
    let mut found = Vec::new();
    let (keep, other) = (json(keep)?, json(other)?);
    differing("", &keep, &other, &json(&Person::default())?, &mut found);
    if let Some(place) = found.iter().position(|leaf| is_of_role(&leaf.field)) {
        found.retain(|leaf| !is_of_role(&leaf.field));
        let role = |fields: &Map<String, Value>| {
            let parts = ROLE.iter().filter_map(|name| Some(((*name).to_owned(), fields.get(*name)?.clone())));
            Value::Object(parts.collect())
        };
        let leaf = Leaf { field: ROLE[0].to_owned(), keep: role(&keep), other: role(&other) };
        found.insert(place, leaf);
    }
    Ok(found)
}

/// Whether a field is part of what somebody does and where.
fn is_of_role(field: &str) -> bool {
    ROLE.contains(&field)
}

/// Whether a field goes with another and is not chosen by itself.
pub(super) fn goes_with_another(field: &str) -> bool {
    let of_calls = field.strip_prefix(CALLS).is_some_and(|rest| rest.starts_with('.'));
    ROLE[1..].contains(&field) || of_calls
}

fn differing(
    outer: &str,
    keep: &Map<String, Value>,
    other: &Map<String, Value>,
    usual: &Map<String, Value>,
    found: &mut Vec<Leaf>,
) {
    for (name, one) in keep {
        let two = other.get(name).unwrap_or(&Value::Null);
        let field = format!("{outer}{name}");
        match (one, two, usual.get(name)) {
            _ if one == two => {}
            (Value::Object(one), Value::Object(two), Some(Value::Object(usual))) if field != CALLS => {
                differing(&format!("{field}."), one, two, usual, found);
            }
            _ => found.push(Leaf { field, keep: one.clone(), other: two.clone() }),
        }
    }
}

impl Leaf {
    /// Lays what was chosen in its place.
    pub fn put(self, merged: &mut Value, choice: Option<MergeChoice>) -> Result<(), Error> {
        let pointer = format!("/{}", self.field.replace('.', "/"));
        let is_role = is_of_role(&self.field);
        let value = match choice.unwrap_or_else(|| self.proposed()) {
            MergeChoice::Keep => self.keep,
            MergeChoice::Other => self.other,
            MergeChoice::Both if self.can_both() => together(self.keep, self.other),
            MergeChoice::Both => {
                return Err(Error::Value { field: self.field, expected: "keep | other".to_owned() });
            }
        };
        if let (true, Value::Object(parts), Value::Object(whole)) = (is_role, &value, &mut *merged) {
            whole.extend(parts.clone());
        } else if let Some(place) = merged.pointer_mut(&pointer) {
            *place = value;
        }
        Ok(())
    }

    pub fn into_field(self) -> MergeField {
        MergeField { can_both: self.can_both(), proposed: self.proposed(), field: self.field }
    }

    fn can_both(&self) -> bool {
        self.keep.is_array() && self.other.is_array() && !is_empty(&self.keep) && !is_empty(&self.other)
    }

    fn proposed(&self) -> MergeChoice {
        if self.can_both() {
            MergeChoice::Both
        } else if is_of_role(&self.field) {
            // The other says all that the one says, and more.
            if says_all_of(&self.other, &self.keep) { MergeChoice::Other } else { MergeChoice::Keep }
        } else if self.field == PAUSE {
            if pause_ends(&self.other) > pause_ends(&self.keep) {
                MergeChoice::Other
            } else {
                MergeChoice::Keep
            }
        } else if is_empty(&self.keep) {
            MergeChoice::Other
        } else {
            MergeChoice::Keep
        }
    }
}

/// Whether every part of `less` that says anything stands in `more` as it is.
fn says_all_of(more: &Value, less: &Value) -> bool {
    let parts = less.as_object().into_iter().flatten();
    parts.filter(|(_, value)| !is_empty(value)).all(|(name, value)| more.get(name) == Some(value))
}

/// The end of a pause, to compare: none at all before every day, and one without an end after every day.
fn pause_ends(pause: &Value) -> (u8, &str) {
    match (pause, pause.get("until").and_then(Value::as_str)) {
        (Value::Null, _) => (0, ""),
        // Days written as in ISO 8601 sort by themselves.
        (_, Some(until)) => (1, until),
        (_, None) => (2, ""),
    }
}
