//! The list that people sign at a meeting.

use std::collections::HashSet;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::fold::fold;
use crate::language::now::Now;
use crate::records::boundaries::Deed;
use crate::records::grades::Graded;
use crate::records::meetings::{Invitation, MeetingId, Reply};
use crate::records::people::{Person, PersonId, PersonName};

use super::grade::Gate;
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// The attendance list of a meeting (presentielijst), to lie on the table: it names who is expected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AttendanceReport {
    /// The head of each page.
    pub head: ReportHead,
    /// When the meeting starts.
    #[specta(type = String)]
    pub at: DateTime,
    /// When it ends, as planned.
    #[specta(type = String)]
    pub ends: DateTime,
    /// Where; may be empty.
    pub place: String,
    /// Who was invited or came, and did not send word that they stay away, in the order of their last names.
    pub people: Vec<String>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

impl Model {
    /// The attendance list of a meeting. Everybody who comes reads it: who asked not to be on shared lists, or to be asked before, is
    /// not on it, and signs on a line without a name.
    pub fn attendance_report(
        &self,
        id: MeetingId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<AttendanceReport, Error> {
        let meeting = &self.find(id)?.content;
        let mut gate = Gate::over(self.grade_of(Graded::Meeting(meeting)), options)?;
        let expected = |guest: &&Invitation| guest.attended || guest.reply != Reply::No;
        let people: Vec<PersonId> =
            meeting.invitations.iter().filter(expected).map(|guest| guest.person).collect();
        let mut names = self.names(&people);
        self.keep_off_lists(&mut names, now);
        // Said whether there is somebody or not: who signs below does not learn that there is.
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::AskedNotTo);
        names.sort_by_key(|name| (self.index.sort_name(name.id.uuid()), name.id));
        Ok(AttendanceReport {
            head: self.head(meeting.network, &meeting.title, gate.mark(), options, now),
            at: meeting.at,
            ends: meeting.clock(&now.zone).ends,
            place: meeting.place.clone(),
            people: names.into_iter().map(|name| name.name).collect(),
            left_out: gate.left_out(),
        })
    }

    /// Takes out who asked not to be on shared lists, or to be asked before.
    pub(super) fn keep_off_lists(&self, people: &mut Vec<PersonName>, now: &Now) {
        let ids: Vec<_> = people.iter().map(|name| name.id).collect();
        let asked = self.crossed(Deed::Share, &ids, now);
        people.retain(|name| asked.iter().all(|crossed| crossed.person.id != name.id));
    }

    /// What those are called, folded: loose words that are nothing but such a name stay out too.
    pub(super) fn names_off_lists(&self, now: &Now) -> HashSet<String> {
        let all: Vec<_> = self.table::<Person>().keys().copied().collect();
        self.crossed(Deed::Share, &all, now).iter().map(|crossed| fold(&crossed.person.name)).collect()
    }
}

/// Empties words that are nothing but one of these names.
pub(super) fn keep_name_off_list(words: &mut String, off_lists: &HashSet<String>) {
    if off_lists.contains(&fold(words)) {
        words.clear();
    }
}
