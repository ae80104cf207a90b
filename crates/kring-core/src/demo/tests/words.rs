//! No text of the demo says what Kring keeps of nobody, and what is kept of one person is about that person.

use crate::engine::workspace::Workspace;
use crate::records::conversations::Conversation;
use crate::records::meetings::Meeting;
use crate::records::memberships::Membership;
use crate::records::organisations::Organisation;
use crate::records::people::Person;
use crate::records::people::PersonId;
use crate::records::promises::Promise;

use super::{MONDAY, demo};

/// Every text, with the ids of the people it may name.
fn texts(demo: &Workspace) -> Vec<(String, Vec<PersonId>)> {
    let mut texts = Vec::new();
    for kept in demo.table::<Person>().values() {
        let person = &kept.content;
        let lists = [&person.interests, &person.skills, &person.needs, &person.boundaries];
        let lists = lists.into_iter().flatten().cloned().collect::<Vec<_>>().join(". ");
        let notes = format!("{lists}. {}. {}", person.preferences.note, person.organisation_role);
        texts.push((notes, vec![kept.id]));
    }
    for kept in demo.table::<Membership>().values() {
        let membership = &kept.content;
        let lists = [&membership.brings, &membership.gets, &membership.perspectives];
        texts.push((
            lists.into_iter().flatten().cloned().collect::<Vec<_>>().join(". "),
            vec![membership.person],
        ));
    }
    for kept in demo.table::<Conversation>().values() {
        texts.push((
            format!("{} {}", kept.content.note, kept.content.impression),
            kept.content.people.clone(),
        ));
    }
    texts
}

#[test]
fn what_is_kept_of_one_person_names_no_other() {
    let (_folder, demo) = demo(MONDAY);
    for (text, about) in texts(&demo) {
        for other in demo.table::<Person>().values().filter(|kept| !about.contains(&kept.id)) {
            let name = other.content.name.split(' ').next_back().unwrap_or_default();
            let first = other.content.name.split(' ').next().unwrap_or_default();
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            assert!(!words.any(|word| word == name || word == first), "{first} {name} is named in: {text}");
        }
    }
}

/// Stems of words that belong to the special categories of GDPR article 9 and 10, or that generalise.
const NEVER: [&str; 41] = [
    "moslim",
    "islam",
    "moskee",
    "christen",
    "kerk",
    "imam",
    "dominee",
    "joods",
    "hindoe",
    "geloof",
    "religi",
    "ramadan",
    "halal",
    "hoofddoek",
    "marokk",
    "turks",
    "syri",
    "eritre",
    "somali",
    "surina",
    "afkomst",
    "allochtoon",
    "migrant",
    "vluchteling",
    "statushouder",
    "nationaliteit",
    "ziek",
    "depress",
    "diagnose",
    "handicap",
    "zwanger",
    "verslaafd",
    "partij",
    "stemt op",
    "homo",
    "lesb",
    "strafblad",
    "verdachte",
    "veroordeel",
    "altijd zo",
    "die mensen",
];

#[test]
fn nothing_in_it_is_of_a_special_category() {
    let (_folder, demo) = demo(MONDAY);
    let mut all: Vec<String> = texts(&demo).into_iter().map(|(text, _)| text).collect();
    for meeting in demo.table::<Meeting>().values().map(|kept| &kept.content) {
        for item in &meeting.agenda {
            all.extend([item.title.clone(), item.explanation.clone(), item.urgent_reason.clone()]);
            all.extend(item.minutes.iter().map(|line| line.text.clone()));
        }
    }
    all.extend(demo.table::<Promise>().values().map(|kept| kept.content.text.clone()));
    all.extend(
        demo.table::<Organisation>()
            .values()
            .map(|kept| format!("{} {}", kept.content.name, kept.content.note)),
    );
    for text in all {
        let lower = format!(" {}", text.to_lowercase());
        let starts = |stem: &str| {
            lower.match_indices(stem).any(|(at, _)| !lower[..at].ends_with(char::is_alphanumeric))
        };
        for stem in NEVER {
            assert!(!starts(stem), "`{stem}` stands in: {text}");
        }
    }
}
