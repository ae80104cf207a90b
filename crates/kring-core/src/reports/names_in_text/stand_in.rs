//! What to say instead of a name.

use crate::language::locale::Locale;

use super::Mention;
use super::vocabulary::VOCABULARY;

/// As what somebody is spoken of who is not named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StandIn {
    /// Somebody who was asked to the meeting.
    Participant,
    /// Somebody who takes part in the network.
    Member,
    /// Somebody who works for the municipality.
    MunicipalStaff,
    /// Anybody else.
    Somebody,
}

/// The words to put in the place of a name. `another`: somebody else was spoken of in the same text already.
pub(crate) fn proposal(stand_in: StandIn, mention: &Mention, another: bool, language: Locale) -> String {
    let language = match language {
        Locale::Nl => "nl",
        Locale::En => "en",
    };
    let sort = match stand_in {
        StandIn::Participant => "participant",
        StandIn::Member => "member",
        StandIn::MunicipalStaff => "municipalStaff",
        StandIn::Somebody => "somebody",
    };
    let words = VOCABULARY.stand_ins.get(language);
    let words = words.map(|all| if mention.genitive { &all.genitive } else { &all.plain });
    let words = words.and_then(|all| all.get(sort)).map_or("…", |pair| pair[usize::from(another)].as_str());
    if mention.opens_sentence { with_capital(words) } else { words.to_owned() }
}

fn with_capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
