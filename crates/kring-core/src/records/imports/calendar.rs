//! Times of a calendar to meetings, one after the other, so that a time also meets those before it.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::{Date, DateTime};

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::Tx;
use crate::language::fold::fold;
use crate::records::meetings::{Meeting, MeetingId, SeriesId, Stage};
use crate::records::networks::{Network, NetworkId};

use super::event::{fit, meeting_of};
use super::meetings::{
    EventRefusal, EventRow, ImportMeetings, ImportedMeeting, MeetingOutcome, MeetingsOutcome,
};

/// The most meetings that are planned at once.
const MOST: u32 = 500;

impl Tx<'_, '_> {
    /// Takes meetings of a calendar into a network.
    ///
    /// Errors: `notFound.record` where the network is not there; `invalid.value` for a chosen number that is not there;
    /// `invalid.outOfRange` for more than 500 that would be planned or moved.
    pub(crate) fn import_meetings(&mut self, import: ImportMeetings) -> Result<MeetingsOutcome, Error> {
        let ends_on = self.find::<Network>(import.network)?.content.ends_on;
        let is_there = |number: &u32| import.events.iter().any(|row| row.number == *number);
        if !import.only.iter().flatten().all(is_there) {
            return Err(Error::Value { field: "only".to_owned(), expected: "number".to_owned() });
        }
        let mut run = Run {
            network: import.network,
            ends_on,
            known: Known::of(self, import.network),
            series: HashMap::new(),
            fresh: BTreeMap::new(),
            outcome: MeetingsOutcome::default(),
        };
        for row in import.events {
            let chosen = import.only.as_ref().is_none_or(|only| only.contains(&row.number));
            run.take(self, row, chosen)?;
            check::number("meetings", run.outcome.added + run.outcome.moved, 0, MOST)?;
        }
        run.join_series(self)?;
        Ok(run.outcome)
    }
}

/// The meetings of a network by what they are known again by.
#[derive(Default)]
struct Known {
    keys: HashMap<String, MeetingId>,
    moments: HashMap<(DateTime, String), MeetingId>,
}

impl Known {
    fn of(tx: &Tx<'_, '_>, network: NetworkId) -> Self {
        let mut known = Self::default();
        let all = tx.linked::<Meeting>(network.uuid()).filter(|kept| kept.content.network == network);
        all.for_each(|kept| known.learn(kept));
        known
    }

    fn learn(&mut self, kept: &Versioned<Meeting>) {
        if !kept.content.calendar_key.is_empty() {
            self.keys.insert(kept.content.calendar_key.clone(), kept.id);
        }
        if kept.content.calendar_key.is_empty() {
            self.moments.insert((kept.content.at, fold(&kept.content.title)), kept.id);
        }
    }

    fn by_key(&self, row: &EventRow) -> Option<MeetingId> {
        self.keys.get(&row.key).copied().filter(|_| !row.key.is_empty())
    }

    /// A meeting that was planned by hand, or by a calendar that does not say what it knows it by.
    fn by_moment(&self, row: &EventRow) -> Option<MeetingId> {
        self.moments.get(&(row.at, fold(&row.title))).copied()
    }
}

/// An import under way.
struct Run {
    network: NetworkId,
    /// The last day of the network, where it has one.
    ends_on: Option<Date>,
    known: Known,
    /// The series of events that were taken over before.
    series: HashMap<u32, SeriesId>,
    /// The new meetings of each event.
    fresh: BTreeMap<u32, Vec<MeetingId>>,
    outcome: MeetingsOutcome,
}

