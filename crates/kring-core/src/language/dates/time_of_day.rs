//! Times of the clock and parts of the day, and which moment is meant by the two.

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Period {
    /// Before noon.
    Morning,
    /// From noon to seven.
    Afternoon,
    /// From five to midnight.
    Evening,
    /// From ten in the evening to seven in the morning ("'s nachts").
    Night,
    /// The English "at night", which begins at six in the evening.
    AtNight,
}

/// Minutes after the midnight a day begins with.
const NOON: i64 = 12 * 60;
/// The midnight a day ends with.
pub(super) const END_OF_DAY: i64 = 24 * 60;

/// How a time was written, which says how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    /// On the clock of 24 hours: "14:00", "09:30".
    Clock,
    /// In digits without a leading zero: "3:30".
    Digits,
    /// With "am" or "pm".
    TwelveHours,
    /// As people say it: "half acht", "2 uur", "two o'clock".
    Spoken,
}

/// A time as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// Minutes after midnight, 0 to 1440: 24:00 is the end of the day.
    pub(super) minutes: i64,
    pub(super) notation: Notation,
}

impl Clock {
    /// `None` when no clock shows it.
    pub(super) fn new(hour: i64, minute: i64, notation: Notation) -> Option<Self> {
        let minutes = hour * 60 + minute;
        let there_is = (0..=24).contains(&hour) && (0..60).contains(&minute) && minutes <= END_OF_DAY;
        there_is.then_some(Self { minutes, notation })
    }

    /// When this is.
    pub(super) fn meant(self, period: Option<Period>) -> Meant {
        meant(self, period)
    }
}

/// When a time of the clock is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meant {
    /// These minutes after the day begins; more than one when it can be either.
    On(Vec<i64>),
    /// These minutes after a midnight: of the night that ends on the day, or of the one that begins on it.
    AfterMidnight(i64),
    /// No clock shows this in that part of the day.
    Never,
}

/// Which moment a time of the clock is in a part of the day.
///
/// Without a part of the day a time said before eight ("half acht", "2 uur") is in the afternoon or the evening; one
/// written in digits from 1:00 to 6:59 without a leading zero can be either. Twelve a.m. can be the midnight a day
/// begins or ends with, which is why NIST advises against it (nist.gov, "Times of Day FAQs").
fn meant(clock: Clock, period: Option<Period>) -> Meant {
    let Clock { minutes, notation } = clock;
    let at = |minutes| Meant::On(vec![minutes]);
    if minutes == END_OF_DAY {
        return at(END_OF_DAY);
    }
    let Some(period) = period else {
        return match notation {
            Notation::TwelveHours if minutes == 0 => Meant::On(vec![0, END_OF_DAY]),
            Notation::Spoken if (60..8 * 60).contains(&minutes) => at(minutes + NOON),
            Notation::Digits if (60..7 * 60).contains(&minutes) => Meant::On(vec![minutes, minutes + NOON]),
            _ => at(minutes),
        };
    };
    let may_shift = notation != Notation::TwelveHours;
    if let Some(ends) = period.ends_after_midnight() {
        if minutes < ends {
            return Meant::AfterMidnight(minutes);
        }
        if may_shift && (NOON..NOON + 60).contains(&minutes) {
            return Meant::AfterMidnight(minutes - NOON);
        }
    }
    let (from, until) = period.hours();
    let later = minutes + NOON;
    if (from..until).contains(&minutes) {
        at(minutes)
    } else if may_shift
        && (60..=NOON).contains(&minutes)
        && ((from..until).contains(&later) || (later, until) == (END_OF_DAY, END_OF_DAY))
    {
        at(later)
    } else {
        Meant::Never
    }
}

impl Period {
    /// The minutes of the day it begins and ends with; what a night has after midnight is not in them.
    fn hours(self) -> (i64, i64) {
        match self {
            Self::Morning => (0, NOON),
            Self::Afternoon => (NOON, 19 * 60),
            Self::Evening => (17 * 60, END_OF_DAY),
            Self::Night => (22 * 60, END_OF_DAY),
            Self::AtNight => (18 * 60, END_OF_DAY),
        }
    }

    /// The minutes after midnight a night ends with; `None` when it is no night.
    fn ends_after_midnight(self) -> Option<i64> {
        match self {
            Self::Night => Some(7 * 60),
            Self::AtNight => Some(6 * 60),
            _ => None,
        }
    }

    /// The hours of the day that are meant by the part of it alone; none of a night.
    pub(super) fn usual_hours(self) -> Option<(i8, i8)> {
        match self {
            Self::Morning => Some((8, 12)),
            Self::Afternoon => Some((12, 18)),
            Self::Evening => Some((18, 22)),
            Self::Night | Self::AtNight => None,
        }
    }
}
