//! The files of all languages say the same things, with the same places to fill in.
#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use kring_texts::Language;

type Places = BTreeSet<String>;

fn parse(name: &str, source: &'static str) -> Resource<&'static str> {
    fluent_syntax::parser::parse(source).unwrap_or_else(|(_, problems)| panic!("{name}: {problems:?}"))
}

fn places_of_inline(inline: &InlineExpression<&str>, places: &mut Places) {
    match inline {
        InlineExpression::VariableReference { id } => {
            places.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            places.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            places.insert(format!("-{}", id.name));
        }
        InlineExpression::Placeable { expression } => places_of_expression(expression, places),
        _ => {}
    }
}

fn places_of_expression(expression: &Expression<&str>, places: &mut Places) {
    match expression {
        Expression::Inline(inline) => places_of_inline(inline, places),
        Expression::Select { selector, variants } => {
            places_of_inline(selector, places);
            for variant in variants {
                places_of_pattern(&variant.value, places);
            }
        }
    }
}

fn places_of_pattern(pattern: &Pattern<&str>, places: &mut Places) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            places_of_expression(expression, places);
        }
    }
}

/// Every message and term of one language by file and id, with its places.
fn messages(language: Language) -> BTreeMap<(String, String), Places> {
    let mut found = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for (file, source) in language.files() {
        for entry in parse(file, source).body {
            let (id, pattern, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                _ => continue,
            };
            assert!(ids.insert(id.clone()), "{}/{file}: {id} is there twice", language.tag());
            assert!(pattern.is_some(), "{}/{file}: {id} has no text", language.tag());
            let mut places = Places::new();
            if let Some(pattern) = &pattern {
                places_of_pattern(pattern, &mut places);
            }
            for attribute in attributes {
                places_of_pattern(&attribute.value, &mut places);
                places.insert(format!(".{}", attribute.id.name));
            }
            found.insert(((*file).to_owned(), id), places);
        }
    }
    found
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_places() {
    let dutch = messages(Language::Nl);
    for language in Language::ALL {
        let other = messages(language);
        let only_dutch: Vec<_> = dutch.keys().filter(|id| !other.contains_key(*id)).collect();
        let only_other: Vec<_> = other.keys().filter(|id| !dutch.contains_key(*id)).collect();
        assert!(only_dutch.is_empty(), "missing in {}: {only_dutch:?}", language.tag());
        assert!(only_other.is_empty(), "in {} and not in nl: {only_other:?}", language.tag());
        for (id, places) in &dutch {
            assert_eq!(places, &other[id], "places of {id:?} differ in {}", language.tag());
        }
    }
    assert!(dutch.len() > 40, "the files are not read");
}

#[test]
fn messages_refer_only_to_messages_that_are_there() {
    for language in Language::ALL {
        let all = messages(language);
        let ids: BTreeSet<&str> = all.keys().map(|(_, id)| id.as_str()).collect();
        for (of, places) in &all {
            for place in places.iter().filter(|place| !place.starts_with(['$', '.'])) {
                assert!(ids.contains(place.as_str()), "{of:?} refers to {place}");
            }
        }
    }
}
