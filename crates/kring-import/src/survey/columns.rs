//! What the columns of a table of answers are for.

use crate::columns::{Confidence, Field};
use crate::table::Column;
use crate::text::key;

use super::SurveyQuestion;

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

pub(super) fn uses(columns: &[Column], questions: &[SurveyQuestion]) -> Vec<Use> {
    columns.iter().map(|column| column_use(column, questions)).collect()
}

fn column_use(column: &Column, questions: &[SurveyQuestion]) -> Use {
    let heading = key(&column.header);
    let same = |question: &SurveyQuestion| !heading.is_empty() && key(&question.text) == heading;
    if let Some(at) = questions.iter().position(same) {
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
    let (text, option) = (key(text), key(option));
    let at = questions.iter().position(|question| key(&question.text) == text)?;
    let options = &questions.get(at)?.options;
    if let Some(chosen) = options.iter().position(|known| key(known) == option) {
        return Some(Use::Option(at, chosen));
    }
    OTHER.contains(&option.as_str()).then_some(Use::Other(at))
}
