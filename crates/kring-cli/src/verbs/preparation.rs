//! `kring preparation plan` and `carry`.

use serde_json::{Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records;

/// Plans talks before a meeting and says how many.
pub(crate) fn plan(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = records::answered(call, context)? else { return Ok(()) };
    let count = answer.as_array().map_or(0, Vec::len);
    let text = context.texts.with("cli-planned", &[("count", count.into())]);
    context.print(&text)
}

/// Puts a wish on the agenda. It is pointed at by its number from 1, or by its id.
pub(crate) fn carry(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let record = context.call("preparation show", json!({ "id": input.get("id") }))?;
    let text = input.get("wish").and_then(Value::as_str).unwrap_or_default();
    let wishes = record["wishes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let wish = wish(wishes, text).ok_or_else(|| Failure::new("notFound.part").with("part", "wish"))?;
    input.insert("wish".to_owned(), wish);
    records::saved(call, context, "cli-changed", input)
}

fn wish(wishes: &[Value], text: &str) -> Option<Value> {
    let number = text.parse::<usize>().ok().filter(|_| text.len() <= 3);
    let found = match number {
        Some(number) => wishes.get(number.checked_sub(1)?),
        None => wishes.iter().find(|wish| wish["id"].as_str() == Some(text)),
    };
    found.map(|wish| wish["id"].clone())
}

#[cfg(test)]
mod tests {
    use super::wish;
    use serde_json::json;

    #[test]
    fn a_wish_is_pointed_at_by_number_or_id() {
        let wishes = [json!({ "id": "aaaa" }), json!({ "id": "bbbb" })];
        assert_eq!(wish(&wishes, "2"), Some(json!("bbbb")));
        assert_eq!(wish(&wishes, "aaaa"), Some(json!("aaaa")));
        assert_eq!((wish(&wishes, "0"), wish(&wishes, "3")), (None, None));
    }
}
