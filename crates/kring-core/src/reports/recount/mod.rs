//! Every number of a report, counted a second time: slowly, from the records as JSON, by other code.

mod equality;
mod invented;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::engine::number::as_u32;
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
        agrees(report.members, members.len());
        let informed = list(&all["people"]).iter().filter(|person| !person["informed"].is_null()).count();
        agrees(report.informed, informed);
        let at = list(&all["people"]).iter().any(|person| !person["organisation"].is_null());
        assert_eq!(report.organisations, u32::from(at));
        meetings(&report, &all);
        promises(&report, &all);
        contributions(&report, &all);
        for figure in &report.perspectives {
            let speak = members.iter().filter(|one| list(&one["perspectives"]).contains(&json!(figure.name)));
            agrees(figure.people, speak.count());
        }
        subtraction(&report, &all);
        let counts = report.perspectives.iter().map(|figure| figure.people);
        for count in counts.chain([report.members, report.informed, report.theirs.done, report.theirs.open]) {
            if count.is_hidden() { hidden += 1 } else { shown += 1 }
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
        agrees(figures.present, named + usize::try_from(meeting["unnamedGuests"].as_u64().unwrap()).unwrap());
        let agenda = list(&meeting["agenda"]);
        let from = |origin: &str| agenda.iter().filter(|item| item["origin"] == origin).count();
        let items = [figures.member_items, figures.municipality_items, figures.together_items];
        assert_eq!(items.map(|count| count as usize), ["member", "municipality", "together"].map(from));
        let lines = agenda.iter().flat_map(|item| list(&item["minutes"]));
        let decisions = lines.filter(|line| line["kind"] == "decision").count();
        assert_eq!(figures.decisions as usize, decisions);
    }
}

/// On the 23rd of November what was due on the 10th is late, and was closed late.
fn promises(report: &NetworkReport, all: &Value) {
    let count = |side: &str, state: &str, late: Option<bool>| {
        let of_side = those(all, "promises", &[("side", side), ("state", state)]);
        of_side.iter().filter(|one| late.is_none_or(|late| (one["due"] == "2026-11-10") == late)).count()
    };
    let truth = |side: &str| {
        [
            count(side, "done", None),
            count(side, "done", Some(false)),
            count(side, "open", Some(false)),
            count(side, "open", Some(true)),
        ]
    };
    let ours = [report.ours.done, report.ours.on_time, report.ours.open, report.ours.late];
    assert_eq!(ours.map(|count| count as usize), truth("ours"));
    let PromiseCounts { done, on_time, open, late } = report.theirs;
    for (printed, truth) in [done, on_time, open, late].into_iter().zip(truth("theirs")) {
        agrees(printed, truth);
        assert!(printed.is_hidden() || !few(truth));
    }
}

fn contributions(report: &NetworkReport, all: &Value) {
    let count = |side: &str, way: &str| those(all, "contributions", &[("side", side), ("way", way)]).len();
    let ours = report.contributions.ours;
    assert_eq!(
        [ours.brought, ours.got].map(|count| count as usize),
        ["brings", "gets"].map(|way| count("ours", way))
    );
    let theirs = report.contributions.theirs;
    for (printed, way) in [(theirs.brought, "brings"), (theirs.got, "gets")] {
        agrees(printed, count("theirs", way));
        let of_way = those(all, "contributions", &[("side", "theirs"), ("way", way)]);
        let people: BTreeSet<&str> = of_way.iter().filter_map(|one| one["person"].as_str()).collect();
        assert_eq!(printed.is_hidden(), few(of_way.len()) || few(people.len()));
    }
}

/// Whatever is taken from whatever that is printed: what is left is nobody, or not few.
fn subtraction(report: &NetworkReport, all: &Value) {
    let exact = |count: Count| match count {
        Count::Exact { number } => Some(number as usize),
        _ => None,
    };
    if let Some(members) = exact(report.members) {
        let parts: Vec<usize> = report.perspectives.iter().filter_map(|one| exact(one.people)).collect();
        for chosen in 0..1_u32 << parts.len() {
            let sum: usize = parts
                .iter()
                .enumerate()
                .filter(|(place, _)| chosen >> place & 1 == 1)
                .map(|(_, part)| part)
                .sum();
            assert!(sum > members || !few(members - sum), "{members} - {sum} of {parts:?}");
        }
        assert!(exact(report.informed).is_none_or(|informed| !few(members - informed)));
    }
    if let (Some(done), Some(on_time)) = (exact(report.theirs.done), exact(report.theirs.on_time)) {
        assert!(!few(done - on_time), "{done} - {on_time}");
        let late = those(all, "promises", &[("side", "theirs"), ("state", "done"), ("due", "2026-11-10")]);
        assert_eq!(late.len(), done - on_time);
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
