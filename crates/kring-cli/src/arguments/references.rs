//! Records as people point at them: by id, by the beginning of an id, or by name.

use std::collections::HashMap;

use kring_core::Model;
use kring_core::classification::Classification;
use kring_core::record::RecordKind;
use kring_core::search::{Query, searchable};
use serde_json::{Value, json};

use crate::render::row::{id_of, is_id, name_of, short};
use crate::session::Context;
use crate::terminal::failure::Failure;

/// The fewest characters that are taken for the beginning of an id.
const FEWEST: usize = 4;

/// The id of the record that somebody points at.
pub(crate) fn resolve(context: &mut Context, kind: RecordKind, text: &str) -> Result<String, Failure> {
    if is_id(text) {
        return Ok(text.to_ascii_lowercase());
    }
    choose(&known(context, kind)?, kind, text)
}

/// The id of the decision that somebody points at.
pub(crate) fn decision(context: &mut Context, text: &str) -> Result<String, Failure> {
    if is_id(text) {
        return Ok(text.to_ascii_lowercase());
    }
    let known = listed(context, "decision")?;
    pick(&known, text)?.ok_or_else(|| Failure::new("notFound.part").with("part", "decision"))
}

/// Something that can be pointed at.
#[derive(Clone)]
struct Known {
    id: String,
    /// What it can be pointed at with.
    name: String,
    /// What it may be called where somebody else may read it: not by its name where it is confidential.
    called: String,
}

/// Every record of a kind.
fn known(context: &mut Context, kind: RecordKind) -> Result<Vec<Known>, Failure> {
    listed(context, &noun_of(kind.name()))
}

/// The noun of a kind: `focus-group` of `focusGroup`.
fn noun_of(kind: &str) -> String {
    kind.chars().fold(String::new(), |mut noun, letter| {
        if letter.is_uppercase() {
            noun.push('-');
        }
        noun.extend(letter.to_lowercase());
        noun
    })
}

/// Everything that the list of a noun shows.
fn listed(context: &mut Context, noun: &str) -> Result<Vec<Known>, Failure> {
    let rows = context.call(&format!("{noun} list"), json!({}))?;
    let rows = rows.as_array().map(Vec::as_slice).unwrap_or_default();
    let called = caller(context)?;
    let known = rows.iter().filter_map(|row| {
        let (id, name) = (id_of(row)?.to_owned(), name_of(row));
        Some(Known { called: called(&id, &name), id, name })
    });
    Ok(known.collect())
}

/// What a record or a part of one may be called where nobody asked for its words, such as in a message: its name, or only
/// that it is confidential. Takes its id and its name.
pub(crate) fn caller(context: &mut Context) -> Result<impl Fn(&str, &str) -> String + '_, Failure> {
    let closed = context.texts.get("cli-in-confidence");
    let model: &Model = context.workspace()?;
    Ok(move |id: &str, name: &str| {
        let grade = id.parse().map_or(Classification::Confidential, |id| model.grade_of_id(id));
        if grade == Classification::Confidential { closed.clone() } else { name.to_owned() }
    })
}

/// Whether a record with this id and this name is meant.
type Fits<'a> = dyn Fn(&str, &str) -> bool + 'a;

/// Whether a text points at this id: it is the whole of it, or at least its first characters.
pub(crate) fn points_at(text: &str, id: &str) -> bool {
    let text = text.trim();
    let hexadecimal = text.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    hexadecimal && text.len() >= FEWEST && id.starts_with(&text.to_ascii_lowercase())
}

/// The one that was found, if any. Wherever somebody points at something among others this decides.
///
/// # Errors
/// `invalid.ambiguous` when it is more than one; each is then shown by its id and what it may be called.
pub(crate) fn only_one<'a, T>(
    found: &[&'a T],
    text: &str,
    shown: impl Fn(&T) -> (String, String),
) -> Result<Option<&'a T>, Failure> {
    match found {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        several => {
            let several = several.iter().take(5).map(|one| shown(one));
            let several =
                several.map(|(id, called)| format!("{} {called}", short(&id)).trim_end().to_owned());
            let found = several.collect::<Vec<_>>().join(", ");
            Err(Failure::new("invalid.ambiguous").with("text", text).with("found", found))
        }
    }
}

