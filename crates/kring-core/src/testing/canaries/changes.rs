//! A change of something confidential, of its parts and of what it came from.

use serde_json::json;

use crate::engine::classification::Classification;
use crate::engine::input::from_json;
use crate::pages::TimelineFilter;
use crate::records::promises::PromiseFilter;
use crate::reports::ReportOptions;
use crate::testing::Bench;

use super::{NOTHING, When, World, each, found, world};

#[test]
fn what_came_of_a_source_that_goes_stays_as_closed_as_it_was() {
    each(|mut world, when| {
        let World { person, talk, closed, mixed, .. } = world;
        let agenda = world.bench.workspace.meeting(mixed).unwrap().content.agenda;
        world.bench.run("agenda remove", json!({"id": mixed, "item": agenda[0].id}));
        let action = agenda[1].minutes[1].promise.unwrap();
        let mut meeting = json!(world.bench.workspace.meeting(mixed).unwrap().content);
        meeting["agenda"][0]["minutes"] = json!([]);
        meeting["id"] = json!(mixed);
        world.bench.run("meeting edit", meeting);
        world.bench.run("conversation remove", json!({"id": talk}));
        world.bench.run("meeting remove", json!({"id": closed}));
        assert_eq!(world.bench.workspace.promise(action).unwrap().content.text, "kanarie-regelactie");
        let timeline = world.bench.workspace.person_timeline(person, &TimelineFilter::default()).unwrap();
        assert_eq!(found(&timeline), NOTHING, "{when:?} {timeline:#?}");
        let words: Vec<String> = world
            .bench
            .workspace
            .promises(&PromiseFilter::default(), &world.bench.now)
            .into_iter()
            .filter(|row| row.classification != Classification::Confidential)
            .map(|row| row.promise.content.text)
            .collect();
        assert_eq!(words, NOTHING, "{when:?}");
    });
}

#[test]
fn words_of_an_edit_never_open_an_action_and_it_is_one_operation() {
    let mut world = world(When::Before);
    let mixed = world.mixed;
    let agenda = world.bench.workspace.meeting(mixed).unwrap().content.agenda;
    let line = &agenda[1].minutes[1];
    world.bench.run(
        "minutes edit-action",
        json!({"id": mixed, "line": line.id, "action": {"text": "kanarie-anders"}}),
    );
    let promise = world.bench.workspace.promise(line.promise.unwrap()).unwrap();
    assert_eq!(promise.content.classification, Classification::Confidential);
    assert_eq!((promise.content.text.as_str(), promise.content.people.len()), ("kanarie-anders", 1));
    let now = world.bench.now.clone();
    let action = json!({"side": "ours", "text": "kanarie-nieuw", "classification": "confidential"});
    let before = world.bench.everything();
    let item = agenda[1].id;
    world.bench.run("minutes action", json!({"id": mixed, "item": item, "action": action}));
    assert_eq!(world.bench.workspace.search("kanarie-nieuw", 5)[0].excerpt, "");
    world.bench.workspace.undo(&now).unwrap();
    assert_eq!(world.bench.everything()["promises"], before["promises"]);
    // One more open than its item is as closed as its item.
    let action = json!({"side": "ours", "text": "kanarie-open", "classification": "public"});
    let kept =
        world.bench.run("minutes action", json!({"id": mixed, "item": agenda[0].id, "action": action}));
    let line = kept["agenda"][0]["minutes"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(line["classification"], "confidential");
    let opened = json!({"id": mixed, "line": line["id"], "action": {"classification": "internal"}});
    world.bench.run("minutes edit-action", opened);
    let row = world.bench.workspace.promises(&PromiseFilter::default(), &now);
    let row = row.iter().find(|row| row.promise.content.text == "kanarie-open").unwrap();
    assert_eq!(row.classification, Classification::Confidential, "its item still is");
}

#[test]
fn a_part_of_a_meeting_is_changed_by_what_is_given() {
    let mut world = world(When::Before);
    let mixed = world.mixed;
    let before = world.bench.workspace.meeting(mixed).unwrap().content.agenda;
    let item = json!({"id": before[0].id, "title": "kanarie-nieuwe titel"});
    world.bench.run("agenda edit", json!({"id": mixed, "item": item}));
    let line = json!({"id": before[1].minutes[0].id, "text": "kanarie-nieuwe tekst"});
    world.bench.run("minutes edit", json!({"id": mixed, "line": line}));
    let after = world.bench.workspace.meeting(mixed).unwrap().content.agenda;
    assert_eq!(after[0].title, "kanarie-nieuwe titel");
    assert_eq!((after[0].classification, after[0].origin), (Classification::Confidential, before[0].origin));
    assert_eq!((after[0].raised_by, after[0].minutes.len()), (Some(world.person), 3));
    assert_eq!(after[1].minutes[0].text, "kanarie-nieuwe tekst");
    assert_eq!(after[1].minutes[0].classification, Classification::Confidential);
    let item = json!({"id": before[0].id, "raisedBy": null});
    world.bench.run("agenda edit", json!({"id": mixed, "item": item}));
    assert_eq!(world.bench.workspace.meeting(mixed).unwrap().content.agenda[0].raised_by, None);
    let nobody = json!({"id": mixed, "item": {"id": mixed, "title": "x"}});
    assert_eq!(world.bench.refused("agenda edit", nobody).0, "notFound.part");
    let misspelt = json!({"id": mixed, "line": {"id": before[1].minutes[0].id, "tekst": "x"}});
    assert_eq!(world.bench.refused("minutes edit", misspelt), ("invalid.unknownField", "line.tekst".into()));
}

#[test]
fn a_public_report_names_no_item_for_a_line_that_may_not_be_in() {
    let mut bench = Bench::new();
    let network = bench.network();
    let samira = bench.person(network, "Samira");
    let agenda = json!([{"title": "kanarie-punt", "raisedBy": samira, "minutes": [
        {"text": "kanarie-intern"}, {"text": "kanarie-vertrouwelijk", "classification": "confidential"}]}]);
    let meeting = bench.meeting(network, &agenda);
    bench.run("meeting edit", json!({"id": meeting, "classification": "public"}));
    let lines = bench.workspace.meeting(meeting).unwrap().content.agenda[0].minutes.clone();
    let report = |line: usize| {
        let options: ReportOptions =
            from_json(json!({"classification": "public", "includeConfidential": [lines[line].id]})).unwrap();
        bench.workspace.minutes_report(meeting, &options, &bench.now).unwrap()
    };
    let internal = report(0);
    assert_eq!((found(&internal), internal.head.classification), (Vec::new(), Classification::Public));
    assert!(!serde_json::to_string(&internal).unwrap().contains("Samira"));
    let chosen = report(1);
    assert_eq!(found(&chosen), ["kanarie-punt", "kanarie-vertrouwelijk"]);
    assert_eq!(chosen.head.classification, Classification::Confidential);
}
