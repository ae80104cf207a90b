//! What is wrong with a sheet of an evaluation or a survey, or with when it is counted.

/// An error of a verb about sheets.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SheetError {
    /// An answer that does not fit its question.
    #[error("the answer to question {question} does not fit; take one box of those that are there")]
    DoesNotFit {
        /// The number of the question, from 1.
        question: u32,
        /// Why: "twoBoxes", "noSuchQuestion", "noSuchBox", "noSuchAnswer", "wantsBox", "wantsBoxes" or "wantsWords".
        why: &'static str,
    },
    /// Sheets that are too few to tell anything of.
    #[error("{count} more sheets are needed before these can be counted")]
    Needed {
        /// How many more.
        count: u32,
    },
    /// Sheets that were typed twice, and of which nobody decided what holds.
    #[error("of {count} sheets it is still to be decided which of the two typings holds")]
    Undecided {
        /// Of how many.
        count: u32,
    },
    /// Something that is done with a survey at another time.
    #[error("this survey is {state}; that is done with one in another state")]
    NotNow {
        /// What is done with it now: "draft", "out" or "closed".
        state: &'static str,
    },
    /// An answer that is input already.
    #[error("this answer was taken over as input already; find it among the input")]
    TakenOver,
}

impl SheetError {
    /// Every code of this error.
    pub const CODES: [&str; 5] =
        ["invalid.answer", "evaluation.sheetsNeeded", "survey.undecided", "survey.notNow", "conflict.taken"];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DoesNotFit { .. } => "invalid.answer",
            Self::Needed { .. } => "evaluation.sheetsNeeded",
            Self::Undecided { .. } => "survey.undecided",
            Self::NotNow { .. } => "survey.notNow",
            Self::TakenOver => "conflict.taken",
        }
    }

    /// The values a text for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::DoesNotFit { question, why } => {
                vec![("question", question.to_string()), ("why", (*why).to_owned())]
            }
            Self::Needed { count } | Self::Undecided { count } => vec![("count", count.to_string())],
            Self::NotNow { state } => vec![("state", (*state).to_owned())],
            Self::TakenOver => Vec::new(),
        }
    }
}
