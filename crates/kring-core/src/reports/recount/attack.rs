//! Tries to find one person in pictures of equality and reports on networks of which somebody may choose the days, and may make one
//! each day. Each way that is tried finds somebody where the numbers are said as they are, or are only rounded.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::pages::DaysAsked;
use crate::records::counts::RoughCount;
use crate::records::networks::{Network, NetworkId};
use crate::reports::ReportOptions;
use crate::testing::Bench;

use super::equality::with_agreements;
use super::invented::Chance;
use super::{few, list, text};

/// What is said of each thing that members do, over days; nothing where no number is said.
type Said<'a> = &'a dyn Fn(Date, Date) -> Vec<Option<u32>>;

/// How often somebody is found: by taking a number from another that is of more days, and by moving an end of the days on by one
/// and seeing a number change, which tells that it was done on that day.
fn found(days: &[Date], said: Said<'_>) -> usize {
    let pages: Vec<Vec<Vec<Option<u32>>>> = (0..days.len())
        .map(|from| (from..days.len()).map(|until| said(days[from], days[until])).collect())
        .collect();
    let page = |from: usize, until: usize| &pages[from][until - from];
    let mut found = 0;
    let mut compare = |one: &[Option<u32>], other: &[Option<u32>], next: bool| {
        for pair in one.iter().zip(other) {
            if let (Some(one), Some(other)) = pair {
                found += usize::from(few(one.abs_diff(*other) as usize));
            }
            found += usize::from(next && pair.0 != pair.1);
        }
    };
    // Within a month: which month something was done in may be told.
    let is_next = |one: Date, other: Date| {
        one.tomorrow().is_ok_and(|next| next == other) && one.month() == other.month()
    };
    for from in 0..days.len() {
        for until in from..days.len() {
            for more in until + 1..days.len() {
                let next = is_next(days[until], days[more]) && days[more] != days[more].last_of_month();
                compare(page(from, until), page(from, more), next);
            }
            for later in from + 1..=until {
                let next = is_next(days[from], days[later]) && days[from].day() != 1;
                compare(page(from, until), page(later, until), next);
            }
        }
    }
    found
}

/// What a picture and a report say of what members did.
fn as_it_is_said(
    workspace: &Workspace,
    network: NetworkId,
    now: &Now,
    from: Date,
    until: Date,
) -> Vec<Option<u32>> {
    let picture =
        workspace.equality(network, DaysAsked { from: Some(from), until: Some(until) }, now).unwrap();
    let options = ReportOptions { from: Some(from), until: Some(until), ..ReportOptions::default() };
    let report = workspace.network_report(network, &options, now).unwrap();
    let (promises, exchange) = (picture.promises.theirs, picture.exchange.theirs);
    let (theirs, brought) = (report.theirs, report.contributions.theirs);
    let mut all = vec![picture.tasks.theirs, promises.due, promises.on_time, promises.open, exchange.brought];
    all.extend([
        exchange.got,
        theirs.done,
        theirs.on_time,
        theirs.open,
        theirs.late,
        brought.brought,
        brought.got,
    ]);
    let answered = picture.answered;
    all.extend([picture.leading.theirs, answered.brought, answered.answered, answered.told]);
    // A kind is told of where it has any number at all, whichever the days.
    all.extend(report.by_kind.iter().flat_map(|kind| &kind.figures).map(|figure| figure.count));
    all.into_iter().map(RoughCount::said).collect()
}

/// What members brought and promised on some days, counted as it is.
fn truth(all: &Value, from: Date, until: Date) -> [u32; 2] {
    let [from, until] = [from, until].map(|day| day.to_string());
    let count = |sort: &str, field: &str| {
        let theirs = list(&all[sort]).iter().filter(|one| one["side"] == "theirs");
        let within = theirs.map(|one| text(&one[field])).filter(|on| from <= *on && *on <= until);
        u32::try_from(within.count()).unwrap()
    };
    [count("contributions", "on"), count("promises", "madeOn")]
}

/// Says a number as it is where it is not of few.
fn exact(number: u32) -> Option<u32> {
    (!few(number as usize)).then_some(number)
}

