use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::records::inputs::{InputFilter, InputState};
use crate::records::meetings::{Origin, Way};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::themes::{InputCounts, ThemeFilter, ThemeRow, ThemeState};
use crate::testing::Bench;

fn theme(bench: &mut Bench, network: NetworkId, title: &str) -> Value {
    bench.run("theme add", json!({"network": network, "title": title}))["id"].clone()
}

fn brought(
    bench: &mut Bench,
    network: NetworkId,
    theme: &Value,
    by: Option<PersonId>,
    more: &Value,
) -> Value {
    let mut input = json!({"network": network, "themes": [theme], "saidBy": by, "words": "Het is donker", "way": "survey", "on": "2026-11-10"});
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    bench.run("input add", input)["id"].clone()
}

fn rows(bench: &Bench) -> Vec<ThemeRow> {
    bench.workspace.themes(&ThemeFilter::default())
}

fn row(bench: &Bench, id: &Value) -> ThemeRow {
    rows(bench).into_iter().find(|row| json!(row.theme.id) == *id).unwrap()
}

#[test]
fn themes_are_ranked_by_what_was_brought_in_and_say_from_which_side() {
    let mut bench = Bench::new();
    let network = bench.network();
    let [few, many, done] = ["Markt", "Licht", "Zaal"].map(|title| theme(&mut bench, network, title));
    for _ in 0..3 {
        brought(&mut bench, network, &many, None, &json!({}));
        brought(&mut bench, network, &done, None, &json!({}));
    }
    brought(&mut bench, network, &many, None, &json!({"side": "ours"}));
    brought(&mut bench, network, &few, None, &json!({}));
    bench.run("theme answer", json!({"id": done, "text": "De zaal is open"}));
    let order: Vec<_> = rows(&bench).into_iter().map(|row| (json!(row.theme.id), row.inputs)).collect();
    let counts = |theirs, ours| InputCounts { theirs, ours };
    assert_eq!(order, [(many, counts(3, 1)), (few, counts(1, 0)), (done, counts(3, 0))]);
}

#[test]
fn an_answer_to_a_theme_answers_what_has_none_and_is_still_to_be_told() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = theme(&mut bench, network, "Licht");
    let answered =
        brought(&mut bench, network, &id, None, &json!({"answer": "Al gedaan", "toldOn": "2026-11-12"}));
    brought(&mut bench, network, &id, None, &json!({}));
    assert_eq!(row(&bench, &id).open_inputs, 1);
    bench.run("theme answer", json!({"id": id, "text": "Drie lampen erbij", "on": "2026-11-20"}));
    let inputs = bench.workspace.inputs(&InputFilter::default(), &bench.now);
    let said: Vec<_> = inputs.iter().map(|row| (row.input.content.answer.as_str(), row.state)).collect();
    assert_eq!(said, [("Drie lampen erbij", InputState::ToTell), ("Al gedaan", InputState::Closed)]);
    assert_eq!(json!(inputs[1].input.id), answered);
    assert_eq!((row(&bench, &id).state, row(&bench, &id).open_inputs), (ThemeState::Answered, 1));
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(row(&bench, &id).state, ThemeState::Open);
}

#[test]
fn a_theme_becomes_an_item_with_where_it_came_from_and_says_where_it_went() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let meeting = bench.meeting(network, &json!([{"title": "Welkom"}]));
    let id = theme(&mut bench, network, "Licht");
    brought(&mut bench, network, &id, Some(sam), &json!({"way": "focusGroup"}));
    bench.run("theme plan", json!({"id": id, "meeting": meeting}));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[1].clone();
    assert_eq!(
        (item.title.as_str(), item.origin, item.way, item.raised_by),
        ("Licht", Origin::Member, Way::FocusGroup, Some(sam))
    );
    let there = row(&bench, &id);
    assert_eq!((there.state, there.meetings[0].title.as_str()), (ThemeState::OnAgenda, "Avond in de buurt"));
    assert_eq!(
        bench.refused("theme plan", json!({"id": id, "meeting": meeting})),
        ("invalid.duplicate", "meeting".into())
    );
    // Taken off the agenda it is open again, and can be put there once more.
    bench.run("agenda remove", json!({"id": meeting, "item": item.id}));
    assert_eq!(row(&bench, &id).state, ThemeState::Open);
    brought(&mut bench, network, &id, None, &json!({"side": "ours"}));
    bench.run("theme plan", json!({"id": id, "meeting": meeting}));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[1].clone();
    assert_eq!((item.origin, item.raised_by), (Origin::Together, None), "of both, and of nobody alone");
    bench.run("meeting remove", json!({"id": meeting}));
    assert_eq!(row(&bench, &id).theme.content.planned, []);
}

