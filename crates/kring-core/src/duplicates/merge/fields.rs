//! The fields in which two people differ, and what can be taken of each.

use serde_json::{Map, Value};

use crate::error::Error;
use crate::people::Person;

use super::lay::{is_empty, together};
use super::{MergeChoice, MergeField};

/// A field in which two records differ.
pub(super) struct Leaf {
    /// Its name as a path.
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
    differing("", &json(keep)?, &json(other)?, &json(&Person::default())?, &mut found);
    Ok(found)
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
            (Value::Object(one), Value::Object(two), Some(Value::Object(usual))) => {
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
        let value = match choice.unwrap_or_else(|| self.proposed()) {
            MergeChoice::Keep => self.keep,
            MergeChoice::Other => self.other,
            MergeChoice::Both if self.can_both() => together(self.keep, self.other),
            MergeChoice::Both => {
                return Err(Error::Value { field: self.field, expected: "keep | other".to_owned() });
            }
        };
        if let Some(place) = merged.pointer_mut(&pointer) {
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
        } else if is_empty(&self.keep) {
            MergeChoice::Other
        } else {
            MergeChoice::Keep
        }
    }
}
