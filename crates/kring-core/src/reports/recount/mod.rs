//! Every number of a report, counted a second time: slowly, from the records as JSON, by other code.

mod attack;
mod equality;
mod invented;
mod speaking;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::engine::number::as_u32;
use crate::records::counts::RoughCount;
use crate::reports::{Count, NetworkReport, PromiseCounts, ReportOptions};
use crate::testing::id;

use invented::{Chance, invented};

/// A printed number is the true one, or it is hidden and the true one is about somebody.
fn agrees(printed: Count, truth: usize) {
    match printed {
        Count::Exact { number } => assert_eq!(number as usize, truth),
        Count::FewerThanFive => assert!((1..5).contains(&truth), "{truth}"),
        Count::Withheld => {}
    }
}

/// A number of people as it is said: to the nearest five.
fn is_about(printed: RoughCount, truth: usize) {
    match printed {
        RoughCount::None => assert_eq!(truth, 0),
        RoughCount::Few => assert!(few(truth), "{truth}"),
        RoughCount::About { number } => {
            assert!(
                number.is_multiple_of(5) && truth >= 5 && truth.abs_diff(number as usize) <= 2,
                "{number} for {truth}"
            );
        }
    }
}

/// What members did, as it is said of all months that are over: each joined with the next until five people did five things.
fn is_sum_of_blocks(printed: RoughCount, deeds: &[(String, Vec<String>)]) {
    let mut months: BTreeMap<&str, Vec<&Vec<String>>> = BTreeMap::new();
    for (on, people) in deeds {
        months.entry(&on[..7]).or_default().push(people);
    }
    let (mut sum, mut block) = (0, Vec::new());
    for done in months.into_values() {
        block.extend(done);
        let named: BTreeSet<&String> = block.iter().copied().flatten().collect();
        let of_all = block.iter().filter(|people| people.is_empty()).count();
        if block.len() >= 5 && named.len() + of_all >= 5 {
            sum += block.len();
            block.clear();
        }
    }
    let expected = match sum {
        0 if block.is_empty() => RoughCount::None,
        0 => RoughCount::Few,
        sum => RoughCount::About { number: as_u32((sum + 2) / 5 * 5) },
    };
    assert_eq!(printed, expected, "{deeds:?}");
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The records of a sort that hold all of these.
fn those<'a>(all: &'a Value, sort: &str, holding: &[(&str, &str)]) -> Vec<&'a Value> {
    let fits = |one: &&Value| holding.iter().all(|(field, value)| one[*field] == *value);
    list(&all[sort]).iter().filter(fits).collect()
}

fn few(number: usize) -> bool {
    (1..5).contains(&number)
}

#[test]
fn every_number_of_a_network_report_is_that_of_the_records() {
    let mut chance = Chance(11);
    let (mut shown, mut hidden) = (0, 0);
    for _ in 0..12 {
        let (bench, network) = invented(&mut chance);
        let all = bench.everything();
        let report = bench.workspace.network_report(network, &ReportOptions::default(), &bench.now).unwrap();
        let members = list(&all["memberships"]);
        is_about(report.members, members.len());
        let informed = list(&all["people"]).iter().filter(|person| !person["informed"].is_null()).count();
        is_about(report.informed, informed);
        let at = list(&all["people"]).iter().any(|person| !person["organisation"].is_null());
        is_about(report.organisations, usize::from(at));
        meetings(&report, &all);
        promises(&report, &all);
        contributions(&report, &all);
        for figure in &report.perspectives {
            let speak = members.iter().filter(|one| list(&one["perspectives"]).contains(&json!(figure.name)));
            is_about(figure.people, speak.count());
        }
        let counts = report.perspectives.iter().map(|figure| figure.people);
        for count in counts.chain([report.members, report.informed, report.theirs.done, report.theirs.open]) {
            if count.said().is_none() { hidden += 1 } else { shown += 1 }
        }
    }
    assert!(shown > 20 && hidden > 20, "{shown} shown, {hidden} hidden: not much of a test");
}

