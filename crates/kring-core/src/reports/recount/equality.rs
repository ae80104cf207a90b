//! Tries to find somebody in a picture of equality: by taking whatever number from whatever other, of the same days and of
//! others. What is said is also counted a second time, from the records.

use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::pages::{DaysAsked, EqualityPicture, PerspectiveStanding};
use crate::records::counts::{Count, RoughCount};
use crate::records::networks::NetworkId;
use crate::testing::Bench;

use super::invented::{Chance, invented};
use super::{few, list, those};

/// A network with agreements to which some said yes.
fn with_agreements(chance: &mut Chance) -> (Bench, NetworkId) {
    let (mut bench, network) = invented(chance);
    let people: Vec<Value> =
        list(&bench.everything()["people"]).iter().map(|one| one["id"].clone()).collect();
    for text in ["Wat hier gezegd wordt, blijft hier", "Foto's na een ja"] {
        let agreement =
            bench.run("agreement add", json!({"network": network, "text": text, "madeOn": "2026-11-01"}));
        let said = 1 + chance.below(u32::try_from(people.len()).unwrap()) as usize;
        let yes = json!({"id": agreement["id"], "people": people[..said]});
        bench.run("agreement acknowledge", yes);
    }
    (bench, network)
}

/// Every number that depends on the days, as it is said.
fn of_days(picture: &EqualityPicture) -> Vec<(&'static str, RoughCount)> {
    let (promises, exchange) = (picture.promises.theirs, picture.exchange.theirs);
    vec![
        ("actions", picture.tasks.theirs),
        ("due", promises.due),
        ("in time", promises.on_time),
        ("open", promises.open),
        ("brought", exchange.brought),
        ("got", exchange.got),
    ]
}

/// Wholes with parts of them, on one picture.
fn wholes(picture: &EqualityPicture) -> Vec<(Option<u32>, Option<u32>)> {
    let promises = picture.promises.theirs;
    let mut pairs = vec![
        (promises.due.said(), promises.on_time.said()),
        (picture.tasks.theirs.said(), promises.open.said()),
    ];
    for meeting in &picture.attendance.meetings {
        pairs.push((meeting.invited.said(), meeting.coming.said()));
        pairs.push((meeting.invited.said(), meeting.present.said()));
        pairs.push((meeting.coming.said(), meeting.present.said()));
    }
    let members = picture.table.members.shown();
    pairs.extend(picture.table.rows.iter().map(|row| (members, row.members.shown())));
    pairs.extend(picture.agreements.rows.iter().map(|row| (members, row.acknowledged.shown())));
    pairs
}

/// Of few people nothing is left when one number is taken from the other.
fn nobody_is_left(pair: (Option<u32>, Option<u32>), what: &str) {
    if let (Some(one), Some(other)) = pair {
        assert!(!few(one.abs_diff(other) as usize), "{what}: {one} and {other}");
    }
}

#[test]
fn no_number_taken_from_another_is_one_to_four_people() {
    let mut chance = Chance(23);
    let (mut said, mut not_said) = (0, 0);
    for _ in 0..10 {
        let (bench, network) = with_agreements(&mut chance);
        let days: Vec<Date> = [1, 3, 4, 6, 9, 15, 23].map(|day| date(2026, 11, day)).into();
        let picture = |from: Date, until: Date| {
            bench
                .workspace
                .equality(network, DaysAsked { from: Some(from), until: Some(until) }, &bench.now)
                .unwrap()
        };
        let mut pictures = Vec::new();
        for (at, from) in days.iter().enumerate() {
            pictures.extend(days[at..].iter().map(|until| (*from, *until, picture(*from, *until))));
        }
        for (from, until, whole) in &pictures {
            for pair in wholes(whole) {
                nobody_is_left(pair, "a part");
            }
            let within = pictures.iter().filter(|(later, sooner, _)| from <= later && sooner <= until);
            for (_, _, part) in within {
                for ((what, all), (_, some)) in of_days(whole).into_iter().zip(of_days(part)) {
                    nobody_is_left((all.said(), some.said()), what);
                    if all.said().is_some_and(|all| all > 0) { said += 1 } else { not_said += 1 }
                }
            }
            perspectives(whole);
        }
    }
    assert!(said > 200 && not_said > 200, "{said} said, {not_said} not said: not much of a test");
}

