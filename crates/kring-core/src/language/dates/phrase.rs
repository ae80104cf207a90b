//! What the words at one place can say.

use jiff::civil::{Date, Weekday};

use super::Leaning;
use super::calendar::Written;
use super::nth::Nth;
use super::span::Length;
use super::stretch::Stretch;
use super::time_of_day::{Clock, Period};

/// One thing that is said about a day or a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// This day.
    On(Date),
    /// A day of the month.
    OfMonth(i8),
    /// A day by the calendar.
    Calendar(Written),
    /// A day by its place in a month.
    Nth(Nth),
    /// The night that begins on this evening. `named`: by itself it stands for the evening.
    Night { evening: Date, named: bool },
    /// A day of the week.
    Weekday(Weekday),
    /// Which of those days.
    Picked(Date),
    /// A week, a weekend, a month or a year.
    Stretch(Stretch),
    /// This long from now, or from the day beside it; `true`: surely from that day.
    Length(Length, bool),
    /// Before the day that is named, or by it.
    Before,
    /// The nearest that way, today not among them.
    Toward(Leaning),
    /// A time of the clock.
    Clock(Clock),
    /// A part of the day.
    Period(Period),
}

/// One reading of the words at a place.
#[derive(Debug)]
pub(super) struct Phrase {
    pub(super) parts: Vec<Part>,
    /// How many words it takes.
    pub(super) used: usize,
}

impl Phrase {
    pub(super) fn new(parts: Vec<Part>, used: usize) -> Self {
        Self { parts, used }
    }

    pub(super) fn one(part: Part, used: usize) -> Vec<Self> {
        vec![Self::new(vec![part], used)]
    }
}
