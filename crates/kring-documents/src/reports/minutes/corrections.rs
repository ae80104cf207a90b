//! Where the minutes are, how they were corrected, and what was not discussed.

use kring_core::reports::{CorrectionOutcome, MinutesCorrection, MinutesReport, MinutesStatus, NotDiscussed};

use crate::reports::common;
use crate::sheet::{Block, Fact, Line, LineKind, Paper, Text, name};

/// Where the minutes are, in a sentence.
pub(super) fn status(paper: &mut Paper, report: &MinutesReport) -> Option<Fact> {
    let texts = paper.texts;
    let said = match report.status {
        MinutesStatus::Draft => texts.get("doc-minutes-draft"),
        MinutesStatus::Submitted { until } => {
            texts.with("doc-minutes-submitted", &[("date", texts.date(until).into())])
        }
        MinutesStatus::Adopted { on, at_meeting } => {
            let at = if at_meeting { "meeting" } else { "none" };
            texts.with("doc-minutes-adopted", &[("date", texts.date(on).into()), ("at", at.into())])
        }
    };
    common::fact(paper, "doc-minutes-status", said)
}

/// The items that were not discussed, each with the day on which they are; nothing where all were.
pub(super) fn not_discussed(paper: &mut Paper, items: &[NotDiscussed]) -> Vec<Block> {
    let texts = paper.texts;
    let said: Vec<String> = items
        .iter()
        .map(|item| match item.carried_to {
            None => item.title.clone(),
            Some(on) => {
                let values = [("title", name(&item.title).into()), ("date", texts.date(on).into())];
                texts.with("doc-not-discussed-carried", &values)
            }
        })
        .collect();
    common::bullet_section(paper, "doc-not-discussed", &said)
}

/// The section with each correction, before and after; nothing where there were none.
pub(super) fn section(paper: &mut Paper, corrections: &[MinutesCorrection]) -> Vec<Block> {
    if corrections.is_empty() {
        return Vec::new();
    }
    let lines = corrections.iter().map(|one| line(paper, one)).collect();
    vec![common::heading(paper, "doc-corrections"), Block::Lines { lines }]
}

fn line(paper: &mut Paper, one: &MinutesCorrection) -> Line {
    let texts = paper.texts;
    let about = match one.item {
        Some(number) => texts.with("doc-correction-item", &[("number", number.into())]),
        None => texts.get("doc-correction-whole"),
    };
    let asked_by = if let Some(requester) = &one.requester {
        name(requester)
    } else {
        let side = one.requested_by.map_or("none", common::origin_key);
        texts.with("doc-correction-side", &[("side", side.into())])
    };
    let outcome = match one.outcome {
        CorrectionOutcome::TakenOver => "takenOver",
        CorrectionOutcome::Partly => "partly",
        CorrectionOutcome::NotTakenOver => "notTakenOver",
    };
    let values = [
        ("about", about.into()),
        ("who", asked_by.into()),
        ("date", texts.date(one.on).into()),
        ("outcome", outcome.into()),
    ];
    let mut paragraphs = vec![paper.text(texts.with("doc-correction", &values))];
    for (id, words) in [
        ("doc-correction-before", &one.before),
        ("doc-correction-asked", &one.asked),
        ("doc-correction-became", &one.became),
        ("doc-correction-why", &one.why),
    ] {
        if !words.trim().is_empty() {
            paragraphs.push(paper.text(texts.with(id, &[("words", name(words.trim()).into())])));
        }
    }
    Line { kind: LineKind::Note, label: Text::default(), paragraphs, below: Text::default() }
}
