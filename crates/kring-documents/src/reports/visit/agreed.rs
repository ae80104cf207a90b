//! What was agreed about being in touch: a pause, what Kring itself heeds, and how often we speak.

use jiff::civil::Date;
use kring_core::boundaries::{CallTimes, Limits, Pause, said_calls};
use kring_core::locale::Locale;
use kring_core::reports::LeftOutWhat;
use kring_core::rhythm::{Rhythm, RhythmStanding, RhythmUnit};
use kring_texts::Language;

use crate::sheet::{Paper, name};

use super::super::common::{sentence, shortened};
use super::room::{Room, Trimmed};

/// "Vroeg om rust, tot 1 december 2026." with what they said about it, or from when, where it is still to begin; nothing when
/// it is over.
pub fn pause(paper: &Paper, pause: Option<&Pause>, today: Date, room: &Room) -> String {
    let Some(pause) = pause.filter(|pause| !pause.is_over(today)) else {
        return String::new();
    };
    let texts = paper.texts;
    let since = ("since", texts.full_date(pause.since).into());
    let until = pause.until.map(|until| ("date", texts.full_date(until).into()));
    let term = match (pause.holds(today), until) {
        (true, Some(until)) => texts.with("doc-agreed-pause", &[until]),
        (true, None) => texts.get("doc-agreed-pause-open"),
        (false, Some(until)) => texts.with("doc-agreed-pause-coming", &[since, until]),
        (false, None) => texts.with("doc-agreed-pause-coming-open", &[since]),
    };
    joined([term, name(&sentence(&shortened(&pause.words, room.letters)))])
}

/// What Kring asks about before it goes over it, each a sentence.
pub fn limits(paper: &Paper, limits: &Limits, room: &Room, trimmed: &mut Trimmed) -> String {
    let texts = paper.texts;
    let when = |is_so: bool, key: &str| if is_so { texts.get(key) } else { String::new() };
    joined([
        calls(paper, &limits.calls, room, trimmed),
        when(limits.no_shared_lists, "doc-agreed-no-lists"),
        when(limits.no_photos, "doc-agreed-no-photos"),
        when(limits.ask_before_sharing, "doc-agreed-ask"),
    ])
}

/// "Elke 6 weken, zo afgesproken. Weer aan de beurt: 12 januari 2027."
pub fn rhythm(paper: &Paper, standing: &RhythmStanding) -> String {
    let texts = paper.texts;
    let how_often = match standing.rhythm {
        None => return String::new(),
        Some(Rhythm::TheyCall) => texts.get("doc-agreed-they-call"),
        Some(Rhythm::Every { count, unit }) => {
            texts.with("doc-agreed-every", &[("count", count.into()), ("unit", unit_key(unit).into())])
        }
    };
    let agreed = if standing.agreed { "yes" } else { "no" };
    let how_often =
        texts.with("doc-agreed-rhythm", &[("rhythm", how_often.into()), ("agreed", agreed.into())]);
    let again = standing.snoozed_until.or(standing.due_on).filter(|_| !standing.paused);
    let again = again.map(|on| texts.with("doc-agreed-again", &[("date", texts.full_date(on).into())]));
    joined([sentence(&how_often), again.unwrap_or_default()])
}

fn calls(paper: &Paper, calls: &CallTimes, room: &Room, trimmed: &mut Trimmed) -> String {
    let texts = paper.texts;
    if calls.never {
        return texts.get("doc-agreed-never-call");
    }
    let language = match texts.language() {
        Language::Nl => Locale::Nl,
        Language::En => Locale::En,
    };
    let said = said_calls(calls, language);
    let mut part = |all: &[String], key: &str, name: &str, between: &str| {
        let shown = trimmed.first(all, 2 * room.heed, LeftOutWhat::ProfileLines);
        if shown.is_empty() { String::new() } else { texts.with(key, &[(name, shown.join(between).into())]) }
    };
    joined([
        part(&said.welcome, "doc-agreed-calls", "hours", "; "),
        part(&said.unwelcome, "doc-agreed-no-calls", "when", ", "),
    ])
}

fn joined<const COUNT: usize>(parts: [String; COUNT]) -> String {
    let said: Vec<String> = parts.into_iter().filter(|words| !words.is_empty()).collect();
    said.join(" ")
}

fn unit_key(unit: RhythmUnit) -> &'static str {
    match unit {
        RhythmUnit::Day => "day",
        RhythmUnit::Week => "week",
        RhythmUnit::Month => "month",
        RhythmUnit::Year => "year",
    }
}
