//! What stands on the projector, and what never does.

use serde_json::{Value, json};

use crate::records::meetings::MeetingId;
use crate::reports::{ProjectorRequest, ProjectorState};
use crate::testing::{Bench, id};

const SCENES: [&str; 7] = ["agreements", "agenda", "item", "decisions", "goals", "input", "black"];

fn shown(bench: &Bench, request: Value) -> ProjectorState {
    let request: ProjectorRequest = serde_json::from_value(request).unwrap();
    bench.workspace.projector(&request, &bench.now).unwrap()
}

/// A meeting with an open item and a confidential one, and with a text in every field that there is.
fn evening(bench: &mut Bench) -> (MeetingId, Value) {
    let network = bench.network();
    let samira = bench.person(network, "Samira Haddou");
    let henk = bench.person(network, "Henk Brug");
    let meeting = bench.run(
        "meeting add",
        json!({"network": network, "title": "Avond in de buurt", "at": "2026-11-26T19:30", "place": "privé-plek",
               "theme": "privé-thema", "intendedResult": "privé-resultaat",
               "invitations": [{"person": samira}, {"person": henk}],
               "agenda": [
                   {"title": "Sleutel", "raisedBy": samira, "explanation": "privé-uitleg", "origin": "member", "plannedMinutes": 20},
                   {"title": "privé-punt", "classification": "confidential", "origin": "municipality"},
                   {"title": "Spoed", "way": "urgent", "urgentReason": "privé-reden"}]}),
    );
    let (meeting, agenda): (MeetingId, _) = (id(&meeting), meeting["agenda"].clone());
    let mut write = |item: usize, line: Value| {
        bench.run("minutes add", json!({"id": meeting, "item": agenda[item]["id"], "line": line}));
    };
    write(0, json!({"text": "privé-notitie"}));
    write(0, json!({"kind": "decision", "text": "Samira Haddou krijgt de sleutel."}));
    write(0, json!({"kind": "decision", "text": "De brug blijft open."}));
    write(0, json!({"kind": "decision", "text": "privé-besluit", "classification": "confidential"}));
    write(1, json!({"kind": "decision", "text": "privé-besluit onder een vertrouwelijk punt"}));
    let action =
        json!({"side": "theirs", "text": "privé-actie", "people": [samira], "holder": "privé-houder"});
    bench.run("minutes action", json!({"id": meeting, "item": agenda[0]["id"], "action": action}));
    bench.run(
        "agreement add",
        json!({"network": network, "about": "confidentiality", "text": "Wat hier gezegd wordt, blijft hier."}),
    );
    bench.run(
        "goal add",
        json!({"network": network, "text": "Samira Haddou en de buurt houden de zaal open.", "seenBy": "Elke zaterdag licht",
               "setOn": "2026-11-01", "coOwners": [samira], "desk": "privé-bureau",
               "power": {"members": "privé-macht", "municipality": "privé-macht", "others": "privé-macht"},
               "steps": [{"text": "privé-stap", "side": "ours", "doneOn": "2026-11-02"}, {"text": "privé-stap", "side": "theirs"}]}),
    );
    bench.run(
        "goal add",
        json!({"network": network, "text": "privé-doel", "seenBy": "privé-teken", "setOn": "2026-11-01", "classification": "confidential"}),
    );
    let theme =
        bench.run("theme add", json!({"network": network, "title": "Licht", "about": "privé-uitleg"}));
    for (day, words, more) in [
        (
            "2026-11-01",
            "Samira Haddou ziet niets op het pad.",
            json!({"saidBy": samira, "round": "privé-ronde", "answer": "privé-antwoord"}),
        ),
        ("2026-11-02", "Bij de brug is het donker.", json!({})),
        ("2026-11-03", "privé-inbreng", json!({"classification": "confidential"})),
        ("2026-11-04", "Wij meten het licht.", json!({"side": "ours"})),
    ] {
        let mut input =
            json!({"network": network, "themes": [theme["id"]], "words": words, "way": "survey", "on": day});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.run("input add", input);
    }
    bench.run("theme plan", json!({"id": theme["id"], "meeting": meeting}));
    let agenda = serde_json::to_value(bench.workspace.meeting(meeting).unwrap()).unwrap()["agenda"].clone();
    (meeting, agenda)
}

