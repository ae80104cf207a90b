//! What a text about an error may name.

use super::Error;

impl Error {
    /// The values a text for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Required { field } | Self::UnknownField { field } | Self::Duplicate { field } => {
                vec![("field", field.clone())]
            }
            Self::Value { field, expected } => vec![("field", field.clone()), ("expected", expected.clone())],
            Self::OutOfRange { field, min, max } => {
                vec![("field", field.clone()), ("min", min.clone()), ("max", max.clone())]
            }
            Self::TooLong { field, max } => vec![("field", field.clone()), ("max", max.to_string())],
            Self::UnusableSign { field, sign } => {
                vec![("field", field.clone()), ("sign", format!("U+{:04X}", u32::from(*sign)))]
            }
            Self::NotFoundReference { field, kind, id } => {
                vec![("field", field.clone()), ("kind", kind.to_string()), ("id", id.clone())]
            }
            Self::SpecialCategory { field, words, category } => vec![
                ("field", field.clone()),
                ("words", words.clone()),
                ("category", category.code().to_owned()),
            ],
            Self::RoleNeedsAgreement => vec![("field", "roleAgreedOn".to_owned())],
            Self::UnknownVerb { verb } => vec![("verb", verb.clone())],
            Self::NotFound { kind, id } => vec![("kind", kind.to_string()), ("id", id.clone())],
            Self::PartNotFound { part } => vec![("part", (*part).to_owned())],
            Self::ChangedMeanwhile { kind, revision } => {
                vec![("kind", kind.to_string()), ("revision", revision.to_string())]
            }
            Self::CannotUndo { number } => vec![("number", number.to_string())],
            Self::UndoTakesMore { number, count } => {
                vec![("number", number.to_string()), ("count", count.to_string())]
            }
            Self::StillUsed { kind, count, by } => {
                vec![("kind", kind.to_string()), ("count", count.to_string()), ("by", by.clone())]
            }
            Self::NotARhythm { words } => vec![("words", words.clone())],
            Self::NotCallTimes { word } => vec![("word", word.clone())],
            Self::CallTimesUnclear { words, first, second } => {
                vec![("words", words.clone()), ("first", first.clone()), ("second", second.clone())]
            }
            Self::BoundaryCrossed { people, limit } => vec![
                ("people", people.join(", ")),
                ("count", people.len().to_string()),
                ("limit", (*limit).to_owned()),
            ],
            Self::LineSettled { sort } => vec![("sort", (*sort).to_owned())],
            Self::NamesUndecided { count } => vec![("count", count.to_string())],
            Self::Acknowledged
            | Self::NotAgreed
            | Self::Answered
            | Self::ItemWasDiscussed
            | Self::DecisionCircle
            | Self::LastMembership
            | Self::SamePerson
            | Self::Encoding => Vec::new(),
            Self::Ending(error) => error.args(),
            Self::Minutes(error) => error.args(),
            Self::Sheet(error) => error.args(),
            Self::VaultAdmin(error) => error.args(),
            Self::Vault(error) => error.args(),
        }
    }
}
