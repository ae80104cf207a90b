//! Minutes that are submitted, adopted and corrected: what may change when, and who may read what is kept of it.

mod adopted;
mod corrections;

use serde_json::{Value, json};

use crate::records::meetings::{Meeting, MeetingId, MinutesState};
use crate::records::networks::NetworkId;
use crate::reports::{MinutesReport, MinutesStatus, NamesAtOnce, ReportOptions};
use crate::testing::{Bench, at};

/// A meeting that was held, with a line of each sort, and who asks for corrections.
fn held() -> (Bench, NetworkId, MeetingId, Value) {
    let mut bench = Bench::new();
    let network = bench.network();
    let asker = bench.person(network, "Samira Haddou");
    let lines = json!([
        {"text": "Zeven mensen noemden dit"},
        {"kind": "decision", "text": "De sleutel hangt bij de school", "agreedBy": "de ouders"},
        {"kind": "pledge", "text": "Wie meldt, hoort iets"}
    ]);
    let meeting =
        bench.meeting(network, &json!([{"title": "Sleutel", "minutes": lines}, {"title": "Rondje"}]));
    bench.run("meeting edit", json!({"id": meeting, "at": "2026-11-20T19:30"}));
    bench.run("meeting attend", json!({"id": meeting, "person": asker, "attended": true}));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let action = json!({"side": "ours", "text": "Slot kopen", "people": []});
    bench.run("minutes action", json!({"id": meeting, "item": item, "action": action}));
    bench.run("meeting close", json!({"id": meeting}));
    (bench, network, meeting, json!(asker))
}

fn content(bench: &Bench, meeting: MeetingId) -> Meeting {
    bench.workspace.meeting(meeting).unwrap().content
}

fn line(bench: &Bench, meeting: MeetingId, place: usize) -> Value {
    json!(content(bench, meeting).agenda[0].minutes[place].id)
}

/// Submitted until the 25th, adopted on the 27th.
fn adopt(bench: &mut Bench, meeting: MeetingId) {
    bench.run("minutes submit", json!({"id": meeting, "until": "2026-11-25"}));
    bench.now = at(2026, 11, 27);
    bench.run("minutes adopt", json!({"id": meeting}));
}

fn report(bench: &Bench, meeting: MeetingId, for_sharing: bool) -> MinutesReport {
    let mut options = ReportOptions { for_sharing, ..ReportOptions::default() };
    options.names.all = for_sharing.then_some(NamesAtOnce::Replace);
    bench.workspace.minutes_report(meeting, &options, &bench.now).unwrap()
}

#[test]
fn minutes_go_from_draft_to_the_members_and_are_adopted_when_they_had_time() {
    let (mut bench, network, meeting, _) = held();
    assert_eq!(report(&bench, meeting, false).status, MinutesStatus::Draft);
    assert_eq!(bench.refused("minutes adopt", json!({"id": meeting})).0, "conflict.minutesNotSubmitted");
    let reopen = json!({"id": meeting, "reason": "Er ontbreekt iets"});
    assert_eq!(bench.refused("minutes reopen", reopen.clone()).0, "conflict.minutesNotSubmitted");
    let late = bench.refused("minutes submit", json!({"id": meeting, "until": "2026-11-22"}));
    assert_eq!(late, ("invalid.outOfRange", "until".into()));

    bench.run("minutes submit", json!({"id": meeting, "until": "2026-11-25"}));
    assert_eq!(bench.refused("minutes adopt", json!({"id": meeting})).0, "conflict.minutesStillOpen");
    assert_eq!(bench.workspace.today(Some(network), &bench.now).minutes_to_adopt, []);
    bench.run("minutes reopen", reopen.clone());
    assert_eq!(
        json!(content(&bench, meeting).minutes_state),
        json!({"kind": "draft", "reopened": {"on": "2026-11-23", "reason": "Er ontbreekt iets"}})
    );

    bench.run("minutes submit", json!({"id": meeting, "until": "2026-11-25"}));
    bench.now = at(2026, 11, 26);
    let ready = bench.workspace.today(Some(network), &bench.now).minutes_to_adopt;
    assert_eq!(ready.iter().map(|row| row.id).collect::<Vec<_>>(), [meeting], "the day is over");
    bench.run("minutes adopt", json!({"id": meeting}));
    let state = json!(content(&bench, meeting).minutes_state);
    assert_eq!(state, json!({"kind": "adopted", "on": "2026-11-26", "at": null}));
    assert_eq!(bench.workspace.today(Some(network), &bench.now).minutes_to_adopt, []);
    for (verb, input) in [
        ("minutes reopen", reopen),
        ("minutes adopt", json!({"id": meeting})),
        ("minutes submit", json!({"id": meeting, "until": "2026-12-25"})),
    ] {
        assert_eq!(bench.refused(verb, input).0, "conflict.minutesAdopted", "{verb}");
    }
}

#[test]
fn minutes_are_adopted_at_a_later_meeting_of_the_network_and_keep_the_day_when_it_goes() {
    let (mut bench, network, meeting, _) = held();
    let plan = |bench: &mut Bench, network: &Value, day: &str| {
        let new = json!({"network": network, "title": "Volgende", "at": format!("{day}T19:30")});
        bench.run("meeting add", new)["id"].clone()
    };
    let here = json!(network);
    let planned = plan(&mut bench, &here, "2026-11-29");
    assert_eq!(
        bench.refused("minutes submit", json!({"id": planned, "until": "2026-12-25"})).0,
        "conflict.meetingNotHeld"
    );
    let (before, later) = (plan(&mut bench, &here, "2026-11-19"), plan(&mut bench, &here, "2026-11-23"));
    let other = json!({"name": "Noord", "purpose": "p", "basis": "publicTask"});
    let other = bench.run("network add", other)["id"].clone();
    let elsewhere = plan(&mut bench, &other, "2026-11-23");
    bench.run("minutes submit", json!({"id": meeting, "until": "2026-11-30"}));
    for (at, code) in [
        (&planned, "invalid.outOfRange"),
        (&before, "invalid.outOfRange"),
        (&elsewhere, "invalid.notFoundReference"),
        (&json!(meeting), "invalid.notFoundReference"),
    ] {
        assert_eq!(bench.refused("minutes adopt", json!({"id": meeting, "at": at})).0, code, "{at}");
    }
    // Whoever is at the meeting need not wait for the day.
    bench.run("minutes adopt", json!({"id": meeting, "at": later}));
    let on = jiff::civil::date(2026, 11, 23);
    assert_eq!(report(&bench, meeting, true).status, MinutesStatus::Adopted { on, at_meeting: true });
    bench.run("meeting remove", json!({"id": later}));
    assert_eq!(content(&bench, meeting).minutes_state, MinutesState::Adopted { on, at: None });
}
