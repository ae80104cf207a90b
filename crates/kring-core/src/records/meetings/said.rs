//! The lines of minutes as all that shows them begins from: the page of a meeting, the projector, the minutes on paper and those for sharing.
//! What each leaves out, it leaves out of these.

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::records::grades::Graded;
use crate::records::promises::Promise;

use super::{AgendaItem, Meeting, MinuteLine};

/// A line of minutes with what it stands for.
pub(crate) struct SaidLine<'a> {
    /// The line.
    pub line: &'a MinuteLine,
    /// The promise that has its words, where it is an action.
    pub promise: Option<&'a Versioned<Promise>>,
    /// Who may read it, by whatever makes it so: itself, its item, the meeting, or the action or pledge it stands for.
    pub grade: Classification,
}

impl Model {
    /// The lines under an item of a meeting, in order.
    pub(crate) fn said_under<'a>(
        &'a self,
        meeting: &'a Meeting,
        item: &'a AgendaItem,
    ) -> impl Iterator<Item = SaidLine<'a>> {
        item.minutes.iter().map(move |line| SaidLine {
            line,
            promise: line.promise.and_then(|id| self.table::<Promise>().get(&id)),
            grade: self.grade_of(Graded::MinuteLine(meeting, item, line)),
        })
    }

    /// All lines of a meeting, in order of the agenda.
    pub(crate) fn said_at<'a>(&'a self, meeting: &'a Meeting) -> impl Iterator<Item = SaidLine<'a>> {
        meeting.agenda.iter().flat_map(move |item| self.said_under(meeting, item))
    }
}
