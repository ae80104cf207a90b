//! How fast reading is with more than any network has: 10,000 people and 60,000 notes.
//!
//! The figures are those of a release build; a debug build is asked for as much as shows that no work grew with the
//! square of anything.

use std::time::{Duration, Instant};

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};

use crate::conversations::Conversation;
use crate::model::Model;
use crate::people::{Person, PersonId};
use crate::record::{Id, Kept};
use crate::testing::at;
use crate::views::{PeopleFilter, PeopleSort};

const PEOPLE: usize = 10_000;
const NOTES: usize = 60_000;

/// How much slower a debug build may be on a busy machine.
const SLACK: u32 = if cfg!(debug_assertions) { 200 } else { 1 };

fn keep<T>(content: T) -> Kept<T> {
    let instant = Timestamp::UNIX_EPOCH;
    Kept { id: Id::make(), revision: 1, created_at: instant, changed_at: instant, content }
}

/// A word per number, so that texts differ as texts do.
fn word(number: usize) -> String {
    const PARTS: [&str; 16] = [
        "buurt", "haven", "sleutel", "licht", "school", "plein", "sport", "café", "brug", "markt", "tuin",
        "zaal", "wandel", "muziek", "avond", "koffie",
    ];
    format!("{}{}", PARTS[number % 16], PARTS[number / 16 % 16])
}

fn crowded() -> Model {
    let mut model = Model::default();
    let mut people: Vec<PersonId> = Vec::new();
    for number in 0..PEOPLE {
        let name = format!("{} van {}", word(number * 7), word(number * 13 + 5));
        let kept = keep(Person { name, skills: vec![word(number)], ..Person::default() });
        people.push(kept.id);
        model.put(kept);
    }
    for number in 0..NOTES {
        let words: Vec<String> = (0..38).map(|place| word(number * 31 + place * 17)).collect();
        let note = if number == NOTES / 2 { "Een dakkapel".to_owned() } else { words.join(" ") };
        model.put(keep(Conversation {
            people: vec![people[number % PEOPLE]],
            at: date(2026, 1, 1).at(10, 0, 0, 0).saturating_add(i32::try_from(number % 300).unwrap().days()),
            kind: crate::conversations::ConversationKind::default(),
            network: None,
            place: String::new(),
            note,
            impression: String::new(),
            classification: crate::classification::Classification::default(),
        }));
    }
    model
}

/// The best of some runs: other work on the machine only ever adds.
fn best(mut run: impl FnMut()) -> Duration {
    let runs = (0..20).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed()
    });
    runs.min().unwrap()
}

#[test]
fn lists_and_searches_keep_up_with_the_keys() {
    let model = crowded();
    let now = at(2026, 11, 23);
    let report = |what: &str, took: Duration, limit: Duration| {
        eprintln!("{what}: {took:?}");
        assert!(took <= limit * SLACK, "{what} took {took:?}, may take {limit:?}");
    };
    for (what, query, found, limit) in [
        ("a word of one note", "dakkapel", 1, 2),
        ("a word of one note in seven", "sleutelplein", 20, 2),
        ("two words", "sleutelplein avondbrug", 20, 2),
        ("a word of every note", "sleutel", 20, 5),
        ("no word at all", "xylofoon", 0, 2),
    ] {
        assert!(model.search(query, 20).len() >= found, "{what}");
        report(what, best(|| drop(model.search(query, 20))), Duration::from_millis(limit));
    }
    let filters = [
        ("people by name", PeopleFilter::default()),
        ("people by contact", PeopleFilter { sort: PeopleSort::LastContact, ..PeopleFilter::default() }),
        ("people filtered", PeopleFilter { text: "sleu".into(), ..PeopleFilter::default() }),
    ];
    for (what, filter) in filters {
        assert!(!model.people(&filter, &now).is_empty());
        report(what, best(|| drop(model.people(&filter, &now))), Duration::from_millis(16));
    }
}
