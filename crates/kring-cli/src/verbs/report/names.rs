//! Names of people in a report that is to name nobody: what was found, and what was decided about it.

use std::fs::File;

use kring_core::reports::{NameCertainty, NameFinding, NameOutcome, NamesInReport};
use kring_texts::Texts;
use serde_json::{Map, Value, json};

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::input;
use crate::terminal::text::one_line;

/// Puts what was decided about names in its place: from a file, and for all the others at once.
pub(in crate::verbs) fn choices(call: &Call, input: &mut Map<String, Value>) -> Result<(), Failure> {
    let replace = input.remove("replaceNames").is_some();
    let keep = input.remove("keepNames").is_some();
    if replace && keep {
        return Err(Failure::new("usage.twice").with("option", "--replace-names, --keep-names"));
    }
    let mut choices = match call.path("name-choices") {
        Some(path) => {
            let unreadable =
                |error| Failure::new("cli.fileUnreadable").with("path", path.display()).with("reason", error);
            input::read_object(File::open(&path).map_err(unreadable)?)?
        }
        None => Map::new(),
    };
    if replace || keep {
        choices.insert("all".to_owned(), json!(if replace { "replace" } else { "keep" }));
    }
    if !choices.is_empty() {
        input.insert("names".to_owned(), Value::Object(choices));
    }
    Ok(())
}

/// Shows what was found and refuses when nobody decided about some of it.
pub(in crate::verbs) fn refuse_undecided(
    names: &NamesInReport,
    context: &mut Context,
) -> Result<(), Failure> {
    let Err(error) = names.decided() else { return Ok(()) };
    if !context.globals.json {
        let texts = context.texts;
        context.print(&texts.with("cli-names-heading", &[("count", names.undecided.into())]))?;
        for finding in names.findings.iter().filter(|one| one.outcome.is_open()) {
            for line in lines(finding, texts) {
                context.print(&line)?;
            }
        }
        context.print(&texts.get("cli-names-how"))?;
    }
    Err(Failure::from(error).with_details("names", json!(names.findings)))
}

/// Says what became of the names.
pub(super) fn tell_done(names: &NamesInReport, context: &mut Context) -> Result<(), Failure> {
    if names.findings.is_empty() {
        return Ok(());
    }
    let count = |fits: fn(&NameOutcome) -> bool| {
        let fitting = names.findings.iter().filter(|one| fits(&one.outcome));
        fitting.count().into()
    };
    let values = [
        ("replaced", count(|outcome| matches!(outcome, NameOutcome::Replaced { .. }))),
        ("kept", count(|outcome| *outcome == NameOutcome::Kept)),
        ("words", count(|outcome| *outcome == NameOutcome::NoName)),
    ];
    let text = context.texts.with("cli-names-done", &values);
    context.print(&text)
}

/// Where a name stands, and what could stand there.
fn lines(finding: &NameFinding, texts: &Texts) -> [String; 2] {
    let text = json!(finding.place.text);
    let place = [
        ("text", text.as_str().unwrap_or_default().into()),
        ("item", finding.place.item.unwrap_or(0).into()),
    ];
    let found = [
        ("id", finding.id.as_str().into()),
        ("place", texts.with("report-text-at", &place).into()),
        ("before", finding.before.as_str().into()),
        ("words", finding.words.as_str().into()),
        ("after", finding.after.as_str().into()),
    ];
    let mut proposal = texts.with("cli-name-proposal", &[("proposal", finding.proposal.as_str().into())]);
    if finding.certainty == NameCertainty::AlsoWord {
        proposal = texts.with("cli-name-also-word", &[("proposal", proposal.into())]);
    }
    let found = one_line(&texts.with("cli-name-found", &found));
    [found, format!("    {}", one_line(&proposal))]
}
