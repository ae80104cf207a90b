//! `kring verbs`: every verb that a line of `batch` can name.

use serde_json::json;

use crate::call::Call;
use crate::context::Context;
use crate::failure::Failure;

use super::own;

/// Lists the verbs; no vault is opened.
pub(crate) fn run(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let verbs: Vec<_> = kring_core::verbs().chain(own::names()).collect();
    if context.globals.json {
        return context.print_json(&json!(verbs));
    }
    context.print(&verbs.join("\n"))
}
