//! How long it takes to find a passphrase, in words.

use serde::Serialize;
use specta::Type;

const DAY: f64 = 24.0 * 3600.0;
const YEAR: f64 = 365.25 * DAY;

/// A time in words: "3 years".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchTime {
    /// Of which unit.
    pub unit: TimeUnit,
    /// How many, rounded down; 0 is less than one.
    pub count: u32,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TimeUnit {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Years.
    Years,
    /// Centuries.
    Centuries,
}

/// How strong what takes so long to find is, from 1 to 4.
pub(super) fn score(seconds: f64) -> u8 {
    match seconds {
        seconds if seconds < DAY => 1,
        seconds if seconds < YEAR => 2,
        seconds if seconds < 1000.0 * YEAR => 3,
        _ => 4,
    }
}

impl SearchTime {
    /// A number of seconds in the largest unit it fills.
    pub(super) fn of(seconds: f64) -> Self {
        let units = [
            (TimeUnit::Centuries, 100.0 * YEAR),
            (TimeUnit::Years, YEAR),
            (TimeUnit::Days, DAY),
            (TimeUnit::Hours, 3600.0),
            (TimeUnit::Minutes, 60.0),
        ];
        let (unit, length) =
            units.into_iter().find(|(_, length)| seconds >= *length).unwrap_or((TimeUnit::Seconds, 1.0));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded just here")]
        let count = (seconds / length).clamp(0.0, f64::from(u32::MAX)) as u32;
        Self { unit, count }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_the_largest_unit_they_fill() {
        let told = |seconds: f64| (SearchTime::of(seconds).unit, SearchTime::of(seconds).count);
        assert_eq!(told(0.2), (TimeUnit::Seconds, 0));
        assert_eq!(told(7200.0), (TimeUnit::Hours, 2));
        assert_eq!(told(2.0 * YEAR + 1.0), (TimeUnit::Years, 2));
        assert_eq!(told(f64::MAX), (TimeUnit::Centuries, u32::MAX));
    }
}
