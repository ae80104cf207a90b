//! How fast reading is with more than any network has: 10,000 people and 60,000 notes.
//!
//! The figures are those of a release build; a debug build is asked for as much as shows that no work grew with the
//! square of anything.

use std::collections::HashSet;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use kring_vault::{Vault, unwatched};

use crate::Workspace;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::records::conversations::Conversation;
use crate::records::memberships::Membership;
use crate::records::people::{
    Language, LanguageLevel, PeopleFilter, PeopleSort, Person, PersonId, SuggestionField,
};
use crate::reports::names_in_text::NameFinder;
use crate::testing::{Bench, at, passphrase};

const PEOPLE: usize = 10_000;
const NOTES: usize = 60_000;

/// How much slower a debug build may be on a busy machine.
pub(super) const SLACK: u32 = if cfg!(debug_assertions) { 200 } else { 1 };

pub(super) fn keep<T>(content: T) -> Versioned<T> {
    let instant = Timestamp::UNIX_EPOCH;
    Versioned { id: Id::make(), revision: 1, created_at: instant, changed_at: instant, content }
}

/// A word per number, so that texts differ as texts do.
fn word(number: usize) -> String {
    const PARTS: [&str; 16] = [
        "buurt", "haven", "sleutel", "licht", "school", "plein", "sport", "café", "brug", "markt", "tuin",
        "zaal", "wandel", "muziek", "avond", "koffie",
    ];
    format!("{}{}", PARTS[number % 16], PARTS[number / 16 % 16])
}

fn language() -> Language {
    Language {
        tag: String::new(),
        speaks: LanguageLevel::Good,
        reads: LanguageLevel::Good,
        wants_interpreter: false,
    }
}

fn crowded() -> Model {
    let mut model = Model::default();
    let mut people: Vec<PersonId> = Vec::new();
    for number in 0..PEOPLE {
        let name = format!("{} van {}", word(number * 7), word(number * 13 + 5));
        let kept = keep(Person {
            name,
            skills: vec![word(number % 300)],
            interests: vec![word(number % 97)],
            languages: vec![Language { tag: ["nl", "ar", "pl"][number % 3].to_owned(), ..language() }],
            ..Person::default()
        });
        people.push(kept.id);
        let membership = Membership {
            network: Id::from(uuid::Uuid::nil()),
            person: kept.id,
            role: String::new(),
            perspectives: vec![word(number % 8)],
            since: None,
            until: None,
            brings: Vec::new(),
            gets: Vec::new(),
            farewell: None,
        };
        model.put(kept);
        model.put(keep(membership));
    }
    for number in 0..NOTES {
        let words: Vec<String> = (0..38).map(|place| word(number * 31 + place * 17)).collect();
        let note = if number == NOTES / 2 { "Een dakkapel".to_owned() } else { words.join(" ") };
        model.put(keep(Conversation {
            people: vec![people[number % PEOPLE]],
            at: date(2026, 1, 1).at(10, 0, 0, 0).saturating_add(i32::try_from(number % 300).unwrap().days()),
            kind: crate::records::conversations::ConversationKind::default(),
            network: None,
            place: String::new(),
            note,
            impression: String::new(),
            classification: crate::engine::classification::Classification::default(),
        }));
    }
    model
}

/// What one of many runs takes. Where the system tells, that is time on a processor, so that other work on the machine
/// does not count.
pub(super) fn each(mut run: impl FnMut()) -> Duration {
    const RUNS: u32 = 20;
    let start = clock();
    (0..RUNS).for_each(|_| run());
    clock().saturating_sub(start) / RUNS
}

