//! Whether words that are somebody's name mean that person.

use crate::language::titles::is_title;

use super::extending::{Run, Support};
use super::register::Entry;
use super::spelled::Role;
use super::tokens::{Ending, Joint, Token};
use super::vocabulary::{OtherUse, VOCABULARY};
use super::{NameCertainty, NameForm};

/// Weighs a run of words; `None` when they are ordinary words. `free` is the first word that is of no other name.
pub(super) fn weigh(
    run: &Run,
    tokens: &[Token],
    free: usize,
    is_near: impl Fn(&Entry) -> bool,
) -> Option<NameCertainty> {
    let token = &tokens[run.anchor];
    let doubtful = if run.others || has_neighbour(run, tokens, free) {
        NameCertainty::AlsoWord
    } else {
        NameCertainty::Certain
    };
    if run.words > 1 {
        return Some(doubtful);
    }
    let other_use = VOCABULARY.other_use(&run.stem);
    let half = run.entries.iter().all(|entry| entry.role == Role::HalfGiven);
    if token.capital {
        let bare = run.ending == Ending::BareS && VOCABULARY.other_use(&token.folded) != OtherUse::None;
        let sure = run.support > Support::None || other_use == OtherUse::None && !half && !bare;
        return Some(if sure { doubtful } else { NameCertainty::AlsoWord });
    }
    // In small letters: "samira" is a name; "bakker" may be one of somebody who was there; "wil" and "bo" are not.
    let near = run.entries.iter().any(is_near);
    let short = run.stem.chars().nth(2).is_none();
    match other_use {
        _ if run.support == Support::Title => Some(doubtful),
        _ if half || short || other_use == OtherUse::Little => None,
        OtherUse::None if run.ending != Ending::BareS => Some(doubtful),
        _ => near.then_some(NameCertainty::AlsoWord),
    }
}

/// Whether a word that is written as a name, but is not of theirs, stands right beside it: then it may be the name of
/// somebody or something else ("Abel Tasmanstraat", "Fatima Haddou").
fn has_neighbour(run: &Run, tokens: &[Token], free: usize) -> bool {
    let named = |token: &Token| token.capital && token.folded.chars().any(char::is_lowercase);
    let behind = tokens.get(run.last + 1).is_some_and(|token| match token.joint {
        Joint::Hyphen => true,
        Joint::Space if run.ending != Ending::Plain => false,
        Joint::Space if named(token) => true,
        // "Samira van Dijk" is another Samira, or the one from a place of that name.
        Joint::Space => {
            run.form == NameForm::GivenName && goes_on_to(&tokens[run.last + 1..]).is_some_and(named)
        }
        _ => false,
    });
    let joint = tokens[run.first].joint;
    let before = run.first > free && {
        let token = &tokens[run.first - 1];
        let bound = joint == Joint::Hyphen;
        let space = joint == Joint::Space && named(token) && !token.opens_sentence;
        bound || space && !is_title(&token.folded)
    };
    behind || before
}

/// The word behind those that stand within names, where there are such.
fn goes_on_to(tokens: &[Token]) -> Option<&Token> {
    let particles = tokens
        .iter()
        .take_while(|token| token.joint == Joint::Space && VOCABULARY.is_particle(&token.folded))
        .count();
    tokens.get(particles).filter(|token| particles > 0 && token.joint == Joint::Space)
}
