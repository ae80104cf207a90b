use serde_json::json;

use crate::pages::{
    AgendaFinding, AgreementsFinding, AnsweredFinding, AttendanceFinding, DaysAsked, EqualityPicture,
    ExchangeFinding, LeadingFinding, PerspectiveStanding, PromisesFinding, TableFinding, TasksFinding,
};
use crate::records::counts::RoughCount;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::testing::{Bench, at};

fn picture(bench: &Bench, network: NetworkId) -> EqualityPicture {
    // In the next month: what was done in this one is counted by then.
    bench.workspace.equality(network, DaysAsked::default(), &at(2026, 12, 3)).unwrap()
}

/// Seven parents and nobody else.
fn with_parents() -> (Bench, NetworkId, Vec<PersonId>) {
    let mut bench = Bench::new();
    let network = bench.network();
    let people = (0..7).map(|number| {
        let person =
            json!({"network": network, "name": format!("Mens {number}"), "perspectives": ["ouders"]});
        crate::testing::id(&bench.run("person add", person))
    });
    let people = people.collect();
    (bench, network, people)
}

fn held(bench: &mut Bench, network: NetworkId, on: &str, origins: &[&str], came: &[PersonId]) {
    let agenda: Vec<_> = origins.iter().map(|origin| json!({"title": "Punt", "origin": origin})).collect();
    let guests: Vec<_> =
        came.iter().map(|person| json!({"person": person, "reply": "yes", "attended": true})).collect();
    let meeting = json!({"network": network, "title": "Avond", "at": format!("{on}T19:30"), "stage": "held",
        "agenda": agenda, "invitations": guests});
    bench.run("meeting add", meeting);
}

#[test]
fn a_network_of_which_nothing_is_kept_says_so_in_every_part() {
    let mut bench = Bench::new();
    let network = bench.network();
    let picture = picture(&bench, network);
    assert_eq!(picture.agenda.finding, AgendaFinding::Nothing);
    assert_eq!(picture.leading.finding, LeadingFinding::Nothing);
    assert_eq!(picture.answered.finding, AnsweredFinding::Nothing);
    assert_eq!(picture.tasks.finding, TasksFinding::Nothing);
    assert_eq!(picture.promises.finding, PromisesFinding::Nothing);
    assert_eq!(picture.exchange.finding, ExchangeFinding::Nothing);
    assert_eq!(picture.table.finding, TableFinding::Missing);
    assert_eq!(picture.attendance.finding, AttendanceFinding::Nothing);
    assert_eq!(picture.agreements.finding, AgreementsFinding::None);
}

#[test]
fn the_agenda_is_that_of_meetings_held_and_not_of_those_that_are_planned() {
    let (mut bench, network, people) = with_parents();
    held(&mut bench, network, "2026-11-02", &["member", "municipality"], &people);
    bench.meeting(network, &json!([{"title": "Later", "origin": "municipality"}]));
    let first = picture(&bench, network).agenda;
    assert_eq!((first.finding, first.meetings.len()), (AgendaFinding::HalfMembers, 1));
    held(&mut bench, network, "2026-11-09", &["municipality", "municipality", "together"], &people);
    let second = picture(&bench, network).agenda;
    assert_eq!((second.finding, second.balance.municipality.items), (AgendaFinding::Municipality, 3));
    assert_eq!(second.meetings[0].on.to_string(), "2026-11-09", "the newest first");
    assert!(second.finding.suggests() && !first.finding.suggests());
}

