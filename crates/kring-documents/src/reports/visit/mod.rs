//! The page before a visit: one sheet of A4, whatever there is to say.

mod agreed;
mod heed;
mod room;

use kring_core::locale::Locale;
use kring_core::pages::{TimelineEntry, VisitPage};
use kring_core::promises::{PromiseRow, Side};
use kring_core::reports::{LeftOut, LeftOutWhat, LeftOutWhy, VisitReport};

use crate::sheet::{Block, Line, LineKind, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content, sentence, shortened};
use super::person;

use room::{LEVELS, Room, Trimmed};

impl Document for VisitReport {
    fn levels(&self) -> usize {
        LEVELS
    }

    fn sheet(&self, level: usize) -> Sheet {
        visit(self, level)
    }
}

/// The sheet of a page before a visit, with as much as `level` lets on it: 0 is the most, [`LEVELS`] the end.
fn visit(report: &VisitReport, level: usize) -> Sheet {
    let mut paper = Paper::new(report.head.language);
    let room = Room::at(level);
    let mut trimmed = Trimmed::default();
    let page = &report.page;
    let mut blocks = greetings(&mut paper, report, &room);
    blocks.push(heed::heed(&mut paper, page, &room, &mut trimmed));
    blocks.extend(promises(&mut paper, page, &room, &mut trimmed));
    blocks.extend(talks(&mut paper, page, &room, &mut trimmed));
    blocks.extend(heed::themes(&mut paper, page, &room, &mut trimmed));
    let content = Content {
        document: "doc-visit",
        left_out_heading: "doc-left-out-visit",
        subtitle: subtitle(&mut paper, page),
        lead: Text::default(),
        blocks,
    };
    let mut left_out = report.left_out.clone();
    left_out.extend(trimmed.left_out());
    common::sheet(paper, &report.head, &left_out, content)
}

/// "Zeg: mevrouw Haddou. Voorzitter, Bewonersvereniging De Kade."
fn subtitle(paper: &mut Paper, page: &VisitPage) -> Text {
    let person = &page.person.content;
    let mut parts = Vec::new();
    if !person.say.trim().is_empty() {
        parts.push(paper.texts.with("doc-visit-say", &[("say", name(&shortened(&person.say, 80)).into())]));
    }
    let role = [&person.organisation_role, &page.organisation].map(|words| shortened(words, 80));
    let role: Vec<String> =
        role.into_iter().filter(|words| !words.is_empty()).map(|one| name(&one)).collect();
    if !role.is_empty() {
        parts.push(sentence(&role.join(", ")));
    }
    paper.text(parts.join(" "))
}

fn greetings(paper: &mut Paper, report: &VisitReport, room: &Room) -> Vec<Block> {
    let texts = paper.texts;
    let phrases = report.page.greetings.iter().take(room.greetings).map(|greeting| {
        let sounds =
            if report.head.language == Locale::Nl { &greeting.sounds_nl } else { &greeting.sounds_en };
        let language = texts.with("doc-language-name", &[("tag", greeting.tag.clone().into())]);
        let below = if sounds.is_empty() {
            language
        } else {
            let values = [("language", language.into()), ("sounds", sounds.clone().into())];
            texts.with("doc-visit-sounds", &values)
        };
        Block::Phrase {
            language: greeting.tag.clone(),
            text: paper.text(&greeting.words),
            below: paper.text(below),
        }
    });
    phrases.collect()
}

/// What is open between us, ours first: late ones before all.
fn promises(paper: &mut Paper, page: &VisitPage, room: &Room, trimmed: &mut Trimmed) -> Vec<Block> {
    let mut blocks = vec![common::heading(paper, "doc-visit-promises")];
    if page.promises.is_empty() {
        blocks.push(common::quiet(paper.own("doc-visit-no-promises")));
        return blocks;
    }
    let shown = trimmed.first(&page.promises, room.promises, LeftOutWhat::Promises);
    let items = shown.iter().map(|row| promise(paper, row, room)).collect();
    blocks.push(Block::Bullets { items });
    blocks
}

fn promise(paper: &mut Paper, row: &PromiseRow, room: &Room) -> Text {
    let texts = paper.texts;
    let promise = &row.promise.content;
    let late = row.days_late.and_then(|days| u32::try_from(days).ok());
    let when = match (late, promise.due) {
        (Some(days), _) => texts.with("doc-visit-late", &[("count", days.into())]),
        (None, Some(due)) => texts.with("doc-action-due", &[("date", texts.date(due).into())]),
        (None, None) => texts.get("doc-action-no-due"),
    };
    let side = if promise.side == Side::Ours { "ours" } else { "theirs" };
    let values = [
        ("side", side.into()),
        ("text", name(&shortened(&promise.text, room.letters)).into()),
        ("when", when.into()),
    ];
    paper.text(texts.with("doc-visit-promise", &values))
}

fn talks(paper: &mut Paper, page: &VisitPage, room: &Room, trimmed: &mut Trimmed) -> Vec<Block> {
    let mut blocks = vec![common::heading(paper, "doc-visit-talks")];
    if page.talks.is_empty() {
        blocks.push(common::quiet(paper.own("doc-visit-no-talks")));
        return blocks;
    }
    let total = usize::try_from(page.talks_total).unwrap_or(usize::MAX);
    let shown = page.talks.len().min(room.talks);
    trimmed.count(LeftOutWhat::Conversations, total.saturating_sub(shown));
    let lines = page.talks[..shown].iter().map(|talk| line(paper, talk, room)).collect();
    blocks.push(Block::Lines { lines });
    blocks
}

fn line(paper: &mut Paper, talk: &TimelineEntry, room: &Room) -> Line {
    let texts = paper.texts;
    let label = format!("{}, {}", texts.date(talk.at().date()), person::talk(paper, talk));
    let said = match talk {
        TimelineEntry::Conversation { hidden: true, .. } => texts.get("doc-in-confidence"),
        TimelineEntry::Conversation { note, .. } => shortened(note, room.talk_letters),
        _ => String::new(),
    };
    Line {
        kind: LineKind::Note,
        label: paper.text(shortened(&label, room.letters)),
        paragraphs: vec![paper.text(said)],
        below: Text::default(),
    }
}

impl Trimmed {
    /// What had no room, as it is listed.
    fn left_out(self) -> Vec<LeftOut> {
        let counted = self.counts.into_iter().filter(|(_, count)| *count > 0);
        let as_u32 = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        counted
            .map(|(what, count)| LeftOut { what, count: Some(as_u32(count)), why: LeftOutWhy::NoRoom })
            .collect()
    }
}
