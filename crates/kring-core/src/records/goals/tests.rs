use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::engine::record::RecordKind;
use crate::records::goals::{Goal, GoalFilter, GoalRow, GoalState};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::reports::ReportOptions;
use crate::testing::Bench;

/// A goal with two steps that Sam and a desk look after; its id.
fn set(bench: &mut Bench, network: NetworkId, owners: &[PersonId]) -> Value {
    let steps = json!([{"text": "Lampen tellen", "side": "theirs"}, {"text": "Lampen plaatsen", "side": "ours", "due": "2026-12-15"}]);
    let goal = json!({"network": network, "text": "Een veilige route naar school", "seenBy": "minder kinderen die omlopen",
        "setOn": "2026-10-01", "coOwners": owners, "desk": "Beheer", "steps": steps});
    bench.run("goal add", goal)["id"].clone()
}

fn row(bench: &Bench, id: &Value) -> GoalRow {
    let rows = bench.workspace.goals(&GoalFilter::default(), &bench.now);
    rows.into_iter().find(|row| json!(row.goal.id) == *id).unwrap()
}

fn with_sam() -> (Bench, NetworkId, PersonId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    (bench, network, sam)
}

#[test]
fn steps_are_counted_done_and_to_do_again() {
    let (mut bench, network, sam) = with_sam();
    let id = set(&mut bench, network, &[sam]);
    let goal = bench.run("goal step add", json!({"id": id, "text": "Samen lopen", "side": "theirs"}));
    let step = |place: usize| goal["steps"][place]["id"].clone();
    bench.run("goal step done", json!({"id": id, "step": step(0)}));
    bench.run("goal step done", json!({"id": id, "step": step(2), "on": "2026-11-01"}));
    assert_eq!((row(&bench, &id).steps_done, row(&bench, &id).goal.content.steps.len()), (2, 3));
    // Said twice, it was done on the first day.
    let again = bench.run("goal step done", json!({"id": id, "step": step(2)}));
    assert_eq!(
        (again["steps"][2]["doneOn"].as_str(), again["steps"][0]["doneOn"].as_str()),
        (Some("2026-11-01"), Some("2026-11-23"))
    );
    bench.run("goal step open", json!({"id": id, "step": step(0)}));
    bench.run("goal step remove", json!({"id": id, "step": step(1)}));
    assert_eq!((row(&bench, &id).steps_done, row(&bench, &id).goal.content.steps.len()), (1, 2));
    assert_eq!(bench.refused("goal step done", json!({"id": id, "step": id})).0, "notFound.part");
    let everything = bench.everything();
    assert_eq!(bench.reopen().everything(), everything);
}

