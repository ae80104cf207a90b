use serde_json::{Value, json};

use crate::engine::record::Id;
use crate::records::conversations::Conversation;
use crate::records::drafts::{Draft, DraftFound};
use crate::records::meetings::Meeting;
use crate::records::people::Person;
use crate::records::people::PersonId;
use crate::records::promises::Promise;
use crate::testing::{Bench, id, without_envelopes};

/// Two records of Samira with something in every place that can name somebody.
fn twice() -> (Bench, PersonId, PersonId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    let keep: PersonId = id(&bench.run(
        "person add",
        json!({"network": network, "name": "Samira Haddou", "brings": ["vertalen"], "perspectives": ["ouders"],
            "interests": ["Huiswerk"], "languages": [{"tag": "nl"}, {"tag": "fr", "speaks": "some"}],
            "preferences": {"channel": "phone", "hours": "na vijven"}}),
    ));
    let gone: PersonId = id(&bench.run(
        "person add",
        json!({"network": network, "name": "S. Haddou", "say": "mevrouw Haddou", "role": "gastvrouw", "brings": ["Vertalen", "koken"],
            "interests": ["huiswerk", "Speelzaal"], "languages": [{"tag": "fr", "wantsInterpreter": true}],
            "boundaries": ["Niet op vrijdag bellen"], "preferences": {"channel": "letter", "form": "written"},
            "contactWays": [{"kind": "phone", "value": "06 1234"}],
            "informed": {"on": "2026-11-01", "how": "blad"}}),
    ));
    let third = bench.person(network, "Lina");
    bench.run("membership add", json!({"network": other["id"], "person": gone, "role": "meedenker"}));
    bench.run(
        "conversation add",
        json!({"people": [gone, keep, third], "at": "2026-11-10T10:00", "note": "samen",
        "promises": [{"side": "ours", "text": "Sleutel", "people": [gone, keep]}]}),
    );
    bench.run("conversation add", json!({"people": [gone], "at": "2026-11-12T10:00", "note": "alleen"}));
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel", "raisedBy": gone}]));
    bench.run("meeting invite", json!({"id": meeting, "people": [keep, gone, third]}));
    bench.run("meeting reply", json!({"id": meeting, "person": gone, "reply": "yes"}));
    bench.run("meeting attend", json!({"id": meeting, "person": gone, "attended": true}));
    bench.run("person distinct", json!({"person": gone, "other": third}));
    let now = bench.now.clone();
    let text = json!({"people": [gone]}).to_string();
    let draft = Draft { key: "conversation".into(), text, about: vec![gone.uuid().into()] };
    assert!(bench.workspace.save_draft(draft, &now).unwrap());
    (bench, keep, gone)
}

