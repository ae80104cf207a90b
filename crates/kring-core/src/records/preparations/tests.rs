use serde_json::{Value, json};

use crate::records::meetings::{ChangeRequest, MeetingId};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::preparations::Preparation;
use crate::records::preparations::{PreparationFilter, PreparationStep};
use crate::testing::{Bench, id};

/// A network with three people and a meeting in Dutch: two asked for a talk beforehand, one of them already said no.
fn room() -> (Bench, NetworkId, [PersonId; 3], MeetingId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut person = |name: &str, more: Value| {
        let mut input = json!({"network": network, "name": name});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        id(&bench.run("person add", input))
    };
    let asked = json!({"preferences": {"talkBefore": true}, "languages": [{"tag": "nl"}, {"tag": "pl"}]});
    let people = [
        person("Tomasz", asked.clone()),
        person("Selam", json!({"languages": [{"tag": "ti"}, {"tag": "nl", "speaks": "some"}]})),
        person("Henk", json!({"languages": [{"tag": "nl"}]})),
    ];
    let no = person("Lina", asked);
    let agenda = json!([
        {"title": "Welkom"},
        {"title": "Sleutel", "origin": "member", "way": "conversation"},
        {"title": "Onder ons", "origin": "member", "classification": "confidential"},
    ]);
    let meeting = bench.meeting(network, &agenda);
    bench.run("meeting invite", json!({"id": meeting, "people": [people[0], people[1], people[2], no]}));
    bench.run("meeting reply", json!({"id": meeting, "person": no, "reply": "no"}));
    (bench, network, people, meeting)
}

#[test]
fn who_asked_or_cannot_follow_is_proposed_and_planned_in_one_go() {
    let (mut bench, _, [tomasz, selam, _], meeting) = room();
    let languages = bench.run("meeting languages", json!({"id": meeting}));
    let needs: Vec<_> = languages["needs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|need| (&need["person"]["id"], &need["why"]))
        .collect();
    assert_eq!(needs, [(&json!(selam), &json!(["littleOfRoom"])), (&json!(tomasz), &json!(["askedTalk"]))]);
    assert_eq!(languages["texts"], json!([]), "everybody reads Dutch well");
    assert!(languages.get("spoken").is_none(), "no counts");

    let planned = bench.run("preparation plan", json!({"meeting": meeting}));
    assert_eq!(planned.as_array().unwrap().len(), 2);
    assert_eq!(planned[0]["themes"], json!(["Sleutel"]), "no standing item, and nothing said in confidence");
    assert_eq!(bench.run("preparation plan", json!({"meeting": meeting})), json!([]), "once is enough");
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "preparation.plan");
    assert!(bench.workspace.table::<Preparation>().is_empty());
}

#[test]
fn one_preparation_for_one_person_before_one_meeting() {
    let (mut bench, network, [tomasz, ..], meeting) = room();
    let input = json!({"meeting": meeting, "person": tomasz, "at": "2026-11-24T10:00"});
    bench.run("preparation add", input.clone());
    assert_eq!(bench.refused("preparation add", input), ("invalid.duplicate", "person".into()));
    let other = bench.meeting(network, &json!([]));
    bench.run("preparation add", json!({"meeting": other, "person": tomasz}));
}

