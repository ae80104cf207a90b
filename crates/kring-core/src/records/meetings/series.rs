//! A series of meetings: planned at once, each a meeting of its own from then on.

use kring_vault::Operation;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::rhythm::Rhythm;

use super::{AccessNeed, Meeting, MeetingId, MeetingRow, MinutesState, Stage};

pub(crate) const SERIES: Operation = Operation::named("meeting.series");

/// The most meetings that are planned at once: a year of weeks.
const MOST: u32 = 52;

/// What stands for a series; no record of its own is kept of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Series;

/// The id that the meetings of a series have in common.
pub type SeriesId = Id<Series>;

impl Model {
    /// The other meetings of the series of a meeting, the first one first.
    pub(super) fn of_series(&self, id: MeetingId, meeting: &Meeting) -> Vec<MeetingRow> {
        let Some(series) = meeting.series else { return Vec::new() };
        let others = self.linked::<Meeting>(meeting.network.uuid());
        let mut others: Vec<_> =
            others.filter(|kept| kept.id != id && kept.content.series == Some(series)).collect();
        others.sort_by_key(|kept| (kept.content.at, kept.id));
        others.into_iter().map(|kept| self.meeting_row(kept)).collect()
    }
}

impl Workspace {
    /// Plans a series that begins with a meeting which is there, `count` in all, as one operation. The others get its title,
    /// its place, its hour and what else was planned of it, and no guests, agenda or minutes.
    ///
    /// Errors: `invalid.value` for a rhythm that gives no date, `invalid.outOfRange` for fewer than 2 or more than 52,
    /// `invalid.duplicate` for a meeting that has others in its series already.
    pub fn plan_series(
        &mut self,
        first: MeetingId,
        every: Rhythm,
        count: u32,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(SERIES, now, |tx| tx.plan_series(first, every, count))
    }
}

/// What people need, to be arranged for another day.
fn unarranged(meeting: &Meeting) -> Vec<AccessNeed> {
    meeting.access.iter().map(|need| AccessNeed { arranged: false, ..need.clone() }).collect()
}

impl Tx<'_, '_> {
    pub(crate) fn plan_series(
        &mut self,
        first: MeetingId,
        every: Rhythm,
        count: u32,
    ) -> Result<Versioned<Meeting>, Error> {
        check::number("count", count, 2, MOST)?;
        let meeting = self.find(first)?.content.clone();
        if !self.of_series(first, &meeting).is_empty() {
            return Err(Error::Duplicate { field: "series".to_owned() });
        }
        every.check("every")?;
        let Rhythm::Every { count: step, unit } = every else {
            return Err(Error::Value {
                field: "every".to_owned(),
                expected: "day | week | month | year".to_owned(),
            });
        };
        let series = Some(Id::make());
        for place in 1..count {
            // Each is counted from the first, so that the 31st of every month is the last day of the shorter ones.
            let steps = u16::try_from(u32::from(step) * place).unwrap_or(u16::MAX);
            let day = Rhythm::Every { count: steps, unit }.after(meeting.at.date());
            let day = day.unwrap_or_else(|| meeting.at.date());
            self.add_meeting(Meeting {
                at: day.to_datetime(meeting.at.time()),
                stage: Stage::Planned,
                invitations: Vec::new(),
                unnamed_guests: 0,
                access: unarranged(&meeting),
                speaking: None,
                plan_changes: Vec::new(),
                agenda_changes: Vec::new(),
                parking_lot: Vec::new(),
                minutes_state: MinutesState::default(),
                corrections: Vec::new(),
                agenda: Vec::new(),
                calendar_key: String::new(),
                calendar_said: String::new(),
                series,
                ..meeting.clone()
            })?;
        }
        self.edit(first, |meeting| {
            meeting.series = series;
            Ok(())
        })
    }
}