/// What is said of a perspective is about five people and more, at each meeting.
fn perspectives(picture: &EqualityPicture) {
    let shown: Vec<u32> = picture.table.rows.iter().filter_map(|row| row.members.shown()).collect();
    let members = picture.table.members.shown();
    for chosen in 1..1_u32 << shown.len() {
        let parts = shown.iter().enumerate().filter(|(place, _)| chosen >> place & 1 == 1);
        let sum: u32 = parts.map(|(_, part)| part).sum();
        assert!(
            members.is_none_or(|all| sum > all || !few((all - sum) as usize)),
            "{shown:?} of {members:?}"
        );
    }
    for row in &picture.table.rows {
        let hidden = row.members.is_hidden();
        assert_eq!(hidden, row.standing == PerspectiveStanding::TooFew);
        assert!(!hidden || row.present.iter().all(Option::is_none), "{row:?}");
        // Nobody speaks from it, or five and more do.
        assert!(row.members == Count::exact(0) || hidden || row.members.shown() >= Some(5));
    }
}

#[test]
fn what_is_said_is_within_two_of_what_is_kept() {
    let mut chance = Chance(3);
    let mut said = 0;
    for _ in 0..8 {
        let (bench, network) = with_agreements(&mut chance);
        let all = bench.everything();
        let until = date(2026, 11, 12);
        let picture = bench
            .workspace
            .equality(network, DaysAsked { from: None, until: Some(until) }, &bench.now)
            .unwrap();
        let period = (picture.period.from.to_string(), "2026-11-12".to_owned());
        let within = |one: &Value, field: &str| {
            one[field].as_str().is_some_and(|on| period.0.as_str() <= on && on <= period.1.as_str())
        };
        let brought = |way: &str| {
            let those = those(&all, "contributions", &[("side", "theirs"), ("way", way)]);
            those.into_iter().filter(|one| within(one, "on")).count()
        };
        let promised = |state: &str| {
            let those = those(&all, "promises", &[("side", "theirs"), ("state", state)]);
            those.into_iter().filter(|one| within(one, "madeOn"))
        };
        // On the 23rd what was due on the 10th is late, and was closed late.
        let late = |one: &&Value| one["due"] == "2026-11-10";
        let on_time = promised("done").filter(|one| !late(one)).count();
        let due = promised("done").count() + promised("open").filter(late).count();
        let open = promised("open").filter(|one| !late(one)).count();
        let theirs = picture.promises.theirs;
        for (shown, truth) in [
            (picture.exchange.theirs.brought, brought("brings")),
            (picture.exchange.theirs.got, brought("gets")),
            (theirs.on_time, on_time),
            (theirs.due, due),
            (theirs.open, open),
        ] {
            match shown.said() {
                Some(0) => assert_eq!(truth, 0),
                Some(about) => {
                    said += 1;
                    assert!(truth >= 5 && truth.abs_diff(about as usize) <= 2, "{about} for {truth}");
                }
                None => assert!(truth > 0),
            }
        }
        let held = those(&all, "meetings", &[("stage", "held")]).into_iter();
        let held = held.filter(|one| one["at"].as_str().is_some_and(|at| at[..10] <= *period.1));
        let items = held.map(|meeting| list(&meeting["agenda"]).len()).sum::<usize>();
        let balance = picture.agenda.balance;
        let shown = balance.member.items + balance.municipality.items + balance.together.items;
        assert_eq!(shown as usize, items, "things are not people and are said as they are");
    }
    assert!(said > 5, "{said}: not much of a test");
}
