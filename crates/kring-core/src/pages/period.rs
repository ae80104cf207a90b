//! The days that numbers are about.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::contributions::Contribution;
use crate::records::counts::WholeMonths;
use crate::records::goals::Goal;
use crate::records::inputs::Input;
use crate::records::meetings::Meeting;
use crate::records::networks::NetworkId;
use crate::records::pledges::Pledge;
use crate::records::promises::Promise;
use crate::records::signals::Signal;

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Period {
    /// The first day.
    #[specta(type = String)]
    pub from: Date,
    /// The last day.
    #[specta(type = String)]
    pub until: Date,
}

/// The days somebody asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct DaysAsked {
    /// The first; `None`: that of the first meeting or promise.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// The last; `None`: today.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

impl Period {
    /// Whether a day is in it.
    pub(crate) fn holds(self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

impl DaysAsked {
    /// The whole months of a period that came of it, for numbers of people. Where no first day was asked for, the month in
    /// which the network begins is whole: nothing was before.
    pub(crate) fn whole_months(self, period: Period, now: &Now) -> WholeMonths {
        let from = self.from.unwrap_or(period.from.first_of_month());
        WholeMonths::within(from, period.until, now.today())
    }
}

impl Model {
    /// The days that are asked for of a network.
    ///
    /// Errors: `invalid.outOfRange` for a last day before the first.
    pub(crate) fn period(&self, id: NetworkId, asked: DaysAsked, now: &Now) -> Result<Period, Error> {
        let until = asked.until.unwrap_or(now.today());
        let meetings = self.linked::<Meeting>(id.uuid()).map(|kept| kept.content.at.date());
        let promises = self.linked::<Promise>(id.uuid()).filter_map(|kept| kept.content.made_on);
        let goals = self.linked::<Goal>(id.uuid()).map(|kept| kept.content.set_on);
        let inputs = self.linked::<Input>(id.uuid()).map(|kept| kept.content.on);
        let contributions = self.linked::<Contribution>(id.uuid()).map(|kept| kept.content.on);
        let pledges = self.linked::<Pledge>(id.uuid()).filter_map(|kept| kept.content.made_on);
        let signals = self.linked::<Signal>(id.uuid()).map(|kept| kept.content.received_on);
        let first = meetings
            .chain(pledges)
            .chain(signals)
            .chain(promises)
            .chain(goals)
            .chain(inputs)
            .chain(contributions)
            .min()
            .unwrap_or(until)
            .min(until);
        let from = asked.from.unwrap_or(first);
        check::day("from", Some(from))?;
        check::day_from("until", Some(until), from)?;
        Ok(Period { from, until })
    }
}