/// Every day on which a member did something, with the day before, so that each way to cut is among them.
fn days_to_try(all: &Value, most: usize) -> Vec<Date> {
    let days = |sort: &str, field: &'static str| {
        list(&all[sort])
            .iter()
            .filter_map(move |one| text(&one[field]).parse::<Date>().ok())
            .collect::<Vec<_>>()
    };
    let done = days("contributions", "on").into_iter().chain(days("promises", "madeOn"));
    let mut tried: BTreeSet<Date> = BTreeSet::new();
    for day in done {
        if tried.len() < most {
            tried.extend([day, day.saturating_sub(1.day())]);
        }
    }
    tried.extend(
        ["2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31"].map(|day| day.parse::<Date>().unwrap()),
    );
    tried.into_iter().collect()
}

fn attack(workspace: &Workspace, network: NetworkId, now: &Now, all: &Value, most: usize) {
    let days = days_to_try(all, most);
    let guarded = found(&days, &|from, until| as_it_is_said(workspace, network, now, from, until));
    assert_eq!(guarded, 0, "somebody was found");
    let plain = found(&days, &|from, until| truth(all, from, until).map(exact).into());
    assert!(plain > 0, "the attack finds nobody where numbers are said as they are");
    let rounded =
        |from, until| truth(all, from, until).map(|number| RoughCount::of_people(number).said()).into();
    assert!(found(&days, &rounded) > 0, "the attack finds nobody where numbers are only rounded");
}

#[test]
fn nobody_is_found_whatever_days_are_chosen() {
    let mut chance = Chance(41);
    for _ in 0..3 {
        let (bench, network) = with_agreements(&mut chance);
        attack(&bench.workspace, network, &bench.now, &bench.everything(), 16);
    }
}

#[test]
fn nobody_of_the_example_is_found_whatever_days_are_chosen() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    crate::demo::load(&mut bench.workspace, &now).unwrap();
    let demo = &bench.workspace;
    let network = *demo.table::<Network>().keys().next().unwrap();
    let sorts = [crate::engine::record::RecordKind::PROMISE, crate::engine::record::RecordKind::CONTRIBUTION];
    let [promises, contributions] = sorts.map(|kind| (crate::schema::SCHEMA.kinds[kind.index()].all)(demo));
    attack(demo, network, &now, &json!({"promises": promises, "contributions": contributions}), 16);
}

/// All that is said of people who take part, said yes and did something.
fn of_today(workspace: &Workspace, network: NetworkId, now: &Now) -> String {
    let picture = workspace.equality(network, DaysAsked::default(), now).unwrap();
    let report = workspace.network_report(network, &ReportOptions::default(), now).unwrap();
    let stands = (picture.table.members, picture.table.rows, picture.agreements, picture.exchange.theirs);
    let counts = (
        report.members,
        report.informed,
        report.organisations,
        report.perspectives,
        report.contributions.theirs,
    );
    format!("{stands:?} {counts:?}")
}

#[test]
fn who_joins_says_yes_or_does_something_is_not_seen_by_comparing_two_days() {
    let mut chance = Chance(7);
    for _ in 0..4 {
        let (mut bench, network) = with_agreements(&mut chance);
        let before = of_today(&bench.workspace, network, &bench.now);
        let members = list(&bench.everything()["memberships"]).len();
        let person = bench.run(
            "person add",
            json!({"network": network, "name": "Nieuw", "perspectives": ["ouders"], "informed": {"on": "2026-12-03", "how": "blad"}}),
        );
        let agreements = bench.everything()["agreements"].clone();
        for agreement in list(&agreements) {
            bench.run("agreement acknowledge", json!({"id": agreement["id"], "people": [person["id"]]}));
        }
        let brought = json!({"network": network, "person": person["id"], "text": "Soep", "way": "brings", "on": "2026-12-03"});
        bench.run("contribution add", brought);
        assert_eq!(of_today(&bench.workspace, network, &bench.now), before);
        // Said as they are, one more than the day before.
        assert_eq!(list(&bench.everything()["memberships"]).len(), members + 1);
        bench.now = crate::testing::at(2027, 1, 2);
        let counted =
            bench.workspace.equality(network, DaysAsked::default(), &bench.now).unwrap().table.members;
        super::is_about(counted, members + 1);
    }
}
