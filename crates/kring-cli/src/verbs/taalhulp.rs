//! `kring taalhulp check`: hints about the wording of a text, on this computer and without a vault.

use std::fs::File;
use std::path::PathBuf;

use kring_core::taalhulp;
use kring_core::taalhulp::{Hint, Rules};
use serde_json::json;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::input::read_text;
use crate::terminal::text::one_line;

/// Tells the hints for a text, one on each line: start, end, kind, text, suggestion, with tabs between.
pub(crate) fn check(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let path = |name: &str| call.matches.try_get_one::<PathBuf>(name).ok().flatten();
    let rules = match path("rules") {
        Some(path) => {
            let own = read_text(open(path)?)?;
            Rules::with_own(context.locale(), &own).map_err(|error| {
                Failure::new("invalid.taalhulpRules").with("path", path.display()).with("reason", error)
            })?
        }
        None => Rules::built_in(context.locale()),
    };
    let text = match path("file") {
        Some(path) if path.as_os_str() != "-" => read_text(open(path)?)?,
        _ => read_text(std::io::stdin().lock())?,
    };
    let hints = taalhulp::check_with(&rules, &text);
    if context.globals.json {
        return context.print_json(&json!(hints));
    }
    let lines: Vec<String> = hints.iter().map(|hint| line(hint, &json!(hint.kind))).collect();
    context.print(&lines.join("\n"))
}

fn line(hint: &Hint, kind: &serde_json::Value) -> String {
    let kind = kind.as_str().unwrap_or_default();
    let plain = one_line;
    format!("{}\t{}\t{kind}\t{}\t{}", hint.start, hint.end, plain(&hint.text), plain(&hint.suggestion))
}

fn open(path: &PathBuf) -> Result<File, Failure> {
    let unreadable =
        |error| Failure::new("cli.fileUnreadable").with("path", path.display()).with("reason", error);
    let file = File::open(path).map_err(unreadable)?;
    match file.metadata() {
        Ok(found) if found.is_dir() => Err(Failure::new("invalid.notAFile").with("path", path.display())),
        _ => Ok(file),
    }
}
