//! `kring verbs`: every verb that a line of `batch` can name.

use serde_json::json;

use crate::command::Call;
use crate::session::{Context, extra_verbs};
use crate::terminal::failure::Failure;

/// Lists the verbs; no vault is opened.
pub(crate) fn run(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let verbs: Vec<_> = kring_core::verbs().chain(extra_verbs::names()).collect();
    if context.globals.json {
        return context.print_json(&json!(verbs));
    }
    context.print(&verbs.join("\n"))
}
