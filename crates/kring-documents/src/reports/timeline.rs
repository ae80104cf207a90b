//! The timeline of a person.

use kring_core::agreements::AcknowledgedHow;
use kring_core::contributions::ContributionWay;
use kring_core::pages::{NamedAs, TimelineEntry, TimelineKind};
use kring_core::reports::TimelineReport;

use crate::sheet::{Block, Cell, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};
use super::person::{meeting_name, side_key, talk};

impl Document for TimelineReport {
    fn sheet(&self, _level: usize) -> Sheet {
        timeline(self)
    }
}

fn timeline(report: &TimelineReport) -> Sheet {
    let mut paper = Paper::new(report.head.language);
    let subtitle = period(&mut paper, report);
    let lead = lead(&mut paper, report);
    let block = if report.entries.is_empty() {
        common::quiet(paper.own("doc-timeline-empty"))
    } else {
        let columns = vec![
            common::words_column(&mut paper, "doc-timeline-when", 0),
            common::words_column(&mut paper, "doc-timeline-what", 1),
        ];
        let rows = report.entries.iter().map(|entry| row(&mut paper, entry)).collect();
        Block::Table { caption: Text::default(), columns, rows }
    };
    let content = Content {
        document: "doc-timeline",
        left_out_heading: "doc-left-out-timeline",
        subtitle,
        lead,
        blocks: vec![block],
    };
    common::sheet(paper, &report.head, &report.left_out, content)
}

fn period(paper: &mut Paper, report: &TimelineReport) -> Text {
    let texts = paper.texts;
    let until = texts.date(report.until.unwrap_or(report.head.made_on));
    let words = match report.from {
        Some(from) => {
            let values = [("from", texts.date(from).into()), ("until", until.into())];
            texts.with("doc-timeline-period", &values)
        }
        None => texts.with("doc-timeline-until", &[("until", until.into())]),
    };
    paper.text(words)
}

fn lead(paper: &mut Paper, report: &TimelineReport) -> Text {
    let count = |kind| report.entries.iter().filter(|entry| entry.kind() == kind).count();
    let values = [
        ("talks", count(TimelineKind::Conversation).into()),
        ("meetings", count(TimelineKind::Meeting).into()),
    ];
    paper.text(paper.texts.with("doc-timeline-lead", &values))
}

fn row(paper: &mut Paper, entry: &TimelineEntry) -> Vec<Cell> {
    let when = paper.texts.short_date(entry.at().date());
    let (text, below) = words(paper, entry);
    vec![paper.text(when).into(), Cell { text: paper.text(text), below: paper.text(below), side: None }]
}

