//! What changed about an agenda since people know of it.

use kring_core::meetings::AgendaChangeWhat;
use kring_core::reports::AgendaReportChange;

use crate::reports::common;
use crate::sheet::{Block, Paper, name};

/// The section with a line for each change; nothing where nothing changed.
pub(super) fn section(paper: &mut Paper, changes: &[AgendaReportChange]) -> Vec<Block> {
    let lines: Vec<String> = changes.iter().map(|change| line(paper, change)).collect();
    common::bullet_section(paper, "doc-agenda-changes", &lines)
}

/// "Toegevoegd op verzoek van leden, 12 november 2026: Verkeer bij de school."
fn line(paper: &Paper, change: &AgendaReportChange) -> String {
    let texts = paper.texts;
    let (what, from, to) = match &change.what {
        AgendaChangeWhat::Added => ("added", 0, 0),
        AgendaChangeWhat::AddedUrgently => ("addedUrgently", 0, 0),
        AgendaChangeWhat::CarriedOver => ("carriedOver", 0, 0),
        AgendaChangeWhat::Removed => ("removed", 0, 0),
        AgendaChangeWhat::Moved { from, to } => ("moved", *from, *to),
        AgendaChangeWhat::Retitled { .. } => ("retitled", 0, 0),
        AgendaChangeWhat::MinutesChanged { from, to } => ("minutesChanged", (*from).into(), (*to).into()),
        AgendaChangeWhat::Parked => ("parked", 0, 0),
        AgendaChangeWhat::BroughtBack => ("broughtBack", 0, 0),
        AgendaChangeWhat::Shared => ("shared", 0, 0),
    };
    let values = [
        ("what", what.into()),
        ("side", change.requested_by.map_or("none", common::origin_key).into()),
        ("date", texts.date(change.on).into()),
        ("title", name(&change.title).into()),
        ("from", from.into()),
        ("to", to.into()),
    ];
    let mut sentences = vec![common::sentence(&texts.with("doc-agenda-change", &values))];
    if let AgendaChangeWhat::Retitled { former_title } = &change.what {
        sentences.push(texts.with("doc-agenda-change-former", &[("title", name(former_title).into())]));
    }
    for (id, words) in [
        ("doc-agenda-change-requester", change.requester.as_deref().unwrap_or_default()),
        ("doc-agenda-change-room", change.made_room_for.as_str()),
        ("doc-agenda-change-reason", change.reason.as_str()),
    ] {
        if !words.trim().is_empty() {
            sentences.push(common::sentence(&texts.with(id, &[("words", name(words).into())])));
        }
    }
    if let Some(on) = change.corrected_on {
        sentences.push(texts.with("doc-agenda-change-corrected", &[("date", texts.date(on).into())]));
    }
    sentences.join(" ")
}
