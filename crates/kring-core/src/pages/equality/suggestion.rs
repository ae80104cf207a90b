//! Where it is worth trying something else.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::pages::GuideChapter;

use super::EqualityPicture;

/// A part of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum EqualityPart {
    /// From whom the agenda came.
    Agenda,
    /// Who leads the items of meetings.
    Leading,
    /// Who speaks at meetings.
    Speaking,
    /// Who does what was agreed.
    Tasks,
    /// Who keeps promises.
    Promises,
    /// What is brought and got.
    Exchange,
    /// What became of what members brought in.
    Answered,
    /// Which perspectives are at the table.
    Table,
    /// Who comes.
    Attendance,
    /// Who said yes to what was agreed.
    Agreements,
}

/// A part for which there is something to try, and the chapter of the guide it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EqualitySuggestion {
    /// Which part.
    pub part: EqualityPart,
    /// From which chapter.
    pub chapter: GuideChapter,
}

impl EqualityPicture {
    /// What there is to try, in the order of the parts.
    pub(super) fn suggested(&self) -> Vec<EqualitySuggestion> {
        let all = [
            (self.agenda.finding.suggests(), EqualityPart::Agenda, GuideChapter::Planning),
            (self.leading.finding.suggests(), EqualityPart::Leading, GuideChapter::Meetings),
            (self.speaking.finding.suggests(), EqualityPart::Speaking, GuideChapter::Equality),
            (self.tasks.finding.suggests(), EqualityPart::Tasks, GuideChapter::Equality),
            (self.promises.finding.suggests(), EqualityPart::Promises, GuideChapter::Relations),
            (self.exchange.finding.suggests(), EqualityPart::Exchange, GuideChapter::Equality),
            (self.answered.finding.suggests(), EqualityPart::Answered, GuideChapter::Planning),
            (self.table.finding.suggests(), EqualityPart::Table, GuideChapter::Planning),
            (self.attendance.finding.suggests(), EqualityPart::Attendance, GuideChapter::Meetings),
            (self.agreements.finding.suggests(), EqualityPart::Agreements, GuideChapter::Equality),
        ];
        let some = all.into_iter().filter(|(suggests, ..)| *suggests);
        some.map(|(_, part, chapter)| EqualitySuggestion { part, chapter }).collect()
    }
}