#[test]
fn everything_that_named_the_one_names_the_other() {
    let (mut bench, keep, gone) = twice();
    let merged = bench.run("person merge", json!({"keep": keep, "other": gone}));

    assert_eq!(merged["id"], json!(keep));
    assert_eq!(merged["name"], "Samira Haddou", "what both have stays that of the first");
    assert_eq!(merged["say"], "mevrouw Haddou", "what one has is taken");
    assert_eq!(merged["interests"], json!(["Huiswerk", "Speelzaal"]));
    assert_eq!(merged["preferences"]["channel"], "phone");
    assert_eq!(merged["preferences"]["form"], "written");
    assert_eq!(merged["languages"][1]["wantsInterpreter"], true);
    assert_eq!(merged["languages"].as_array().unwrap().len(), 2);
    assert_eq!(merged["informed"]["how"], "blad");

    let everything = bench.everything();
    assert!(!everything.to_string().contains(&gone.to_string()), "{everything:#}");
    let places = bench.run("membership list", json!({"person": keep}));
    assert_eq!(places.as_array().unwrap().len(), 2);
    let here = places.as_array().unwrap().iter().find(|place| place["role"] == "gastvrouw").unwrap();
    assert_eq!((&here["brings"], &here["perspectives"]), (&json!(["vertalen", "koken"]), &json!(["ouders"])));
    let meeting = bench.workspace.table::<Meeting>().values().next().unwrap().content.clone();
    assert_eq!(meeting.invitations.len(), 2);
    assert!(meeting.invitations[0].person == keep && meeting.invitations[0].attended);
    assert_eq!(meeting.invitations[0].reply, crate::records::meetings::Reply::Yes);
    assert_eq!(meeting.agenda[0].raised_by, Some(keep));
    let talks: Vec<usize> =
        bench.workspace.table::<Conversation>().values().map(|kept| kept.content.people.len()).collect();
    assert_eq!(talks.iter().sum::<usize>(), 3, "once in the talk with Lina, once alone: {talks:?}");
    assert!(bench.workspace.table::<Promise>().values().all(|kept| kept.content.people == [keep]));
    assert!(bench.workspace.draft("conversation").unwrap().contains(&keep.to_string()));
    let third =
        bench.workspace.table::<Person>().values().find(|kept| kept.content.name == "Lina").unwrap().id;
    assert!(bench.workspace.set_apart(keep, third).is_some());
    let bench = bench.reopen();
    assert_eq!(bench.everything(), everything);
}

#[test]
fn conversations_begun_with_either_all_stay_and_are_found_under_who_they_are_with() {
    let (mut bench, keep, gone) = twice();
    let third =
        bench.workspace.table::<Person>().values().find(|kept| kept.content.name == "Lina").unwrap().id;
    let now = bench.now.clone();
    let key = |mut people: Vec<PersonId>| {
        people.sort_by_key(ToString::to_string);
        let ids: Vec<String> = people.iter().map(ToString::to_string).collect();
        format!("conversation:with:{}", ids.join("+"))
    };
    let mut begin = |people: Vec<PersonId>, note: &str| {
        let text = json!({"people": people, "note": note}).to_string();
        let about = people.iter().map(|person| person.uuid().into()).collect();
        assert!(bench.workspace.save_draft(Draft { key: key(people), text, about }, &now).unwrap());
    };
    begin(vec![keep], "met de een");
    begin(vec![gone], "met de ander");
    begin(vec![gone, third, keep], "met drie");
    bench.run("person merge", json!({"keep": keep, "other": gone}));

    let found = bench.workspace.drafts_under("conversation:with:");
    let text = |draft: &DraftFound| serde_json::from_str::<Value>(&draft.text).unwrap();
    let mut notes: Vec<_> = found.iter().map(|draft| text(draft)["note"].clone()).collect();
    notes.sort_by_key(Value::to_string);
    assert_eq!(notes, [json!("met de ander"), json!("met de een"), json!("met drie")]);
    for draft in &found {
        let people: Vec<PersonId> = serde_json::from_value(text(draft)["people"].clone()).unwrap();
        let expected = if text(draft)["note"] == "met drie" { vec![third, keep] } else { vec![keep] };
        assert_eq!(people.len(), expected.len(), "{draft:?}");
        assert!(draft.key.starts_with(&key(expected)), "{draft:?}");
    }
    assert!(
        bench.workspace.draft(&key(vec![keep])).unwrap().contains("met de een"),
        "the one that stays keeps its own"
    );
}

#[test]
fn one_undo_takes_all_of_it_back() {
    let (mut bench, keep, gone) = twice();
    let contents = |bench: &Bench| without_envelopes(&bench.everything());
    let before = contents(&bench);
    bench.run("person merge", json!({"keep": keep, "other": gone, "take": {"name": "other"}}));
    assert_ne!(contents(&bench), before);
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "person.merge");
    assert_eq!(contents(&bench), before);
    let bench = bench.reopen();
    assert_eq!(contents(&bench), before);
}

