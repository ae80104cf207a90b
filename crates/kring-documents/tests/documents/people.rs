//! An invented person, as reports on one person have them.

use jiff::Timestamp;
use jiff::civil::date;
use kring_core::classification::Classification;
use kring_core::contributions::{Contribution, ContributionRow, ContributionSource, ContributionWay};
use kring_core::conversations::ConversationKind;
use kring_core::pages::{TimelineEntry, VisitItem, VisitPage};
use kring_core::people::{ContactKind, ContactWay, Language, LanguageLevel, Person, PersonId, PersonName};
use kring_core::promises::{Promise, PromiseRow, PromiseSource, PromiseState, Side};
use kring_core::record::{Id, Versioned};
use kring_core::reports::{LeftOut, LeftOutWhat, LeftOutWhy, TimelineReport, VisitReport};
use kring_core::rhythm::{Rhythm, RhythmStanding, RhythmUnit};

use crate::invented::head;

fn kept<T>(content: T) -> Versioned<T> {
    let instant = Timestamp::UNIX_EPOCH;
    Versioned { id: Id::make(), revision: 1, created_at: instant, changed_at: instant, content }
}

/// A conversation of 12 November with one other person there.
pub fn talk(note: &str) -> TimelineEntry {
    TimelineEntry::Conversation {
        id: Id::make(),
        at: date(2026, 11, 12).at(10, 0, 0, 0),
        kind: ConversationKind::Coffee,
        place: "De Steiger".to_owned(),
        note: note.to_owned(),
        impression: String::new(),
        classification: Classification::Internal,
        people: vec![PersonName { id: PersonId::make(), name: "Lina Okoye".to_owned() }],
        hidden: false,
    }
}

fn language(tag: &str, speaks: LanguageLevel, wants_interpreter: bool) -> Language {
    Language { tag: tag.to_owned(), speaks, reads: LanguageLevel::Good, wants_interpreter }
}

fn person() -> Person {
    let mut person = Person {
        name: "Samira Haddou".to_owned(),
        say: "mevrouw Haddou".to_owned(),
        organisation_role: "voorzitter".to_owned(),
        contact_ways: vec![ContactWay {
            kind: ContactKind::Phone,
            value: "06-0000 0001".to_owned(),
            hours: "na vijven".to_owned(),
            preferred: false,
        }],
        languages: vec![
            language("nl", LanguageLevel::Good, false),
            language("ar", LanguageLevel::Some, true),
        ],
        interests: vec!["Een veilige route naar school".to_owned()],
        boundaries: vec!["niet bellen na 18:00 uur".to_owned()],
        ..Person::default()
    };
    person.preferences.talk_before = true;
    person
}

fn promise() -> PromiseRow {
    let promise = Promise {
        text: "Antwoord over de lampen".to_owned(),
        side: Side::Ours,
        people: Vec::new(),
        holder: String::new(),
        network: None,
        due: Some(date(2026, 11, 25)),
        source: PromiseSource::Loose,
        state: PromiseState::Open,
        made_on: None,
        closed_on: None,
        reason: String::new(),
        classification: Classification::Internal,
    };
    PromiseRow {
        classification: promise.classification,
        promise: kept(promise),
        people: Vec::new(),
        days_late: Some(2),
        made_at: None,
    }
}

fn brought() -> ContributionRow {
    let contribution = Contribution {
        network: Id::make(),
        side: Side::Theirs,
        person: None,
        way: ContributionWay::Brings,
        text: "een lijst met donkere plekken".to_owned(),
        on: date(2026, 11, 19),
        source: ContributionSource::Loose,
        classification: Classification::Internal,
    };
    ContributionRow {
        contribution: kept(contribution),
        person: None,
        network_name: "Havenkwartier".to_owned(),
        talk: None,
        meeting_title: String::new(),
        classification: Classification::Internal,
    }
}

/// A page before a visit with something of everything.
pub fn visit() -> VisitReport {
    VisitReport {
        head: head("Samira Haddou"),
        page: VisitPage {
            person: kept(person()),
            organisation: "Bewonersvereniging De Kade".to_owned(),
            greetings: kring_core::greetings::greeting("ar").into_iter().cloned().collect(),
            on: date(2026, 11, 27),
            rhythm: RhythmStanding {
                rhythm: Some(Rhythm::Every { count: 6, unit: RhythmUnit::Week }),
                agreed: true,
                last_contact: Some(date(2026, 11, 12)),
                due_on: Some(date(2026, 12, 24)),
                due: false,
                snoozed_until: None,
                paused: false,
            },
            talks: vec![talk("Over de lampen.")],
            talks_total: 1,
            promises: vec![promise()],
            brought: vec![brought()],
            got: Vec::new(),
            brings: vec!["Opent haar zaal".to_owned()],
            gets: Vec::new(),
            raised: vec![VisitItem {
                title: "Donkere plekken".to_owned(),
                on: date(2026, 10, 28),
                meeting: Id::make(),
                classification: Classification::Internal,
            }],
            next_meeting: None,
            preparations: Vec::new(),
            closed: 0,
        },
        left_out: Vec::new(),
    }
}

/// A timeline with something said in confidence and something that means something to a typesetter.
pub fn timeline() -> TimelineReport {
    let mut hidden = talk("");
    if let TimelineEntry::Conversation { hidden, .. } = &mut hidden {
        *hidden = true;
    }
    TimelineReport {
        head: head("Samira Haddou"),
        from: Some(date(2026, 1, 1)),
        until: None,
        kinds: Vec::new(),
        entries: vec![hidden, talk("Over de lampen. *Jan* #import \"x\"\nTweede regel.")],
        left_out: vec![LeftOut {
            what: LeftOutWhat::Conversations,
            count: Some(1),
            why: LeftOutWhy::InConfidence,
        }],
    }
}
