//! JSON from people and scripts, read strictly: a misspelt field or a value of the wrong kind is named, not ignored.

mod culprit;
mod offset;
mod unknown;

pub(crate) use offset::check as check_offset;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::engine::error::Error;

/// Reads an input. Every error names the field.
pub fn from_json<T: Serialize + DeserializeOwned>(input: Value) -> Result<T, Error> {
    if !input.is_object() {
        return Err(Error::Value { field: String::new(), expected: "object".to_owned() });
    }
    match serde_json::from_value::<T>(input.clone()) {
        Ok(read) => {
            let understood = serde_json::to_value(&read).map_err(|_| Error::Encoding)?;
            if let Some(field) = unknown::field(&input, &understood) {
                return Err(Error::UnknownField { field });
            }
            match offset::field(&input, &understood) {
                Some(field) => Err(offset::refused(field)),
                None => Ok(read),
            }
        }
        Err(error) => Err(culprit::explain::<T>(input, &error)),
    }
}

/// Lays an object with only the changed fields over what there is.
///
/// Objects are gone into, lists are replaced, `null` empties what may be empty. An object inside the record that says
/// its `kind` is replaced as a whole, since another kind has other fields.
pub fn patch_json<T: Serialize + DeserializeOwned>(current: &T, patch: Value) -> Result<T, Error> {
    let Value::Object(patch) = patch else {
        return Err(Error::Value { field: String::new(), expected: "object".to_owned() });
    };
    let mut whole = serde_json::to_value(current).map_err(|_| Error::Encoding)?;
    if let Value::Object(fields) = &mut whole {
        lay_fields_over(fields, patch);
    }
    from_json(whole)
}

fn lay_fields_over(below: &mut Map<String, Value>, above: Map<String, Value>) {
    for (key, value) in above {
        match below.get_mut(&key) {
            Some(below) => lay_over(below, value),
            None => drop(below.insert(key, value)),
        }
    }
}

