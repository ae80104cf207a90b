//! Verbs on meetings that are more than one call of the domain.

use serde_json::{Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records::saved;

/// Takes items over from an earlier meeting. The item that looks back on its actions has words in the language of the answers.
pub(crate) fn carry(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let asked = json!({ "to": input.get("to"), "from": input.get("from") });
    let proposal = context.call("meeting carry-proposal", asked)?;
    if !input.contains_key("lookBack") {
        let open = |side: &str| proposal.get(side).and_then(Value::as_i64).unwrap_or_default();
        let values = [("ours", open("openOurs").into()), ("theirs", open("openTheirs").into())];
        let words = json!({
            "title": context.texts.get("cli-look-back-title"),
            "explanation": context.texts.with("cli-look-back-text", &values),
        });
        input.insert("lookBack".to_owned(), words);
    }
    saved(call, context, "cli-changed", input)
}
