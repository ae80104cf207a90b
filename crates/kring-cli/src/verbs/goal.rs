//! `kring goal step ...`: a step is pointed at by its number from 1.

use serde_json::{Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records::saved;

/// Does something to a step of a goal.
pub(crate) fn step(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let goal = context.call("goal show", json!({ "id": input.get("id") }))?;
    let number = input.remove("step").and_then(|number| number.as_u64());
    let id = step_id(&goal, number);
    let id = id.ok_or_else(|| Failure::new("notFound.part").with("part", "goalStep"))?;
    input.insert("step".to_owned(), id);
    saved(call, context, "cli-changed", input)
}

fn step_id(goal: &Value, number: Option<u64>) -> Option<Value> {
    let place = usize::try_from(number?).ok()?.checked_sub(1)?;
    goal["steps"].get(place).map(|step| step["id"].clone())
}

#[cfg(test)]
mod tests {
    use super::step_id;
    use serde_json::json;

    #[test]
    fn a_step_is_pointed_at_by_its_number() {
        let goal = json!({ "steps": [{ "id": "a" }, { "id": "b" }] });
        assert_eq!(step_id(&goal, Some(2)), Some(json!("b")));
        for none in [None, Some(0), Some(3)] {
            assert_eq!(step_id(&goal, none), None);
        }
    }
}
