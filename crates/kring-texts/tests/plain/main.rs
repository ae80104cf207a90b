//! What people read is in plain words (Dutch: level B1) and short sentences. The words, the numbers and where they come
//! from are in `docs/decisions/words.md`.
#![allow(clippy::panic, reason = "a test fails by panicking")]

mod dutch;
mod english;
mod exceptions;
mod reading;
mod rules;

use std::collections::BTreeSet;

use kring_texts::Language;

use crate::reading::{Message, messages, sentence_lengths};
use crate::rules::{Rule, problems};

/// Words that people type to find something; nobody reads them.
const NEVER_SHOWN: &str = "ui/commands.ftl";

fn rules(language: Language) -> &'static [Rule] {
    match language {
        Language::Nl => dutch::RULES,
        Language::En => english::RULES,
    }
}

fn is_excepted(language: Language, id: &str, problem: &str) -> bool {
    exceptions::ALL
        .iter()
        .any(|one| one.language == language && one.id == id && problem.contains(&format!("“{}”", one.word)))
}

fn wrong(language: Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (file, source) in language.files().iter().filter(|(file, _)| *file != NEVER_SHOWN) {
        for message in messages(file, source) {
            let told = problems(&message, rules(language));
            found.extend(told.into_iter().map(|problem| (message.id.clone(), problem)));
        }
    }
    found
}

#[test]
fn texts_are_in_plain_words_and_short_sentences() {
    let mut told = Vec::new();
    for language in Language::ALL {
        for (id, problem) in wrong(language) {
            if !is_excepted(language, &id, &problem) {
                told.push(format!("{} {id} {problem}", language.tag()));
            }
        }
    }
    assert!(told.is_empty(), "{} texts are not plain:\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_exception_is_still_needed_and_has_a_reason() {
    let wrong: Vec<_> = Language::ALL.map(|language| (language, wrong(language))).into();
    for one in exceptions::ALL {
        let needed = wrong.iter().any(|(language, found)| {
            *language == one.language
                && found
                    .iter()
                    .any(|(id, problem)| id == one.id && problem.contains(&format!("“{}”", one.word)))
        });
        assert!(needed, "{} {}: “{}” is no exception any more", one.language.tag(), one.id, one.word);
        assert!(one.reason.len() > 10, "{} {} has no reason", one.language.tag(), one.id);
    }
    let once: BTreeSet<_> =
        exceptions::ALL.iter().map(|one| (one.language.tag(), one.id, one.word)).collect();
    assert_eq!(once.len(), exceptions::ALL.len(), "an exception is there twice");
}

/// What is wrong with one message, written as in a Fluent file.
fn told(source: &str) -> Vec<String> {
    let found: Vec<Message> = messages("a text of this test", source);
    found.iter().flat_map(|message| problems(message, dutch::RULES)).collect()
}

#[test]
fn a_word_of_the_list_is_found_in_every_form_and_choice() {
    assert_eq!(told("a = Kies dit indien het past.").len(), 1);
    assert_eq!(told("a = Indien het past, kies dit.").len(), 1);
    assert_eq!(told("a = { $n ->\n    [one] Een ding\n   *[other] Reeds { $n } dingen\n}").len(), 1);
    assert_eq!(told("a = Dat creëren wij.\n    En dat wordt geregistreerd.").len(), 1);
    assert!(told("a = Deze uitwijzer wijst uw-achtig niet.").iter().all(|one| one.contains("“uw”")));
    assert!(told("a = Een individu, een middelste en een dochter.").is_empty());
}

#[test]
fn a_term_of_the_law_stands_behind_the_plain_word() {
    assert_eq!(told("a = Grondslag").len(), 1);
    assert_eq!(told("a = Grondslag (waarom het mag)").len(), 1);
    assert!(told("a = Waarom het mag (grondslag)").is_empty());
    assert_eq!(told("a = Toestemming (art. 6 lid 1 a)").len(), 1);
    assert!(told("a = Wie mag dit lezen? (rubricering)").is_empty());
}

#[test]
fn a_long_sentence_is_found_and_two_short_ones_are_not() {
    let words = |count: usize| vec!["woord"; count].join(" ");
    assert!(told(&format!("a = {}.", words(15))).is_empty());
    assert_eq!(told(&format!("a = {}.", words(16))).len(), 1, "the average counts");
    assert!(told(&format!("a = {}. {}!", words(20), words(5))).is_empty());
    assert_eq!(told(&format!("a = {}. {}!", words(21), words(5))).len(), 1, "the longest counts");
    assert_eq!(sentence_lengths("Op X staat het (X). Kies \"zo.\" Of niet?\nNog een regel"), [5, 2, 2, 3]);
    assert_eq!(sentence_lengths("age-encryption.org/v1 - en 2.048 tekens"), [4]);
}
