//! Talks before a meeting.

use crate::engine::error::Error;
use crate::engine::record::Id;
use crate::records::meetings::Meeting;
use crate::records::preparations::{Preparation, PreparationState, TakesAlong};

use super::super::entries::PreparationEntry;
use super::{Loader, moment};

impl Loader<'_, '_, '_> {
    /// Writes down a talk before a meeting that is there.
    pub(super) fn preparation(&mut self, meeting: Id<Meeting>, entry: PreparationEntry) -> Result<(), Error> {
        let days = self.days;
        let at = entry.day.map(|day| moment(days.to_meet(day, &[]), &entry.at)).transpose()?;
        let preparation = Preparation {
            person: self.who(&entry.with)?,
            meeting,
            at,
            themes: entry.themes,
            wishes: entry.wishes,
            state: if entry.done.is_some() { PreparationState::Done } else { PreparationState::Open },
            closed_on: entry.done.map(|day| days.exactly(day)),
            conversation: None,
            takes_along: entry.takes_along.map(|takes| TakesAlong {
                words: takes.words,
                as_meant: takes.as_meant,
                on: days.exactly(takes.day),
            }),
        };
        self.tx.add_preparation(preparation).map(drop)
    }
}
