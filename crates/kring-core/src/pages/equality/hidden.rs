//! How many numbers of a picture are not said.

use crate::records::counts::RoughShare;

use super::{AnsweredPicture, EqualityPicture, RoughBroughtAndGot, RoughPromises};

impl EqualityPicture {
    /// How many numbers are not said because they are about few people.
    pub(crate) fn hidden(&self) -> usize {
        let RoughPromises { due, on_time, open } = self.promises.theirs;
        let RoughBroughtAndGot { brought, got } = self.exchange.theirs;
        let AnsweredPicture { brought: said, answered, told, .. } = self.answered;
        let attendance =
            self.attendance.meetings.iter().flat_map(|one| [one.invited, one.coming, one.present]);
        let members =
            [self.leading.theirs, self.tasks.theirs, due, on_time, open, brought, got, said, answered, told];
        let rough = members.into_iter().chain(attendance);
        let perspectives = self.table.rows.iter().map(|row| row.members);
        let agreements = self.agreements.rows.iter().map(|row| row.acknowledged);
        let counts = [self.table.members].into_iter().chain(perspectives).chain(agreements);
        let speaking = usize::from(self.speaking.members == RoughShare::Few);
        rough.chain(counts).filter(|count| count.said().is_none()).count() + speaking
    }
}