#[test]
fn our_late_promises_are_said_also_where_members_cannot_be_compared() {
    let (mut bench, network, people) = with_parents();
    let mut promise = |side: &str, state: &str, due: &str, person: PersonId| {
        let promise = json!({"network": network, "text": "Bellen", "side": side, "people": [person],
            "madeOn": "2026-11-02", "due": due, "state": state});
        bench.run("promise add", promise);
    };
    promise("ours", "open", "2026-11-10", people[0]);
    promise("theirs", "done", "2026-12-10", people[0]);
    let alone = picture(&bench, network).promises;
    assert_eq!((alone.finding, alone.ours.late), (PromisesFinding::OursLate, 1));
    assert_eq!(alone.theirs.due, RoughCount::Few, "one promise is somebody's");
    for person in &people {
        let promise = json!({"network": network, "text": "Bellen", "side": "theirs", "people": [person],
            "madeOn": "2026-11-02", "due": "2026-12-10", "state": "done"});
        bench.run("promise add", promise);
    }
    assert_eq!(picture(&bench, network).promises.finding, PromisesFinding::OursLess);
}

#[test]
fn actions_are_those_of_meetings_and_what_was_let_go_does_not_count() {
    let (mut bench, network, people) = with_parents();
    let meeting = bench.meeting(network, &json!([]));
    let mut action = |side: &str, person: PersonId, state: &str, at_meeting: bool| {
        let source =
            if at_meeting { json!({"kind": "meeting", "id": meeting}) } else { json!({"kind": "loose"}) };
        let action = json!({"network": network, "text": "Doen", "side": side, "people": [person],
            "source": source, "state": state, "madeOn": "2026-11-20"});
        bench.run("promise add", action);
    };
    for person in &people {
        action("theirs", *person, "open", true);
        action("theirs", *person, "dropped", true);
        action("ours", *person, "open", true);
        action("ours", *person, "open", false);
    }
    let tasks = picture(&bench, network).tasks;
    assert_eq!((tasks.ours, tasks.theirs), (7, RoughCount::About { number: 5 }));
    assert_eq!(tasks.finding, TasksFinding::Even);
}

#[test]
fn a_perspective_that_stayed_away_twice_is_missed_and_one_of_few_people_is_not_spoken_of() {
    let (mut bench, network, people) = with_parents();
    for number in 0..6 {
        let shop =
            json!({"network": network, "name": format!("Winkel {number}"), "perspectives": ["ondernemers"]});
        bench.run("person add", shop);
    }
    for number in 0..2 {
        let sport = json!({"network": network, "name": format!("Club {number}"), "perspectives": ["sport"]});
        bench.run("person add", sport);
    }
    let seats = bench.everything()["memberships"].clone();
    for seat in seats.as_array().unwrap() {
        bench.run("membership edit", json!({"id": seat["id"], "since": "2026-01-01"}));
    }
    held(&mut bench, network, "2026-11-02", &["member"], &people);
    held(&mut bench, network, "2026-11-09", &["member"], &people);
    let table = picture(&bench, network).table;
    let standing: Vec<_> = table.rows.iter().map(|row| (row.perspective.as_str(), row.standing)).collect();
    assert_eq!(
        standing,
        [
            ("ouders", PerspectiveStanding::There),
            ("sport", PerspectiveStanding::TooFew),
            ("ondernemers", PerspectiveStanding::Away)
        ]
    );
    assert_eq!(table.finding, TableFinding::Away);
    assert_eq!(table.rows[0].present, [Some(true), Some(true)]);
    assert_eq!(table.rows[1].present, [None, None]);
}

#[test]
fn where_too_few_speak_from_a_perspective_it_is_not_said_that_all_are_there() {
    let (mut bench, network, people) = with_parents();
    for (number, perspective) in ["sport", "ondernemers"].into_iter().enumerate() {
        let one = json!({"network": network, "name": format!("Mens {}", number + 7), "perspectives": [perspective]});
        bench.run("person add", one);
    }
    held(&mut bench, network, "2026-11-25", &["member"], &people);
    let table = picture(&bench, network).table;
    assert_eq!(table.finding, TableFinding::TooFew);
    assert!(!table.finding.suggests());
}

