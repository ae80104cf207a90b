mod checking;
mod results;

use serde_json::{Value, json};

use crate::records::inputs::InputFilter;
use crate::testing::Bench;

/// A survey that is out: one box, several boxes, own words.
fn out(bench: &mut Bench) -> Value {
    let network = bench.network();
    let id = bench.run("survey add", json!({"network": network, "title": "Schoolpad"}))["id"].clone();
    let boxes = ["Verkeer", "Licht", "Groen"];
    for (text, form, answers) in [
        ("Hoe vaak komt u er?", "one", &boxes[..2]),
        ("Waar moet het over gaan?", "more", &boxes[..]),
        ("Wat wilt u zeggen?", "open", &[]),
    ] {
        bench.run("survey question add", json!({"id": id, "text": text, "form": form, "answers": answers}));
    }
    bench.run("survey open", json!({ "id": id }));
    id
}

/// The answers of one sheet; no box and no words for what is left open.
fn answers(one: u32, more: &[u32], words: &str) -> Value {
    let one: Vec<u32> = (one > 0).then_some(one).into_iter().collect();
    json!([{"question": 1, "boxes": one}, {"question": 2, "boxes": more}, {"question": 3, "words": words}])
}

fn sheet(bench: &mut Bench, id: &Value, answers: &Value) -> Value {
    bench.run("survey answer", json!({"id": id, "answers": answers}))
}

#[test]
fn a_sheet_that_does_not_fit_is_refused_with_its_question() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    let mut refused = |answers: Value| {
        let error = bench.try_run("survey answer", json!({"id": id, "answers": answers})).unwrap_err();
        let args = error.args().into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(" ");
        (error.code(), args)
    };
    let misfit = |why: &str| ("invalid.answer", why.to_owned());
    assert_eq!(refused(json!([{"question": 1, "boxes": [1, 2]}])), misfit("1 twoBoxes"));
    let one = json!({"question": 1, "boxes": [1]});
    assert_eq!(refused(json!([one, one])), misfit("1 twoBoxes"));
    assert_eq!(refused(json!([{"question": 1, "boxes": [3]}])), misfit("1 noSuchAnswer"));
    assert_eq!(refused(json!([{"question": 2, "boxes": [0]}])), misfit("2 noSuchAnswer"));
    assert_eq!(refused(json!([{"question": 2, "words": "Groen"}])), misfit("2 wantsBoxes"));
    assert_eq!(refused(json!([{"question": 3, "boxes": [1]}])), misfit("3 wantsWords"));
    for none in [0, 4] {
        assert_eq!(refused(json!([{"question": none, "boxes": [1]}])).1, format!("{none} noSuchQuestion"));
    }
    assert_eq!(refused(answers(0, &[], " ")), ("invalid.required", "answers".to_owned()));
    let page = bench.run("survey show", json!({ "id": id }));
    assert_eq!((&page["sheets"], &page["fixed"]), (&json!(0), &json!(false)), "{page}");
}

#[test]
fn each_thing_is_done_in_its_time() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = bench.run("survey add", json!({"network": network, "title": "Schoolpad"}))["id"].clone();
    assert_eq!(
        bench.refused("survey open", json!({ "id": id })),
        ("invalid.outOfRange", "questions".to_owned())
    );
    for number in 1..=12 {
        let text = format!("Vraag {number}");
        bench.run("survey question add", json!({"id": id, "text": text, "form": "open"}));
    }
    let more = json!({"id": id, "text": "Nog een", "form": "open"});
    assert_eq!(bench.refused("survey question add", more).0, "invalid.outOfRange");
    let reply = json!({"id": id, "answers": [{"question": 1, "words": "Ja"}]});
    assert_eq!(bench.refused("survey answer", reply.clone()).0, "survey.notNow");
    bench.run("survey open", json!({ "id": id }));
    assert_eq!(bench.refused("survey open", json!({ "id": id })).0, "survey.notNow");
    // Until the first sheet the questions may still be mended, but not away.
    bench.run("survey question edit", json!({"id": id, "question": 1, "text": "Vraag een"}));
    (0..9).for_each(|_| drop(bench.run("survey question remove", json!({"id": id, "question": 4}))));
    let fewer = json!({"id": id, "question": 1});
    assert_eq!(bench.refused("survey question remove", fewer).0, "invalid.outOfRange");
    (0..5).for_each(|_| drop(bench.run("survey answer", reply.clone())));
    let other = json!({"id": id, "question": 1, "text": "Iets anders"});
    assert_eq!(bench.refused("survey question edit", other).0, "conflict.answered");
    bench.run("survey edit", json!({"id": id, "intro": "Dank u wel"}));
    bench.run("survey close", json!({ "id": id }));
    for verb in ["survey answer", "survey close"] {
        let input = if verb == "survey answer" { reply.clone() } else { json!({ "id": id }) };
        assert_eq!(bench.refused(verb, input).0, "survey.notNow");
    }
}

