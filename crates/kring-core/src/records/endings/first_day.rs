//! Between which days the last one lies.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::engine::check;
use crate::engine::error::{EndingError, Error};
use crate::language::now::Now;
use crate::records::farewell::is_over;
use crate::records::memberships::Membership;
use crate::records::networks::Network;

/// How far back an end can lie of which it is not known when it began.
const YEARS_BACK: i64 = 10;

/// The first day that can be the last, where it is known, and the one meant where none is named.
#[derive(Clone, Copy)]
pub(super) struct LastDays {
    pub first: Option<Date>,
    pub usual: Date,
}

impl LastDays {
    fn new(first: Option<Date>, set: Option<Date>, today: Date) -> Self {
        // What was to begin later can end today, before it began.
        let first = first.map(|first| first.min(today));
        Self { first, usual: set.filter(|_| is_over(set, today)).unwrap_or(today) }
    }

    /// Those of a membership, which began as it says. The day it was written down says nothing: that can be long after.
    pub(super) fn of_seat(seat: &Membership, now: &Now) -> Self {
        Self::new(seat.since, seat.until, now.today())
    }

    /// Those of a network, which has no first day.
    pub(super) fn of_network(network: &Network, now: &Now) -> Self {
        Self::new(None, network.ends_on, now.today())
    }

    /// The day that is asked for. One to come ends nothing yet: what is open then is not known.
    pub(super) fn choose(self, asked: Option<Date>, today: Date) -> Result<Date, Error> {
        let on = asked.unwrap_or(self.usual);
        if let Some(first) = self.first.filter(|first| on < *first) {
            return Err(EndingError::BeforeBegin { first }.into());
        }
        let back = today.saturating_sub(YEARS_BACK.years()).min(self.usual);
        check::day_between("on", Some(on), self.first.unwrap_or(back), today)?;
        Ok(on)
    }
}
