//! What may never be kept: a walk over every type that is stored, field by field.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use crate::agreements::{Acknowledgement, Agreement};
use crate::boundaries::Crossing;
use crate::contributions::Contribution;
use crate::conversations::Conversation;
use crate::duplicates::Distinct;
use crate::filters::SavedFilter;
use crate::input::from_json;
use crate::meetings::Meeting;
use crate::memberships::Membership;
use crate::networks::Network;
use crate::organisations::Organisation;
use crate::people::Person;
use crate::preparations::Preparation;
use crate::promises::Promise;
use crate::record::Noun;
use crate::settings::Settings;

/// Parts of names, in English and Dutch, of what GDPR articles 9 and 10 keep apart, and of descent.
const NEVER: [&str; 39] = [
    "religi",
    "geloof",
    "faith",
    "church",
    "mosque",
    "ethni",
    "etnisch",
    "nationalit",
    "race",
    "ras_",
    "descent",
    "afkomst",
    "herkomst",
    "birth",
    "geboorte",
    "migra",
    "origin_country",
    "politic",
    "politiek",
    "party",
    "partij",
    "union",
    "vakbond",
    "health",
    "gezond",
    "ziekte",
    "disab",
    "medic",
    "diagnos",
    "criminal",
    "crime",
    "straf",
    "justiti",
    "sexual",
    "seksue",
    "gender",
    "geaardheid",
    "bsn",
    "colour",
];

const ID: &str = "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11";

#[test]
fn no_stored_field_or_choice_is_about_a_special_category() {
    for noun in Noun::ALL {
        for name in names_of(noun) {
            let name = name.to_lowercase();
            let bad = NEVER.iter().find(|never| name.contains(**never));
            assert_eq!(bad, None, "{noun} has {name}");
        }
    }
}

#[test]
fn no_record_links_one_person_to_another() {
    let person = names_of(Noun::Person);
    for link in ["person", "people", "knows", "relation", "family", "contact_person"] {
        assert!(!person.contains(link), "{link}");
    }
}

#[test]
fn the_walk_sees_nested_fields() {
    let names = names_of(Noun::Meeting);
    for deep in ["invitations", "attended", "agenda", "origin", "minutes", "promise", "urgentReason"] {
        assert!(names.contains(deep), "{deep} in {names:?}");
    }
    assert!(names_of(Noun::Person).contains("wantsInterpreter") && names_of(Noun::Person).contains("quiet"));
    assert!(names_of(Noun::Conversation).contains("coffee"));
}

/// The names of all fields of a record that has something everywhere, and of the choices in it.
fn names_of(noun: Noun) -> BTreeSet<String> {
    match noun {
        Noun::Network => full::<Network>(
            r#"{"name": "a", "purpose": "b", "basis": "publicTask", "endsOn": "2027-01-01",
                    "rhythms": [{"role": "a", "rhythm": {"kind": "every", "count": 6, "unit": "week"}}]}"#,
        ),
        Noun::Person => full::<Person>(
            r#"{"name": "a", "contactWays": [{"kind": "phone", "value": "1"}], "languages": [{"tag": "nl"}],
                "limits": {"calls": {"from": "17:00", "quiet": [{"day": "friday", "until": "12:00"}]}},
                "pause": {"since": "2026-01-01", "until": "2026-12-01"}, "snoozedUntil": "2026-12-01",
                "rhythm": {"kind": "every", "count": 6, "unit": "week"},
                "ownWords": {"text": "a", "agreedOn": "2026-01-01"}, "informed": {"on": "2026-01-01", "how": "a"}}"#,
        ),
        Noun::Organisation => full::<Organisation>(r#"{"name": "a"}"#),
        Noun::Membership => full::<Membership>(&format!(r#"{{"network": "{ID}", "person": "{ID}"}}"#)),
        Noun::Conversation => {
            full::<Conversation>(&format!(r#"{{"people": ["{ID}"], "at": "2026-01-01T10:00"}}"#))
        }
        Noun::Promise => full::<Promise>(&format!(
            r#"{{"text": "a", "side": "ours", "source": {{"kind": "meeting", "id": "{ID}", "item": "{ID}"}}}}"#
        )),
        Noun::Meeting => full::<Meeting>(&format!(
            r#"{{"network": "{ID}", "title": "a", "at": "2026-01-01T10:00", "invitations": [{{"person": "{ID}"}}],
                "agenda": [{{"title": "a", "minutes": [{{"text": "a"}}]}}]}}"#
        )),
        Noun::Crossing => full::<Crossing>(&format!(
            r#"{{"person": "{ID}", "at": "2026-01-01T10:00", "deed": "invite", "reason": "a", "meeting": "{ID}",
                "limits": [{{"kind": "pause", "until": "2026-12-01"}}]}}"#
        )),
        Noun::Preparation => full::<Preparation>(&format!(
            r#"{{"person": "{ID}", "meeting": "{ID}", "wishes": [{{"text": "a", "agreed": "named"}}],
                "takesAlong": {{"words": "a", "on": "2026-01-01"}}}}"#
        )),
        Noun::Agreement => full::<Agreement>(&format!(
            r#"{{"network": "{ID}", "versions": [{{"text": "a", "madeOn": "2026-01-01", "meeting": "{ID}"}}]}}"#
        )),
        Noun::Acknowledgement => full::<Acknowledgement>(&format!(
            r#"{{"agreement": "{ID}", "version": "{ID}", "person": "{ID}", "on": "2026-01-01"}}"#
        )),
        Noun::Contribution => full::<Contribution>(&format!(
            r#"{{"network": "{ID}", "side": "theirs", "person": "{ID}", "way": "brings", "text": "a",
                "on": "2026-01-01", "source": {{"kind": "meeting", "id": "{ID}"}}}}"#
        )),
        Noun::Setting => names_in(&serde_json::to_value(Settings::default()).unwrap()),
        Noun::Filter => full::<SavedFilter>(&format!(r#"{{"name": "a", "people": {{"network": "{ID}"}}}}"#)),
        Noun::Distinct => full::<Distinct>(&format!(r#"{{"pair": ["{ID}", "{ID}"]}}"#)),
        Noun::Draft => BTreeSet::from(["key".to_owned(), "text".to_owned()]),
    }
}

fn full<T: Serialize + serde::de::DeserializeOwned>(json: &str) -> BTreeSet<String> {
    let record: T = from_json(serde_json::from_str(json).unwrap()).unwrap();
    names_in(&serde_json::to_value(record).unwrap())
}

fn names_in(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| names_in(value).into_iter().chain([name.clone()]))
            .collect(),
        Value::Array(elements) => elements.iter().flat_map(names_in).collect(),
        Value::String(choice) if choice.chars().all(char::is_alphabetic) => BTreeSet::from([choice.clone()]),
        _ => BTreeSet::new(),
    }
}