#[test]
fn who_leaves_leaves_the_goal_without_an_owner_of_that_side() {
    let (mut bench, network, sam) = with_sam();
    let id = set(&mut bench, network, &[sam]);
    assert!(!row(&bench, &id).lacks_member && !row(&bench, &id).lacks_municipality);
    let seat = bench.run("membership list", json!({"person": sam}))[0]["id"].clone();
    bench.run("membership edit", json!({"id": seat, "since": "2026-10-01"}));
    bench.run(
        "membership end",
        json!({"id": seat, "on": "2026-11-01", "how": "Verhuisd.", "keepOthers": true}),
    );
    let left = row(&bench, &id);
    assert!(left.lacks_member && left.owners.is_empty());
    assert_eq!(left.gone.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Sam"]);
    bench.run("person remove", json!({"id": sam}));
    let erased = row(&bench, &id);
    assert!(erased.lacks_member && erased.gone.is_empty() && erased.goal.content.co_owners.is_empty());
    bench.run("goal edit", json!({"id": id, "desk": ""}));
    assert!(row(&bench, &id).lacks_municipality);
    bench.run("goal reach", json!({"id": id}));
    assert!(!row(&bench, &id).lacks_member, "nobody needs to look after what was reached");
}

#[test]
fn only_who_took_part_looks_after_a_goal_and_two_who_become_one_are_named_once() {
    let (mut bench, network, sam) = with_sam();
    let twin = bench.person(network, "Sam S.");
    let other = bench.run("network add", json!({"name": "Kade", "purpose": "p", "basis": "publicTask"}));
    let stranger =
        crate::testing::id(&bench.run("person add", json!({"network": other["id"], "name": "Ed"})));
    let with = |owners: &[PersonId]| json!({"network": network, "text": "Licht", "coOwners": owners});
    assert_eq!(bench.refused("goal add", with(&[stranger])).0, "notFound.part");
    assert_eq!(bench.refused("goal add", with(&[sam, sam])), ("invalid.duplicate", "coOwners.1".into()));
    let id = set(&mut bench, network, &[sam, twin]);
    assert_eq!(bench.refused("goal edit", json!({"id": id, "coOwners": [stranger]})).0, "notFound.part");
    bench.run("person merge", json!({"keep": sam, "other": twin}));
    assert_eq!(row(&bench, &id).goal.content.co_owners, [sam]);
    let of_sam = GoalFilter { person: Some(sam), ..GoalFilter::default() };
    assert_eq!(bench.workspace.goals(&of_sam, &bench.now).len(), 1);
}

#[test]
fn a_goal_becomes_another_with_what_is_still_to_do() {
    let (mut bench, network, sam) = with_sam();
    let id = set(&mut bench, network, &[sam]);
    let first = row(&bench, &id).goal.content.steps[0].id;
    bench.run("goal step done", json!({"id": id, "step": first}));
    let change = json!({"id": id, "text": "Een veilige route, ook in de winter"});
    assert_eq!(bench.refused("goal change", change.clone()), ("invalid.required", "reason".into()));
    let mut with_reason = change;
    with_reason["reason"] = json!("In de winter is het donker");
    let made = bench.run("goal change", with_reason);
    assert_eq!(made["coOwners"], json!([sam]));
    assert_eq!(
        (made["seenBy"].as_str(), made["desk"].as_str()),
        (Some("minder kinderen die omlopen"), Some("Beheer"))
    );
    let texts: Vec<_> =
        made["steps"].as_array().unwrap().iter().map(|step| step["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["Lampen plaatsen"]);
    let old = row(&bench, &id);
    assert_eq!(
        (old.state, old.into_text.as_str(), old.steps_done),
        (GoalState::Changed, "Een veilige route, ook in de winter", 1)
    );
    // Round in a circle, or to itself, is no change.
    let round = json!({"id": made["id"], "outcome": {"kind": "changed", "on": "2026-11-23", "into": id, "reason": "r"}});
    assert_eq!(bench.refused("goal edit", round), ("invalid.value", "outcome.into".into()));
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "goal.replace");
    assert_eq!((row(&bench, &id).state, bench.workspace.table::<Goal>().len()), (GoalState::UnderWay, 1));
}

#[test]
fn what_took_the_place_of_a_goal_can_go() {
    let (mut bench, network, sam) = with_sam();
    let id = set(&mut bench, network, &[sam]);
    let made = bench.run("goal change", json!({"id": id, "text": "Anders", "reason": "r"}));
    bench.run("goal remove", json!({"id": made["id"]}));
    let old = row(&bench, &id);
    assert_eq!((old.state, old.into_text.as_str()), (GoalState::Changed, ""));
}

#[test]
fn letting_go_needs_a_reason_and_no_day_is_before_the_goal() {
    let (mut bench, network, _) = with_sam();
    let id = set(&mut bench, network, &[]);
    assert_eq!(
        bench.refused("goal let-go", json!({"id": id, "reason": " "})),
        ("invalid.required", "outcome.reason".into())
    );
    assert_eq!(bench.refused("goal let-go", json!({"id": id})), ("invalid.required", "reason".into()));
    assert_eq!(
        bench.refused("goal reach", json!({"id": id, "on": "2026-09-30"})),
        ("invalid.outOfRange", "outcome.on".into())
    );
    bench.run("goal let-go", json!({"id": id, "reason": "De school verhuist", "on": "2026-11-20"}));
    assert_eq!(row(&bench, &id).state, GoalState::LetGo);
    bench.run("goal resume", json!({"id": id}));
    assert_eq!(row(&bench, &id).state, GoalState::UnderWay);
}

#[test]
fn a_goal_is_as_closed_as_the_meeting_it_was_set_at() {
    let (mut bench, network, sam) = with_sam();
    let meeting = bench.meeting(network, &json!([]));
    let id = set(&mut bench, network, &[sam]);
    bench.run("goal edit", json!({"id": id, "meeting": meeting}));
    assert_eq!(row(&bench, &id).meeting_title, "Avond in de buurt");
    bench.run("meeting edit", json!({"id": meeting, "classification": "confidential"}));
    let closed = row(&bench, &id);
    assert_eq!((closed.classification, closed.meeting_title.as_str()), (Classification::Confidential, ""));
    let hits = bench.workspace.search("lampen", 9);
    let found: Vec<_> = hits.iter().map(|hit| (hit.kind, hit.title.as_str(), hit.confidential)).collect();
    assert_eq!(found, [(RecordKind::GOAL, "", true)]);
    bench.run("meeting remove", json!({"id": meeting}));
    let left = row(&bench, &id);
    assert_eq!((left.goal.content.meeting, left.classification), (None, Classification::Confidential));
}

#[test]
fn the_report_on_a_network_has_its_goals_and_names_nobody() {
    let (mut bench, network, sam) = with_sam();
    let id = set(&mut bench, network, &[sam]);
    let report = |bench: &Bench, options: &ReportOptions| {
        bench.workspace.network_report(network, options, &bench.now).unwrap()
    };
    bench.run(
        "goal let-go",
        json!({"id": id, "reason": "Volgens Sam hoeft het niet meer", "on": "2026-11-20"}),
    );
    let whole = report(&bench, &ReportOptions::default());
    let [goal] = &whole.goals[..] else { panic!("{:?}", whole.goals) };
    assert_eq!(
        (goal.text.as_str(), goal.steps_done, goal.steps, goal.state),
        ("Een veilige route naar school", 0, 2, GoalState::LetGo)
    );
    assert_eq!(whole.head.names.undecided, 1, "Sam is named in the reason");
    // Of a period after it ended it is no goal any more.
    let later = ReportOptions { from: Some("2026-11-21".parse().unwrap()), ..ReportOptions::default() };
    assert!(report(&bench, &later).goals.is_empty());
    bench.run("goal edit", json!({"id": id, "classification": "confidential"}));
    let without = report(&bench, &ReportOptions::default());
    assert!(without.goals.is_empty());
    assert!(
        without
            .left_out
            .iter()
            .any(|one| one.what == crate::reports::LeftOutWhat::Goals && one.count == Some(1))
    );
}

#[test]
fn what_others_name_stays_in_its_network_and_names_meetings_of_it_only() {
    let (mut bench, network, sam) = with_sam();
    let other =
        bench.run("network add", json!({"name": "Kade", "purpose": "p", "basis": "publicTask"}))["id"]
            .clone();
    let (meeting, goal) = (bench.meeting(network, &json!([])), set(&mut bench, network, &[]));
    let refused = ("invalid.value", "network".to_owned());
    bench.run("goal edit", json!({"id": goal, "meeting": meeting}));
    assert_eq!(bench.refused("meeting edit", json!({"id": meeting, "network": other})), refused);
    assert_eq!(bench.refused("goal edit", json!({"id": goal, "network": other})).1, "meeting");
    let theme = bench.run("theme add", json!({"network": network, "title": "Licht"}))["id"].clone();
    bench.run("input add", json!({"network": network, "words": "Het is donker", "way": "conversation", "saidBy": sam, "themes": [theme]}));
    assert_eq!(bench.refused("theme edit", json!({"id": theme, "network": other})), refused);
    let source = json!({"kind": "meeting", "id": meeting});
    let pledge = json!({"network": other, "text": "Lampen", "side": "ours", "source": source});
    assert_eq!(bench.refused("pledge add", pledge.clone()), ("invalid.value", "source.id".to_owned()));
    let mut ours = pledge;
    ours["network"] = json!(network);
    let kept = bench.run("pledge add", ours)["id"].clone();
    assert_eq!(bench.refused("pledge edit", json!({"id": kept, "network": other})).1, "source.id");
    // Whom nothing names may go.
    let loose = bench.run("theme add", json!({"network": network, "title": "Bus"}))["id"].clone();
    assert_eq!(bench.run("theme edit", json!({"id": loose, "network": other}))["network"], other);
}
