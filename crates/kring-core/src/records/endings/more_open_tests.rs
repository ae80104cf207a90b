//! Open things that an ending puts before whoever ends it: led items, meetings nobody closed, sheets that are out.

use serde_json::{Value, json};

use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::testing::{Bench, at};

fn seat(bench: &Bench) -> Value {
    json!(bench.workspace.table::<Membership>().keys().next())
}

/// What is open, as kind, words and ways.
fn open(page: &Value) -> Vec<(String, String, String)> {
    let said = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
    let ways = |one: &Value| {
        one["ways"].as_array().unwrap().iter().map(|way| way.as_str().unwrap()).collect::<Vec<_>>().join(" ")
    };
    let all = page["open"].as_array().unwrap().iter();
    all.map(|one| (said(one, "kind"), said(one, "text"), ways(one))).collect()
}

fn id_of(page: &Value, kind: &str) -> Value {
    page["open"].as_array().unwrap().iter().find(|one| one["kind"] == kind).unwrap()["id"].clone()
}

fn thing(kind: &str, text: &str, ways: &str) -> (String, String, String) {
    (kind.to_owned(), text.to_owned(), ways.to_owned())
}

/// A network of which a meeting was held without anybody saying so, and whose clock is a day after that.
fn after_the_meeting(agenda: &Value) -> (Bench, NetworkId, Value) {
    let mut bench = Bench::new();
    let network = bench.network();
    let meeting = json!(bench.meeting(network, agenda));
    bench.now = at(2026, 11, 28);
    (bench, network, meeting)
}

#[test]
fn the_items_somebody_would_lead_go_to_another_or_to_nobody() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (samira, ben) = (bench.person(network, "Samira"), bench.person(network, "Ben"));
    let item = |title: &str| json!({"title": title, "leader": samira, "ledBy": "member", "raisedBy": samira});
    let meeting = bench.meeting(network, &json!([item("Bus"), item("Licht"), {"title": "Welkom"}]));
    let id = seat(&bench);
    let page = bench.run("membership ending", json!({"id": id}));
    assert_eq!(
        open(&page),
        [thing("lead", "Bus", "keep letGo handOver"), thing("lead", "Licht", "keep letGo handOver")]
    );
    let ids: Vec<&Value> = page["open"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    let ending = |to: Value| json!({"id": id, "how": "Verhuisd.", "settled": [{"id": ids[0], "way": "handOver", "to": to}, {"id": ids[1], "way": "letGo"}]});
    assert_eq!(
        bench.refused("membership end", ending(json!(null))),
        ("invalid.required", "settled.0.to".into())
    );
    bench.run("membership end", ending(json!(ben)));
    let agenda = bench.run("meeting show", json!({"id": meeting}))["agenda"].clone();
    let leads: Vec<_> =
        (0..2).map(|at| (agenda[at]["leader"].clone(), agenda[at]["ledBy"].clone())).collect();
    assert_eq!(leads, [(json!(ben), json!("member")), (json!(null), json!("member"))]);
    assert_eq!(agenda[0]["raisedBy"], json!(samira), "who brought it in stays as it was");
}

#[test]
fn a_meeting_whose_day_is_past_was_held_or_was_not() {
    let (mut bench, network, meeting) = after_the_meeting(&json!([]));
    let page = bench.run("network ending", json!({"id": network}));
    assert_eq!(open(&page), [thing("pastMeeting", "Avond in de buurt", "keep done letGo")]);
    let ending = |way: Value| json!({"id": network, "how": "Klaar.", "settled": [way]});
    let silent = json!({"id": meeting, "way": "letGo"});
    assert_eq!(bench.refused("network end", ending(silent)), ("invalid.required", "settled.0.words".into()));
    bench.run("network end", ending(json!({"id": meeting, "way": "done"})));
    assert_eq!(bench.run("meeting show", json!({"id": meeting}))["stage"], "held");
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    bench.run("network end", ending(json!({"id": meeting, "way": "letGo", "words": "te weinig mensen"})));
    let kept = bench.run("meeting show", json!({"id": meeting}));
    assert_eq!(
        (&kept["stage"], &kept["planChanges"][0]["reason"]),
        (&json!("cancelled"), &json!("te weinig mensen"))
    );
}

