//! `kring report ...`: a document as a file. Each export is written in the audit log.

pub(super) mod names;

use std::path::{Path, PathBuf};

use kring_core::reports::{NamesInReport, ReportFormat, ReportKind, ReportOptions};
use kring_worker_protocol::Worker;
use serde_json::{Map, Value, json};

use crate::arguments::references::{by_id, caller};
use crate::arguments::{gather, parts};
use crate::command::{Call, Kind};
use crate::render::row::id_of;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::globals::whole;
use crate::terminal::language::locale;
use crate::terminal::out_file::{OutFile, check_place};

use super::records;

/// The report that the verb names.
pub(crate) fn export(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let kind = ReportKind::named(call.verb.name).ok_or_else(|| Failure::new("usage.other"))?;
    save(kind, kind.subject().name(), call, context)
}

/// The page before a visit as `person visit-page`: on the screen, or in a file when one is named.
pub(crate) fn visit_page(call: &Call, context: &mut Context) -> Result<(), Failure> {
    if call.matches.contains_id("out") {
        return save(ReportKind::Visit, "id", call, context);
    }
    records::show(call, context)
}

/// Works a report out, writes it to a file and says so in the log. `about` is the input that names its record.
fn save(kind: ReportKind, about: &str, call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (place, force) = (place(call), call.matches.get_flag("force"));
    check_place(&place, force)?;
    let mut input = gather(call, context, None)?;
    let format = format(kind, input.remove("format").as_ref().and_then(Value::as_str), &place)?;
    input.remove("force");
    let id = subject(&mut input, about, context)?;
    chosen_lines(&mut input, &id, context)?;
    chosen_entries(&mut input, &id, context)?;
    names::choices(call, &mut input)?;
    let options = options(input, context)?;
    let unknown = || Failure::new("notFound.record").with("kind", kind.subject()).with("id", &id);
    let request = kind.on(&id).ok_or_else(unknown)?;
    let now = Context::now();
    let report = context.workspace()?.report(request, &options, &now)?;
    let bytes = kring_documents::render(&report, format, &Worker::beside_this_program())?;
    names::refuse_undecided(&report.head().names, context)?;
    let file = OutFile::write(&place, force, &bytes)?;
    // What cannot be written in the log does not leave the vault.
    context.workspace()?.note_export(request, report.head(), &now)?;
    file.publish()?;
    tell_report(context, &place, bytes.len(), &report.head().names)
}

/// The format of a report that a name or the file stands for; without either the usual one.
fn format(kind: ReportKind, name: Option<&str>, place: &Path) -> Result<ReportFormat, Failure> {
    let names: Vec<_> = kind.formats().iter().map(|format| format.name()).collect();
    let chosen = file_format(name, place, &names)?;
    let formats = kind.formats().iter().copied();
    let mut found = formats.filter(|format| chosen.is_none_or(|name| format.name() == name));
    found.next().ok_or_else(|| Failure::new("usage.value").with("option", "--format").with("value", "-"))
}

/// Which of the formats there are a file is to be made in: the one that is named, else the one its name ends in; `None` where
/// neither says anything. An ending that stands for no format, or for another one than the named, would deceive who opens it.
pub(in crate::verbs) fn file_format<'n>(
    name: Option<&str>,
    place: &Path,
    formats: &[&'n str],
) -> Result<Option<&'n str>, Failure> {
    let ending = place.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let known = |name: &str| formats.iter().copied().find(|format| format.eq_ignore_ascii_case(name));
    let refused = |option: &str, value: &str| {
        let failure = Failure::new("usage.value").with("option", option).with("value", value);
        failure.with("choices", formats.join(", "))
    };
    let by_ending = ending.as_deref().map(|ending| (ending, known(ending)));
    match (name, by_ending) {
        (Some(name), ending) => {
            let chosen = known(name).ok_or_else(|| refused("--format", name))?;
            match ending {
                Some((ending, Some(other))) if other != chosen => Err(refused("--out", ending)),
                _ => Ok(Some(chosen)),
            }
        }
        (None, Some((ending, None))) => Err(refused("--out", ending)),
        (None, Some((_, known))) => Ok(known),
        (None, None) => Ok(None),
    }
}