/// What happened, and in smaller letters what belongs to it.
fn words(paper: &Paper, entry: &TimelineEntry) -> (String, String) {
    let texts = paper.texts;
    let confidence = |hidden: bool, words: &str| {
        if hidden { texts.get("doc-in-confidence") } else { words.trim().to_owned() }
    };
    match entry {
        TimelineEntry::Conversation { note, impression, hidden, .. } => {
            let mut said = vec![confidence(*hidden, note)];
            if !impression.trim().is_empty() {
                said.push(texts.with("doc-impression", &[("text", name(impression.trim()).into())]));
            }
            said.retain(|words| !words.is_empty());
            (talk(paper, entry), said.join("\n"))
        }
        TimelineEntry::Meeting { title, why, attended, at, came_at, left_at, thanked_on, .. } => {
            let there = if *attended { "yes" } else { "no" };
            let values = [
                ("title", meeting_name(paper, title).into()),
                ("time", texts.time(at.time()).into()),
                ("there", there.into()),
            ];
            let times = [(came_at, "doc-timeline-came"), (left_at, "doc-timeline-went")];
            let times = times.into_iter().filter_map(|(time, key)| Some((texts.time((*time)?), key)));
            let mut said: Vec<_> =
                times.map(|(time, key)| texts.with(key, &[("time", time.into())])).collect();
            said.extend(thanked_on.map(|day| {
                let values = [("date", texts.date(day).into())];
                texts.with("doc-timeline-thanked", &values)
            }));
            if !why.trim().is_empty() {
                said.push(texts.with("doc-timeline-why", &[("why", name(why.trim()).into())]));
            }
            (texts.with("doc-timeline-meeting", &values), said.join(" "))
        }
        TimelineEntry::Promised { text, side, due, hidden, .. } => {
            let due = due.map(|due| texts.with("doc-action-due", &[("date", texts.date(due).into())]));
            let made = texts.with("doc-timeline-promised", &[("side", side_key(*side).into())]);
            (made, [confidence(*hidden, text), due.unwrap_or_default()].join("\n").trim().to_owned())
        }
        TimelineEntry::Settled { text, side, state, hidden, .. } => {
            let done = if *state == kring_core::promises::PromiseState::Done { "yes" } else { "no" };
            let values = [("side", side_key(*side).into()), ("done", done.into())];
            (texts.with("doc-timeline-settled", &values), confidence(*hidden, text))
        }
        TimelineEntry::Raised { text, title, hidden, .. } => {
            let at = texts.with("doc-timeline-raised", &[("title", meeting_name(paper, title).into())]);
            (at, confidence(*hidden, text))
        }
        TimelineEntry::Acknowledged { text, how, outdated, network_name, .. } => {
            let values = [
                ("network", name(network_name).into()),
                ("how", how_key(*how).into()),
                ("outdated", if *outdated { "yes" } else { "no" }.into()),
            ];
            (texts.with("doc-timeline-acknowledged", &values), text.trim().to_owned())
        }
        TimelineEntry::Contributed { text, way, network_name, hidden, .. } => {
            let way = if *way == ContributionWay::Brings { "brings" } else { "gets" };
            let values = [("way", way.into()), ("network", name(network_name).into())];
            (texts.with("doc-timeline-contributed", &values), confidence(*hidden, text))
        }
        TimelineEntry::Named { .. } => named(paper, entry),
        TimelineEntry::Prepared { title, .. } => (
            texts.with("doc-timeline-prepared", &[("title", meeting_name(paper, title).into())]),
            String::new(),
        ),
        TimelineEntry::Informed { text, .. } => (texts.get("doc-timeline-informed"), text.trim().to_owned()),
        TimelineEntry::OwnWords { .. } => (texts.get("doc-timeline-own-words"), String::new()),
        TimelineEntry::Joined { network_name, .. } => {
            (texts.with("doc-timeline-joined", &[("network", name(network_name).into())]), String::new())
        }
        TimelineEntry::Left { network_name, text, hidden, .. } => {
            let left = texts.with("doc-timeline-left", &[("network", name(network_name).into())]);
            (left, confidence(*hidden, text))
        }
    }
}

fn how_key(how: AcknowledgedHow) -> &'static str {
    match how {
        AcknowledgedHow::Meeting => "meeting",
        AcknowledgedHow::Talk => "talk",
        AcknowledgedHow::Paper => "paper",
    }
}

/// Another record that names them: as what, and its words with what was answered to it.
fn named(paper: &Paper, entry: &TimelineEntry) -> (String, String) {
    let TimelineEntry::Named { role, text, more, place, meeting, due, hidden, .. } = entry else {
        return (String::new(), String::new());
    };
    let texts = paper.texts;
    let place = if meeting.is_some() { meeting_name(paper, place) } else { name(place) };
    let role = role_key(*role);
    let what = texts.with("doc-timeline-named", &[("role", role.into()), ("place", place.into())]);
    if *hidden {
        return (what, texts.get("doc-in-confidence"));
    }
    let mut said = vec![text.trim().to_owned()];
    said.extend(due.map(|due| texts.with("doc-action-due", &[("date", texts.date(due).into())])));
    if !more.trim().is_empty() {
        let values = [("role", role.into()), ("text", name(more.trim()).into())];
        said.push(texts.with("doc-timeline-named-more", &values));
    }
    said.retain(|words| !words.is_empty());
    (what, said.join("\n"))
}

fn role_key(role: NamedAs) -> &'static str {
    match role {
        NamedAs::LedItem => "led-item",
        NamedAs::AskedForChange => "asked-for-change",
        NamedAs::AskedForCorrection => "asked-for-correction",
        NamedAs::MadePledge => "made-pledge",
        NamedAs::LooksAfterGoal => "looks-after-goal",
        NamedAs::BroughtIn => "brought-in",
        NamedAs::RaisedSignal => "raised-signal",
        NamedAs::BoundaryCrossed => "boundary-crossed",
        NamedAs::TakesPart => "takes-part",
    }
}
