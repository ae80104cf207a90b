//! Between which days the last one lies.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::engine::check;
use crate::engine::error::{EndingError, Error};
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::farewell::is_over;
use crate::records::meetings::{Meeting, Stage};
use crate::records::memberships::Membership;
use crate::records::networks::Network;

/// The first day that can be the last, and the one meant where none is named.
#[derive(Clone, Copy)]
pub(super) struct LastDays {
    pub first: Date,
    pub usual: Date,
}

impl LastDays {
    fn new(first: Date, set: Option<Date>, today: Date) -> Self {
        Self { first, usual: set.filter(|_| is_over(set, today)).unwrap_or(today) }
    }

    /// Those of a membership, which began as it says, else when it was written down.
    pub(super) fn of_seat(kept: &Versioned<Membership>, now: &Now) -> Self {
        let seat = &kept.content;
        Self::new(seat.since.unwrap_or(day(kept.created_at, now)), seat.until, now.today())
    }

    /// The day that is asked for. One to come ends nothing yet: what is open then is not known.
    pub(super) fn choose(self, asked: Option<Date>, today: Date) -> Result<Date, Error> {
        let on = asked.unwrap_or(self.usual);
        if on < self.first {
            return Err(EndingError::BeforeBegin { first: self.first }.into());
        }
        check::day_between("on", Some(on), self.first, today)?;
        Ok(on)
    }
}

impl Model {
    /// Those of a network, which began with its first member or meeting, if not when it was written down.
    pub(super) fn last_days_of_network(&self, kept: &Versioned<Network>, now: &Now) -> LastDays {
        let seats = self.linked::<Membership>(kept.id.uuid()).filter_map(|seat| seat.content.since);
        let meetings = self.linked::<Meeting>(kept.id.uuid()).map(|met| &met.content);
        let held = meetings.filter(|met| met.stage != Stage::Cancelled).map(|met| met.at.date());
        let first = seats.chain(held).chain([day(kept.created_at, now)]).min();
        LastDays::new(first.unwrap_or(now.today()), kept.content.ends_on, now.today())
    }
}

fn day(at: Timestamp, now: &Now) -> Date {
    now.zone.to_datetime(at).date()
}
