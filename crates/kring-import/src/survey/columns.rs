//! What the columns of a table of answers are for.

use crate::columns::{Confidence, Field};
use crate::table::Column;
use crate::text::{key, tidy};

use super::{ChosenColumn, SurveyQuestion};

/// What a column is for. Questions and options are named by their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// The answer to a question.
    Answer(usize),
    /// Whether an option of a question was chosen, as LimeSurvey has it.
    Option(usize, usize),
    /// What was answered besides the options.
    Other(usize),
    /// Who answered.
    Name,
    /// Their e-mail address.
    Email,
    /// A number, a time, an address on the internet: what the program adds by itself.
    Technical,
    /// No question that is known.
    Nothing,
}

impl Use {
    pub fn question(self) -> Option<usize> {
        match self {
            Self::Answer(at) | Self::Option(at, _) | Self::Other(at) => Some(at),
            _ => None,
        }
    }
}

/// What the programs add by themselves, in Dutch and English, by their letters.
const TECHNICAL: [&str; 32] = [
    "id",
    "begintijd",
    "starttijd",
    "tijdvanvoltooien",
    "voltooiingstijd",
    "tijdvanlaatstewijziging",
    "starttime",
    "completiontime",
    "lastmodifiedtime",
    "tijdstempel",
    "timestamp",
    "score",
    "responseid",
    "antwoordid",
    "datesubmitted",
    "datumingezonden",
    "datumverzonden",
    "lastpage",
    "laatstepagina",
    "startlanguage",
    "starttaal",
    "begintaal",
    "seed",
    "datestarted",
    "datumgestart",
    "startdatum",
    "datelastaction",
    "datumlaatsteactie",
    "ipaddress",
    "ipadres",
    "referrerurl",
    "token",
];
const OTHER: [&str; 6] = ["other", "anders", "overig", "overige", "andersnamelijk", "otherpleasespecify"];

/// Of these, what is no reason to call two rows one: it is the same for many, or changes.
const SHARED: [&str; 11] = [
    "tijdvanlaatstewijziging",
    "lastmodifiedtime",
    "score",
    "lastpage",
    "laatstepagina",
    "startlanguage",
    "starttaal",
    "begintaal",
    "datelastaction",
    "datumlaatsteactie",
    "referrerurl",
];
/// Of these, what could say who somebody is.
const ABOUT_SOMEBODY: [&str; 3] = ["ipaddress", "ipadres", "token"];

/// Whether a column that a program adds by itself tells its rows apart.
pub(super) fn tells_rows_apart(heading: &str) -> bool {
    let heading = key(heading);
    !SHARED.contains(&heading.as_str()) && !ABOUT_SOMEBODY.contains(&heading.as_str())
}

/// Whether such a column says when. Numbers begin at 1 in every file.
pub(super) fn is_moment(heading: &str) -> bool {
    let heading = key(heading);
    ["tijd", "time", "datum", "date"].iter().any(|word| heading.contains(word))
}

pub(super) fn uses(columns: &[Column], questions: &[SurveyQuestion], chosen: &[ChosenColumn]) -> Vec<Use> {
    let by_hand = |column: &Column| {
        let one = chosen.iter().find(|one| one.column == column.number)?;
        let asked = one.question.as_ref();
        let at = asked.and_then(|id| questions.iter().position(|question| question.id == *id));
        Some(match (at, one.option) {
            (Some(at), Some(option)) => Use::Option(at, option),
            (Some(at), None) => Use::Answer(at),
            (None, _) => Use::Nothing,
        })
    };
    columns.iter().map(|column| by_hand(column).unwrap_or_else(|| column_use(column, questions))).collect()
}

/// The question with these words. Numbers and signs make no difference where only one question is left then.
fn question_of(text: &str, questions: &[SurveyQuestion]) -> Option<usize> {
    let (whole, letters) = (tidy(text), key(text));
    if let Some(at) = questions.iter().position(|question| tidy(&question.text) == whole) {
        return Some(at);
    }
    let same = |question: &SurveyQuestion| !letters.is_empty() && key(&question.text) == letters;
    let at = questions.iter().position(same)?;
    let others = questions.iter().filter(|question| same(question));
    let id = &questions.get(at)?.id;
    others.into_iter().all(|other| other.id == *id).then_some(at)
}

fn column_use(column: &Column, questions: &[SurveyQuestion]) -> Use {
    let heading = key(&column.header);
    if let Some(at) = question_of(&column.header, questions) {
        return Use::Answer(at);
    }
    if let Some(used) = of_an_option(&column.header, questions) {
        return used;
    }
    if TECHNICAL.contains(&heading.as_str()) {
        return Use::Technical;
    }
    let known = Some(column.guess).filter(|guess| guess.confidence == Confidence::Certain);
    match known.and_then(|guess| guess.field) {
        Some(Field::Email) => Use::Email,
        Some(Field::Given | Field::Family | Field::FullName) => Use::Name,
        _ => Use::Nothing,
    }
}

/// "What would help? [A walk]", as LimeSurvey and grids of Google Forms head their columns.
fn of_an_option(heading: &str, questions: &[SurveyQuestion]) -> Option<Use> {
    let (text, option) = heading.trim().strip_suffix(']')?.rsplit_once('[')?;
    let at = question_of(text, questions)?;
    let options = &questions.get(at)?.options;
    let exact = tidy(option);
    let option = key(option);
    // "1" and "2" have no letters to compare.
    let by_letters = || options.iter().position(|known| !option.is_empty() && key(known) == option);
    if let Some(chosen) = options.iter().position(|known| tidy(known) == exact).or_else(by_letters) {
        return Some(Use::Option(at, chosen));
    }
    OTHER.contains(&option.as_str()).then_some(Use::Other(at))
}
