//! Boundaries: read from words, heeded, and crossed.

mod hours;
mod read;

use jiff::civil::{DateTime, Time, date};
use serde_json::{Value, json};

use crate::language::locale::Locale;
use crate::records::people::Person;
use crate::testing::{Bench, at};

use super::crossed::crossed;
use super::{CallTimes, Deed, Limit, Limits, WeekDay, read_calls};

/// Whether a call is welcome on a day of the week that begins on Monday 23 November 2026.
fn may_call(calls: &CallTimes, day: WeekDay, hour: i8, minute: i8) -> bool {
    let limits = Limits { calls: calls.clone(), ..Limits::default() };
    let days = WeekDay::ALL.iter().position(|one| *one == day).unwrap();
    let moment: DateTime = date(2026, 11, 23 + i8::try_from(days).unwrap()).at(hour, minute, 0, 0);
    crossed(Deed::Call, &Person { limits, ..Person::default() }, moment).is_empty()
}

#[test]
fn each_deed_has_boundaries_of_its_own() {
    let limits =
        Limits { no_shared_lists: true, no_photos: true, ask_before_sharing: true, ..Limits::default() };
    let person = Person { limits, ..Person::default() };
    let noon = date(2026, 11, 23).at(12, 0, 0, 0);
    assert_eq!(crossed(Deed::Share, &person, noon), [Limit::NoSharedLists]);
    assert_eq!(crossed(Deed::Photo, &person, noon), [Limit::NoPhotos]);
    assert!(crossed(Deed::Call, &person, noon).is_empty() && crossed(Deed::Invite, &person, noon).is_empty());
    let asks = Limits { ask_before_sharing: true, ..Limits::default() };
    let person = Person { limits: asks, ..Person::default() };
    assert_eq!(crossed(Deed::Photo, &person, noon), [Limit::AskBeforeSharing]);
}

fn crossings(bench: &mut Bench, person: impl serde::Serialize) -> Vec<Value> {
    bench.run("boundary list", json!({"person": person})).as_array().unwrap().clone()
}

#[test]
fn who_is_on_a_pause_is_invited_only_with_a_reason_that_is_kept() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, yusuf) = (bench.person(network, "Sam"), bench.person(network, "Yusuf"));
    let meeting = bench.meeting(network, &json!([]));
    bench.run("person pause", json!({"id": yusuf, "until": "2026-12-01", "words": "even rust"}));
    let before = bench.everything();

    let error = bench.try_run("meeting invite", json!({"id": meeting, "people": [sam, yusuf]})).unwrap_err();
    assert_eq!(error.code(), "boundary.crossed");
    let args = error.args();
    assert!(
        args.contains(&("people", "Yusuf".into())) && args.contains(&("limit", "pause".into())),
        "{args:?}"
    );
    assert_eq!(bench.everything(), before, "nobody was invited");

    let invited =
        bench.run("meeting invite", json!({"id": meeting, "people": [sam, yusuf], "leaveOut": true}));
    assert_eq!(invited["invitations"].as_array().unwrap().len(), 1);
    assert!(crossings(&mut bench, yusuf).is_empty());

    assert_eq!(
        bench.refused("meeting invite", json!({"id": meeting, "people": [yusuf], "despite": "  "})),
        ("invalid.required", "despite".into())
    );
    let reason = "Hij vroeg er zelf naar.";
    let invited = bench.run("meeting invite", json!({"id": meeting, "people": [yusuf], "despite": reason}));
    assert_eq!(invited["invitations"].as_array().unwrap().len(), 2);
    let kept = crossings(&mut bench, yusuf);
    assert_eq!((&kept[0]["reason"], &kept[0]["deed"]), (&json!(reason), &json!("invite")));
    assert_eq!(kept[0]["limits"], json!([{"kind": "pause", "until": "2026-12-01"}]));
    assert_eq!(kept[0]["meeting"], json!(meeting));
    let id = kept[0]["id"].as_str().unwrap().to_owned();
    let logged = bench.workspace.audit().next_back().unwrap();
    assert_eq!(logged.operation.name(), "meeting.invite");
    assert!(logged.records.iter().any(|record| record.to_string() == id), "the audit log names the record");

    bench.run("meeting invite", json!({"id": meeting, "people": [yusuf]}));
    assert_eq!(crossings(&mut bench, yusuf).len(), 1, "who was invited already is not invited again");

    bench.run("meeting remove", json!({"id": meeting}));
    assert_eq!(crossings(&mut bench, yusuf)[0]["meeting"], Value::Null);
    bench.run("person remove", json!({"id": yusuf}));
    assert_eq!(bench.run("boundary list", json!({})), json!([]), "it goes with the person");
}

