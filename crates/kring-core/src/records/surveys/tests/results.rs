use serde_json::{Value, json};

use super::{answers, out, sheet};
use crate::records::inputs::{InputFilter, InputSource, InputWay};
use crate::testing::Bench;

fn exact(number: u32) -> Value {
    json!({"kind": "exact", "number": number})
}

fn counts(page: &Value, question: usize) -> Vec<Value> {
    let boxes = page["results"][question]["boxes"].as_array().unwrap();
    boxes.iter().map(|one| one["count"].clone()).collect()
}

#[test]
fn nothing_is_told_before_it_is_closed_and_it_takes_five_sheets_to_close() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    for number in 1..=4 {
        sheet(&mut bench, &id, &answers(1, &[1], "Licht"));
        let page = bench.run("survey show", json!({ "id": id }));
        assert_eq!((&page["results"], &page["needed"]), (&json!([]), &json!(5 - number)));
        assert_eq!(bench.refused("survey close", json!({ "id": id })).0, "evaluation.sheetsNeeded");
    }
    sheet(&mut bench, &id, &answers(1, &[1], "Licht"));
    assert_eq!(bench.run("survey show", json!({ "id": id }))["results"], json!([]));
    let page = bench.run("survey close", json!({ "id": id }));
    assert_eq!(counts(&page, 0), [exact(5), exact(0)]);
    assert_eq!(page["results"][2]["words"].as_array().unwrap().len(), 5);
}

#[test]
fn nine_of_nine_is_told_and_what_leaves_one_to_four_is_not() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    for number in 0..9 {
        // Seven choose the first and two the second; all nine want traffic, three also light.
        let more: &[u32] = if number < 3 { &[1, 2] } else { &[1] };
        let words = if number < 4 { "Langzamer rijden" } else { "" };
        sheet(&mut bench, &id, &answers(if number < 7 { 1 } else { 2 }, more, words));
    }
    let page = bench.run("survey close", json!({ "id": id }));
    let withheld = json!({"kind": "withheld"});
    assert_eq!(counts(&page, 0), [withheld.clone(), withheld], "nine less seven are two");
    let more = counts(&page, 1);
    assert_eq!((&more[0], &more[1]["kind"], &more[2]), (&exact(9), &json!("fewerThanFive"), &exact(0)));
    let open = &page["results"][2];
    assert_eq!(
        (&open["told"], &open["words"], &open["answered"]["kind"]),
        (&json!(false), &json!([]), &json!("fewerThanFive"))
    );
}

#[test]
fn how_many_left_a_question_open_is_not_told_of_few() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    for number in 0..12 {
        sheet(&mut bench, &id, &answers(u32::from(number < 10), &[1], ""));
    }
    let page = bench.run("survey close", json!({ "id": id }));
    let first = &page["results"][0];
    assert_eq!((&first["answered"]["kind"], &first["told"]), (&json!("withheld"), &json!(true)));
    assert_eq!(counts(&page, 0)[0]["kind"], json!("withheld"), "twelve less ten are two");
}

#[test]
fn what_was_counted_cannot_be_undone_to_one_sheet_less_and_no_sheet_is_left() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    for words in ["Zaal", "Koffie", "Meer tijd", "Appels", "Uitleg"] {
        sheet(&mut bench, &id, &answers(1, &[1], words));
    }
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "survey.answer");
    assert_eq!(bench.run("survey show", json!({ "id": id }))["sheets"], json!(4));
    bench.workspace.redo(&now).unwrap();
    let page = bench.run("survey close", json!({ "id": id }));
    assert!(!bench.workspace.undoable().iter().any(|name| name.starts_with("survey")));
    let words: Vec<_> =
        page["results"][2]["words"].as_array().unwrap().iter().map(|one| one["text"].clone()).collect();
    assert_eq!(words, ["Appels", "Koffie", "Meer tijd", "Uitleg", "Zaal"]);
    assert_eq!(bench.everything()["surveys"][0]["sheets"], json!([]));
    let mut bench = bench.reopen();
    assert_eq!(bench.run("survey show", json!({ "id": id }))["results"], page["results"]);
}

#[test]
fn an_answer_in_own_words_becomes_input_once_and_an_undo_takes_that_back() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    let take = |answer: u32| json!({"id": id, "question": 3, "answer": answer});
    (0..5).for_each(|_| drop(sheet(&mut bench, &id, &answers(1, &[1], "Langzamer rijden"))));
    assert_eq!(bench.refused("survey input", take(1)).0, "notFound.part", "it is not told yet");
    bench.run("survey close", json!({ "id": id }));
    bench.run("survey input", take(2));
    assert_eq!(bench.refused("survey input", take(2)).0, "conflict.taken");
    assert_eq!(bench.refused("survey input", take(6)).0, "notFound.part");
    let rows = bench.workspace.inputs(&InputFilter::default(), &bench.now);
    let input = &rows[0].input.content;
    assert_eq!(
        (input.words.as_str(), input.way, input.said_by),
        ("Langzamer rijden", InputWay::Survey, None)
    );
    assert_eq!(input.round, "Schoolpad");
    assert!(matches!(input.source, InputSource::Survey { .. }));
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    let page = bench.run("survey show", json!({ "id": id }));
    assert_eq!(page["results"][2]["words"][1]["taken"], json!(false));
    bench.run("survey input", take(2));
}
