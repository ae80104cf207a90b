//! What needs attention today.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use specta::Type;

use crate::meetings::Stage;
use crate::model::Model;
use crate::now::Now;
use crate::number::as_u32;
use crate::promises::PromiseState;
use crate::rhythm::{DueFilter, DueRow};

use super::{
    MeetingFilter, MeetingRow, PersonName, PreparationFilter, PreparationRow, PromiseFilter, PromiseRow,
};

/// Vandaag.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The day.
    #[specta(type = String)]
    pub date: Date,
    /// Open promises: ours first, then by day, those without a day last.
    pub promises: Vec<PromiseRow>,
    /// Meetings planned from today until seven days on, in order.
    pub meetings: Vec<MeetingRow>,
    /// People we agreed to speak to by now: the quiet ones first.
    pub due: Vec<DueRow>,
    /// Talks before a meeting that ask for something, the next meeting first.
    pub preparations: Vec<PreparationRow>,
    /// People who were not yet told that this is kept, by name.
    pub not_informed: Vec<PersonName>,
    /// How many people there are.
    pub people: u32,
}

impl Model {
    /// What needs attention today.
    pub fn today(&self, now: &Now) -> Today {
        let date = now.today();
        let open = PromiseFilter { state: Some(PromiseState::Open), ..PromiseFilter::default() };
        let week = MeetingFilter {
            stage: Some(Stage::Planned),
            from: Some(date),
            until: Some(date.saturating_add(7.days())),
            ..MeetingFilter::default()
        };
        let pending = PreparationFilter { pending: true, ..PreparationFilter::default() };
        let mut meetings = self.meetings(&week);
        meetings.reverse();
        let mut not_informed: Vec<_> =
            self.people.values().filter(|kept| kept.content.informed.is_none()).map(|kept| kept.id).collect();
        not_informed.sort_by_key(|id| (self.index.sort_name(id.uuid()), *id));
        Today {
            date,
            promises: self.promises(&open, now),
            meetings,
            due: self.due(&DueFilter::default(), now),
            preparations: self.preparations(&pending, now),
            not_informed: self.names(&not_informed),
            people: as_u32(self.people.len()),
        }
    }
}
