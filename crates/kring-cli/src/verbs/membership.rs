//! `kring membership join`.

use serde_json::Value;

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

/// Lets several people take part in a network, and says how many do from now on and how many did already.
pub(crate) fn join(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    let answer = context.call(&call.name(), Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let count = |field: &str| answer[field].as_array().map_or(0, Vec::len);
    let counts = [("added", count("added").into()), ("already", count("already").into())];
    context.print(&context.texts.with("cli-joined", &counts))
}
