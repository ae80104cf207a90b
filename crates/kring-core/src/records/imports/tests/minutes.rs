use serde_json::{Value, json};

use crate::engine::input::from_json;
use crate::records::imports::MinutesOutcome;
use crate::records::meetings::MinuteLineKind::{Action, Decision, Note, Pledge};
use crate::records::meetings::{MeetingId, MinuteLineKind};
use crate::records::promises::{Promise, Side};
use crate::testing::{Bench, id};

fn import(bench: &mut Bench, meeting: MeetingId, lines: &Value, item: &Value) -> MinutesOutcome {
    let asked = json!({"meeting": meeting, "title": "Verslag", "lines": lines, "item": item});
    let before = bench.everything();
    let rehearsed = bench.workspace.rehearse_minutes(from_json(asked.clone()).unwrap(), &bench.now).unwrap();
    assert_eq!(bench.everything(), before);
    let done = bench.workspace.import_minutes(from_json(asked).unwrap(), &bench.now).unwrap();
    let told = |outcome: &MinutesOutcome| outcome.lines.clone();
    assert_eq!(told(&rehearsed), told(&done), "a rehearsal tells what will happen");
    done
}

fn line(number: u32, kind: &str, text: &str) -> Value {
    json!({"line": number, "kind": kind, "text": text})
}

fn agenda(bench: &Bench, meeting: MeetingId) -> Vec<(String, Vec<(MinuteLineKind, String)>)> {
    let held = bench.workspace.meeting(meeting).unwrap().content;
    let lines = |item: &crate::records::meetings::AgendaItem| {
        item.minutes.iter().map(|line| (line.kind, line.text.clone())).collect()
    };
    held.agenda.iter().map(|item| (item.title.clone(), lines(item))).collect()
}

#[test]
fn lines_stand_under_the_item_that_they_name_behind_what_is_there() {
    let mut bench = Bench::new();
    let network = bench.network();
    let meeting = bench.meeting(network, &json!([{"title": "De tuin", "minutes": [{"text": "Er was"}]}]));
    let lines = json!([
        line(1, "note", "Welkom door de voorzitter"),
        line(2, "note", "De Tuin:"),
        line(3, "note", "Het hek is stuk"),
        line(4, "decision", "We maken het hek"),
        line(5, "pledge", "Elke maand een mail"),
        line(6, "action", "De school bellen"),
    ]);
    let done = import(&mut bench, meeting, &lines, &Value::Null);
    assert_eq!((done.notes, done.decisions, done.actions, done.pledges), (2, 1, 1, 1));
    assert!(done.made_item);
    let said = |kind, text: &str| (kind, text.to_owned());
    assert_eq!(
        agenda(&bench, meeting),
        [
            (
                "De tuin".to_owned(),
                vec![
                    said(Note, "Er was"),
                    said(Note, "Het hek is stuk"),
                    said(Decision, "We maken het hek"),
                    said(Pledge, "Elke maand een mail"),
                    said(Action, ""),
                ]
            ),
            ("Verslag".to_owned(), vec![said(Note, "Welkom door de voorzitter")]),
        ]
    );
    assert_eq!(done.lines[1].kind, None, "the name of an item is no line");
    bench.workspace.undo(&bench.now).unwrap();
    assert_eq!(agenda(&bench, meeting).len(), 1, "one undo");
    assert_eq!(bench.workspace.table::<Promise>().len(), 0);
}

#[test]
fn only_the_whole_name_of_one_who_was_invited_is_an_owner() {
    let mut bench = Bench::new();
    let network = bench.network();
    let [samira, jan, other] =
        ["Samira Haddou", "Jan de Wit", "Niet Gevraagd"].map(|name| bench.person(network, name));
    bench.person(network, "Jan Smit");
    let town = id::<crate::records::organisations::Organisation>(
        &bench.run("organisation add", json!({"name": "Gemeente", "municipal": true})),
    );
    bench.run("person edit", json!({"id": jan, "organisation": town}));
    let meeting = bench.meeting(network, &json!([{"title": "De tuin"}]));
    let invited = json!([{"person": samira}, {"person": jan}]);
    bench.run("meeting edit", json!({"id": meeting, "invitations": invited}));
    let _ = other;
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let lines = json!([
        line(1, "action", "samira haddou: de sleutel halen"),
        line(2, "action", "Jan de Wit | een bankje vragen | voor 1 juni"),
        line(3, "action", "Samira belt de school"),
        line(4, "action", "Niet Gevraagd: koffie"),
        line(5, "action", "Stoelen klaarzetten (Samira Haddou)"),
    ]);
    let done = import(&mut bench, meeting, &lines, &json!(item));
    let owners: Vec<_> = done.lines.iter().map(|line| (line.owner.as_deref(), line.text.as_str())).collect();
    assert_eq!(
        owners,
        [
            (Some("Samira Haddou"), "de sleutel halen"),
            (Some("Jan de Wit"), "een bankje vragen | voor 1 juni"),
            (None, "Samira belt de school"),
            (None, "Niet Gevraagd: koffie"),
            (Some("Samira Haddou"), "Stoelen klaarzetten"),
        ]
    );
    let promise = |text: &str| {
        let mut all = bench.workspace.table::<Promise>().values();
        all.find(|kept| kept.content.text == text).unwrap().content.clone()
    };
    let hers = promise("de sleutel halen");
    assert_eq!((hers.side, hers.people), (Side::Theirs, vec![samira]));
    let ours = promise("een bankje vragen | voor 1 juni");
    assert_eq!((ours.side, ours.holder.as_str()), (Side::Ours, "Jan de Wit"));
    assert_eq!(promise("Niet Gevraagd: koffie").people, Vec::new());
}

#[test]
fn a_long_action_is_a_note_and_an_item_that_is_not_there_is_refused() {
    let mut bench = Bench::new();
    let network = bench.network();
    let meeting = bench.meeting(network, &json!([{"title": "De tuin"}]));
    let long = "woord ".repeat(200);
    let lines = json!([line(1, "action", &long)]);
    let done = import(&mut bench, meeting, &lines, &Value::Null);
    assert_eq!((done.notes, done.actions, done.lines[0].too_long), (1, 0, true));
    let nowhere = crate::engine::record::Id::<Promise>::make();
    let asked = json!({"meeting": meeting, "title": "Verslag", "lines": lines, "item": nowhere});
    assert_eq!(bench.refused("minutes import", asked).0, "notFound.part");
}
