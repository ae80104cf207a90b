//! `kring agreement acknowledge` and `withdraw`: a text is pointed at by its number from 1.

use serde_json::{Map, Value, json};

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

/// Writes down who acknowledged a text and says how many did.
pub(crate) fn acknowledge(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    let answer = said(call, context, input)?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let count = answer.as_array().map_or(0, Vec::len);
    let text = context.texts.with("cli-acknowledged", &[("count", count.into())]);
    context.print(&text)
}

/// The texts that Kring begins with: what each is about, and the id of its text.
const STARTERS: [(&str, &str); 6] = [
    ("confidentiality", "agreement-starter-confidentiality"),
    ("sharingInformation", "agreement-starter-sharing"),
    ("photos", "agreement-starter-photos"),
    ("contact", "agreement-starter-contact"),
    ("decisionMaking", "agreement-starter-deciding"),
    ("money", "agreement-starter-money"),
];

/// Keeps a text to discuss, or those that Kring begins with: all of them, or the one that is about what is given.
pub(crate) fn propose(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    let (network, about) = (input.get("network").cloned(), input.get("about").cloned());
    let texts = context.texts;
    let starters = STARTERS.iter().filter(|(kind, _)| about.as_ref().is_none_or(|about| about == kind));
    let starters = || {
        starters
            .map(|(about, id)| json!({ "network": network, "about": about, "text": texts.get(id) }))
            .collect()
    };
    let proposals: Vec<Value> =
        if input.contains_key("text") { vec![Value::Object(input.clone())] } else { starters() };
    let answer = context.call(&call.name(), json!({ "proposals": proposals }))?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    let count = answer.as_array().map_or(0, Vec::len);
    let text = context.texts.with("cli-proposed", &[("count", count.into())]);
    context.print(&text)
}

/// Takes back that somebody did.
pub(crate) fn withdraw(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let input = gather(call, context, None)?;
    let answer = said(call, context, input)?;
    if context.globals.json {
        return context.print_json(&answer);
    }
    context.print(&context.texts.get("cli-done"))
}

fn said(call: &Call, context: &mut Context, mut input: Map<String, Value>) -> Result<Value, Failure> {
    if let Some(number) = input.remove("version") {
        let agreement = context.call("agreement show", json!({ "id": input.get("id") }))?;
        let version = version(&agreement, number.as_u64());
        let version = version.ok_or_else(|| Failure::new("notFound.part").with("part", "version"))?;
        input.insert("version".to_owned(), version);
    }
    context.call(&call.name(), Value::Object(input))
}

fn version(agreement: &Value, number: Option<u64>) -> Option<Value> {
    let place = usize::try_from(number?).ok()?.checked_sub(1)?;
    agreement["versions"].get(place).map(|version| version["id"].clone())
}

#[cfg(test)]
mod tests {
    use super::version;
    use serde_json::json;

    #[test]
    fn a_text_is_pointed_at_by_its_number() {
        let agreement = json!({ "versions": [{ "id": "a" }, { "id": "b" }] });
        assert_eq!(version(&agreement, Some(2)), Some(json!("b")));
        for none in [None, Some(0), Some(3)] {
            assert_eq!(version(&agreement, none), None);
        }
    }
}