#[test]
fn a_wish_goes_to_the_agenda_as_agreed_and_only_once() {
    let (mut bench, _, [tomasz, selam, _], meeting) = room();
    let add = |person: PersonId, text: &str| json!({"meeting": meeting, "person": person, "wishes": [{"text": text}]});
    let named = bench.run("preparation add", add(tomasz, "Licht bij de brug"));
    let unnamed = bench.run("preparation add", add(selam, "Een tolk bij de huisarts"));
    let carry = |preparation: &Value, agreed: &str| json!({"id": preparation["id"], "wish": preparation["wishes"][0]["id"], "agreed": agreed});
    bench.run("preparation carry", carry(&named, "named"));
    let carried = bench.run("preparation carry", carry(&unnamed, "unnamed"));
    let agenda = bench.workspace.meeting(meeting).unwrap().content.agenda;
    let last: Vec<_> = agenda[3..].iter().map(|item| (item.title.as_str(), item.raised_by)).collect();
    assert_eq!(last, [("Licht bij de brug", Some(tomasz)), ("Een tolk bij de huisarts", None)]);
    let origin = serde_json::to_value(&agenda[4]).unwrap();
    assert_eq!((&origin["origin"], &origin["way"]), (&json!("member"), &json!("conversation")));
    assert_eq!(json!(agenda[3].way), json!("preparation"), "a talk beforehand is told of who is named");
    assert_eq!(carried["wishes"][0]["item"], json!(agenda[4].id));
    assert_eq!(
        bench.refused("preparation carry", carry(&unnamed, "named")),
        ("invalid.duplicate", "wish".into())
    );

    // Taken off the agenda, it may be brought in again; and one undo takes both changes back.
    bench
        .workspace
        .remove_agenda_item(meeting, agenda[4].id, ChangeRequest::default(), &bench.now.clone())
        .unwrap();
    bench.run("preparation carry", carry(&unnamed, "unnamed"));
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "preparation.carry");
    assert_eq!(bench.workspace.meeting(meeting).unwrap().content.agenda.len(), 4);
    let forged = json!({"id": unnamed["id"], "wishes": [{"text": "x", "item": agenda[0].id}]});
    assert_eq!(bench.refused("preparation edit", forged), ("invalid.required", "wishes.0.agreed".into()));
}

#[test]
fn it_asks_for_the_talk_and_afterwards_what_was_understood() {
    let (mut bench, _, [tomasz, ..], meeting) = room();
    let preparation = bench.run("preparation add", json!({"meeting": meeting, "person": tomasz}));
    let step = |bench: &Bench| {
        let filter = PreparationFilter { meeting: Some(meeting), ..PreparationFilter::default() };
        bench.workspace.preparations(&filter, &bench.now)[0].step
    };
    assert_eq!(step(&bench), PreparationStep::Talk);
    let talk = bench.run("conversation add", json!({"people": [tomasz], "at": "2026-11-23T10:00"}));
    let done = bench.run("preparation close", json!({"id": preparation["id"], "conversation": talk["id"]}));
    assert_eq!((&done["state"], &done["closedOn"]), (&json!("done"), &json!("2026-11-23")));
    assert_eq!(step(&bench), PreparationStep::Nothing);
    bench.run("meeting close", json!({"id": meeting}));
    bench.now = crate::testing::at(2027, 1, 5);
    assert_eq!(step(&bench), PreparationStep::Nothing, "nobody is asked months later");
    bench.now = crate::testing::at(2026, 11, 27);
    assert_eq!(step(&bench), PreparationStep::Ask);
    bench.run("preparation hear", json!({"id": preparation["id"], "words": "De lamp komt er morgen."}));
    assert_eq!(step(&bench), PreparationStep::Explain);
    let heard = json!({"id": preparation["id"], "words": "De lamp komt er in januari.", "asMeant": true});
    assert_eq!(bench.run("preparation hear", heard)["takesAlong"]["on"], "2026-11-27");
    assert_eq!(step(&bench), PreparationStep::Nothing);
    assert_eq!(
        bench.refused("preparation hear", json!({"id": preparation["id"], "words": " "})).0,
        "invalid.required"
    );

    let opened = bench.run("preparation reopen", json!({"id": preparation["id"]}));
    assert_eq!((&opened["state"], &opened["closedOn"]), (&json!("open"), &json!(null)));
    bench.run("conversation remove", json!({"id": talk["id"]}));
    assert_eq!(bench.run("preparation show", json!({"id": preparation["id"]}))["conversation"], json!(null));
}

