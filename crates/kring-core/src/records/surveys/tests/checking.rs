use serde_json::{Value, json};

use super::{answers, out, sheet};
use crate::testing::Bench;

fn sample(bench: &mut Bench, id: &Value) -> Vec<(u64, String)> {
    let page = bench.run("survey show", json!({ "id": id }));
    let sample = page["sample"].as_array().unwrap();
    sample
        .iter()
        .map(|one| (one["sheet"].as_u64().unwrap(), one["state"].as_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn every_fifth_sheet_is_typed_again_and_of_five_sheets_three() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    (0..5).for_each(|_| drop(sheet(&mut bench, &id, &answers(1, &[1], ""))));
    let numbers =
        |sample: Vec<(u64, String)>| sample.into_iter().map(|(number, _)| number).collect::<Vec<_>>();
    assert_eq!(numbers(sample(&mut bench, &id)), [1, 3, 5]);
    (0..6).for_each(|_| drop(sheet(&mut bench, &id, &answers(1, &[1], ""))));
    assert_eq!(numbers(sample(&mut bench, &id)), [1, 3, 5, 10], "what was in it stays in it");
}

#[test]
fn only_what_differs_is_shown_and_what_holds_is_decided_by_question() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    (0..5).for_each(|_| drop(sheet(&mut bench, &id, &answers(1, &[1, 2], "Meer  licht"))));
    let check = |sheet: u32, answers: Value| json!({"id": id, "sheet": sheet, "answers": answers});
    // A space more or less is no difference.
    let same = bench.run("survey check", check(1, answers(1, &[2, 1], "Meer licht")));
    assert_eq!(same["differences"], json!([]));
    let differs = bench.run("survey check", check(3, answers(2, &[1, 2], "Meer lucht")));
    let first = |place: usize| {
        (differs["differences"][place]["question"].clone(), differs["differences"][place]["first"].clone())
    };
    assert_eq!(differs["differences"].as_array().unwrap().len(), 2, "{differs}");
    assert_eq!(first(0), (json!(1), json!({"boxes": [1], "words": ""})));
    assert_eq!(first(1).0, json!(3));
    assert_eq!(bench.refused("survey check", check(6, answers(1, &[], ""))).0, "notFound.part");
    let states = sample(&mut bench, &id).into_iter().map(|(_, state)| state).collect::<Vec<_>>();
    assert_eq!(states, ["checked", "toDecide", "toCheck"]);
    assert_eq!(bench.refused("survey close", json!({ "id": id })).0, "survey.undecided");
    assert_eq!(bench.refused("survey decide", json!({"id": id, "sheet": 1})).0, "notFound.part");
    let page = bench.run("survey decide", json!({"id": id, "sheet": 3, "second": [1]}));
    // Two boxes of the first question, and the words of the third.
    assert_eq!((&page["checked"], &page["differed"]), (&json!(2), &json!(3)));
    let page = bench.run("survey close", json!({ "id": id }));
    assert_eq!((&page["checked"], &page["differed"], &page["sample"]), (&json!(2), &json!(3), &json!([])));
    let kept = bench.everything()["surveys"][0].clone();
    assert_eq!(kept["counted"]["answers"][0]["boxes"], json!([4, 1]), "the second typing held there");
    assert_eq!(kept["counted"]["answers"][2]["words"].as_array().unwrap().len(), 5);
    assert!(!kept.to_string().contains("lucht"), "and the first one here");
}