#[test]
fn a_meeting_written_down_whole_does_not_pass_by_a_pause() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, yusuf) = (bench.person(network, "Sam"), bench.person(network, "Yusuf"));
    bench.run("person pause", json!({"id": yusuf}));
    let guests = json!([{"person": sam}, {"person": yusuf}]);
    let new = json!({"network": network, "title": "Avond", "at": "2026-11-26T19:30", "invitations": guests});
    assert_eq!(bench.refused("meeting add", new).0, "boundary.crossed");
    let meeting = bench.meeting(network, &json!([]));
    assert_eq!(
        bench.refused("meeting edit", json!({"id": meeting, "invitations": guests})).0,
        "boundary.crossed"
    );
    // Somebody who came by himself was there, pause or not.
    bench.run("meeting attend", json!({"id": meeting, "person": yusuf, "attended": true}));
    bench.run("meeting edit", json!({"id": meeting, "place": "De Steiger"}));
}

#[test]
fn a_pause_ends_by_itself_by_hand_or_by_undo() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let about = json!({"deed": "call", "people": [sam]});
    let (code, field) = bench.refused("person pause", json!({"id": sam, "until": "2026-11-23"}));
    assert_eq!((code, field.as_str()), ("invalid.outOfRange", "until"));
    bench.run("person pause", json!({"id": sam, "until": "2026-12-01"}));
    assert_eq!(bench.run("boundary check", about.clone())[0]["limits"][0]["kind"], "pause");
    bench.now = at(2026, 12, 1);
    assert_eq!(bench.run("boundary check", about.clone()), json!([]));
    bench.run("person pause", json!({"id": sam}));
    bench.now = at(2028, 1, 1);
    assert_eq!(
        bench.run("boundary check", about.clone())[0]["limits"],
        json!([{"kind": "pause", "until": null}])
    );
    bench.run("person pause", json!({"id": sam, "end": true}));
    assert_eq!(bench.run("boundary check", about.clone()), json!([]));
    bench.workspace.undo(&bench.now).unwrap();
    assert_eq!(bench.run("boundary check", about).as_array().unwrap().len(), 1);
}

#[test]
fn a_pause_that_is_to_begin_is_changed_and_taken_away_like_any_other() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let about = json!({"deed": "call", "people": [sam]});
    let pause = |bench: &mut Bench, more: Value| {
        let mut input = json!({"id": sam});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.run("person pause", input)["pause"].clone()
    };
    pause(&mut bench, json!({"since": "2027-01-04", "until": "2027-02-01", "words": "weg"}));
    assert_eq!(bench.run("boundary check", about.clone()), json!([]), "it does not hold yet");
    let refused = bench.refused("person pause", json!({"id": sam, "until": "2027-01-04"}));
    assert_eq!(refused, ("invalid.outOfRange", "until".into()), "it would end as it begins");
    let longer = pause(&mut bench, json!({"until": "2027-03-01"}));
    assert_eq!(longer, json!({"since": "2027-01-04", "until": "2027-03-01", "words": ""}));
    let earlier = pause(&mut bench, json!({"since": "2026-11-30", "until": "2027-03-01"}));
    assert_eq!(earlier["since"], "2026-11-30");
    bench.now = at(2026, 11, 30);
    assert_eq!(bench.run("boundary check", about.clone()).as_array().unwrap().len(), 1);
    pause(&mut bench, json!({"since": "2027-01-04"}));
    assert_eq!(bench.run("boundary check", about), json!([]), "put off");
    assert_eq!(bench.run("person pause", json!({"id": sam, "end": true}))["pause"], Value::Null);
    // One that is over is not gone on with.
    pause(&mut bench, json!({"until": "2026-12-01"}));
    bench.now = at(2027, 1, 1);
    assert_eq!(pause(&mut bench, json!({}))["since"], "2027-01-01");
}

#[test]
fn heeding_writes_only_what_was_crossed() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    let limits = json!({"noSharedLists": true, "calls": {"from": "17:00:00", "quiet": [{"day": "friday"}]}});
    bench.run("person edit", json!({"id": sam, "limits": limits}));
    let before = bench.workspace.audit().count();
    let about = |deed: &str, despite: Value| json!({"deed": deed, "people": [lina, sam], "despite": despite});
    assert_eq!(bench.run("boundary cross", about("invite", json!("ja"))), json!([]));
    assert_eq!(bench.workspace.audit().count(), before, "nothing crossed, nothing written");
    assert_eq!(bench.refused("boundary cross", about("share", Value::Null)).0, "boundary.crossed");
    bench.run("boundary cross", about("share", json!("Zij gaf ons vandaag toestemming.")));
    bench.run("boundary cross", about("call", json!("Het ging om vanavond.")));
    let kept = crossings(&mut bench, sam);
    assert_eq!(kept.len(), 2);
    assert!(crossings(&mut bench, lina).is_empty());
    let five = Time::constant(17, 0, 0, 0).to_string();
    assert!(
        kept.iter()
            .any(|one| one["limits"]
                == json!([{"kind": "callHours", "from": five, "until": null, "more": []}]))
    );
    let bench = bench.reopen();
    assert_eq!(bench.workspace.crossings(Some(sam)).len(), 2, "kept over a restart");
}
