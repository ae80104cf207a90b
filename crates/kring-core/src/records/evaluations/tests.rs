use serde_json::{Value, json};

use crate::records::evaluations::{Evaluation, EvaluationFilter};
use crate::records::meetings::MeetingId;
use crate::testing::{Bench, id};

/// A meeting that was held, with its evaluation: two questions on a scale and one in own words.
fn asked(bench: &mut Bench) -> (MeetingId, Value) {
    let network = bench.network();
    let meeting: MeetingId = id(&bench.run(
        "meeting add",
        json!({"network": network, "title": "Avond", "at": "2026-11-12T19:30", "stage": "held"}),
    ));
    let questions =
        json!([{"text": "Welkom?"}, {"text": "Duidelijk?"}, {"text": "Wat beter?", "form": "open"}]);
    let page = bench.run("evaluation add", json!({"meeting": meeting, "questions": questions}));
    (meeting, page["id"].clone())
}

fn sheet(bench: &mut Bench, id: &Value, scale: u32, words: &str) {
    let answers =
        json!([{"question": 1, "scale": scale}, {"question": 2, "scale": 3}, {"question": 3, "open": words}]);
    bench.run("evaluation answer", json!({"id": id, "answers": answers}));
}

#[test]
fn nothing_is_told_until_five_sheets_are_counted_together() {
    let mut bench = Bench::new();
    let (_, id) = asked(&mut bench);
    for number in 1..=4 {
        sheet(&mut bench, &id, number, "Thee");
        let page = bench.run("evaluation show", json!({ "id": id }));
        assert_eq!((&page["waiting"], &page["needed"]), (&json!(number), &json!(5 - number)));
        assert_eq!((&page["sheets"], &page["results"]), (&json!(0), &json!([])), "{page}");
        assert_eq!(bench.refused("evaluation count", json!({ "id": id })).0, "evaluation.sheetsNeeded");
    }
    sheet(&mut bench, &id, 5, "Thee");
    assert_eq!(bench.run("evaluation show", json!({ "id": id }))["results"], json!([]), "not counted yet");
    let page = bench.run("evaluation count", json!({ "id": id }));
    assert_eq!(page["results"][0]["scale"], json!([1, 1, 1, 1, 1]));
    assert_eq!(page["results"][0]["middle"], json!(3));
    assert_eq!(page["results"][2]["open"].as_array().unwrap().len(), 5);
}

#[test]
fn a_sheet_that_comes_later_does_not_show_in_the_difference() {
    let mut bench = Bench::new();
    let (_, id) = asked(&mut bench);
    (0..6).for_each(|_| sheet(&mut bench, &id, 4, "Koffie"));
    let told = bench.run("evaluation count", json!({ "id": id }))["results"].clone();
    for more in 1..=4 {
        sheet(&mut bench, &id, 1, "Aardig");
        let page = bench.run("evaluation show", json!({ "id": id }));
        assert_eq!((&page["results"], &page["waiting"]), (&told, &json!(more)));
        assert_eq!(bench.refused("evaluation count", json!({ "id": id })).0, "evaluation.sheetsNeeded");
    }
    sheet(&mut bench, &id, 1, "Aardig");
    let page = bench.run("evaluation count", json!({ "id": id }));
    assert_eq!(page["results"][0]["scale"], json!([5, 0, 0, 6, 0]));
}

#[test]
fn what_was_counted_cannot_be_undone_to_one_sheet_less() {
    let mut bench = Bench::new();
    let (_, id) = asked(&mut bench);
    (0..5).for_each(|_| sheet(&mut bench, &id, 4, "Koffie"));
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "evaluation.answer");
    assert_eq!(bench.run("evaluation show", json!({ "id": id }))["waiting"], json!(4));
    bench.workspace.redo(&now).unwrap();
    bench.run("evaluation count", json!({ "id": id }));
    // What can be undone now is older than the sheets.
    assert!(!bench.workspace.undoable().iter().any(|name| name.starts_with("evaluation")));
    let page = bench.run("evaluation show", json!({ "id": id }));
    assert_eq!(page["sheets"], json!(5));
}

#[test]
fn no_order_of_sheets_is_kept() {
    let mut bench = Bench::new();
    let (_, id) = asked(&mut bench);
    for words in ["Zaal", "Koffie", "Meer tijd", "Appels", "Uitleg"] {
        sheet(&mut bench, &id, 3, words);
    }
    let kept = bench.workspace.table::<Evaluation>().values().next().unwrap().content.clone();
    assert_eq!(kept.waiting.answers[2].open, ["Appels", "Koffie", "Meer tijd", "Uitleg", "Zaal"]);
    let before = bench.run("evaluation count", json!({ "id": id }));
    let mut bench = bench.reopen();
    assert_eq!(bench.run("evaluation show", json!({ "id": id }))["results"], before["results"]);
}

