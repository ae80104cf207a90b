//! `kring report ...`: a document as a file. Each export is written in the audit log.

mod names;

use std::path::{Path, PathBuf};

use kring_core::locale::Locale;
use kring_core::reports::{NamesInReport, ReportHead, ReportOptions};
use kring_core::{Export, Now, Workspace};
use kring_documents::DocumentError;
use kring_texts::Language;
use serde_json::{Map, Value, json};

use crate::call::{Call, Kind};
use crate::context::Context;
use crate::failure::Failure;
use crate::gather::gather;
use crate::globals::whole;
use crate::out_file::{OutFile, check_place};
use crate::parts;
use crate::references::{by_id, caller};

/// The minutes of a meeting.
pub(crate) fn minutes(call: &Call, context: &mut Context) -> Result<(), Failure> {
    export(call, context, "meeting", |workspace, id, options, now| {
        let meeting = parse_id(id, "meeting")?;
        let report = workspace.minutes_report(meeting, options, now)?;
        Ok((kring_documents::render_minutes(&report)?, Export::Minutes(meeting), report.head))
    })
}

/// The agenda of a meeting.
pub(crate) fn agenda(call: &Call, context: &mut Context) -> Result<(), Failure> {
    export(call, context, "meeting", |workspace, id, options, now| {
        let meeting = parse_id(id, "meeting")?;
        let report = workspace.agenda_report(meeting, options, now)?;
        Ok((kring_documents::render_agenda(&report)?, Export::Agenda(meeting), report.head))
    })
}

/// The report on a network, without people.
pub(crate) fn network(call: &Call, context: &mut Context) -> Result<(), Failure> {
    export(call, context, "network", |workspace, id, options, now| {
        let network = parse_id(id, "network")?;
        let report = workspace.network_report(network, options, now)?;
        Ok((kring_documents::render_network(&report)?, Export::Network(network), report.head))
    })
}

/// The page before a visit to a person.
pub(crate) fn visit(call: &Call, context: &mut Context) -> Result<(), Failure> {
    export(call, context, "person", draw_visit)
}

/// The same, as `person visit-page`: on the screen, or in a file when one is named.
pub(crate) fn visit_page(call: &Call, context: &mut Context) -> Result<(), Failure> {
    if call.matches.contains_id("out") {
        return export(call, context, "id", draw_visit);
    }
    super::records::show(call, context)
}

/// The timeline of a person.
pub(crate) fn timeline(call: &Call, context: &mut Context) -> Result<(), Failure> {
    export(call, context, "person", |workspace, id, options, now| {
        let person = parse_id(id, "person")?;
        let report = workspace.timeline_report(person, options, now)?;
        Ok((kring_documents::render_timeline(&report)?, Export::Timeline(person), report.head))
    })
}

fn draw_visit(workspace: &Workspace, id: &str, options: &ReportOptions, now: &Now) -> Result<Drawn, Failure> {
    let person = parse_id(id, "person")?;
    let report = workspace.visit_report(person, options, now)?;
    Ok((kring_documents::render_visit(&report)?, Export::Visit(person), report.head))
}

/// Draws a report and what to write about it in the log.
type Draw = fn(&Workspace, &str, &ReportOptions, &Now) -> Result<Drawn, Failure>;

/// The file, what it is of, and the head of its pages.
type Drawn = (Vec<u8>, Export, ReportHead);

fn export(call: &Call, context: &mut Context, about: &str, draw: Draw) -> Result<(), Failure> {
    let (place, force) = (place(call), call.matches.get_flag("force"));
    check_place(&place, force)?;
    let mut input = gather(call, context, None)?;
    input.remove("format");
    input.remove("force");
    let id = subject(&mut input, about, context)?;
    chosen_lines(&mut input, &id, context)?;
    chosen_entries(&mut input, &id, context)?;
    names::choices(call, &mut input)?;
    let options = options(input, context)?;
    let now = Context::now();
    let (bytes, export, head) = draw(context.workspace()?, &id, &options, &now)?;
    names::refuse_undecided(&head.names, context)?;
    let file = OutFile::write(&place, force, &bytes)?;
    // What cannot be written in the log does not leave the vault.
    context.workspace()?.note_export(export, &head, &now)?;
    file.publish()?;
    tell_report(context, &place, bytes.len(), &head.names)
}

pub(super) fn place(call: &Call) -> PathBuf {
    call.matches.get_one::<PathBuf>("out").map(|path| whole(path)).unwrap_or_default()
}

/// The record the report is about; the only network there is need not be named.
fn subject(input: &mut Map<String, Value>, about: &str, context: &mut Context) -> Result<String, Failure> {
    if let Some(Value::String(id)) = input.remove(about) {
        return Ok(id);
    }
    let all = context.call(&format!("{about} list"), json!({}))?;
    match all.as_array().map(Vec::as_slice).unwrap_or_default() {
        [only] => Ok(crate::references::id_of(only).unwrap_or_default().to_owned()),
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

pub(super) fn options(
    mut input: Map<String, Value>,
    context: &mut Context,
) -> Result<ReportOptions, Failure> {
    let language = match context.globals.asked_language {
        Some(Language::Nl) => Locale::Nl,
        Some(Language::En) => Locale::En,
        None => context.workspace()?.settings().language,
    };
    input.insert("language".to_owned(), json!(language));
    Ok(kring_core::input::from_json(Value::Object(input))?)
}

fn parse_id<T>(text: &str, kind: &'static str) -> Result<kring_core::record::Id<T>, Failure> {
    text.parse().map_err(|_| Failure::new("notFound.record").with("kind", kind).with("id", text))
}

pub(super) fn tell(context: &mut Context, place: &Path, bytes: usize) -> Result<(), Failure> {
    tell_report(context, place, bytes, &NamesInReport::default())
}

/// The same for a report in which names may have been found.
fn tell_report(
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

impl From<DocumentError> for Failure {
    fn from(error: DocumentError) -> Self {
        let failure = Self::new(error.code());
        error.args().into_iter().fold(failure, |failure, (name, value)| failure.with(name, value))
    }
}
