//! How a text is held to a list of words and to the length of its sentences.

use crate::reading::{Message, sentence_lengths};

/// The most words of one sentence.
pub const LONGEST: usize = 20;
/// The most words of a sentence on average, within one text.
pub const AVERAGE: usize = 15;

/// A word that needs care, in small letters; one that ends in `*` stands for every word that begins so.
pub enum Rule {
    /// It has no place in a text; what to write instead.
    Never(&'static str, &'static str),
    /// A term that stands only behind one of these plain words, in the same text.
    Behind(&'static str, &'static [&'static str]),
}

/// What is wrong with a message by these rules, in sentences for who wrote it.
pub fn problems(message: &Message, rules: &[Rule]) -> Vec<String> {
    let mut found = Vec::new();
    for text in &message.readings {
        let small = text.to_lowercase();
        found.extend(rules.iter().filter_map(|rule| broken(&small, rule)));
        let lengths = sentence_lengths(text);
        if let Some(longest) = lengths.iter().max().filter(|length| **length > LONGEST) {
            found.push(format!("has a sentence of {longest} words; divide it ({LONGEST} at most): {text}"));
        }
        if lengths.iter().sum::<usize>() > AVERAGE * lengths.len() {
            found.push(format!("has sentences of more than {AVERAGE} words on average; divide them: {text}"));
        }
    }
    found.sort();
    found.dedup();
    found
}

fn broken(text: &str, rule: &Rule) -> Option<String> {
    match rule {
        Rule::Never(word, instead) => {
            place(text, word).map(|_| format!("says “{word}”; write “{instead}” instead: {text}"))
        }
        Rule::Behind(term, plain) => {
            let at = place(text, term)?;
            let explained = plain.iter().any(|plain| place(text, plain).is_some_and(|before| before < at));
            (!explained).then(|| {
                format!(
                    "says “{term}” without a plain word before it, such as “{}”: {text}",
                    plain.join("” or “")
                )
            })
        }
    }
}

/// Where a word of a rule stands in a text, from its first letter.
fn place(text: &str, word: &str) -> Option<usize> {
    let (word, whole) = word.strip_suffix('*').map_or((word, true), |beginning| (beginning, false));
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let ends = !word.ends_with(char::is_alphanumeric) || !after.is_some_and(char::is_alphanumeric);
        !before.is_some_and(char::is_alphanumeric) && (!whole || ends)
    })
}
