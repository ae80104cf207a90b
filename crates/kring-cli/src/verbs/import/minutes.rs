//! `kring import minutes`: minutes from a file of text or from standard input, taken into a meeting.

use kring_core::Problem;
use kring_core::imports::{ImportMinutes, ImportedLine, MinutesOutcome};
use kring_texts::Texts;
use serde_json::json;

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::source::{key, number, read_or_pasted, taken};

/// Takes minutes into a meeting; with `--dry-run` it says what that would do.
pub(crate) fn minutes(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (reader, bytes) = read_or_pasted(call)?;
    let lines = reader.minutes(&bytes).map_err(Problem::from)?;
    let mut input = gather(call, context, None)?;
    let dry_run = input.remove("dryRun").is_some();
    let title = context.texts.get("import-minutes-item");
    let (meeting, item) = (taken(&mut input, "id")?, taken(&mut input, "item")?);
    let asked = ImportMinutes { meeting, item, title, lines };
    let now = Context::now();
    let workspace = context.workspace()?;
    let plan = if dry_run {
        workspace.rehearse_minutes(asked, &now)?
    } else {
        workspace.import_minutes(asked, &now)?
    };
    if context.globals.json {
        return context.print_json(&json!({ "dryRun": dry_run, "plan": plan }));
    }
    let lines = said(&plan, dry_run, context.texts);
    context.print(&lines.join("\n"))
}

fn said(plan: &MinutesOutcome, dry_run: bool, texts: &Texts) -> Vec<String> {
    let counts = [
        ("notes", number(plan.notes).into()),
        ("decisions", number(plan.decisions).into()),
        ("actions", number(plan.actions).into()),
        ("pledges", number(plan.pledges).into()),
        ("rehearsed", if dry_run { "yes" } else { "no" }.into()),
    ];
    let mut lines = vec![texts.with("cli-import-minutes-done", &counts)];
    for (place, line) in plan.lines.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| plan.lines.get(place));
        if before.is_none_or(|before| before.item != line.item) {
            lines.push(one_line(&line.item));
        }
        lines.extend(said_line(line, texts));
    }
    lines
}

/// What becomes of a line; nothing for one that names its item.
fn said_line(line: &ImportedLine, texts: &Texts) -> Option<String> {
    let kind = line.kind.as_ref()?;
    let values = [
        ("line", number(line.line).into()),
        ("kind", texts.with("import-line-kind", &[("kind", key(kind).into())]).into()),
        ("text", one_line(&line.text).into()),
        ("owned", if line.owner.is_some() { "yes" } else { "no" }.into()),
        ("owner", one_line(line.owner.as_deref().unwrap_or_default()).into()),
        ("long", if line.too_long { "yes" } else { "no" }.into()),
    ];
    Some(texts.with("cli-import-minutes-line", &values))
}
