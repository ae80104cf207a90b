//! What cannot be done about the end of something.

/// An error of a verb about an ending, or after one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EndingError {
    /// An ending that does not say what becomes of all that is open.
    #[error("{count} things are still open; say of each what becomes of it")]
    StillOpen {
        /// How many.
        count: usize,
    },
    /// A change that would end something in passing, with things that are open.
    #[error("{count} things are still open; end it by its own verb, which asks what becomes of each")]
    Unasked {
        /// How many.
        count: usize,
    },
    /// A last day before the first.
    #[error("that is before it began; choose {first} or a later day")]
    BeforeBegin {
        /// The first day.
        first: jiff::civil::Date,
    },
    /// Something new in a network after its last day.
    #[error("this network ends on {until}; choose an earlier day, or take its last day away first")]
    NetworkEnded {
        /// The last day of the network.
        until: jiff::civil::Date,
    },
}

impl EndingError {
    /// Every code of this error.
    pub const CODES: [&str; 4] =
        ["conflict.stillOpen", "conflict.endsUnasked", "invalid.endsBeforeBegin", "conflict.networkEnded"];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::StillOpen { .. } => "conflict.stillOpen",
            Self::Unasked { .. } => "conflict.endsUnasked",
            Self::BeforeBegin { .. } => "invalid.endsBeforeBegin",
            Self::NetworkEnded { .. } => "conflict.networkEnded",
        }
    }

    /// The values a text for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::StillOpen { count } | Self::Unasked { count } => vec![("count", count.to_string())],
            Self::BeforeBegin { first } => vec![("field", "on".to_owned()), ("min", first.to_string())],
            Self::NetworkEnded { until } => vec![("until", until.to_string())],
        }
    }
}