#[test]
fn goals_say_how_far_they_are_and_input_stands_in_the_words_of_a_participant() {
    let mut bench = Bench::new();
    let (meeting, agenda) = evening(&mut bench);
    let content = |state: &ProjectorState| serde_json::to_value(&state.view).unwrap()["content"].clone();
    let goals = content(&shown(&bench, json!({"meeting": meeting, "scene": "goals"})));
    let open = goals["goals"].as_array().unwrap().iter().find(|goal| goal["steps"] == 2).unwrap();
    assert_eq!(
        open,
        &json!({"text": {"kind": "shown", "text": "Een deelnemer en de buurt houden de zaal open."},
            "seenBy": {"kind": "shown", "text": "Elke zaterdag licht"}, "stepsDone": 1, "steps": 2, "reached": false})
    );
    let state = shown(&bench, json!({"meeting": meeting, "scene": "input", "onTable": agenda[3]["id"]}));
    let input = content(&state);
    assert_eq!(input["theme"]["text"], "Licht");
    let said: Vec<_> = input["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["words"]["kind"], &one["origin"]))
        .collect();
    assert_eq!(
        json!(said),
        json!([
            ["shown", "member"],
            ["mayNameSomebody", "member"],
            ["inConfidence", "member"],
            ["shown", "municipality"]
        ])
    );
    assert_eq!(input["inputs"][0]["words"]["text"], "Een deelnemer ziet niets op het pad.");
    assert_eq!(state.kept_back[0].words, "brug");
    let yes = json!({"meeting": meeting, "scene": "input", "onTable": agenda[3]["id"], "notNames": [state.kept_back[0].id]});
    assert_eq!(content(&shown(&bench, yes))["inputs"][1]["words"]["text"], "Bij de brug is het donker.");
    let other =
        content(&shown(&bench, json!({"meeting": meeting, "scene": "input", "onTable": agenda[0]["id"]})));
    assert_eq!(other, json!({"scene": "input", "theme": null, "inputs": []}));
}

#[test]
fn nothing_private_is_on_it_in_any_scene() {
    let mut bench = Bench::new();
    let (meeting, agenda) = evening(&mut bench);
    for scene in SCENES {
        for item in agenda.as_array().unwrap() {
            let state = shown(&bench, json!({"meeting": meeting, "scene": scene, "onTable": item["id"]}));
            let view = serde_json::to_string(&state.view).unwrap();
            for private in ["privé", "Samira", "Haddou", "Henk"] {
                assert!(!view.contains(private), "{private} in {scene}: {view}");
            }
            for record in bench.workspace.vault().records() {
                assert!(!view.contains(&record.id().to_string()), "an id in {scene}");
            }
        }
    }
    let black = shown(&bench, json!({"meeting": meeting, "scene": "black"}));
    assert_eq!(serde_json::to_value(&black.view.content).unwrap(), json!({"scene": "black"}));
}

#[test]
fn the_agenda_says_what_is_done_and_what_is_on_the_table() {
    let mut bench = Bench::new();
    let (meeting, agenda) = evening(&mut bench);
    let state = shown(&bench, json!({"meeting": meeting, "scene": "agenda", "onTable": agenda[1]["id"]}));
    let view = serde_json::to_value(&state.view).unwrap();
    assert_eq!(view["title"], json!({"kind": "shown", "text": "Avond in de buurt"}));
    assert_eq!(view["content"]["agreement"]["text"], "Wat hier gezegd wordt, blijft hier.");
    let items = view["content"]["items"].as_array().unwrap();
    let told: Vec<_> =
        items.iter().map(|item| (&item["title"]["kind"], &item["state"], &item["origin"])).collect();
    assert_eq!(
        json!(told),
        json!([
            ["shown", "done", "member"],
            ["inConfidence", "onTable", "municipality"],
            ["shown", "toCome", "together"],
            ["shown", "toCome", "together"]
        ])
    );
    assert_eq!(items[0]["plannedMinutes"], 20);
    assert_eq!(view["clock"], Value::Null, "nobody chose to show it");
}

#[test]
fn a_name_gives_way_and_what_may_be_one_waits_for_somebody_to_say() {
    let mut bench = Bench::new();
    let (meeting, agenda) = evening(&mut bench);
    let request = json!({"meeting": meeting, "scene": "item", "onTable": agenda[0]["id"]});
    let state = shown(&bench, request.clone());
    let view = serde_json::to_value(&state.view).unwrap();
    assert_eq!(
        view["content"]["decisions"],
        json!([{"kind": "shown", "text": "Een deelnemer krijgt de sleutel."}, {"kind": "mayNameSomebody"}, {"kind": "inConfidence"}]),
        "Henk Brug, or a bridge"
    );
    let [kept_back] = state.kept_back.as_slice() else { panic!("{:?}", state.kept_back) };
    assert_eq!(kept_back.words, "brug");

    let mut request = request;
    request["notNames"] = json!([kept_back.id]);
    let state = shown(&bench, request.clone());
    let view = serde_json::to_value(&state.view).unwrap();
    assert_eq!(view["content"]["decisions"][1]["text"], "De brug blijft open.");
    assert!(state.kept_back.is_empty());

    // The same words twice are kept back twice.
    let twice = json!({"title": "De brug", "plannedMinutes": 5});
    for _ in 0..2 {
        bench.run("agenda add", json!({"id": meeting, "item": twice}));
    }
    let agenda = json!({"meeting": meeting, "scene": "agenda"});
    let view = serde_json::to_value(&shown(&bench, agenda).view).unwrap();
    let kinds =
        view["content"]["items"].as_array().unwrap().iter().skip(4).map(|item| &item["title"]["kind"]);
    assert_eq!(json!(kinds.collect::<Vec<_>>()), json!(["mayNameSomebody", "mayNameSomebody"]));

    // What somebody said about one text counts for no other.
    let items = bench.workspace.meeting(meeting).unwrap().content.agenda;
    let line = json!({"id": items[0].minutes[2].id, "kind": "decision", "text": "De brug is van ons."});
    bench.run("minutes edit", json!({"id": meeting, "line": line}));
    assert_eq!(shown(&bench, request).kept_back.len(), 1);
}

#[test]
fn a_confidential_meeting_shows_no_word_of_itself() {
    let mut bench = Bench::new();
    let (meeting, agenda) = evening(&mut bench);
    bench.run("meeting edit", json!({"id": meeting, "classification": "confidential"}));
    for scene in SCENES {
        let state = shown(&bench, json!({"meeting": meeting, "scene": scene, "onTable": agenda[0]["id"]}));
        let view = serde_json::to_string(&state.view).unwrap();
        for word in ["Avond", "Sleutel", "Spoed", "Licht", "pad"] {
            assert!(!view.contains(word), "{word} in {scene}: {view}");
        }
    }
}

#[test]
fn a_meeting_that_is_gone_is_said_to_be() {
    let mut bench = Bench::new();
    let (meeting, _) = evening(&mut bench);
    bench.run("meeting remove", json!({"id": meeting}));
    let request: ProjectorRequest = serde_json::from_value(json!({"meeting": meeting})).unwrap();
    assert_eq!(bench.workspace.projector(&request, &bench.now).unwrap_err().code(), "notFound.record");
}
