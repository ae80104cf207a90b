//! `kring survey ...`: a sheet is typed as `NUMBER=BOXES` or `NUMBER=WORDS` for each question.

use kring_core::input::from_json;
use kring_core::reports::Count;
use kring_core::surveys::{
    KeptReply, SheetComparison, SurveyForm, SurveyPage, SurveyQuestionResult, SurveyState,
};
use kring_texts::Texts;
use serde_json::{Map, Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

/// Types a sheet in and says which number it has.
pub(crate) fn answer(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = typed(call, context)?;
    let answer = context.call(&call.name(), Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let number = [("number", answer["sheets"].as_i64().unwrap_or_default().into())];
    let text = context.texts.with("survey-typed", &number);
    context.print(&text)
}

/// Types a sheet a second time and shows where the two differ.
pub(crate) fn check(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = typed(call, context)?;
    let answer = context.call(&call.name(), Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let comparison: SheetComparison = from_json(answer)?;
    let mut lines = vec![context.texts.get(if comparison.differences.is_empty() {
        "survey-check-same"
    } else {
        "survey-check-differs"
    })];
    for one in &comparison.differences {
        let values = [
            ("question", one.question.into()),
            ("first", said(&one.first).into()),
            ("second", said(&one.second).into()),
        ];
        lines.push(context.texts.with("cli-survey-difference", &values));
    }
    context.print(&lines.join("\n"))
}

/// Says for which questions the second typing holds.
pub(crate) fn decide(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let second = input.remove("second").unwrap_or_default();
    let second = second.as_array().into_iter().flatten().filter_map(Value::as_str);
    let wrong = |_| Failure::new("invalid.value").with("field", "second").with("expected", "number");
    let second =
        second.map(|number| number.trim().parse::<u32>().map_err(wrong)).collect::<Result<Vec<_>, _>>()?;
    input.insert("second".to_owned(), json!(second));
    super::records::saved(call, context, "cli-changed", input)
}

/// Shows a survey with what may be told; `close` closes it first.
pub(crate) fn show(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    let verb = if call.verb.name == "close" { "survey close" } else { "survey show" };
    let answer = context.call(verb, Value::Object(input))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let page: SurveyPage = from_json(answer)?;
    let text = say(&page, context.texts);
    context.print(&text)
}

/// What was gathered, with the answers of a sheet in their form.
fn typed(call: &Call, context: &mut Context) -> Result<Map<String, Value>, Failure> {
    let mut input = gather(call, context, None)?;
    let page: SurveyPage = from_json(context.call("survey show", json!({ "id": input.get("id") }))?)?;
    let typed = input.remove("answers").unwrap_or_default();
    let typed = typed.as_array().into_iter().flatten().filter_map(Value::as_str);
    let forms: Vec<SurveyForm> = page.questions.iter().map(|question| question.form).collect();
    let answers = typed.map(|typed| read(typed, &forms)).collect::<Result<Vec<_>, _>>()?;
    input.insert("answers".to_owned(), json!(answers));
    Ok(input)
}

/// `2=1,3`, or `4=Meer tijd` for a question in own words.
fn read(typed: &str, forms: &[SurveyForm]) -> Result<Value, Failure> {
    let wrong = || Failure::new("invalid.value").with("field", "answers").with("expected", "text");
    let (number, answer) = typed.split_once('=').ok_or_else(wrong)?;
    let number: usize = number.trim().parse().map_err(|_| wrong())?;
    let open = number.checked_sub(1).and_then(|place| forms.get(place)) == Some(&SurveyForm::Open);
    let boxes = answer.split(',').map(|one| one.trim().parse::<u32>().ok()).collect::<Option<Vec<_>>>();
    Ok(match boxes.filter(|_| !open) {
        Some(boxes) => json!({ "question": number, "boxes": boxes }),
        None => json!({ "question": number, "words": answer.trim() }),
    })
}

fn said(reply: &KeptReply) -> String {
    let boxes = reply.boxes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    match (boxes.is_empty(), reply.words.is_empty()) {
        (true, true) => "-".to_owned(),
        (true, false) => format!("“{}”", one_line(&reply.words)),
        _ => boxes,
    }
}

fn say(page: &SurveyPage, texts: &Texts) -> String {
    let state = match page.state {
        SurveyState::Draft => "draft",
        SurveyState::Out => "out",
        SurveyState::Closed => "closed",
    };
    let mut lines = vec![one_line(&page.title), texts.with("survey-state", &[("state", state.into())])];
    if page.state != SurveyState::Draft {
        lines.push(texts.with("survey-sheets", &[("count", page.sheets.into())]));
        let checked = [("checked", page.checked.into()), ("differed", page.differed.into())];
        lines.push(texts.with("survey-checked", &checked));
    }
    if page.state == SurveyState::Out && page.needed > 0 {
        lines.push(texts.with("survey-needed", &[("count", page.needed.into())]));
    }
    for (place, question) in page.questions.iter().enumerate() {
        lines.push(format!("{}. {}", place + 1, one_line(&question.text)));
        let told = match page.results.get(place) {
            Some(result) => results(result, texts),
            None => {
                (1..).zip(&question.answers).map(|(n, answer)| format!("{n} {}", one_line(answer))).collect()
            }
        };
        lines.extend(told.into_iter().map(|line: String| format!("   {line}")));
    }
    lines.join("\n")
}

fn results(result: &SurveyQuestionResult, texts: &Texts) -> Vec<String> {
    if !result.told {
        return vec![texts.get("survey-few")];
    }
    let boxes = result.boxes.iter().map(|one| {
        let count = match one.count {
            Count::Exact { number } => number.to_string(),
            Count::FewerThanFive => texts.get("doc-fewer-than-five"),
            Count::Withheld => texts.get("doc-too-few-to-show"),
        };
        format!("{}: {count}", one_line(&one.text))
    });
    let words = result.words.iter().map(|one| format!("{}. “{}”", one.number, one_line(&one.text)));
    boxes.chain(words).collect()
}

#[cfg(test)]
mod tests {
    use super::read;
    use kring_core::surveys::SurveyForm::{More, One, Open};
    use serde_json::json;

    #[test]
    fn an_answer_is_numbers_of_boxes_or_words() {
        let read = |typed| read(typed, &[One, More, Open]).ok();
        assert_eq!(read("1=4"), Some(json!({ "question": 1, "boxes": [4] })));
        assert_eq!(read("2=1, 3"), Some(json!({ "question": 2, "boxes": [1, 3] })));
        assert_eq!(read("3=4"), Some(json!({ "question": 3, "words": "4" })));
        assert_eq!(
            read("1=goed"),
            Some(json!({ "question": 1, "words": "goed" })),
            "the core names the question"
        );
        assert_eq!((read("goed"), read("x=4")), (None, None));
    }
}
