//! `kring membership join`.

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records;

/// Lets several people take part in a network, and says how many do from now on and how many did already.
pub(crate) fn join(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = records::answered(call, context)? else { return Ok(()) };
    let count = |field: &str| answer[field].as_array().map_or(0, Vec::len);
    let counts = [("added", count("added").into()), ("already", count("already").into())];
    context.print(&context.texts.with("cli-joined", &counts))
}
