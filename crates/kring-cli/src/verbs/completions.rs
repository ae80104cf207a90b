//! `kring completions SHELL`: a script for the shell, made of the parser, so that it knows all that the parser knows.

use clap_complete::aot::{Shell, generate};
use serde_json::json;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

/// Writes the script; no vault is opened.
pub(crate) fn run(call: &Call, context: &mut Context) -> Result<(), Failure> {
    // The parser lets through only names of the table, which are those of the library.
    let shell = call.text("shell").and_then(|name| name.parse::<Shell>().ok());
    let shell = shell.ok_or_else(|| Failure::new("usage.other"))?;
    let mut script = Vec::new();
    generate(shell, &mut (context.vocabulary.parser)(context.texts), "kring", &mut script);
    let script = String::from_utf8_lossy(&script);
    if context.globals.json {
        return context.print_json(&json!(script));
    }
    context.print(&script)
}
