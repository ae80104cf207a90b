//! What may never be kept: a walk over every type that is stored, field by field. It goes over the types and not over
//! records, so that a field nobody fills is seen too.

use std::collections::BTreeSet;

use specta::datatype::{DataType, Fields, Primitive, Variant};
use specta::{Type, Types};

use crate::engine::record::RecordKind;
use crate::schema::SCHEMA;

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

#[test]
fn no_stored_field_or_choice_is_about_a_special_category() {
    for kind in RecordKind::ALL {
        for name in names_of(*kind) {
            assert_eq!(forbidden(&name), None, "{kind} has {name}");
        }
    }
}

#[test]
fn no_record_links_one_person_to_another() {
    let person = names_of(RecordKind::PERSON);
    for link in ["person", "people", "knows", "relation", "family", "contact_person"] {
        assert!(!person.contains(link), "{link}");
    }
}

#[test]
fn the_walk_sees_nested_fields() {
    let names = names_of(RecordKind::MEETING);
    for deep in ["invitations", "attended", "agenda", "origin", "minutes", "promise", "urgent_reason"] {
        assert!(names.contains(deep), "{deep} in {names:?}");
    }
    assert!(
        names_of(RecordKind::PERSON).contains("wants_interpreter")
            && names_of(RecordKind::PERSON).contains("quiet")
    );
    assert!(names_of(RecordKind::CONVERSATION).contains("coffee"), "choices too");
}

/// What a careless change could add: each of them is empty in every record there is.
#[derive(Type)]
#[allow(dead_code, reason = "its type is looked at, not its values")]
struct Careless {
    note: Option<Deep>,
    sort: Option<Sort>,
    more: Vec<std::collections::HashMap<String, (u8, Option<Deeper>)>>,
}

#[derive(Type)]
#[allow(dead_code, reason = "its type is looked at, not its values")]
struct Deep {
    religion: Option<String>,
}

#[derive(Type)]
#[allow(dead_code, reason = "its type is looked at, not its values")]
struct Deeper {
    birth_country: Option<String>,
}

#[derive(Type)]
#[allow(dead_code, reason = "its type is looked at, not its values")]
enum Sort {
    Refugee { ethnicity: String },
    Politician(String),
}

#[test]
fn a_field_that_no_record_fills_is_seen() {
    let names = names_in(&Types::default().register::<Careless>());
    let found: Vec<&str> =
        names.iter().map(String::as_str).filter(|name| forbidden(name).is_some()).collect();
    assert_eq!(found, ["birth_country", "ethnicity", "politician", "religion"]);
}

/// The part of a name for which it may not be there.
fn forbidden(name: &str) -> Option<&'static str> {
    NEVER.into_iter().find(|never| name.contains(never))
}

/// The names of all fields of a sort of records, and of the choices in them.
fn names_of(kind: RecordKind) -> BTreeSet<String> {
    names_in(&types_of(kind))
}

/// A sort of records with every type in it.
fn types_of(kind: RecordKind) -> Types {
    (SCHEMA.kinds[kind.index()].register)(Types::default())
}

/// The names of the fields and choices of types and of every type in them, in small letters.
fn names_in(types: &Types) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    types.roots().for_each(|root| walk(root, &mut names));
    types
        .clone()
        .into_unsorted_iter()
        .filter_map(|named| named.ty.as_ref())
        .for_each(|ty| walk(ty, &mut names));
    names.into_iter().map(|name| name.to_lowercase()).collect()
}

/// Named types within are not gone into here: the collection of types has each of them.
fn walk(ty: &DataType, names: &mut BTreeSet<String>) {
    match ty {
        DataType::Struct(one) => walk_fields(&one.fields, names),
        DataType::Enum(one) => one.variants.iter().for_each(|(name, Variant { fields, .. })| {
            names.insert(name.to_string());
            walk_fields(fields, names);
        }),
        DataType::Tuple(one) => one.elements.iter().for_each(|ty| walk(ty, names)),
        DataType::Intersection(all) => all.iter().for_each(|ty| walk(ty, names)),
        DataType::Nullable(one) => walk(one, names),
        DataType::List(one) => walk(&one.ty, names),
        DataType::Map(one) => [one.key_ty(), one.value_ty()].into_iter().for_each(|ty| walk(ty, names)),
        DataType::Primitive(_) | DataType::Generic(_) | DataType::Reference(_) => {}
    }
}

fn walk_fields(fields: &Fields, names: &mut BTreeSet<String>) {
    match fields {
        Fields::Unit => {}
        Fields::Unnamed(one) => one.fields.iter().for_each(|field| {
            field.ty.iter().for_each(|ty| walk(ty, names));
        }),
        Fields::Named(one) => one.fields.iter().for_each(|(name, field)| {
            names.insert(name.to_string());
            field.ty.iter().for_each(|ty| walk(ty, names));
        }),
    }
}

/// Every field of a record, or of a part of one, that holds a list of texts.
pub(crate) fn lists_of_texts() -> Vec<(RecordKind, String)> {
    let lists = |kind| fields_of(kind, is_list_of_texts).into_iter().map(move |name| (kind, name));
    RecordKind::ALL.iter().copied().flat_map(lists).collect()
}

/// Every field of a record, or of a part of one, that is written as a text or holds such.
pub(crate) fn texts_of(kind: RecordKind) -> Vec<String> {
    fields_of(kind, |ty| match ty {
        DataType::Nullable(inner) => is_text(inner),
        ty => is_text(ty) || is_list_of_texts(ty),
    })
}

fn fields_of(kind: RecordKind, fits: impl Fn(&DataType) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for named in types_of(kind).into_unsorted_iter() {
        let Some(DataType::Struct(one)) = &named.ty else { continue };
        let Fields::Named(fields) = &one.fields else { continue };
        let fitting = fields.fields.iter().filter(|(_, field)| field.ty.as_ref().is_some_and(&fits));
        found.extend(fitting.map(|(name, _)| name.to_string()));
    }
    found
}

fn is_text(ty: &DataType) -> bool {
    matches!(ty, DataType::Primitive(Primitive::str))
}

fn is_list_of_texts(ty: &DataType) -> bool {
    matches!(ty, DataType::List(list) if is_text(&list.ty))
}
