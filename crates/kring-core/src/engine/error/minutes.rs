//! What cannot be done with minutes as they are.

/// An error of a verb about minutes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MinutesError {
    /// Minutes that were adopted change by a correction only.
    #[error("these minutes were adopted; note a correction instead")]
    Adopted,
    /// Minutes that the members do not have.
    #[error("the members do not have these minutes; submit them first, or change the line itself")]
    NotSubmitted,
    /// Minutes about which the members can still say something.
    #[error("the members have these minutes until {until}; adopt them after that day, or at a meeting")]
    StillOpen {
        /// Until and with which day.
        until: jiff::civil::Date,
    },
    /// A meeting that was not held has no minutes for its members.
    #[error("this meeting was not held; close it first")]
    NotHeld,
    /// Somebody who was not at a meeting is not thanked for it.
    #[error("this person was not there; say first that they were")]
    NotAttended,
}

impl MinutesError {
    /// Every code of this error.
    pub const CODES: [&str; 5] = [
        "conflict.minutesAdopted",
        "conflict.minutesNotSubmitted",
        "conflict.minutesStillOpen",
        "conflict.meetingNotHeld",
        "conflict.notAttended",
    ];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Adopted => "conflict.minutesAdopted",
            Self::NotSubmitted => "conflict.minutesNotSubmitted",
            Self::StillOpen { .. } => "conflict.minutesStillOpen",
            Self::NotHeld => "conflict.meetingNotHeld",
            Self::NotAttended => "conflict.notAttended",
        }
    }

    /// The values a text for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::StillOpen { until } => vec![("until", until.to_string())],
            Self::Adopted | Self::NotSubmitted | Self::NotHeld | Self::NotAttended => Vec::new(),
        }
    }
}