#[test]
fn every_field_can_be_chosen() {
    let (mut bench, keep, gone) = twice();
    let sheet = bench.run("person compare", json!({"keep": keep, "other": gone}));
    let fields: Vec<(&str, &str)> = sheet["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|field| (field["field"].as_str().unwrap(), field["proposed"].as_str().unwrap()))
        .collect();
    for expected in [
        ("name", "keep"),
        ("say", "other"),
        ("interests", "both"),
        ("boundaries", "other"),
        ("preferences.channel", "keep"),
        ("preferences.form", "other"),
        ("preferences.hours", "keep"),
    ] {
        assert!(fields.contains(&expected), "{expected:?} in {fields:?}");
    }
    assert_eq!(
        sheet["moved"],
        2 + 2 + 1 + 1 + 1,
        "two places, two talks, a promise, a meeting, one set apart"
    );
    let take = json!({"name": "other", "interests": "keep", "boundaries": "keep", "preferences.channel": "other", "organisation": "keep"});
    let merged = bench.run("person merge", json!({"keep": keep, "other": gone, "take": take}));
    assert_eq!(merged["name"], "S. Haddou");
    assert_eq!(merged["interests"], json!(["Huiswerk"]));
    assert_eq!(merged["boundaries"], json!([]));
    assert_eq!(merged["preferences"]["channel"], "letter");
}

#[test]
fn what_cannot_be_merged_is_refused_and_nothing_happens() {
    let (mut bench, keep, gone) = twice();
    let before = bench.everything();
    let merge = |more: Value| {
        let mut input = json!({"keep": keep, "other": gone});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    for (input, code) in [
        (merge(json!({"other": keep})), "invalid.samePerson"),
        (merge(json!({"other": Id::<Person>::make()})), "notFound.record"),
        (merge(json!({"otherRevision": 7})), "conflict.changedMeanwhile"),
        (merge(json!({"take": {"naam": "other"}})), "invalid.unknownField"),
        (merge(json!({"take": {"name": "both"}})), "invalid.value"),
        (merge(json!({"take": {"name": "left"}})), "invalid.value"),
    ] {
        assert_eq!(bench.refused("person merge", input.clone()).0, code, "{input}");
    }
    assert_eq!(bench.everything(), before);
}

#[test]
fn of_two_preferred_ways_one_stays_so_and_one_number_is_there_once() {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut add = |ways: Value| -> PersonId {
        id(&bench.run("person add", json!({"network": network, "name": "Sam", "contactWays": ways})))
    };
    let keep = add(
        json!([{"kind": "phone", "value": "06-1234 5678", "preferred": true, "hours": "nooit op vrijdag"}]),
    );
    let other = add(json!([
        {"kind": "email", "value": "sam@kade.example", "preferred": true},
        {"kind": "phone", "value": "+31 6 12345678", "hours": "na vijven"},
    ]));
    let merged = bench.run("person merge", json!({"keep": keep, "other": other}));
    let ways: Vec<_> = merged["contactWays"]
        .as_array()
        .unwrap()
        .iter()
        .map(|way| (way["value"].as_str().unwrap(), way["preferred"] == true, way["hours"].as_str().unwrap()))
        .collect();
    assert_eq!(
        ways,
        [("06-1234 5678", true, "nooit op vrijdag; na vijven"), ("sam@kade.example", false, "")]
    );
}

#[test]
fn of_two_levels_of_one_language_the_lower_stays() {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut add = |languages: Value| -> PersonId {
        id(&bench.run("person add", json!({"network": network, "name": "Sam", "languages": languages})))
    };
    let keep = add(json!([{"tag": "NL", "speaks": "none", "reads": "good"}]));
    let other = add(json!([{"tag": "nl", "speaks": "good", "reads": "some"}]));
    let merged = bench.run("person merge", json!({"keep": keep, "other": other}));
    let languages = merged["languages"].as_array().unwrap();
    assert_eq!(languages.len(), 1, "{merged}");
    assert_eq!((&languages[0]["speaks"], &languages[0]["reads"]), (&json!("none"), &json!("some")));
}
