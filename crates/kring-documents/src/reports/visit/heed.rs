//! What to heed, and what somebody cares about.

use kring_core::contributions::ContributionRow;
use kring_core::pages::VisitPage;
use kring_core::people::{ContactChannel, Directness, Form, FormOfAddress, Person};
use kring_core::reports::LeftOutWhat;

use crate::sheet::{Block, Fact, Paper, name};

use super::super::common::{self, sentence, shortened};
use super::super::person::{contact_key, languages, meeting_name};
use super::agreed;
use super::room::{Room, Trimmed};

/// What to heed before all else.
pub fn heed(paper: &mut Paper, page: &VisitPage, room: &Room, trimmed: &mut Trimmed) -> Block {
    let person = &page.person.content;
    let lines = [
        ("doc-visit-pause", agreed::pause(paper, person.pause.as_ref(), page.on, room)),
        ("doc-visit-boundaries", some(&person.boundaries, room.heed, room, trimmed)),
        ("doc-visit-limits", agreed::limits(paper, &person.limits, room, trimmed)),
        ("doc-visit-needs", some(&person.needs, room.heed, room, trimmed)),
        ("doc-languages", spoken(paper, person, room)),
        ("doc-visit-contact", contact(paper, person, room)),
        ("doc-visit-last", last(paper, page)),
        ("doc-visit-rhythm", agreed::rhythm(paper, &page.rhythm)),
        ("doc-visit-knows", informed(paper, person)),
    ];
    Block::Heed { facts: facts(paper, lines) }
}

/// What they care about, bring and get, and what comes next.
pub fn themes(paper: &mut Paper, page: &VisitPage, room: &Room, trimmed: &mut Trimmed) -> Vec<Block> {
    let person = &page.person.content;
    let raised: Vec<String> = page.raised.iter().map(|item| item.title.clone()).collect();
    let wishes = page.preparations.iter().flat_map(|row| row.preparation.content.themes.clone());
    let wishes: Vec<String> = wishes.collect();
    let next = page.next_meeting.as_ref().map(|meeting| {
        let title = meeting_name(paper, &shortened(&meeting.title, room.letters));
        let values = [("title", title.into()), ("moment", paper.texts.moment(meeting.at).into())];
        paper.texts.with("doc-visit-meeting", &values)
    });
    let lines = [
        ("doc-visit-interests", some(&person.interests, room.themes, room, trimmed)),
        ("doc-visit-raised", some(&raised, room.themes, room, trimmed)),
        ("doc-visit-brought", dated(paper, &page.brought, room, trimmed)),
        ("doc-visit-got", dated(paper, &page.got, room, trimmed)),
        ("doc-visit-brings", some(&page.brings, room.themes, room, trimmed)),
        ("doc-visit-gets", some(&page.gets, room.themes, room, trimmed)),
        ("doc-visit-next", next.unwrap_or_default()),
        ("doc-visit-prepare", some(&wishes, room.themes, room, trimmed)),
    ];
    let facts = facts(paper, lines);
    if facts.is_empty() {
        return Vec::new();
    }
    vec![common::heading(paper, "doc-visit-themes"), Block::Facts { facts }]
}

/// The first of some short texts, each a sentence.
fn some(all: &[String], most: usize, room: &Room, trimmed: &mut Trimmed) -> String {
    let shown = trimmed.first(all, most, LeftOutWhat::ProfileLines);
    let shown = shown.iter().map(|words| name(&sentence(&shortened(words, room.letters))));
    shown.collect::<Vec<_>>().join(" ")
}

/// The last things that were brought or got, each a sentence with its day.
fn dated(paper: &Paper, rows: &[ContributionRow], room: &Room, trimmed: &mut Trimmed) -> String {
    let shown = trimmed.first(rows, room.themes, LeftOutWhat::Contributions).iter().map(|row| {
        let one = &row.contribution.content;
        let text = name(&sentence(&shortened(&one.text, room.letters)));
        let values = [("date", paper.texts.short_date(one.on).into()), ("text", text.into())];
        paper.texts.with("doc-visit-dated", &values)
    });
    shown.collect::<Vec<_>>().join(" ")
}

fn spoken(paper: &Paper, person: &Person, room: &Room) -> String {
    let mut said =
        vec![sentence(&languages(paper, &person.languages[..person.languages.len().min(room.heed)]))];
    if person.preferences.talk_before {
        said.push(paper.texts.get("doc-visit-talk-before"));
    }
    said.retain(|words| !words.is_empty());
    said.join(" ")
}

/// How they like to be approached, in a few sentences.
fn contact(paper: &Paper, person: &Person, room: &Room) -> String {
    let (texts, likes) = (paper.texts, &person.preferences);
    let mut said = Vec::new();
    said.extend(
        likes
            .channel
            .map(|channel| texts.with("doc-visit-channel", &[("channel", channel_key(channel).into())])),
    );
    let shown = person.contact_ways.iter().take(room.themes.clamp(1, 3));
    said.extend(shown.map(|way| {
        let values = [
            ("kind", contact_key(way.kind).into()),
            ("value", name(&shortened(&way.value, room.letters)).into()),
            ("hours", name(&shortened(&way.hours, room.letters)).into()),
            ("when", if way.hours.trim().is_empty() { "no" } else { "yes" }.into()),
        ];
        texts.with("doc-visit-way", &values)
    }));
    said.push(sentence(&shortened(&likes.hours, room.letters)));
    said.extend(likes.directness.map(|one| {
        texts.get(if one == Directness::Direct { "doc-visit-direct" } else { "doc-visit-indirect" })
    }));
    said.extend(
        likes
            .form
            .map(|one| texts.get(if one == Form::Spoken { "doc-visit-spoken" } else { "doc-visit-written" })),
    );
    said.extend(likes.address.map(|one| {
        texts.get(if one == FormOfAddress::Formal { "doc-visit-formal" } else { "doc-visit-informal" })
    }));
    said.push(name(&sentence(&shortened(&likes.note, room.letters))));
    said.retain(|words| !words.is_empty());
    said.join(" ")
}

fn channel_key(channel: ContactChannel) -> &'static str {
    match channel {
        ContactChannel::InPerson => "inPerson",
        ContactChannel::Phone => "phone",
        ContactChannel::Message => "message",
        ContactChannel::Email => "email",
        ContactChannel::Letter => "letter",
    }
}

fn last(paper: &Paper, page: &VisitPage) -> String {
    match page.rhythm.last_contact {
        Some(on) => paper.texts.full_date(on),
        None => paper.texts.get("doc-visit-no-contact"),
    }
}

fn informed(paper: &Paper, person: &Person) -> String {
    match &person.informed {
        Some(informed) => {
            paper.texts.with("doc-visit-informed", &[("date", paper.texts.date(informed.on).into())])
        }
        None => paper.texts.get("doc-visit-not-informed"),
    }
}

fn facts<const COUNT: usize>(paper: &mut Paper, lines: [(&str, String); COUNT]) -> Vec<Fact> {
    lines.into_iter().filter_map(|(label, words)| common::fact(paper, label, words)).collect()
}
