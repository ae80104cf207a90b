//! What the page before a visit and the timeline of a person both say.

use kring_core::conversations::ConversationKind;
use kring_core::pages::TimelineEntry;
use kring_core::people::{ContactKind, Language, LanguageLevel};
use kring_core::promises::Side;

use crate::sheet::{Paper, name};

/// "Koffie, De Steiger": how a conversation took place, where, and with how many others.
pub fn talk(paper: &Paper, entry: &TimelineEntry) -> String {
    let TimelineEntry::Conversation { kind, place, people, .. } = entry else { return String::new() };
    let texts = paper.texts;
    let mut parts = vec![texts.with("doc-talk", &[("kind", kind_key(*kind).into())])];
    if !place.trim().is_empty() {
        parts.push(name(place));
    }
    if !people.is_empty() {
        parts.push(texts.with("doc-talk-others", &[("count", people.len().into())]));
    }
    parts.join(", ")
}

fn kind_key(kind: ConversationKind) -> &'static str {
    match kind {
        ConversationKind::Coffee => "coffee",
        ConversationKind::Walk => "walk",
        ConversationKind::Phone => "phone",
        ConversationKind::Video => "video",
        ConversationKind::Visit => "visit",
        ConversationKind::Message => "message",
        ConversationKind::Letter => "letter",
        ConversationKind::Note => "note",
    }
}

/// Who promised: "ours" or "theirs", as texts choose by it.
pub fn side_key(side: Side) -> &'static str {
    match side {
        Side::Ours => "ours",
        Side::Theirs => "theirs",
    }
}

/// The sort of a way to reach somebody, as texts choose by it.
pub fn contact_key(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Phone => "phone",
        ContactKind::Message => "message",
        ContactKind::Email => "email",
        ContactKind::Post => "post",
        ContactKind::Visit => "visit",
    }
}

/// "Nederlands, een beetje Frans (wil een tolk)".
pub fn languages(paper: &Paper, languages: &[Language]) -> String {
    let texts = paper.texts;
    let said = languages.iter().filter(|one| one.speaks != LanguageLevel::None || one.wants_interpreter);
    let said = said.map(|language| {
        let tag = language.tag.split('-').next().unwrap_or_default().to_lowercase();
        let known = texts.with("doc-language-name", &[("tag", tag.into())]);
        let level = if language.speaks == LanguageLevel::Good { "good" } else { "some" };
        let interpreter = if language.wants_interpreter { "yes" } else { "no" };
        let values =
            [("language", known.into()), ("level", level.into()), ("interpreter", interpreter.into())];
        texts.with("doc-speaks", &values)
    });
    said.collect::<Vec<_>>().join(", ")
}

/// What a meeting is called; one whose title is left out is named as such.
pub fn meeting_name(paper: &Paper, title: &str) -> String {
    if title.is_empty() { paper.texts.get("doc-meeting-in-confidence") } else { name(title) }
}
