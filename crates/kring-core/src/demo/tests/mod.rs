//! The demo is large enough, hangs together on any day, and keeps to the rules of the domain.

mod goals;
mod minutes;
mod themes;
mod together;
mod words;

use jiff::civil::{Date, DateTime, Weekday, datetime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kring_vault::{CreateOptions, Passphrase};

use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::conversations::Conversation;
use crate::records::conversations::ConversationKind;
use crate::records::meetings::Meeting;
use crate::records::meetings::{MinuteLineKind, Reply, Stage};
use crate::records::memberships::Membership;
use crate::records::networks::Network;
use crate::records::organisations::Organisation;
use crate::records::people::Person;
use crate::records::promises::Promise;
use crate::records::promises::{PromiseState, Side};

const MONDAY: DateTime = datetime(2026, 11, 23, 14, 10, 0, 0);

fn at(moment: DateTime) -> Now {
    let instant: Timestamp = TimeZone::UTC.to_timestamp(moment).unwrap();
    Now::new(instant, TimeZone::UTC)
}

fn demo(moment: DateTime) -> (tempfile::TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("vier gewone woorden".to_owned());
    let options = CreateOptions::insecure_test(64);
    let mut workspace =
        Workspace::create(&folder.path().join("demo.kring"), &passphrase, &options, &at(moment)).unwrap();
    super::load(&mut workspace, &at(moment)).unwrap();
    (folder, workspace)
}

#[test]
fn there_is_a_year_of_work_in_it() {
    let (_folder, demo) = demo(MONDAY);
    assert_eq!(demo.table::<Network>().len(), 1);
    assert!(demo.table::<Person>().len() >= 24, "{} people", demo.table::<Person>().len());
    assert!(demo.table::<Organisation>().len() >= 8, "{} organisations", demo.table::<Organisation>().len());
    assert!(demo.table::<Conversation>().len() >= 70, "{} conversations", demo.table::<Conversation>().len());
    let first = demo.table::<Conversation>().values().map(|kept| kept.content.at.date()).min().unwrap();
    let months = first.until((jiff::Unit::Month, MONDAY.date())).unwrap().get_months();
    assert!(months >= 11, "{months} months");
    let held: Vec<_> =
        demo.table::<Meeting>().values().filter(|kept| kept.content.stage == Stage::Held).collect();
    assert_eq!((demo.table::<Meeting>().len(), held.len()), (6, 5));
    for meeting in held.iter().map(|kept| &kept.content) {
        let lines = || meeting.agenda.iter().flat_map(|item| &item.minutes);
        let count = |kind| lines().filter(|line| line.kind == kind).count();
        assert!(count(MinuteLineKind::Decision) >= 1, "{} decided nothing", meeting.title);
        assert!(count(MinuteLineKind::Action) >= 2, "{} agreed on nothing", meeting.title);
        assert!(meeting.invitations.iter().filter(|guest| guest.attended).count() >= 9);
    }
}

#[test]
fn the_next_meeting_is_as_good_as_ready() {
    let (_folder, demo) = demo(MONDAY);
    let planned = demo.table::<Meeting>().values().find(|kept| kept.content.stage == Stage::Planned).unwrap();
    let meeting = &planned.content;
    assert_eq!(meeting.at, datetime(2026, 11, 25, 19, 30, 0, 0));
    assert_eq!(meeting.agenda.len(), 8);
    assert_eq!(meeting.invitations.len(), 14);
    assert_eq!(meeting.invitations.iter().filter(|guest| guest.reply == Reply::Yes).count(), 11);
    assert_eq!(meeting.agenda.iter().map(|item| item.planned_minutes).sum::<u16>(), 115);
    assert!(
        meeting.access.iter().any(|need| !need.arranged) && meeting.access.iter().any(|need| need.arranged)
    );
    assert!(meeting.invitations.iter().any(|guest| !guest.why.is_empty()));
    let carried =
        meeting.parking_lot[0].carried_from.and_then(|id| demo.table::<Meeting>().get(&id)).unwrap();
    assert_eq!(carried.content.parking_lot[0].title, meeting.parking_lot[0].title);
    assert!(meeting.series.is_some() && carried.content.series == meeting.series);
    assert!(carried.content.speaking.is_some_and(|spoken| spoken.members_s > spoken.municipality_s));
}

#[test]
fn promises_stand_in_every_way() {
    let (_folder, demo) = demo(MONDAY);
    let today = MONDAY.date();
    let count = |side, state, late: bool| {
        let promises = demo.table::<Promise>().values().map(|kept| &kept.content);
        promises
            .filter(|promise| promise.side == side && promise.state == state)
            .filter(|promise| promise.due.is_some_and(|due| promise.closed_on.unwrap_or(today) > due) == late)
            .count()
    };
    for (side, state, late) in [
        (Side::Ours, PromiseState::Open, false),
        (Side::Ours, PromiseState::Open, true),
        (Side::Ours, PromiseState::Done, false),
        (Side::Ours, PromiseState::Done, true),
        (Side::Theirs, PromiseState::Open, false),
        (Side::Theirs, PromiseState::Open, true),
        (Side::Theirs, PromiseState::Done, false),
        (Side::Theirs, PromiseState::Done, true),
    ] {
        assert!(count(side, state, late) > 0, "none {side:?} {state:?}, late: {late}");
    }
    assert!(demo.table::<Promise>().values().any(|kept| kept.content.state == PromiseState::Dropped));
}

#[test]
fn it_is_one_operation_and_nobody_takes_the_whole_example_back_by_undo() {
    let (_folder, mut demo) = demo(MONDAY);
    assert_eq!(
        demo.audit().filter(|entry| !entry.records.is_empty()).count(),
        2,
        "making the vault, and filling it"
    );
    let people = demo.table::<Person>().len();
    assert!(demo.undo(&at(MONDAY)).unwrap().is_none() && demo.recent_operations().is_empty());
    assert_eq!(demo.table::<Person>().len(), people);
}

#[test]
fn it_hangs_together_on_any_day() {
    let leap_day = datetime(2028, 2, 29, 8, 0, 0, 0);
    let week = (0..7).map(|days| MONDAY.checked_add(days.days()).unwrap());
    for moment in week.chain([leap_day]) {
        let (_folder, demo) = demo(moment);
        let today = moment.date();
        for talk in demo.table::<Conversation>().values().map(|kept| &kept.content) {
            assert!(talk.at < moment, "a conversation to come: {}", talk.note);
            assert!(!is_weekend(talk.at.date()), "a conversation in the weekend: {}", talk.note);
            if talk.kind == ConversationKind::Phone {
                let samira =
                    talk.people.iter().any(|id| demo.table::<Person>()[id].content.name == "Samira Haddou");
                assert!(!samira || talk.at.weekday() != Weekday::Friday, "she said never on a Friday");
            }
        }
        for meeting in demo.table::<Meeting>().values().map(|kept| &kept.content) {
            assert_eq!(meeting.stage == Stage::Held, meeting.at < moment, "{}", meeting.title);
            assert!(meeting.at.date() <= today.checked_add(7.days()).unwrap());
            for guest in &meeting.invitations {
                let since = since(&demo, guest.person);
                assert!(
                    since <= meeting.at.date(),
                    "{} invited too early",
                    demo.table::<Person>()[&guest.person].content.name
                );
                assert!(!(guest.attended && meeting.stage == Stage::Planned));
            }
        }
        for promise in demo.table::<Promise>().values().map(|kept| &kept.content) {
            let made = promise.made_on.unwrap();
            assert!(made <= today && promise.due.is_none_or(|due| due >= made), "{}", promise.text);
            assert!(
                promise.closed_on.is_none_or(|closed| closed >= made && closed <= today),
                "{}",
                promise.text
            );
            assert_eq!(promise.closed_on.is_some(), promise.state != PromiseState::Open);
        }
        for person in demo.table::<Person>().values() {
            let talks =
                demo.table::<Conversation>().values().filter(|kept| kept.content.people.contains(&person.id));
            assert!(talks.count() >= 1, "nobody spoke with {}", person.content.name);
            let informed = person.content.informed.as_ref();
            assert!(
                informed.is_none_or(|informed| informed.on >= since(&demo, person.id)),
                "{}",
                person.content.name
            );
            assert!(person.content.own_words.is_none() || informed.is_some(), "words kept before telling");
        }
    }
}

fn since(demo: &Workspace, person: crate::records::people::PersonId) -> Date {
    let mut memberships = demo.table::<Membership>().values();
    memberships.find(|kept| kept.content.person == person).and_then(|kept| kept.content.since).unwrap()
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn perspectives_come_from_the_network_and_one_is_missing() {
    let (_folder, demo) = demo(MONDAY);
    let wanted = &demo.table::<Network>().values().next().unwrap().content.perspectives;
    let present: Vec<_> =
        demo.table::<Membership>().values().flat_map(|kept| &kept.content.perspectives).collect();
    assert!(present.iter().all(|perspective| wanted.contains(perspective)));
    assert!(wanted.iter().any(|perspective| !present.contains(&perspective)));
}

#[test]
fn some_people_still_have_to_be_informed() {
    let (_folder, demo) = demo(MONDAY);
    assert_eq!(demo.table::<Person>().values().filter(|kept| kept.content.informed.is_none()).count(), 3);
}

#[test]
fn names_and_words_come_in_several_scripts() {
    let (_folder, demo) = demo(MONDAY);
    let mut texts = demo.table::<Person>().values().map(|kept| {
        let person = &kept.content;
        format!("{} {} {}", person.name, person.say, person.own_words.as_ref().map_or("", |own| &own.text))
    });
    let arabic = |c: char| ('\u{600}'..'\u{700}').contains(&c);
    let ethiopic = |c: char| ('\u{1200}'..'\u{1380}').contains(&c);
    assert!(texts.clone().any(|text| text.contains(arabic)));
    assert!(texts.any(|text| text.contains(ethiopic)));
}