#[test]
fn a_theme_goes_only_to_a_meeting_of_its_network_that_is_to_be_held() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = theme(&mut bench, network, "Licht");
    let other = bench.run("network add", json!({"name": "Kade", "purpose": "p", "basis": "publicTask"}));
    let elsewhere = crate::testing::id(&other);
    let there = bench.meeting(elsewhere, &json!([]));
    let refused = bench.refused("theme plan", json!({"id": id, "meeting": there}));
    assert_eq!(refused, ("invalid.value", "meeting".into()));
    let held = bench.meeting(network, &json!([]));
    bench.run("meeting close", json!({"id": held}));
    assert_eq!(
        bench.refused("theme plan", json!({"id": id, "meeting": held})),
        ("invalid.value", "meeting".into())
    );
    let input = json!({"network": elsewhere, "themes": [id], "words": "w", "way": "survey"});
    assert_eq!(bench.refused("input add", input), ("invalid.value", "themes.0".into()));
}

#[test]
fn themes_that_share_words_are_proposed_and_joined_by_hand() {
    let mut bench = Bench::new();
    let network = bench.network();
    let lamps = theme(&mut bench, network, "Lampen op de route naar school");
    let school = theme(&mut bench, network, "De schoolroute in het donker");
    let market = theme(&mut bench, network, "Een markt op het plein");
    let found = bench.workspace.alike_themes(network, "Er staat geen lamp op de route");
    let found: Vec<_> = found.into_iter().map(|one| (json!(one.id), one.shared.join(" "))).collect();
    assert_eq!(found, [(lamps.clone(), "lamp route".to_owned())]);
    bench.run("theme edit", json!({"id": school, "about": "De route is donker"}));
    let alike = bench.run("theme alike", json!({"id": lamps}));
    assert_eq!((alike.as_array().unwrap().len(), &alike[0]["id"]), (1, &school));
    let both = brought(&mut bench, network, &school, None, &json!({"themes": [school, lamps]}));
    brought(&mut bench, network, &school, None, &json!({}));
    bench.run("theme merge", json!({"id": lamps, "otherTheme": school}));
    let kept = row(&bench, &lamps);
    assert_eq!((kept.inputs.theirs, kept.theme.content.about.as_str()), (2, "De route is donker"));
    let inputs = bench.workspace.inputs(&InputFilter::default(), &bench.now);
    let both = inputs.iter().find(|row| json!(row.input.id) == both).unwrap();
    assert_eq!(both.themes.len(), 1);
    for other in [&lamps, &json!(network)] {
        bench.try_run("theme merge", json!({"id": lamps, "otherTheme": other})).unwrap_err();
    }
    bench.run("theme remove", json!({"id": lamps}));
    assert_eq!(rows(&bench).iter().map(|row| json!(row.theme.id)).collect::<Vec<_>>(), [market]);
    let loose = InputFilter { loose: true, ..InputFilter::default() };
    assert_eq!(bench.workspace.inputs(&loose, &bench.now).len(), 2, "what was said stays");
}

#[test]
fn a_theme_of_what_was_all_said_in_confidence_is_in_confidence() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = theme(&mut bench, network, "Ruzie bij het hek");
    let closed = brought(&mut bench, network, &id, None, &json!({"classification": "confidential"}));
    assert_eq!(row(&bench, &id).classification, Classification::Confidential);
    assert_eq!(bench.workspace.alike_themes(network, "ruzie"), []);
    let inputs = bench.workspace.inputs(&InputFilter::default(), &bench.now);
    assert_eq!(inputs[0].themes[0].title, "");
    let meeting = bench.meeting(network, &json!([]));
    bench.run("theme plan", json!({"id": id, "meeting": meeting}));
    let item = &bench.workspace.meeting(meeting).unwrap().content.agenda[0];
    assert_eq!(item.classification, Classification::Confidential);
    bench.run("input edit", json!({"id": closed, "classification": "internal"}));
    assert_eq!(row(&bench, &id).classification, Classification::Internal);
}
