//! What a picture of equality says, counted a second time from the records, and its numbers taken from each other on one page.

use serde_json::{Value, json};

use crate::pages::{DaysAsked, EqualityPicture, PerspectiveStanding};
use crate::records::counts::RoughCount;
use crate::records::networks::NetworkId;
use crate::testing::{Bench, at};

use super::invented::{Chance, invented};
use super::{few, is_about, is_sum_of_blocks, list, text, those};

/// A network with agreements to which some said yes.
pub(super) fn with_agreements(chance: &mut Chance) -> (Bench, NetworkId) {
    let (mut bench, network) = invented(chance);
    let people: Vec<Value> =
        list(&bench.everything()["people"]).iter().map(|one| one["id"].clone()).collect();
    bench.now = at(2026, 11, 28);
    for text in ["Wat hier gezegd wordt, blijft hier", "Foto's na een ja"] {
        let agreement =
            bench.run("agreement add", json!({"network": network, "text": text, "madeOn": "2026-11-01"}));
        let said = 1 + chance.below(u32::try_from(people.len()).unwrap()) as usize;
        let yes = json!({"id": agreement["id"], "people": people[..said]});
        bench.run("agreement acknowledge", yes);
    }
    bench.now = at(2026, 12, 3);
    (bench, network)
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
    let members = picture.table.members.said();
    pairs.extend(picture.table.rows.iter().map(|row| (members, row.members.said())));
    pairs.extend(picture.agreements.rows.iter().map(|row| (members, row.acknowledged.said())));
    pairs
}

/// Of few people nothing is left when one number is taken from the other.
fn nobody_is_left(pair: (Option<u32>, Option<u32>), what: &str) {
    if let (Some(one), Some(other)) = pair {
        assert!(!few(one.abs_diff(other) as usize), "{what}: {one} and {other}");
    }
}

#[test]
fn no_number_of_a_page_taken_from_another_is_one_to_four_people() {
    let mut chance = Chance(23);
    let mut said = 0;
    for _ in 0..10 {
        let (bench, network) = with_agreements(&mut chance);
        let picture = bench.workspace.equality(network, DaysAsked::default(), &bench.now).unwrap();
        for pair in wholes(&picture) {
            nobody_is_left(pair, "a part");
            said += u32::from(pair.0 > Some(0) && pair.1 > Some(0));
        }
        perspectives(&picture);
    }
    assert!(said > 20, "{said} said: not much of a test");
}

/// What is said of a perspective is about five people and more, at each meeting.
fn perspectives(picture: &EqualityPicture) {
    let shown: Vec<u32> = picture.table.rows.iter().filter_map(|row| row.members.said()).collect();
    let members = picture.table.members.said();
    for chosen in 1..1_u32 << shown.len() {
        let parts = shown.iter().enumerate().filter(|(place, _)| chosen >> place & 1 == 1);
        let sum: u32 = parts.map(|(_, part)| part).sum();
        assert!(
            members.is_none_or(|all| sum > all || !few((all - sum) as usize)),
            "{shown:?} of {members:?}"
        );
    }
    for row in &picture.table.rows {
        let hidden = row.members.said().is_none();
        assert_eq!(hidden, row.standing == PerspectiveStanding::TooFew);
        assert!(!hidden || row.present.iter().all(Option::is_none), "{row:?}");
        // Nobody speaks from it, or five and more do.
        assert!(row.members == RoughCount::None || hidden || row.members.said() >= Some(5));
    }
}

#[test]
fn what_is_said_is_what_is_kept() {
    let mut chance = Chance(3);
    let mut said = 0;
    for _ in 0..8 {
        let (bench, network) = with_agreements(&mut chance);
        let all = bench.everything();
        let picture = bench.workspace.equality(network, DaysAsked::default(), &bench.now).unwrap();
        let brought = |way: &str| -> Vec<(String, Vec<String>)> {
            let those = those(&all, "contributions", &[("side", "theirs"), ("way", way)]);
            those.into_iter().map(|one| (text(&one["on"]), vec![text(&one["person"])])).collect()
        };
        // At the end of November what was due on the 10th is late, and was closed late.
        let promised = |fits: &dyn Fn(bool, bool) -> bool| -> Vec<(String, Vec<String>)> {
            let theirs = those(&all, "promises", &[("side", "theirs")]).into_iter();
            let fitting = theirs.filter(|one| {
                one["state"] != "dropped" && fits(one["state"] == "done", one["due"] == "2026-11-10")
            });
            fitting
                .map(|one| (text(&one["madeOn"]), list(&one["people"]).iter().map(text).collect()))
                .collect()
        };
        let theirs = picture.promises.theirs;
        for (shown, deeds) in [
            (picture.exchange.theirs.brought, brought("brings")),
            (picture.exchange.theirs.got, brought("gets")),
            (theirs.on_time, promised(&|done, late| done && !late)),
            (theirs.due, promised(&|done, late| done || late)),
            (theirs.open, promised(&|done, late| !done && !late)),
        ] {
            said += u32::from(shown.said() > Some(0));
            is_sum_of_blocks(shown, &deeds);
        }
        is_about(picture.table.members, list(&all["memberships"]).len());
        for row in &picture.agreements.rows {
            let yes = list(&all["acknowledgements"]).iter().filter(|one| {
                list(&all["agreements"]).iter().any(|agreement| {
                    agreement["id"] == one["agreement"] && agreement["versions"][0]["text"] == row.text
                })
            });
            is_about(row.acknowledged, yes.count());
        }
        let held = those(&all, "meetings", &[("stage", "held")]).into_iter();
        let items = held.map(|meeting| list(&meeting["agenda"]).len()).sum::<usize>();
        let balance = picture.agenda.balance;
        let shown = balance.member.items + balance.municipality.items + balance.together.items;
        assert_eq!(shown as usize, items, "things are not people and are said as they are");
    }
    assert!(said > 5, "{said}: not much of a test");
}
