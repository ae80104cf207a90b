//! Why a text is not a date.

use thiserror::Error;

/// A text that was to be a date and is none. What to tell people is in `texts/*/errors/`, by [`DateProblem::code`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DateProblem {
    /// Nothing was written.
    #[error("no date was written")]
    Empty,
    /// More than [`super::LONGEST`] characters.
    #[error("too long for a date")]
    TooLong,
    /// A word that belongs to no date.
    #[error("`{word}` is not part of a date")]
    NotUnderstood {
        /// The word.
        word: String,
    },
    /// A day that no calendar has, such as 31 February.
    #[error("there is no such day: `{text}`")]
    NoSuchDay {
        /// What was written.
        text: String,
    },
    /// A time that no clock shows, such as 25:00.
    #[error("there is no such time: `{text}`")]
    NoSuchTime {
        /// What was written.
        text: String,
    },
    /// A weekday and a date that do not belong together.
    #[error("`{text}` is not on that weekday")]
    OtherWeekday {
        /// What was written.
        text: String,
    },
    /// What can be two moments, such as "vrijdag half een 's nachts".
    #[error("`{text}` can be `{first}` or `{second}`; write one of them")]
    Ambiguous {
        /// What was written.
        text: String,
        /// The one, as it can be written.
        first: String,
        /// The other.
        second: String,
    },
    /// A time with a week, a month or a year, and no day.
    #[error("`{text}` names no day; write the day with the time")]
    NeedsDay {
        /// What was written.
        text: String,
    },
    /// Before 1900 or after 2199: a slip of the keys.
    #[error("the year {year} is too far away")]
    TooFar {
        /// The year.
        year: i64,
    },
}

impl DateProblem {
    /// The stable name of this problem.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "date.empty",
            Self::TooLong => "date.tooLong",
            Self::NotUnderstood { .. } => "date.notUnderstood",
            Self::NoSuchDay { .. } => "date.noSuchDay",
            Self::NoSuchTime { .. } => "date.noSuchTime",
            Self::OtherWeekday { .. } => "date.otherWeekday",
            Self::Ambiguous { .. } => "date.ambiguous",
            Self::NeedsDay { .. } => "date.needsDay",
            Self::TooFar { .. } => "date.tooFar",
        }
    }

    /// What its text for people names.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Empty => Vec::new(),
            Self::TooLong => vec![("max", super::LONGEST.to_string())],
            Self::NotUnderstood { word } => vec![("word", word.clone())],
            Self::NoSuchDay { text }
            | Self::NoSuchTime { text }
            | Self::OtherWeekday { text }
            | Self::NeedsDay { text } => vec![("text", text.clone())],
            Self::Ambiguous { text, first, second } => {
                vec![("text", text.clone()), ("first", first.clone()), ("second", second.clone())]
            }
            Self::TooFar { year } => vec![("year", year.to_string())],
        }
    }
}