fn clock() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    // The first figure of schedstat: nanoseconds spent on a processor (Linux, Documentation/scheduler/sched-stats).
    let spent = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = spent.and_then(|figures| figures.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

#[test]
#[ignore = "a figure, not a check: run it with `cargo test --release -p kring-core speed -- --ignored --nocapture`"]
fn lists_and_searches_keep_up_with_the_keys() {
    let mut model = crowded();
    let now = at(2026, 11, 23);
    let mut slow = Vec::new();
    let mut report = |what: &'static str, took: Duration, limit: Duration| {
        eprintln!("{what}: {took:?} of {limit:?}");
        if took > limit * SLACK {
            slow.push(what);
        }
    };
    for (what, query, found, limit) in [
        ("a word of one note", "dakkapel", 1, 2),
        ("a word of one note in seven", "sleutelplein", 20, 2),
        ("two words", "sleutelplein lichtsport", 20, 4),
        ("a word of every note", "sleutel", 20, 5),
        ("no word at all", "xylofoon", 0, 2),
    ] {
        assert!(model.search(query, 20).len() >= found, "{what}");
        report(what, each(|| drop(model.search(query, 20))), Duration::from_millis(limit));
    }
    let filters = [
        ("people by name", PeopleFilter::default()),
        ("people by contact", PeopleFilter { sort: PeopleSort::LastContact, ..PeopleFilter::default() }),
        (
            "people by organisation",
            PeopleFilter { sort: PeopleSort::Organisation, ..PeopleFilter::default() },
        ),
        (
            "people of one skill, interest and network who want no interpreter",
            PeopleFilter {
                skill: Some(word(12)),
                interest: Some(word(12)),
                wants_interpreter: Some(false),
                network: Some(Id::from(uuid::Uuid::nil())),
                informed: Some(false),
                ..PeopleFilter::default()
            },
        ),
        (
            "people who are not due",
            PeopleFilter { due: Some(false), paused: Some(false), ..PeopleFilter::default() },
        ),
        ("people filtered", PeopleFilter { text: "sleu".into(), ..PeopleFilter::default() }),
    ];
    for (what, filter) in filters {
        assert!(!model.people(&filter, &now).unwrap().is_empty());
        report(what, each(|| drop(model.people_stretch(&filter, 0, 60, &now))), Duration::from_millis(16));
    }
    let everybody = PeopleFilter::default();
    report("ids of all people", each(|| drop(model.people_ids(&everybody, &now))), Duration::from_millis(16));
    report(
        "a name typed in the list",
        each(|| assert!(model.person_place(&everybody, "zaal", 0, &now).unwrap().is_some())),
        Duration::from_millis(16),
    );
    report(
        "what others say",
        each(|| drop(model.suggestions(SuggestionField::Skills, None, "haven", &now))),
        Duration::from_millis(16),
    );
    report(
        "what there is to choose",
        each(|| drop(model.people_choices(None, &now))),
        Duration::from_millis(16),
    );
    let mut after = |what, limit, change: fn(&mut Model)| {
        let took = each(|| {
            change(&mut model);
            drop(model.people(&PeopleFilter::default(), &now));
        });
        report(what, took, Duration::from_millis(limit));
    };
    after("people after a new conversation", 16, |model| {
        let talk = model.table::<Conversation>().values().next().cloned().unwrap();
        model.put(talk);
    });
    after("people after a change to one", 40, |model| {
        let person = model.table::<Person>().values().next().cloned().unwrap();
        model.put(person);
    });
    assert_eq!(slow, Vec::<&str>::new());
}

/// Looking for 10,000 people in 20 KB of text: under 50 ms in a release build.
#[test]
#[ignore = "a figure, not a check: run it with `cargo test --release -p kring-core speed -- --ignored --nocapture`"]
fn names_are_found_while_one_looks() {
    let model = crowded();
    let mut text = String::new();
    while text.len() < 20_000 {
        let number = text.len();
        let rest: Vec<String> =
            (0..12).map(|place| word(number * 31 + place * 17).replace('k', "c")).collect();
        text = format!("{text}Mevrouw {} zei: {}. ", word(number * 7), rest.join(" "));
    }
    let circle = HashSet::new();
    let find = || NameFinder::new(&model, [text.as_str()], &circle).find(&text);
    assert!(find().len() > 100);
    let took = each(|| drop(find()));
    eprintln!("10,000 people in {} bytes of text, {} found: {took:?}", text.len(), find().len());
    assert!(took < Duration::from_millis(50) * SLACK);
}

/// Unlocking the demo vault, key derivation aside (64 KiB of it costs next to nothing): under 50 ms in a release build.
#[test]
#[ignore = "a figure, not a check: run it with `cargo test --release -p kring-core speed -- --ignored --nocapture`"]
fn the_demo_network_opens_at_once() {
    let mut bench = Bench::new();
    crate::demo::load(&mut bench.workspace, &bench.now).unwrap();
    let folder = bench.workspace.lock().folder().to_path_buf();
    let mut took: Vec<Duration> = (0..9)
        .map(|_| {
            let start = Instant::now();
            let opened =
                Workspace::unlock(Vault::open(&folder).unwrap(), &passphrase(), &bench.now, &mut unwatched);
            let took = start.elapsed();
            drop(opened.unwrap_or_else(|(_, error)| panic!("{error}")).lock());
            took
        })
        .collect();
    took.sort();
    eprintln!("unlock of the demo vault, median of 9: {:?}", took[4]);
    assert!(took[4] < Duration::from_millis(50) * SLACK);
}