#[test]
fn a_question_that_fewer_than_five_answered_is_not_told() {
    let mut bench = Bench::new();
    let (_, id) = asked(&mut bench);
    for number in 0..6 {
        let mut answers = vec![json!({"question": 1, "scale": 5})];
        if number < 4 {
            answers.push(json!({"question": 3, "open": "Thee"}));
        }
        bench.run("evaluation answer", json!({"id": id, "answers": answers}));
    }
    let page = bench.run("evaluation count", json!({ "id": id }));
    assert_eq!(page["results"][0]["answered"], json!(6));
    for place in [1, 2] {
        let result = &page["results"][place];
        assert_eq!(
            (&result["answered"], &result["scale"], &result["open"]),
            (&Value::Null, &json!([]), &json!([]))
        );
    }
}

#[test]
fn a_sheet_that_does_not_fit_is_refused_with_its_question() {
    let mut bench = Bench::new();
    let (_, id) = asked(&mut bench);
    let mut refused = |answers: Value| {
        let error = bench.try_run("evaluation answer", json!({"id": id, "answers": answers})).unwrap_err();
        let args = error.args().into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(" ");
        (error.code(), args)
    };
    let misfit = |why: &str| ("invalid.answer", why.to_owned());
    let one = json!({"question": 1, "scale": 4});
    assert_eq!(refused(json!([one, one])), misfit("1 twoBoxes"));
    assert_eq!(refused(json!([{"question": 4, "scale": 4}])), misfit("4 noSuchQuestion"));
    assert_eq!(refused(json!([{"question": 0, "scale": 4}])), misfit("0 noSuchQuestion"));
    for wrong in [0, 6] {
        assert_eq!(refused(json!([one, {"question": 2, "scale": wrong}])), misfit("2 noSuchBox"));
    }
    assert_eq!(refused(json!([{"question": 1, "scale": 4, "open": "Goed"}])), misfit("1 wantsBox"));
    assert_eq!(refused(json!([{"question": 3, "scale": 2}])), misfit("3 wantsWords"));
    assert_eq!(refused(json!([])), ("invalid.required", "answers".to_owned()));
    assert_eq!(refused(json!([{"question": 3, "open": " "}])).0, "invalid.required");
    assert_eq!(bench.run("evaluation show", json!({ "id": id }))["waiting"], json!(0));
}

#[test]
fn three_to_six_questions_are_asked_and_not_changed_once_they_were_answered() {
    let mut bench = Bench::new();
    let (meeting, id) = asked(&mut bench);
    let again = json!({"meeting": meeting, "questions": [{"text": "a"}, {"text": "b"}, {"text": "c"}]});
    assert_eq!(bench.refused("evaluation add", again), ("invalid.duplicate", "meeting".to_owned()));
    let questions = |count: usize| {
        let all: Vec<Value> = (0..count).map(|number| json!({"text": format!("Vraag {number}")})).collect();
        json!({"id": id, "questions": all})
    };
    for count in [2, 7] {
        assert_eq!(bench.refused("evaluation edit", questions(count)).1, "questions");
    }
    let twice = json!({"id": id, "questions": [{"text": "Goed?"}, {"text": "Anders?"}, {"text": "goed?"}]});
    assert_eq!(bench.refused("evaluation edit", twice), ("invalid.duplicate", "questions.2".to_owned()));
    bench.run("evaluation edit", questions(6));
    bench.run("evaluation answer", json!({"id": id, "answers": [{"question": 6, "scale": 1}]}));
    assert_eq!(bench.refused("evaluation edit", questions(4)).0, "conflict.answered");
}

#[test]
fn an_evaluation_goes_with_its_meeting() {
    let mut bench = Bench::new();
    let (meeting, id) = asked(&mut bench);
    sheet(&mut bench, &id, 4, "Koffie");
    bench.run("meeting remove", json!({ "id": meeting }));
    assert_eq!(bench.workspace.evaluations(&EvaluationFilter::default()), []);
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(bench.run("evaluation show", json!({ "id": id }))["waiting"], json!(1));
}

#[test]
fn what_came_of_a_confidential_meeting_is_confidential() {
    let mut bench = Bench::new();
    let (meeting, id) = asked(&mut bench);
    bench.run("meeting edit", json!({"id": meeting, "classification": "confidential"}));
    let page = bench.run("evaluation show", json!({ "id": id }));
    assert_eq!((&page["classification"], &page["title"]), (&json!("confidential"), &json!("")));
}

#[test]
fn a_meeting_without_an_evaluation_is_asked_about_from_a_week_on_for_a_month() {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut held = |on: &str, stage: &str| {
        let meeting = json!({"network": network, "title": on, "at": format!("{on}T19:30"), "stage": stage});
        bench.run("meeting add", meeting)["id"].clone()
    };
    held("2026-11-17", "held");
    let week = held("2026-11-16", "held");
    held("2026-11-09", "cancelled");
    held("2026-10-19", "held");
    held("2026-10-18", "held");
    let titles = |bench: &Bench| {
        let due = bench.workspace.unevaluated(Some(network), &bench.now);
        due.into_iter().map(|meeting| meeting.title).collect::<Vec<_>>()
    };
    assert_eq!(titles(&bench), ["2026-11-16", "2026-10-19"]);
    let questions = json!([{"text": "a"}, {"text": "b"}, {"text": "c"}]);
    bench.run("evaluation add", json!({"meeting": week, "questions": questions}));
    assert_eq!(titles(&bench), ["2026-10-19"]);
}