#[test]
fn who_was_invited_to_a_meeting_that_nobody_closed_is_asked_about_it() {
    let (mut bench, network, meeting) = after_the_meeting(&json!([]));
    let samira = bench.person(network, "Samira");
    let id = seat(&bench);
    assert_eq!(open(&bench.run("membership ending", json!({"id": id}))), []);
    bench.run("meeting invite", json!({"id": meeting, "people": [samira]}));
    let page = bench.run("membership ending", json!({"id": id}));
    assert_eq!(open(&page), [thing("pastMeeting", "Avond in de buurt", "keep done")]);
}

#[test]
fn whether_it_was_what_was_meant_is_asked_at_the_end() {
    let mut bench = Bench::new();
    let network = bench.network();
    let samira = bench.person(network, "Samira");
    let signal =
        json!({"network": network, "text": "Hard rijden", "receivedOn": "2026-11-02", "raisedBy": samira});
    let signal = bench.run("signal add", signal)["id"].clone();
    bench.run("signal answer", json!({"id": signal, "text": "Er komt een drempel."}));
    let id = seat(&bench);
    let page = bench.run("membership ending", json!({"id": id}));
    assert_eq!(open(&page), [thing("signalToAsk", "Hard rijden", "keep done")]);
    let ending = |way: &str| json!({"id": id, "how": "Verhuisd.", "settled": [{"id": signal, "way": way, "words": "x"}]});
    let refused = bench.refused("membership end", ending("letGo"));
    assert_eq!(refused, ("invalid.value", "settled.0.way".into()), "nobody is said to have said no");
    bench.run("membership end", ending("done"));
    assert_eq!(bench.run("signal show", json!({"id": signal}))["answered"]["asMeant"], "yes");
}

#[test]
fn what_was_promised_to_a_member_of_no_other_network_is_asked_about_when_the_network_ends() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (samira, ben) = (bench.person(network, "Samira"), bench.person(network, "Ben"));
    let other = json!({"name": "B", "purpose": "B", "basis": "consent"});
    let other = bench.run("network add", other)["id"].clone();
    bench.run("membership add", json!({"network": other, "person": ben}));
    for (text, who) in [("Voor Samira", samira), ("Voor Ben", ben)] {
        bench.run("promise add", json!({"side": "ours", "text": text, "people": [who]}));
    }
    let page = bench.run("network ending", json!({"id": network}));
    assert_eq!(open(&page), [thing("ourPromise", "Voor Samira", "keep done letGo handOver")]);
    bench.run("network edit", json!({"id": other, "endsOn": "2026-11-22"}));
    assert_eq!(open(&bench.run("network ending", json!({"id": network}))).len(), 2, "that one has ended");
}

#[test]
fn what_somebody_of_a_running_network_has_a_part_in_is_not_asked_about_when_another_ends() {
    let mut bench = Bench::new();
    let haven = bench.network();
    let samira = bench.person(haven, "Samira");
    let brug = json!({"name": "Brug", "purpose": "B", "basis": "consent"});
    let brug = bench.run("network add", brug)["id"].clone();
    let ben = bench.run("person add", json!({"network": brug, "name": "Ben"}))["id"].clone();
    for side in ["ours", "theirs"] {
        bench.run("promise add", json!({"side": side, "text": side, "people": [samira, ben]}));
    }
    assert_eq!(open(&bench.run("network ending", json!({"id": haven}))), []);
    bench.run("network edit", json!({"id": brug, "endsOn": "2026-11-22"}));
    assert_eq!(open(&bench.run("network ending", json!({"id": haven}))).len(), 2, "nowhere else any more");
}

