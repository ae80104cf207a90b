//! `kring undo`: takes the last change back, or says what could be.

use serde_json::json;

use crate::call::Call;
use crate::context::Context;
use crate::failure::Failure;
use crate::render;

/// Takes back the last operation that can be, or says that there is none.
pub(crate) fn run(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let undone = context.call(&call.name(), json!({}))?;
    if context.globals.json {
        return context.print_json(&undone);
    }
    let text = match undone["operation"].as_str() {
        Some(operation) => {
            let operation = render::operation(operation, context.texts);
            context.texts.with("cli-undone", &[("operation", operation.into())])
        }
        None => context.texts.get("cli-nothing-to-undo"),
    };
    context.print(&text)
}

/// Lists what can be taken back, the last one first.
pub(crate) fn list(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let undoable = context.call(&call.name(), json!({}))?;
    if context.globals.json {
        return context.print_json(&undoable);
    }
    let names = undoable.as_array().map(Vec::as_slice).unwrap_or_default();
    let lines =
        names.iter().filter_map(|name| name.as_str()).map(|name| render::operation(name, context.texts));
    let text = lines.collect::<Vec<_>>().join("\n");
    let text = if text.is_empty() { context.texts.get("cli-nothing-to-undo") } else { text };
    context.print(&text)
}
