//! `kring import meetings`: meetings of a calendar, taken into a network.

use kring_core::Problem;
use kring_core::imports::{ImportMeetings, ImportedMeeting, MeetingOutcome, MeetingsOutcome};
use kring_import_worker::{EventsTold, Period, is_calendar};
use kring_texts::Texts;
use serde_json::json;

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::source::{key, number, read, taken};

/// Takes the meetings of a calendar into a network; with `--dry-run` it says what that would do.
pub(crate) fn meetings(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (reader, bytes) = read(call)?;
    if !is_calendar(&bytes) {
        return Err(Failure::new("import.noCalendar"));
    }
    let mut input = gather(call, context, None)?;
    let now = Context::now();
    let period = Period::of(&now, taken(&mut input, "from")?, taken(&mut input, "until")?);
    let (from, until) = (period.from, period.until);
    let read = reader.events(&bytes, period).map_err(Problem::from)?;
    let dry_run = input.remove("dryRun").is_some();
    let only = numbers(taken::<Option<Vec<String>>>(&mut input, "only")?)?;
    let asked = ImportMeetings { network: taken(&mut input, "network")?, events: read.events, only };
    let workspace = context.workspace()?;
    let plan = if dry_run {
        workspace.rehearse_meetings(asked, &now)?
    } else {
        workspace.import_meetings(asked, &now)?
    };
    if context.globals.json {
        let told = json!({
            "dryRun": dry_run, "from": from, "until": until, "told": read.told, "plan": plan
        });
        return context.print_json(&told);
    }
    let lines = said(&plan, &read.told, dry_run, context.texts);
    context.print(&lines.join("\n"))
}

/// The numbers that were typed, each by itself or with commas between.
fn numbers(typed: Option<Vec<String>>) -> Result<Option<Vec<u32>>, Failure> {
    let Some(typed) = typed else { return Ok(None) };
    let wrong = |_| Failure::new("invalid.value").with("field", "only").with("expected", "number");
    let all = typed.iter().flat_map(|text| text.split(',')).map(|text| text.trim().parse().map_err(wrong));
    all.collect::<Result<_, _>>().map(Some)
}

fn said(plan: &MeetingsOutcome, told: &EventsTold, dry_run: bool, texts: &Texts) -> Vec<String> {
    let counts = [
        ("added", number(plan.added).into()),
        ("moved", number(plan.moved).into()),
        ("there", number(plan.there).into()),
        ("left", number(plan.skipped + plan.refused).into()),
        ("rehearsed", if dry_run { "yes" } else { "no" }.into()),
    ];
    let mut lines = vec![texts.with("cli-import-meetings-done", &counts)];
    lines.extend(plan.rows.iter().map(|row| line(row, texts)));
    let notes = [
        ("attendees", told.attendees_left_out),
        ("descriptions", told.descriptions_left_out),
        ("outside", told.outside_period),
        ("withoutStart", told.without_start),
        ("rules", told.rules_unread),
        ("cut", told.cut),
    ];
    for (kind, count) in notes.into_iter().filter(|(_, count)| *count > 0) {
        let values = [("kind", kind.into()), ("count", number(count).into())];
        lines.push(texts.with("import-calendar-told", &values));
    }
    lines
}

fn line(row: &ImportedMeeting, texts: &Texts) -> String {
    let (outcome, why, was) = match &row.outcome {
        MeetingOutcome::Add => ("add", String::new(), None),
        MeetingOutcome::Move { was_at, was_place } => ("move", String::new(), Some((*was_at, was_place))),
        MeetingOutcome::There => ("there", String::new(), None),
        MeetingOutcome::Skip => ("skip", String::new(), None),
        MeetingOutcome::Refuse { why } => ("refuse", key(why), None),
    };
    let said = match outcome {
        "refuse" => texts.with("import-meeting-refused", &[("why", why.into())]),
        _ => texts.with("import-meeting-outcome", &[("outcome", outcome.into())]),
    };
    let mut parts = vec![said];
    if let Some((at, place)) = was {
        let placed = if place.is_empty() { "no" } else { "yes" };
        let place = one_line(place);
        let values = [("at", texts.moment(at).into()), ("placed", placed.into()), ("place", place.into())];
        parts.push(texts.with("import-meeting-was", &values));
    }
    parts.extend(
        row.remarks.iter().map(|remark| texts.with("import-meeting-remark", &[("kind", key(remark).into())])),
    );
    let values = [
        ("number", number(row.number).into()),
        ("at", texts.moment(row.at).into()),
        ("title", one_line(&row.title).into()),
        ("said", parts.join(" ").into()),
    ];
    texts.with("cli-import-meeting", &values)
}