#[test]
fn answers_to_choose_from_are_two_to_eight_and_a_translation_has_as_many() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    let question =
        |answers: &[&str]| json!({"id": id, "text": "Nog een?", "form": "one", "answers": answers});
    for wrong in [&["a"][..], &["a", "b", "c", "d", "e", "f", "g", "h", "i"]] {
        assert_eq!(bench.refused("survey question add", question(wrong)).1, "questions.3.answers");
    }
    assert_eq!(bench.refused("survey question add", question(&["Ja", "ja "])).1, "questions.3.answers.1");
    let open = json!({"id": id, "text": "Nog een?", "form": "open", "answers": ["a", "b"]});
    assert_eq!(bench.refused("survey question add", open).1, "questions.3.answers");
    let polish = |question: u32, answers: &[&str]| json!({"id": id, "language": "pl", "question": question, "text": format!("Pytanie {question}"), "answers": answers});
    assert_eq!(bench.refused("survey translate", polish(1, &["a"])).1, "questions.0.translations.0.answers");
    bench.run("survey translate", polish(1, &["a", "b"]));
    bench.run("survey translate", polish(2, &["a", "b", "c"]));
    bench.run("survey translate", json!({"id": id, "language": "pl", "text": "Droga"}));
    let page = bench.run("survey show", json!({ "id": id }));
    assert_eq!(page["languages"], json!([]), "a question is not translated yet");
    let page = bench.run("survey translate", polish(3, &[]));
    assert_eq!(page["languages"], json!(["pl"]));
}

#[test]
fn a_sheet_is_told_nowhere_while_it_is_kept() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    let page = sheet(&mut bench, &id, &answers(1, &[1, 3], "kanarie"));
    assert_eq!(page["sheets"], json!(1));
    let shown = [page, bench.run("survey show", json!({ "id": id })), bench.run("survey list", json!({}))];
    assert_eq!(bench.workspace.search("kanarie", 9), []);
    for told in shown {
        assert!(!told.to_string().contains("kanarie"), "{told}");
    }
}

#[test]
fn a_survey_goes_and_what_was_taken_over_of_it_stays() {
    let mut bench = Bench::new();
    let id = out(&mut bench);
    (0..5).for_each(|_| drop(sheet(&mut bench, &id, &answers(1, &[], "Licht"))));
    bench.run("survey close", json!({ "id": id }));
    let input = bench.run("survey input", json!({"id": id, "question": 3, "answer": 1}));
    bench.run("survey edit", json!({"id": id, "classification": "confidential", "title": "Pad"}));
    let rows = bench.workspace.inputs(&InputFilter::default(), &bench.now);
    assert_eq!(rows[0].classification, crate::classification::Classification::Confidential);
    assert_eq!(rows[0].input.content.round, "Pad");
    bench.run("survey remove", json!({ "id": id }));
    let kept = bench.run("input show", json!({"id": input["id"]}));
    assert_eq!((&kept["words"], &kept["classification"]), (&json!("Licht"), &json!("confidential")));
}
