//! Verbs on meetings that are more than one call of the domain.

use kring_core::input::from_json;
use kring_core::pages::Thanks;
use kring_documents::thanks_text;
use kring_texts::Texts;
use serde_json::{Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::records::saved;

/// Takes items over from an earlier meeting. The item that looks back on its actions has words in the language of the answers.
pub(crate) fn carry(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let asked = json!({ "to": input.get("to"), "from": input.get("from") });
    let proposal = context.call("meeting carry-proposal", asked)?;
    if !input.contains_key("lookBack") {
        let open = |side: &str| proposal.get(side).and_then(Value::as_i64).unwrap_or_default();
        let values = [("ours", open("openOurs").into()), ("theirs", open("openTheirs").into())];
        let words = json!({
            "title": context.texts.get("cli-look-back-title"),
            "explanation": context.texts.with("cli-look-back-text", &values),
        });
        input.insert("lookBack".to_owned(), words);
    }
    saved(call, context, "cli-changed", input)
}

/// Shows whom to thank and how they like to be reached; of one person also the text to begin from.
pub(crate) fn thanks(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let mut input = gather(call, context, None)?;
    let only = input.remove("of");
    let answer = context.call(&call.name(), Value::Object(input))?;
    let rows = answer.as_array().cloned().unwrap_or_default().into_iter();
    let mut thanks: Vec<Thanks> = rows.map(from_json).collect::<Result<_, _>>()?;
    thanks.retain(|one| only.as_ref().is_none_or(|id| json!(one.person.id) == *id));
    if context.globals.json {
        let rows = thanks.iter().map(|one| {
            let mut row = json!(one);
            row["text"] = json!(thanks_text(one));
            row
        });
        return context.print_json(&rows.collect());
    }
    let texts = context.texts;
    let mut lines: Vec<String> = thanks.iter().map(|one| line(one, texts)).collect();
    if lines.is_empty() {
        lines.push(texts.get("cli-thanks-nobody"));
    }
    if only.is_some() {
        lines.extend(thanks.iter().flat_map(|one| [String::new(), thanks_text(one)]));
    }
    context.print(&lines.join("\n"))
}

/// "Samira Haddou: e-mail, samira@example.nl (na vijven); nog niet bedankt"
fn line(thanks: &Thanks, texts: &Texts) -> String {
    let channel = json!(thanks.channel);
    let channel = channel.as_str().map(|channel| texts.get(&format!("cli-value-channel-{channel}")));
    let way = thanks.way.as_ref().map(|way| match way.hours.trim() {
        "" => one_line(&way.value),
        hours => format!("{} ({})", one_line(&way.value), one_line(hours)),
    });
    let reached = channel.into_iter().chain(way).collect::<Vec<_>>().join(", ");
    let done =
        thanks.thanked_on.map(|day| texts.with("cli-thanks-done", &[("date", texts.date(day).into())]));
    let mut said = vec![reached, done.unwrap_or_else(|| texts.get("cli-thanks-open"))];
    said.extend((!thanks.limits.is_empty()).then(|| texts.get("cli-thanks-paused")));
    said.retain(|words| !words.is_empty());
    format!("{}: {}", one_line(&thanks.person.name), said.join("; "))
}
