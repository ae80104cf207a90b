//! What a text says: each thing once.

use jiff::civil::{Date, Weekday};

use super::Leaning;
use super::calendar::Written;
use super::nth::Nth;
use super::phrase::Part;
use super::span::Length;
use super::stretch::Stretch;
use super::time_of_day::Clock;
use super::time_of_day::Period;

/// A day that needs nothing beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Base {
    On(Date),
    OfMonth(i8),
    Calendar(Written),
    Nth(Nth),
    Night { evening: Date, named: bool },
}

/// What a text says, each thing once.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub(super) base: Option<Base>,
    pub(super) weekday: Option<Weekday>,
    pub(super) picked: Option<Date>,
    pub(super) stretch: Option<Stretch>,
    pub(super) year: Option<(i16, Date)>,
    pub(super) length: Option<Length>,
    /// The length is surely counted from the day beside it.
    pub(super) from_day: bool,
    /// "voor" or "before" stands with it.
    pub(super) before: bool,
    pub(super) toward: Option<Leaning>,
    pub(super) clock: Option<Clock>,
    pub(super) period: Option<Period>,
}

impl Said {
    /// With one thing more. `None` when the like was said already.
    pub(super) fn with(mut self, part: Part) -> Option<Self> {
        fn fill<T>(place: &mut Option<T>, value: T) -> bool {
            let free = place.is_none();
            *place = Some(value);
            free
        }
        let fits = match part {
            Part::On(date) => fill(&mut self.base, Base::On(date)),
            Part::OfMonth(day) => fill(&mut self.base, Base::OfMonth(day)),
            Part::Calendar(written) => fill(&mut self.base, Base::Calendar(written)),
            Part::Nth(nth) => fill(&mut self.base, Base::Nth(nth)),
            Part::Night { evening, named } => fill(&mut self.base, Base::Night { evening, named }),
            Part::Weekday(weekday) => fill(&mut self.weekday, weekday),
            Part::Picked(date) => fill(&mut self.picked, date),
            Part::Stretch(Stretch::Year { year, otherwise }) => fill(&mut self.year, (year, otherwise)),
            Part::Stretch(stretch) => fill(&mut self.stretch, stretch),
            Part::Length(length, from_day) => {
                self.from_day = from_day;
                fill(&mut self.length, length)
            }
            Part::Before => {
                self.before = true;
                true
            }
            Part::Toward(leaning) => fill(&mut self.toward, leaning),
            Part::Clock(clock) => fill(&mut self.clock, clock),
            Part::Period(period) => fill(&mut self.period, period),
        };
        fits.then_some(self)
    }

    /// Whether a day, a week, a month or a year is among it.
    pub(super) fn names_a_day(&self) -> bool {
        self.base.is_some() || self.weekday.is_some() || self.stretch.is_some() || self.year.is_some()
    }
}
