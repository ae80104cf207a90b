//! Of several readings those that are offered.

use super::Parsed;

/// An hour of the clock from which on it is one that people meet at.
const BY_DAY: i8 = 6;

/// The readings that are likely where one is to be chosen. A field for a day has no use for a time where there is a day to choose.
/// Of a time that can be in either half of the day, beside a day, the hour by day stands for both: two can be offered, and what
/// was a day is one of them. The day before (`eve`) is one where there is only a day: which day is meant comes first.
pub(super) fn likely(mut readings: Vec<Parsed>, eve: Option<Parsed>, only_day: bool) -> Vec<Parsed> {
    let days = readings.iter().filter(|reading| reading.time.is_none()).count();
    if days > 0 && only_day {
        readings.retain(|reading| reading.time.is_none());
    } else if days > 0 && readings.len() > 2 {
        let by_day = |reading: &Parsed| reading.time.is_none_or(|time| time.hour() >= BY_DAY);
        if readings.iter().any(|reading| reading.time.is_some() && by_day(reading)) {
            readings.retain(by_day);
        }
    }
    if let ([Parsed { time: None, .. }], Some(eve)) = (&readings[..], eve) {
        readings.insert(0, eve);
    }
    readings
}