/// Where the file is to be, from the root.
pub(super) fn place(call: &Call) -> PathBuf {
    call.matches.get_one::<PathBuf>("out").map(|path| whole(path)).unwrap_or_default()
}

/// The record the report is about; the only network there is need not be named.
pub(super) fn subject(
    input: &mut Map<String, Value>,
    about: &str,
    context: &mut Context,
) -> Result<String, Failure> {
    if let Some(Value::String(id)) = input.remove(about) {
        return Ok(id);
    }
    let all = context.call(&format!("{about} list"), json!({}))?;
    match all.as_array().map(Vec::as_slice).unwrap_or_default() {
        [only] => Ok(id_of(only).unwrap_or_default().to_owned()),
        _ => Err(Failure::new("usage.missing").with("option", format!("--{about}"))),
    }
}

/// The lines said in confidence that may be in it, as people point at them, by their ids.
fn chosen_lines(input: &mut Map<String, Value>, meeting: &str, context: &mut Context) -> Result<(), Failure> {
    let Some(Value::Array(chosen)) = input.get_mut("includeConfidential") else { return Ok(()) };
    for line in chosen {
        let part =
            parts::find(line.as_str().unwrap_or_default(), Kind::MinuteLine, &json!(meeting), context)?;
        *line = part["id"].clone();
    }
    Ok(())
}

/// The records said in confidence that may be in a report on a person: whole ids, or the beginning of one.
fn chosen_entries(
    input: &mut Map<String, Value>,
    person: &str,
    context: &mut Context,
) -> Result<(), Failure> {
    let Some(Value::Array(chosen)) = input.get_mut("includeEntries") else { return Ok(()) };
    let timeline = context.call("person timeline", json!({ "id": person }))?;
    let known = timeline["entries"].as_array().map(Vec::as_slice).unwrap_or_default();
    let called = caller(context)?;
    for text in chosen {
        let found =
            by_id(known, text.as_str().unwrap_or_default(), &called)?.map(|entry| entry["id"].clone());
        *text = found.ok_or_else(|| Failure::new("notFound.part").with("part", "entry"))?;
    }
    Ok(())
}

/// What was asked for, in the language of the answers or else of the vault.
pub(super) fn options(
    mut input: Map<String, Value>,
    context: &mut Context,
) -> Result<ReportOptions, Failure> {
    let language = match context.globals.asked_language {
        Some(language) => locale(language),
        None => context.workspace()?.settings().language,
    };
    input.insert("language".to_owned(), json!(language));
    Ok(kring_core::input::from_json(Value::Object(input))?)
}

/// Says where a file is.
pub(super) fn tell(context: &mut Context, place: &Path, bytes: usize) -> Result<(), Failure> {
    tell_report(context, place, bytes, &NamesInReport::default())
}

/// The same for a report in which names may have been found.
pub(super) fn tell_report(
    context: &mut Context,
    place: &Path,
    bytes: usize,
    names: &NamesInReport,
) -> Result<(), Failure> {
    let path = place.display().to_string();
    if context.globals.json {
        let mut answer = json!({ "path": path, "bytes": bytes });
        if !names.findings.is_empty() {
            answer["names"] = json!(names.findings);
        }
        return context.print_json(&answer);
    }
    written(&path, context)?;
    names::tell_done(names, context)
}

/// Says where a file is, and whether the log knows of it.
pub(super) fn written(path: &str, context: &mut Context) -> Result<(), Failure> {
    let logged = context.workspace()?.logs_exports();
    let id = if logged { "cli-report-written" } else { "cli-report-written-unlogged" };
    let text = context.texts.with(id, &[("path", path.into())]);
    context.print(&text)
}