fn meetings(report: &NetworkReport, all: &Value) {
    let mut held = those(all, "meetings", &[("stage", "held")]);
    held.sort_by_key(|meeting| std::cmp::Reverse(meeting["at"].as_str().unwrap().to_owned()));
    assert_eq!(report.meetings.len(), held.len());
    assert_eq!(report.cancelled_meetings as usize, those(all, "meetings", &[("stage", "cancelled")]).len());
    for (figures, meeting) in report.meetings.iter().zip(held) {
        let named = list(&meeting["invitations"]).iter().filter(|guest| guest["attended"] == true).count();
        is_about(
            figures.present,
            named + usize::try_from(meeting["unnamedGuests"].as_u64().unwrap()).unwrap(),
        );
        let agenda = list(&meeting["agenda"]);
        let from = |origin: &str| agenda.iter().filter(|item| item["origin"] == origin).count();
        let items = [figures.member_items, figures.municipality_items, figures.together_items];
        assert_eq!(items.map(|count| count as usize), ["member", "municipality", "together"].map(from));
        let lines = agenda.iter().flat_map(|item| list(&item["minutes"]));
        let decisions = lines.filter(|line| line["kind"] == "decision").count();
        assert_eq!(figures.decisions as usize, decisions);
    }
}

/// At the end of November what was due on the 10th is late, and was closed late on the 28th.
fn promises(report: &NetworkReport, all: &Value) {
    let those = |side: &str, state: &str, late: Option<bool>| -> Vec<(String, Vec<String>)> {
        let of_side = those(all, "promises", &[("side", side), ("state", state)]);
        let chosen =
            of_side.into_iter().filter(|one| late.is_none_or(|late| (one["due"] == "2026-11-10") == late));
        chosen.map(|one| (text(&one["madeOn"]), list(&one["people"]).iter().map(text).collect())).collect()
    };
    let of = |side: &str| {
        [
            those(side, "done", None),
            those(side, "done", Some(false)),
            those(side, "open", Some(false)),
            those(side, "open", Some(true)),
        ]
    };
    let ours = [report.ours.done, report.ours.on_time, report.ours.open, report.ours.late];
    assert_eq!(ours.map(|count| count as usize), of("ours").map(|those| those.len()));
    let PromiseCounts { done, on_time, open, late } = report.theirs;
    for (printed, deeds) in [done, on_time, open, late].into_iter().zip(of("theirs")) {
        is_sum_of_blocks(printed, &deeds);
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn contributions(report: &NetworkReport, all: &Value) {
    let those = |side: &str, way: &str| those(all, "contributions", &[("side", side), ("way", way)]);
    let ours = report.contributions.ours;
    assert_eq!(
        [ours.brought, ours.got].map(|count| count as usize),
        ["brings", "gets"].map(|way| those("ours", way).len())
    );
    let theirs = report.contributions.theirs;
    for (printed, way) in [(theirs.brought, "brings"), (theirs.got, "gets")] {
        let deeds =
            those("theirs", way).into_iter().map(|one| (text(&one["on"]), vec![text(&one["person"])]));
        is_sum_of_blocks(printed, &deeds.collect::<Vec<_>>());
    }
}

#[test]
fn attendance_in_minutes_for_sharing_gives_no_few_away() {
    let mut chance = Chance(5);
    for _ in 0..4 {
        let (bench, _) = invented(&mut chance);
        let all = bench.everything();
        for meeting in list(&all["meetings"]) {
            let guests = list(&meeting["invitations"]);
            let named = guests.iter().filter(|guest| guest["attended"] == true).count();
            let unnamed = usize::try_from(meeting["unnamedGuests"].as_u64().unwrap()).unwrap();
            let options = |for_sharing| ReportOptions { for_sharing, ..ReportOptions::default() };
            let report = |for_sharing| {
                let id = id(meeting);
                bench.workspace.minutes_report(id, &options(for_sharing), &bench.now).unwrap().attendance
            };
            let own = report(false);
            let numbers = [own.invited_count, own.present_count, own.unnamed_guests];
            let truth = [guests.len(), named + unnamed, unnamed];
            assert_eq!(numbers, truth.map(|number| Count::exact(as_u32(number))));
            let shared = report(true);
            let numbers = [shared.invited_count, shared.present_count, shared.unnamed_guests];
            numbers.into_iter().zip(truth).for_each(|(printed, truth)| agrees(printed, truth));
            if let [Count::Exact { number: invited }, Count::Exact { number: present }, unnamed] = numbers {
                assert!(invited <= present || !few((invited - present) as usize), "{numbers:?}");
                if let Count::Exact { number: unnamed } = unnamed {
                    assert!(!few((present - unnamed) as usize), "{numbers:?}");
                    assert!(!few(guests.len() - named), "{numbers:?}");
                }
            }
        }
    }
}