#[test]
fn a_preparation_goes_with_its_person_and_with_its_meeting() {
    let (mut bench, _, [tomasz, ..], meeting) = room();
    bench.run("preparation plan", json!({"meeting": meeting}));
    bench.run("person remove", json!({"id": tomasz}));
    assert_eq!(bench.workspace.table::<Preparation>().len(), 1);
    let before = bench.everything();
    let mut bench = bench.reopen();
    assert_eq!(bench.everything(), before);
    bench.run("meeting remove", json!({"id": meeting}));
    assert!(bench.workspace.table::<Preparation>().is_empty());
}

#[test]
fn nothing_is_proposed_to_who_is_on_a_pause() {
    let (mut bench, _, [tomasz, selam, _], meeting) = room();
    bench.run("person pause", json!({"id": tomasz, "until": "2026-12-01"}));
    let planned = bench.run("preparation plan", json!({"meeting": meeting}));
    let with: Vec<_> = planned.as_array().unwrap().iter().map(|one| &one["person"]).collect();
    assert_eq!(with, [&json!(selam)]);
    let needs = bench.run("meeting languages", json!({"id": meeting}))["needs"].clone();
    assert_eq!((&needs[1]["paused"], &needs[1]["proposed"]), (&json!(true), &json!(false)));
}

#[test]
fn what_asks_for_something_stands_in_today_and_is_found_by_its_words() {
    let (mut bench, _, [tomasz, ..], meeting) = room();
    let planned = bench.run("preparation plan", json!({"meeting": meeting, "people": [tomasz]}));
    let plan = &planned[0]["id"];
    bench.run("preparation edit", json!({"id": plan, "wishes": [{"text": "Een lamp in de bocht"}]}));
    let today = bench.workspace.today(None, &bench.now);
    let names: Vec<_> = today.preparations.iter().map(|row| row.person.name.as_str()).collect();
    assert_eq!(names, ["Tomasz"]);
    let found = bench.workspace.search("lamp bocht", 5);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].title.as_str(), found[0].excerpt.as_str()), ("Tomasz", "Een lamp in de bocht"));
    bench.run("preparation close", json!({"id": plan, "state": "cancelled"}));
    assert!(bench.workspace.today(None, &bench.now).preparations.is_empty());
}

#[test]
fn what_was_confidential_when_it_was_planned_stays_so_when_its_item_goes_or_is_called_otherwise() {
    for change in ["agenda edit", "agenda remove"] {
        let (mut bench, _, [tomasz, ..], meeting) = room();
        let input = json!({"meeting": meeting, "person": tomasz, "themes": ["Onder ons"]});
        let preparation = bench.run("preparation add", input)["id"].clone();
        let grade = |bench: &Bench| {
            let rows = bench.workspace.preparations(&PreparationFilter::default(), &bench.now);
            assert_eq!(json!(rows[0].preparation.id), preparation);
            json!(rows[0].classification)
        };
        assert_eq!(grade(&bench), "confidential");
        let item = bench.workspace.meeting(meeting).unwrap().content.agenda[2].id;
        let mut input = json!({"id": meeting, "item": item});
        if change == "agenda edit" {
            input = json!({"id": meeting, "item": {"id": item, "title": "Sportveld"}});
        }
        bench.run(change, input);
        assert_eq!(grade(&bench), "confidential", "{change}");
    }
    // Who opens the item opens what is gone through of it.
    let (mut bench, _, [tomasz, ..], meeting) = room();
    bench.run("preparation add", json!({"meeting": meeting, "person": tomasz, "themes": ["Onder ons"]}));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[2].id;
    bench.run("agenda edit", json!({"id": meeting, "item": {"id": item, "classification": "internal"}}));
    let rows = bench.workspace.preparations(&PreparationFilter::default(), &bench.now);
    assert_eq!(json!(rows[0].classification), "internal");
}
