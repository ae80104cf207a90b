//! `kring evaluation ...`: questions and answers as people type them, and the results in words.

use kring_core::evaluations::{AnswerForm, EvaluationPage, QuestionResult};
use kring_core::input::from_json;
use kring_texts::Texts;
use serde_json::{Map, Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::records;

/// The questions that Kring begins with: the ids of their texts, and how they are answered.
const STARTERS: [(&str, &str); 4] = [
    ("evaluation-starter-1", "scale"),
    ("evaluation-starter-2", "scale"),
    ("evaluation-starter-3", "scale"),
    ("evaluation-starter-4", "open"),
];

/// Makes the questions that are given, or those that Kring begins with.
pub(crate) fn add(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    asked(&mut input);
    let texts = context.texts;
    let starters = || STARTERS.map(|(id, form)| json!({ "text": texts.get(id), "form": form }));
    input.entry("questions").or_insert_with(|| json!(starters()));
    records::saved(call, context, "cli-added", input)
}

/// Changes the questions to those that are given.
pub(crate) fn edit(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    asked(&mut input);
    records::saved(call, context, "cli-changed", input)
}

/// Takes a sheet down, each answer typed as `NUMBER=ANSWER`.
pub(crate) fn answer(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let page = context.call("evaluation show", json!({ "id": input.get("id") }))?;
    let typed = input.remove("answers").unwrap_or_default();
    let typed = typed.as_array().into_iter().flatten().filter_map(Value::as_str);
    let answers = typed.map(|typed| read(typed, &page)).collect::<Result<Vec<_>, _>>()?;
    input.insert("answers".to_owned(), json!(answers));
    let answer = context.call(&call.name(), Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let waiting = [("count", answer["waiting"].as_i64().unwrap_or_default().into())];
    let text = context.texts.with("evaluation-waiting", &waiting);
    context.print(&text)
}

/// Shows what may be told; `count` counts first.
pub(crate) fn results(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    let verb = if call.verb.name == "count" { "evaluation count" } else { "evaluation show" };
    let answer = context.call(verb, Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let page: EvaluationPage = from_json(answer)?;
    let text = say(&page, context.texts);
    context.print(&text)
}

/// Puts the questions in their place: those on a scale first, then those in own words.
fn asked(input: &mut Map<String, Value>) {
    let mut questions: Vec<Value> = Vec::new();
    for (option, form) in [("question", "scale"), ("open", "open")] {
        let given = input.remove(option).unwrap_or_default();
        let given = given.as_array().into_iter().flatten();
        questions.extend(given.map(|text| json!({ "text": text, "form": form })));
    }
    if !questions.is_empty() {
        input.insert("questions".to_owned(), json!(questions));
    }
}

/// `2=4`, or `4=Meer tijd` for a question in own words.
fn read(typed: &str, page: &Value) -> Result<Value, Failure> {
    let wrong = || Failure::new("invalid.value").with("field", "answers").with("expected", "text");
    let (number, answer) = typed.split_once('=').ok_or_else(wrong)?;
    let number: usize = number.trim().parse().map_err(|_| wrong())?;
    let form = number.checked_sub(1).map(|place| &page["questions"][place]["form"]);
    let scale = answer.trim().parse::<u32>().ok().filter(|_| form != Some(&json!("open")));
    Ok(match scale {
        Some(scale) => json!({ "question": number, "scale": scale }),
        None => json!({ "question": number, "open": answer.trim() }),
    })
}

fn say(page: &EvaluationPage, texts: &Texts) -> String {
    let count = |id: &str, count: u32| texts.with(id, &[("count", count.into())]);
    let mut lines = vec![format!("{}, {}", one_line(&page.title), texts.moment(page.at))];
    if page.sheets > 0 {
        lines.push(count("evaluation-counted", page.sheets));
    }
    if page.waiting > 0 || page.sheets == 0 {
        lines.push(count("evaluation-waiting", page.waiting));
    }
    if page.needed > 0 {
        lines.push(count("evaluation-needed", page.needed));
    }
    for (number, question) in (1..).zip(&page.questions) {
        lines.push(format!("{number}. {}", one_line(&question.text)));
        if let Some(result) = page.results.get(number - 1) {
            lines.extend(said(result, texts).into_iter().map(|line| format!("   {line}")));
        }
    }
    lines.join("\n")
}

fn said(result: &QuestionResult, texts: &Texts) -> Vec<String> {
    if result.answered.is_none() {
        return vec![texts.get("evaluation-few")];
    }
    match result.form {
        AnswerForm::Scale => {
            let answer = |(number, count): (usize, &u32)| {
                let answer = texts.get(&format!("evaluation-scale-{number}"));
                texts.with("cli-evaluation-answer", &[("answer", answer.into()), ("count", (*count).into())])
            };
            (1..).zip(&result.scale).map(answer).collect()
        }
        AnswerForm::Open => result.open.iter().map(|words| format!("“{}”", one_line(words))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{asked, read};
    use serde_json::json;

    #[test]
    fn an_answer_is_a_number_on_the_scale_or_words() {
        let page = json!({ "questions": [{ "form": "scale" }, { "form": "open" }] });
        let read = |typed| read(typed, &page).ok();
        assert_eq!(read("1=4"), Some(json!({ "question": 1, "scale": 4 })));
        assert_eq!(read("2=4"), Some(json!({ "question": 2, "open": "4" })));
        assert_eq!(read("2= Thee = goed"), Some(json!({ "question": 2, "open": "Thee = goed" })));
        assert_eq!(
            read("1=goed"),
            Some(json!({ "question": 1, "open": "goed" })),
            "the core names the question"
        );
        assert_eq!((read("goed"), read("x=4")), (None, None));
    }

    #[test]
    fn questions_are_of_two_sorts() {
        let given = json!({ "open": ["Beter?"], "question": ["Welkom?", "Duidelijk?"] });
        let mut given = given.as_object().cloned().unwrap_or_default();
        asked(&mut given);
        let questions = given["questions"].as_array().cloned().unwrap_or_default();
        let texts: Vec<_> = questions.iter().map(|one| one["text"].clone()).collect();
        assert_eq!(texts, ["Welkom?", "Duidelijk?", "Beter?"]);
        assert_eq!(questions[2]["form"], "open");
    }
}
