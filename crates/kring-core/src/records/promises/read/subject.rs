//! Who owes: a subject beside a verb of doing.

use super::sentence::Word;
use super::verbs::{self, Strength};
use crate::records::promises::Side;

/// A subject beside its verb.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    /// The first of the two words.
    pub(super) at: usize,
    pub(super) side: Side,
    pub(super) strength: Strength,
    pub(super) verb_first: bool,
    /// One word holds both ("I'll").
    pub(super) joined: bool,
}

/// The pairs of subject and verb in a sentence.
pub(super) fn subjects(sentence: &[Word]) -> Vec<Subject> {
    let mut found: Vec<Subject> = Vec::new();
    for at in 0..sentence.len() {
        if found.last().is_some_and(|last| at < last.at + 2) {
            continue;
        }
        if let Some(side) = verbs::contraction(&sentence[at].bare()) {
            found.push(Subject { at, side, strength: Strength::Modal, verb_first: false, joined: true });
            continue;
        }
        let Some(next) = sentence.get(at + 1) else { break };
        let plain =
            Subject { at, side: Side::Ours, strength: Strength::Plain, verb_first: false, joined: false };
        if let Some((side, strength)) = pair(&sentence[at], next, true) {
            found.push(Subject { side, strength, ..plain });
        } else if let Some((side, strength)) = pair(next, &sentence[at], false) {
            found.push(Subject { side, strength, verb_first: true, ..plain });
        }
    }
    found
}

fn pair(subject: &Word, verb: &Word, in_order: bool) -> Option<(Side, Strength)> {
    let (who, does) = (subject.bare(), verb.bare());
    if let Some(side) = verbs::pronoun(&who) {
        return Some((side, verbs::strength(&does, side)?));
    }
    let named = in_order && is_name(subject.text, &who) && !verbs::is_plural(&does);
    named.then(|| verbs::strength(&does, Side::Theirs)).flatten().map(|strength| (Side::Theirs, strength))
}

fn is_name(text: &str, bare: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
        && text.chars().all(|c| c.is_alphabetic() || c == '-')
        && !verbs::is_no_name(bare)
}
