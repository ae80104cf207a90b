//! `kring start-up`: each step in words, with what to do and why.

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::records;

/// Says how far each step is, and of those that are to be done what to do.
pub(crate) fn show(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = records::answered(call, context)? else { return Ok(()) };
    let texts = context.texts;
    let mut lines = Vec::new();
    let steps = answer["steps"].as_array().map(Vec::as_slice).unwrap_or_default();
    for (number, step) in (1..).zip(steps) {
        let text = |name: &str| step[name].as_str().unwrap_or_default().to_owned();
        let count = |name: &str| step[name].as_i64().unwrap_or_default();
        let name = [("step", text("step").into())];
        let state = [
            ("state", text("state").into()),
            ("done", count("done").into()),
            ("all", count("all").into()),
            ("reason", one_line(&text("reason")).into()),
        ];
        let (title, state) = (texts.with("start-up-title", &name), texts.with("start-up-state", &state));
        lines.push(format!("{number}. {title} ({state})"));
        if matches!(text("state").as_str(), "open" | "begun") {
            let chapter = texts.with("guide-chapter", &[("chapter", text("chapter").into())]);
            lines.push(format!("   {} {chapter}", texts.with("start-up-how", &name)));
        }
    }
    context.print(&lines.join("\n"))
}