#[test]
fn fewer_people_than_before_are_noticed() {
    let (mut bench, network, people) = with_parents();
    for number in 0..8 {
        bench.person(network, &format!("Gast {number}"));
    }
    let everybody =
        bench.workspace.table::<crate::records::people::Person>().keys().copied().collect::<Vec<_>>();
    held(&mut bench, network, "2026-11-02", &[], &everybody);
    assert_eq!(picture(&bench, network).attendance.finding, AttendanceFinding::TooFew);
    held(&mut bench, network, "2026-11-09", &[], &people);
    let attendance = picture(&bench, network).attendance;
    assert_eq!(attendance.finding, AttendanceFinding::Fewer);
    assert_eq!(attendance.meetings[0].present, RoughCount::About { number: 5 });
    assert_eq!(attendance.meetings[1].present, RoughCount::About { number: 15 });
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let mut bench = Bench::new();
    let network = bench.network();
    let turned = json!({"network": network, "from": "2026-11-20", "until": "2026-11-10"});
    assert_eq!(bench.refused("equality", turned), ("invalid.outOfRange", "until".to_owned()));
    assert_eq!(bench.refused("equality", json!({})), ("invalid.required", "network".to_owned()));
    let unknown = json!({"network": "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11"});
    assert_eq!(bench.refused("equality", unknown).0, "notFound.record");
}

#[test]
fn who_led_is_told_of_sides_and_of_no_few_members() {
    let (mut bench, network, people) = with_parents();
    let mut evening = |day: u32, leaders: &[PersonId], ours: usize| {
        let led = leaders.iter().map(|leader| json!({"title": "Punt", "ledBy": "member", "leader": leader}));
        let by_us = (0..ours).map(|_| json!({"title": "Punt", "ledBy": "municipality"}));
        let agenda: Vec<_> = led.chain(by_us).collect();
        let meeting = json!({"network": network, "title": "Avond", "at": format!("2026-11-{day:02}T19:30"), "stage": "held",
            "agenda": agenda});
        bench.run("meeting add", meeting);
    };
    evening(2, &[people[0]; 6], 2);
    evening(3, &people[1..4], 10);
    let four = picture(&bench, network).leading;
    assert_eq!(
        (four.ours, four.theirs, four.finding),
        (12, RoughCount::Few, LeadingFinding::TooFew),
        "four people led"
    );
    let agenda: Vec<_> =
        people.iter().map(|leader| json!({"title": "Punt", "ledBy": "member", "leader": leader})).collect();
    let more = json!({"network": network, "title": "Avond", "at": "2026-11-09T19:30", "stage": "held", "agenda": agenda});
    bench.run("meeting add", more);
    let all = picture(&bench, network).leading;
    assert_eq!((all.theirs, all.finding), (RoughCount::About { number: 15 }, LeadingFinding::Even));
}

#[test]
fn what_members_brought_in_waits_until_it_says_what_was_done_with_it() {
    let (mut bench, network, people) = with_parents();
    let mut said = Vec::new();
    for person in people.iter().chain(&people[..5]) {
        let input = json!({"network": network, "words": "Het is donker", "way": "conversation", "on": "2026-11-02", "saidBy": person});
        said.push(bench.run("input add", input)["id"].clone());
    }
    let ours = json!({"network": network, "words": "Wij zien het ook", "way": "conversation", "on": "2026-11-02", "side": "ours"});
    bench.run("input add", ours);
    let answered = picture(&bench, network).answered;
    assert_eq!(
        (answered.brought, answered.finding),
        (RoughCount::About { number: 10 }, AnsweredFinding::Few)
    );
    assert!(answered.finding.suggests());
    for id in &said[..6] {
        bench.run("input answer", json!({"id": id, "text": "Vijf lampen"}));
    }
    let half = picture(&bench, network).answered;
    assert_eq!(
        (half.answered, half.told, half.finding),
        (RoughCount::About { number: 5 }, RoughCount::None, AnsweredFinding::Most)
    );
    for id in &said[6..] {
        bench.run("input answer", json!({"id": id, "text": "Vijf lampen"}));
    }
    assert_eq!(picture(&bench, network).answered.finding, AnsweredFinding::All);
}
