use serde_json::{Value, json};

use crate::engine::input::from_json;
use crate::records::imports::AnswerRemarkKind::{SeveralBoxes, Shortened};
use crate::records::imports::AnswersOutcome;
use crate::records::surveys::{Survey, SurveyId};
use crate::testing::{Bench, id};

fn survey(bench: &mut Bench) -> SurveyId {
    let network = bench.network();
    let questions = json!([
        {"text": "Waarover?", "form": "more", "answers": ["Verkeer", "Groen", "Spelen"]},
        {"text": "Hoe vaak?", "form": "one", "answers": ["Elke maand", "Elk kwartaal"]},
        {"text": "Wat nog meer?", "form": "open"},
    ]);
    let survey = id::<Survey>(
        &bench.run("survey add", json!({"network": network, "title": "t", "questions": questions})),
    );
    bench.run("survey open", json!({"id": survey}));
    survey
}

fn import(bench: &mut Bench, survey: SurveyId, rows: &Value) -> AnswersOutcome {
    let asked = json!({"survey": survey, "rows": rows});
    let before = bench.everything();
    let rehearsed = bench.workspace.rehearse_answers(from_json(asked.clone()).unwrap(), &bench.now).unwrap();
    assert_eq!(bench.everything(), before);
    let done = bench.workspace.import_answers(from_json(asked).unwrap(), &bench.now).unwrap();
    assert_eq!(rehearsed, done, "a rehearsal tells what will happen");
    done
}

fn row(number: u32, key: &str, first: &[u32], second: &[u32], words: &str) -> Value {
    json!({"row": number, "key": key, "answers": [
        {"question": 1, "boxes": first}, {"question": 2, "boxes": second}, {"question": 3, "words": words}]})
}

fn sheets(bench: &Bench, survey: SurveyId) -> usize {
    bench.workspace.find(survey).unwrap().content.sheets.len()
}

#[test]
fn rows_become_sheets_that_are_counted_as_typed_ones() {
    let mut bench = Bench::new();
    let survey = survey(&mut bench);
    let rows: Vec<Value> = (1..=5).map(|number| row(number, "", &[1, 2], &[1], "Meer licht")).collect();
    let typed = json!({"id": survey, "answers": [{"question": 2, "boxes": [2]}]});
    bench.run("survey answer", typed.clone());
    let done = import(&mut bench, survey, &json!(rows));
    assert_eq!((done.added, done.unseen, done.sheets), (5, 5, 6));
    let page = bench.workspace.survey_page(survey).unwrap();
    let sampled: Vec<u32> = page.sample.iter().map(|sheet| sheet.sheet).collect();
    assert_eq!(sampled, [1], "what nobody typed is not typed a second time");
    bench.workspace.undo(&bench.now).unwrap();
    assert_eq!(sheets(&bench, survey), 1, "one undo");
    import(&mut bench, survey, &json!(rows));
    for _ in 0..4 {
        bench.run("survey answer", typed.clone());
    }
    bench.run("survey close", json!({"id": survey}));
    let counted = bench.workspace.find(survey).unwrap().content.counted.clone();
    assert_eq!((counted.sheets, &counted.answers[1].boxes), (10, &vec![5, 5]));
    assert_eq!(counted.answers[2].words.len(), 5);
    let asked = json!({"survey": survey, "rows": rows});
    assert_eq!(bench.refused("survey import", asked).0, "survey.notNow");
}

#[test]
fn a_row_that_was_taken_before_is_not_doubled_and_two_people_of_one_file_are_two() {
    let mut bench = Bench::new();
    let survey = survey(&mut bench);
    let rows = json!([row(2, "k", &[1], &[1], ""), row(3, "k", &[1], &[1], ""), row(4, "m", &[2], &[], "")]);
    assert_eq!(import(&mut bench, survey, &rows).added, 3);
    let more = json!([
        row(2, "k", &[1], &[1], ""),
        row(3, "k", &[1], &[1], ""),
        row(4, "m", &[2], &[], ""),
        row(5, "n", &[3], &[], "")
    ]);
    let done = import(&mut bench, survey, &more);
    assert_eq!((done.added, done.there, done.unseen), (1, 3, 0));
    assert_eq!(sheets(&bench, survey), 4);
}

#[test]
fn what_does_not_fit_stays_open_and_is_said() {
    let mut bench = Bench::new();
    let survey = survey(&mut bench);
    let long = "woord ".repeat(100);
    let rows = json!([row(2, "", &[1], &[1, 2], &long), row(3, "", &[], &[1, 2], "")]);
    let done = import(&mut bench, survey, &rows);
    assert_eq!((done.added, done.empty), (1, 1));
    let remarks: Vec<_> =
        done.remarks.iter().map(|remark| (remark.row, remark.question, remark.kind)).collect();
    assert_eq!(remarks, [(2, 2, SeveralBoxes), (2, 3, Shortened), (3, 2, SeveralBoxes)]);
}
