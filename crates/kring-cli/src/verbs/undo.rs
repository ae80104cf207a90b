//! `kring undo`: takes the last change back.

use serde_json::json;

use crate::call::Call;
use crate::context::Context;
use crate::failure::Failure;

/// Takes back the last operation that can be, or says that there is none.
pub(crate) fn run(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let undone = context.call(&call.name(), json!({}))?;
    if context.globals.json {
        return context.print_json(&undone);
    }
    let text = match undone["operation"].as_str() {
        Some(operation) => context.texts.with("cli-undone", &[("operation", operation.into())]),
        None => context.texts.get("cli-nothing-to-undo"),
    };
    context.print(&text)
}