fn lay_over(below: &mut Value, above: Value) {
    match (below, above) {
        (Value::Object(below), Value::Object(above)) if !above.contains_key("kind") => {
            lay_fields_over(below, above);
        }
        (below, above) => *below = above,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::records::conversations::{Conversation, ConversationKind};
    use crate::records::meetings::Meeting;
    use crate::records::networks::Network;
    use crate::records::people::{NewPerson, Person};
    use crate::records::promises::Promise;

    fn error<T: Serialize + DeserializeOwned>(input: Value) -> (&'static str, Vec<(&'static str, String)>) {
        let error = from_json::<T>(input).err().unwrap();
        (error.code(), error.args())
    }

    const ID: &str = "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11";

    #[test]
    fn the_least_a_network_needs_is_enough() {
        let network: Network =
            from_json(json!({"name": "A", "purpose": "B", "basis": "publicTask"})).unwrap();
        assert_eq!(network.retention_years, 2);
    }

    #[test]
    fn a_missing_field_is_named() {
        let (code, args) = error::<Network>(json!({"name": "A", "basis": "consent"}));
        assert_eq!((code, args[0].1.as_str()), ("invalid.required", "purpose"));
        let (code, args) = error::<NewPerson>(json!({"name": "A"}));
        assert_eq!((code, args[0].1.as_str()), ("invalid.required", "network"));
        let item = json!({"network": ID, "title": "A", "at": "2026-11-26T19:30", "agenda": [{"title": "B"}, {}, {}]});
        let (code, args) = error::<Meeting>(item);
        assert_eq!((code, args[0].1.as_str()), ("invalid.required", "agenda.1.title"));
    }

    #[test]
    fn a_misspelt_field_is_named_at_any_depth() {
        let (code, args) =
            error::<Network>(json!({"name": "A", "purpose": "B", "basis": "consent", "naam": 1}));
        assert_eq!((code, args[0].1.as_str()), ("invalid.unknownField", "naam"));
        let (code, args) = error::<NewPerson>(
            json!({"network": ID, "name": "A", "preferences": {"channel": "phone", "x": 1}}),
        );
        assert_eq!((code, args[0].1.as_str()), ("invalid.unknownField", "preferences.x"));
        let (code, args) = error::<NewPerson>(
            json!({"network": ID, "name": "A", "contactWays": [{"kind": "phone", "value": "1", "y": 1}]}),
        );
        assert_eq!((code, args[0].1.as_str()), ("invalid.unknownField", "contactWays.0.y"));
    }

    #[test]
    fn a_flattened_input_takes_all_its_fields() {
        let new: NewPerson = from_json(
            json!({"network": ID, "name": "نادية", "brings": ["vertalen"], "informed": {"on": "2026-11-01", "how": "blad"}}),
        )
        .unwrap();
        assert_eq!((new.person.name.as_str(), new.brings.len()), ("نادية", 1));
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_named_with_what_should_be_there() {
        let expected = |args: &[(&str, String)]| (args[0].1.clone(), args[1].1.clone());
        let (code, args) = error::<Network>(json!({"name": 5, "purpose": "B", "basis": "consent"}));
        assert_eq!((code, expected(&args)), ("invalid.value", ("name".into(), "text".into())));
        let (code, args) = error::<Network>(json!({"name": "A", "purpose": "B", "basis": "friendship"}));
        assert_eq!(code, "invalid.value");
        assert_eq!(args[0].1, "basis");
        assert!(args[1].1.starts_with("consent | contract | "), "{}", args[1].1);
        let (_, args) =
            error::<Network>(json!({"name": "A", "purpose": "B", "basis": "consent", "endsOn": "soon"}));
        assert_eq!(expected(&args), ("endsOn".into(), "date".into()));
        let (_, args) =
            error::<Network>(json!({"name": "A", "purpose": "B", "basis": "consent", "retentionYears": 400}));
        assert_eq!(expected(&args), ("retentionYears".into(), "number".into()));
        let (_, args) = error::<NewPerson>(json!({"network": "x", "name": "A"}));
        assert_eq!(expected(&args), ("network".into(), "id".into()));
        let (_, args) = error::<NewPerson>(json!({"network": ID, "name": "A", "languages": [{"tag": 1}]}));
        assert_eq!(expected(&args), ("languages.0.tag".into(), "text".into()));
        let (_, args) = error::<NewPerson>(json!({"network": ID, "name": "A", "skills": "koken"}));
        assert_eq!(expected(&args), ("skills".into(), "list".into()));
        let (_, args) = error::<Network>(json!({"name": 5, "purpose": 5, "basis": "consent"}));
        assert_eq!(args[0].1, "name");
        let (_, args) =
            error::<NewPerson>(json!({"network": ID, "name": "A", "skills": ["a", 5, 5], "needs": 5}));
        assert!(["skills.1", "needs"].contains(&args[0].1.as_str()), "{}", args[0].1);
        let meeting = json!({"network": ID, "title": "A", "at": "26 november"});
        assert_eq!(expected(&error::<Meeting>(meeting).1), ("at".into(), "date".into()));
        let (code, args) = error::<Network>(json!("Havenkwartier"));
        assert_eq!((code, expected(&args)), ("invalid.value", (String::new(), "object".into())));
    }

    #[test]
    fn a_moment_with_an_offset_is_refused_and_never_taken_for_another() {
        let meeting = |at: &str| json!({"network": ID, "title": "Om 18:30 - hier", "at": at});
        for at in ["2026-11-20T18:30:00+00:00", "2026-11-20T18:30:00Z", "2026-11-20T18:30-05:00"] {
            let (code, args) = error::<Meeting>(meeting(at));
            assert_eq!(
                (code, args[0].1.as_str(), args[1].1.as_str()),
                ("invalid.value", "at", "localMoment"),
                "{at}"
            );
        }
        assert!(from_json::<Meeting>(meeting("2026-11-20T18:30")).is_ok());
        let (code, args) =
            error::<Promise>(json!({"text": "A", "side": "ours", "due": "2026-11-20T23:30:00-05:00"}));
        assert_eq!((code, args[0].1.as_str(), args[1].1.as_str()), ("invalid.value", "due", "localMoment"));
        let quiet = json!({"day": "friday", "from": "18:30+01:00", "until": null});
        let calls = json!({"never": false, "from": null, "until": null, "quiet": [quiet]});
        let (code, _) = error::<Person>(json!({"name": "Sam", "limits": {"calls": calls}}));
        assert_eq!(code, "invalid.value");
    }

    #[test]
    fn a_patch_changes_what_it_names_and_nothing_else() {
        let person: Person = from_json(json!({
            "name": "Sam", "skills": ["koken", "bouwen"],
            "preferences": {"channel": "phone", "hours": "na vijven"},
            "informed": {"on": "2026-11-01", "how": "blad"}
        }))
        .unwrap();
        let patched = patch_json(
            &person,
            json!({"skills": ["koken"], "preferences": {"channel": null}, "informed": null}),
        )
        .unwrap();
        assert_eq!(patched.skills, ["koken"]);
        assert_eq!((patched.preferences.channel, patched.preferences.hours.as_str()), (None, "na vijven"));
        assert_eq!((patched.informed, patched.name.as_str()), (None, "Sam"));
        assert_eq!(patch_json(&person, json!({"nam": "x"})).unwrap_err().code(), "invalid.unknownField");
    }

    #[test]
    fn another_kind_replaces_the_fields_of_the_first() {
        let promise: Promise =
            from_json(json!({"text": "A", "side": "ours", "source": {"kind": "conversation", "id": ID}}))
                .unwrap();
        let loose = patch_json(&promise, json!({"source": {"kind": "loose"}})).unwrap();
        assert_eq!(loose.source, crate::records::promises::PromiseSource::Loose);
    }

    #[test]
    fn the_kind_of_a_record_is_a_field_like_any_other() {
        let coffee: Conversation =
            from_json(json!({"people": [ID], "at": "2026-11-23T14:00:00", "note": "Sleutel."})).unwrap();
        let walk = patch_json(&coffee, json!({"kind": "walk"})).unwrap();
        assert_eq!(walk, Conversation { kind: ConversationKind::Walk, ..coffee });
    }
}