/// The one record or part of a record whose id begins with a text, if any. `called` is that of [`caller`].
///
/// # Errors
/// As [`only_one`].
pub(crate) fn by_id<'a>(
    known: impl IntoIterator<Item = &'a Value>,
    text: &str,
    called: &dyn Fn(&str, &str) -> String,
) -> Result<Option<&'a Value>, Failure> {
    let id = |value: &Value| value["id"].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<&Value> = Vec::new();
    for value in known.into_iter().filter(|value| points_at(text, &id(value))) {
        // One record may stand in a list more than once.
        if !found.iter().any(|one| one["id"] == value["id"]) {
            found.push(value);
        }
    }
    only_one(&found, text, |value| (id(value), called(&id(value), &name_of(value))))
}

fn choose(known: &[Known], kind: RecordKind, text: &str) -> Result<String, Failure> {
    pick(known, text)?.ok_or_else(|| Failure::new("notFound.record").with("kind", kind).with("id", text))
}

/// The id of the one that a text points at, if any.
fn pick(known: &[Known], text: &str) -> Result<Option<String>, Failure> {
    let query = Query::of(text);
    // The whole name before its beginning, and both before words of it, as a search has it.
    let tests: [&Fits; 4] = [
        &|id, _| points_at(text, id),
        &|_, name| query.is_name(name),
        &|_, name| query.begins(name),
        &|_, name| !query.is_empty() && query.begins_words(&searchable(name)),
    ];
    for test in tests {
        let found: Vec<_> = known.iter().filter(|one| test(&one.id, &one.name)).collect();
        if let Some(one) = only_one(&found, text, |one| (one.id.clone(), one.called.clone()))? {
            return Ok(Some(one.id.clone()));
        }
    }
    Ok(None)
}

/// The names of everything that records point at, by id; of what is confidential only that it is so.
pub(crate) fn names(context: &mut Context) -> Result<HashMap<String, String>, Failure> {
    let mut names = HashMap::new();
    for kind in (context.vocabulary.named)() {
        names.extend(known(context, kind)?.into_iter().map(|one| (one.id, one.called)));
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{Known, RecordKind, by_id, choose};
    use serde_json::json;

    fn known() -> Vec<Known> {
        [
            ("3f2a91bc-0000-4000-8000-000000000001", "Samira Haddou"),
            ("3f2a0000-0000-4000-8000-000000000002", "Sam"),
            ("deadbeef-0000-4000-8000-000000000003", "Dead"),
            ("aaaaaaaa-0000-4000-8000-000000000004", "Jan de Boer"),
            ("bbbbbbbb-0000-4000-8000-000000000005", "Jan de Vries"),
        ]
        .map(|(id, name)| Known { id: id.to_owned(), name: name.to_owned(), called: name.to_owned() })
        .to_vec()
    }

    fn found(text: &str) -> String {
        match choose(&known(), RecordKind::PERSON, text) {
            Ok(id) => id[..8].to_owned(),
            Err(failure) => failure.code().to_owned(),
        }
    }

    #[test]
    fn a_record_is_found_by_what_points_at_one_only() {
        assert_eq!(found("3f2a9"), "3f2a91bc");
        assert_eq!(found("sam"), "3f2a0000");
        assert_eq!(found("samira"), "3f2a91bc");
        assert_eq!(found("dead"), "deadbeef");
        assert_eq!(found("Haddou, Samira"), "3f2a91bc");
        assert_eq!(found("vries"), "bbbbbbbb");
        assert_eq!(found("SA\u{301}MIRA"), "3f2a91bc");
        assert_eq!(found("3f2a"), "invalid.ambiguous");
        assert_eq!(found("jan"), "invalid.ambiguous");
        assert_eq!(found("3f2"), "notFound.record");
        assert_eq!(found(""), "notFound.record");
    }

    #[test]
    fn a_part_is_found_by_what_points_at_one_only() {
        let [one, other] = ["3f2a91bc-0000-4000-8000-000000000001", "3f2a0000-0000-4000-8000-000000000002"];
        let known = [
            json!({ "id": one, "what": "promised", "text": "Bellen" }),
            json!({ "id": one, "what": "settled", "text": "Bellen" }),
            json!({ "id": other, "text": "Mailen" }),
        ];
        let called = |_: &str, name: &str| name.to_owned();
        let found = |text: &str| match by_id(&known, text, &called) {
            Ok(found) => found.map(|value| value["id"].clone()).ok_or_else(String::new),
            Err(failure) => Err(failure.code().to_owned()),
        };
        assert_eq!(found("3f2a9"), Ok(json!(one)), "twice the same record is one");
        assert_eq!(found("3F2A9"), Ok(json!(one)));
        assert_eq!(found(other), Ok(json!(other)));
        assert_eq!(found("3f2a"), Err("invalid.ambiguous".to_owned()));
        assert_eq!(found("3f2"), Err(String::new()));
        assert_eq!(found(""), Err(String::new()));
    }
}
