//! Tries to find a single evening, or one of few people, in the share of speaking time, with days of one's own choice.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::pages::DaysAsked;
use crate::records::counts::RoughShare;
use crate::records::networks::NetworkId;
use crate::testing::{Bench, at};

use super::invented::Chance;
use super::list;

/// A network with evenings from July to November: some of few people, some without a clock, some that were not held.
fn evenings(chance: &mut Chance) -> (Bench, NetworkId) {
    let mut bench = Bench::new();
    bench.now = at(2026, 12, 3);
    let network = bench.network();
    let people: Vec<_> = (0..12).map(|number| bench.person(network, &format!("Mens {number}"))).collect();
    for _ in 0..9 + chance.below(14) {
        let came = 2 + chance.below(11) as usize;
        let guests = people[..came].iter();
        let guests: Vec<_> =
            guests.map(|person| json!({"person": person, "attended": chance.below(6) > 0})).collect();
        let on = format!("2026-{:02}-{:02}T19:30", 7 + chance.below(5), 1 + chance.below(28));
        let spoken = json!({"membersS": chance.below(4000), "municipalityS": chance.below(4000)});
        let speaking = if chance.below(5) > 0 { spoken } else { Value::Null };
        let meeting = json!({"network": network, "title": "Avond", "at": on, "invitations": guests,
            "speaking": speaking, "stage": *chance.one_of(&["held", "held", "held", "cancelled"])});
        bench.run("meeting add", meeting);
    }
    (bench, network)
}

/// The day, how many were there, and how long each side spoke, of evenings on which that was counted.
fn counted(all: &Value) -> Vec<(Date, usize, [u64; 2])> {
    let held = list(&all["meetings"]).iter().filter(|one| one["stage"] == "held");
    held.filter_map(|one| {
        let on: Date = one["at"].as_str()?[..10].parse().ok()?;
        let there = list(&one["invitations"]).iter().filter(|guest| guest["attended"] == true).count();
        let spoken = ["membersS", "municipalityS"].map(|side| one["speaking"][side].as_u64());
        Some((on, there, [spoken[0]?, spoken[1]?]))
    })
    .collect()
}

/// The share, worked out a second time from whole months that were asked for and are over.
fn again(evenings: &[(Date, usize, [u64; 2])], from: Date, until: Date) -> RoughShare {
    let mut months: BTreeMap<Date, Vec<_>> = BTreeMap::new();
    for (on, there, spoken) in evenings {
        months.entry(on.first_of_month()).or_default().push((*there, *spoken));
    }
    let is_asked = |month: &Date| from <= *month && month.last_of_month() <= until;
    let (mut block, mut said, mut any) = (Vec::new(), Vec::new(), false);
    let mut whole = true;
    for (month, evenings) in months.iter().filter(|(month, _)| **month < "2026-12-01".parse().unwrap()) {
        any |= is_asked(month);
        whole &= is_asked(month);
        block.extend(evenings.iter().filter(|(there, _)| *there >= 5));
        if block.len() >= 3 {
            if whole {
                said.append(&mut block);
            }
            block.clear();
            whole = true;
        }
    }
    let sum = |side: usize| said.iter().map(|(_, spoken)| spoken[side]).sum::<u64>();
    let (theirs, ours) = (sum(0), sum(1));
    match said.len() {
        0 if any => RoughShare::Few,
        0 => RoughShare::None,
        meetings => {
            // The nearest multiple of five; of two that are as near, the higher.
            let far = |percent: &u64| (percent * (theirs + ours)).abs_diff(100 * theirs);
            let percent = (0..=20).rev().map(|step| step * 5).min_by_key(far).unwrap();
            let percent = u32::try_from(percent).unwrap();
            RoughShare::About { percent, meetings: u32::try_from(meetings).unwrap() }
        }
    }
}

#[test]
fn no_single_evening_and_no_few_people_are_found_in_the_share_of_speaking_time() {
    let mut chance = Chance(61);
    let mut told = 0;
    for _ in 0..6 {
        let (bench, network) = evenings(&mut chance);
        let evenings = counted(&bench.everything());
        let mut days: BTreeSet<Date> =
            evenings.iter().flat_map(|(on, ..)| [*on, on.saturating_sub(1.day())]).collect();
        days.extend(
            ["2026-06-30", "2026-07-31", "2026-10-31", "2026-11-30"].map(|day| day.parse::<Date>().unwrap()),
        );
        days.extend(["2026-07-01", "2026-08-01", "2026-11-01"].map(|day| day.parse::<Date>().unwrap()));
        let days: Vec<Date> = days.into_iter().collect();
        let mut said: Vec<(Date, Date, RoughShare)> = Vec::new();
        for (place, from) in days.iter().enumerate() {
            for until in &days[place..] {
                let asked = DaysAsked { from: Some(*from), until: Some(*until) };
                let share = bench.workspace.equality(network, asked, &bench.now).unwrap().speaking.members;
                assert_eq!(share, again(&evenings, *from, *until), "{from} {until} {evenings:?}");
                said.push((*from, *until, share));
            }
        }
        for (from, until, share) in &said {
            for (other_from, other_until, other) in &said {
                // Within a month no day tells more than another.
                let moved = from == other_from
                    && until.tomorrow().is_ok_and(|next| next == *other_until)
                    && until.month() == other_until.month()
                    && *other_until != other_until.last_of_month();
                assert!(!moved || share == other, "{from} {until} {other_until}");
                if let (RoughShare::About { meetings, percent }, RoughShare::About { meetings: more, .. }) =
                    (share, other)
                {
                    assert!(percent % 5 == 0 && *meetings >= 3, "{share:?}");
                    // One number is taken from another that is of more days.
                    let rest = meetings.abs_diff(*more);
                    let within = other_from <= from && until <= other_until;
                    assert!(!within || rest == 0 || rest >= 3, "{share:?} of {other:?} leaves {rest}");
                    told += 1;
                }
            }
        }
        // Said for just the days that are asked for, one page would be about one evening.
        let alone = |on: &Date| evenings.iter().filter(|(day, ..)| day == on).count() == 1;
        assert!(evenings.iter().any(|(on, ..)| alone(on)), "no evening to find");
    }
    assert!(told > 100, "{told} said: not much of a test");
}
