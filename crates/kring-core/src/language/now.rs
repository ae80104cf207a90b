//! The present moment, handed in by whoever calls: nothing in this crate reads a clock.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use kring_vault::Moment;

/// A moment and the time zone of the clock on the wall.
#[derive(Debug, Clone)]
pub struct Now {
    /// The moment.
    pub instant: Timestamp,
    /// The zone people here live in.
    pub zone: TimeZone,
}

impl Now {
    /// A moment in a zone, to the millisecond: finer the vault does not count, and an answer must not differ from what
    /// is read back.
    pub fn new(instant: Timestamp, zone: TimeZone) -> Self {
        let instant = Timestamp::from_millisecond(instant.as_millisecond()).unwrap_or(instant);
        Self { instant, zone }
    }

    /// The date and time on the wall.
    pub fn local(&self) -> DateTime {
        self.zone.to_datetime(self.instant)
    }

    /// The day on the wall.
    pub fn today(&self) -> Date {
        self.local().date()
    }

    /// The moment as the vault counts it.
    pub(crate) fn moment(&self) -> Moment {
        Moment(self.instant.as_millisecond())
    }
}