#[test]
fn sheets_that_are_out_and_sessions_without_a_word_are_kept_or_let_go() {
    let (mut bench, network, meeting) = after_the_meeting(&json!([]));
    let ask = |text: &str| json!({"text": text, "answers": ["ja", "nee"]});
    let survey =
        json!({"network": network, "title": "Wat speelt er?", "questions": [ask("a"), ask("b"), ask("c")]});
    let survey = bench.run("survey add", survey)["id"].clone();
    bench.run("meeting close", json!({"id": meeting}));
    let questions = json!([{"text": "a"}, {"text": "b"}, {"text": "c"}]);
    let evaluation =
        bench.run("evaluation add", json!({"meeting": meeting, "questions": questions}))["id"].clone();
    let session = json!({"network": network, "name": "Buurthuis", "on": "2026-11-20"});
    let session = bench.run("focus-group add", session)["id"].clone();
    let kinds = |bench: &mut Bench| {
        let page = bench.run("network ending", json!({"id": network}));
        open(&page).into_iter().map(|(kind, _, ways)| format!("{kind} {ways}")).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&mut bench), ["evaluation keep letGo", "focusGroup keep letGo"], "a draft is not out");
    bench.run("survey open", json!({"id": survey}));
    bench.run("survey answer", json!({"id": survey, "answers": [{"question": 1, "boxes": [1]}]}));
    assert_eq!(kinds(&mut bench)[0], "survey keep letGo");
    let page = bench.run("network ending", json!({"id": network}));
    assert_eq!(id_of(&page, "evaluation"), evaluation);
    let go = |id: &Value| json!({"id": id, "way": "letGo"});
    let settled = json!([go(&survey), go(&evaluation), go(&session)]);
    let before = bench.everything();
    bench.run("network end", json!({"id": network, "how": "Klaar.", "settled": settled}));
    let page = bench.run("survey show", json!({"id": survey}));
    assert_eq!(page["closedOn"], "2026-11-28", "closed, and nothing counted: {page}");
    assert_eq!(bench.refused("evaluation show", json!({"id": evaluation})).0, "notFound.record");
    assert_eq!(bench.refused("focus-group show", json!({"id": session})).0, "notFound.record");
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    let [again, before] = [bench.everything(), before].map(|all| crate::testing::without_envelopes(&all));
    assert_eq!(again, before, "one undo gives the sheets back");
}

#[test]
fn nothing_is_handed_to_members_where_nobody_stays() {
    let mut bench = Bench::new();
    let network = bench.network();
    let samira = bench.person(network, "Samira");
    let promise = |side: &str| json!({"network": network, "side": side, "text": side, "people": [samira]});
    bench.run("promise add", promise("ours"));
    bench.run("promise add", promise("theirs"));
    bench.run("pledge add", json!({"network": network, "side": "theirs", "person": samira, "text": "Soep"}));
    bench.run(
        "goal add",
        json!({"network": network, "text": "Licht", "setOn": "2026-11-03", "coOwners": [samira]}),
    );
    let id = seat(&bench);
    let page = bench.run("membership ending", json!({"id": id}));
    let ways: Vec<_> = open(&page).into_iter().map(|(kind, _, ways)| format!("{kind} {ways}")).collect();
    let expected = [
        "ourPromise keep done letGo handOver",
        "theirPromise keep done letGo",
        "pledge keep done letGo",
        "goal keep",
    ];
    assert_eq!(ways, expected, "a desk takes ours over");
    let others = page["open"].as_array().unwrap().iter();
    assert!(others.map(|one| &one["toOthers"]).all(|others| *others == json!(false)), "{page}");
    let to_others = |page: &Value| page["open"][1]["toOthers"].clone();
    bench.person(network, "Ben");
    let page = bench.run("membership ending", json!({"id": id}));
    assert_eq!((open(&page)[1].2.as_str(), to_others(&page)), ("keep done letGo handOver", json!(false)));
}