impl Run {
    fn take(&mut self, tx: &mut Tx<'_, '_>, mut row: EventRow, chosen: bool) -> Result<(), Error> {
        let (duration_minutes, remarks) = fit(&mut row);
        let mut shown = ImportedMeeting {
            number: row.number,
            event: row.event,
            title: row.title.clone(),
            at: row.at,
            duration_minutes,
            place: row.place.clone(),
            outcome: MeetingOutcome::Skip,
            remarks,
        };
        let known = self.known.by_key(&row);
        shown.outcome = if let Some(why) = self.refusal(tx, &row, known) {
            self.outcome.refused += 1;
            MeetingOutcome::Refuse { why }
        } else if !chosen {
            self.outcome.skipped += 1;
            MeetingOutcome::Skip
        } else if let Some(id) = known.or_else(|| self.known.by_moment(&row)) {
            let outcome = self.follow(tx, id, &row, known.is_some(), duration_minutes)?;
            let after = &tx.find(id)?.content;
            shown.title.clone_from(&after.title);
            (shown.at, shown.duration_minutes) = (after.at, after.duration_minutes);
            shown.place.clone_from(&after.place);
            shown.remarks.clear();
            outcome
        } else {
            let kept = tx.add_meeting(meeting_of(self.network, &row, duration_minutes))?;
            self.known.learn(&kept);
            self.fresh.entry(row.event).or_default().push(kept.id);
            self.outcome.added += 1;
            MeetingOutcome::Add
        };
        self.outcome.rows.push(shown);
        Ok(())
    }

    fn refusal(&self, tx: &Tx<'_, '_>, row: &EventRow, known: Option<MeetingId>) -> Option<EventRefusal> {
        let is_to_be_held =
            |id: MeetingId| tx.find(id).is_ok_and(|kept| kept.content.stage == Stage::Planned);
        if row.cancelled {
            let still_here = known.is_some_and(is_to_be_held);
            Some(if still_here { EventRefusal::CancelledElsewhere } else { EventRefusal::Cancelled })
        } else if check::required("title", &row.title, check::NAME).is_err() {
            Some(EventRefusal::NoTitle)
        } else if row.whole_days {
            Some(EventRefusal::WholeDays)
        } else {
            self.ends_on.is_some_and(|last| row.at.date() > last).then_some(EventRefusal::NetworkEnded)
        }
    }

    /// A meeting that is there: it follows its calendar where it came from it and is still to be held.
    fn follow(
        &mut self,
        tx: &mut Tx<'_, '_>,
        id: MeetingId,
        row: &EventRow,
        by_key: bool,
        minutes: u16,
    ) -> Result<MeetingOutcome, Error> {
        let before = tx.find(id)?.content.clone();
        let mut after = before.clone();
        // What was decided here stays until the calendar says something else.
        let says_else = row.said.is_empty() || before.calendar_said != row.said;
        if by_key && before.stage == Stage::Planned && says_else {
            (after.at, after.duration_minutes) = (row.at, minutes);
            if !row.place.is_empty() {
                after.place.clone_from(&row.place);
            }
        }
        let moves = after != before;
        if moves {
            tx.change_meeting(id, None, after, "")?;
            self.outcome.moved += 1;
        } else {
            self.outcome.there += 1;
        }
        if (!by_key || says_else) && !row.key.is_empty() && !before.is_adopted() {
            // One that was planned here by hand is known from now on.
            tx.edit(id, |meeting| {
                meeting.calendar_key.clone_from(&row.key);
                meeting.calendar_said.clone_from(&row.said);
                Ok(())
            })?;
        }
        self.series.extend(before.series.map(|series| (row.event, series)));
        self.known.learn(tx.find(id)?);
        let (was_at, was_place) = (before.at, before.place);
        Ok(if moves { MeetingOutcome::Move { was_at, was_place } } else { MeetingOutcome::There })
    }

    /// What comes back is a series.
    fn join_series(&self, tx: &mut Tx<'_, '_>) -> Result<(), Error> {
        for (event, meetings) in &self.fresh {
            let known = self.series.get(event).copied();
            let Some(series) = known.or_else(|| (meetings.len() > 1).then(Id::make)) else { continue };
            for id in meetings {
                tx.edit(*id, |meeting| {
                    meeting.series = Some(series);
                    Ok(())
                })?;
            }
        }
        Ok(())
    }
}
