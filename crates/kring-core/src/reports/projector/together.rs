//! What a network set itself and what its people brought in, as a room sees it.

use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::now::Now;
use crate::records::goals::{GoalFilter, GoalState};
use crate::records::grades::Graded;
use crate::records::inputs::Input;
use crate::records::meetings::{Meeting, Origin};
use crate::records::networks::NetworkId;
use crate::records::promises::Side;
use crate::records::themes::NetworkTheme;

use super::build::shown;
use super::{ProjectorContent, ProjectorGoal, ProjectorInput, ProjectorRequest};

impl Model {
    /// The goals that are worked on, then those that were reached. What was let go or changed into another is told elsewhere.
    pub(super) fn goals_shown(&self, network: NetworkId, now: &Now) -> Vec<ProjectorGoal> {
        let of =
            |state| self.goals(&GoalFilter { network: Some(network), person: None, state: Some(state) }, now);
        let rows = of(GoalState::UnderWay).into_iter().chain(of(GoalState::Reached));
        let goals = rows.map(|row| {
            let goal = &row.goal.content;
            let seen_by = Some(goal.seen_by.as_str()).filter(|words| !words.trim().is_empty());
            ProjectorGoal {
                text: shown(row.classification, &goal.text),
                seen_by: seen_by.map(|words| shown(row.classification, words)),
                steps_done: row.steps_done,
                steps: as_u32(goal.steps.len()),
                reached: row.state == GoalState::Reached,
            }
        });
        goals.collect()
    }

    /// What was brought in about the theme that the item on the table was made of.
    pub(super) fn input_shown(&self, meeting: &Meeting, request: &ProjectorRequest) -> ProjectorContent {
        let on_table = request.on_table.filter(|id| meeting.agenda.iter().any(|item| item.id == *id));
        let mut themes = self.linked::<NetworkTheme>(request.meeting.uuid());
        let theme = on_table
            .and_then(|item| themes.find(|kept| kept.content.planned.iter().any(|place| place.item == item)));
        let Some(kept) = theme else { return ProjectorContent::Input { theme: None, inputs: Vec::new() } };
        let grade = self.grade_of(Graded::Theme(kept)).max(self.grade_of(Graded::Meeting(meeting)));
        let mut said: Vec<_> = self.linked::<Input>(kept.id.uuid()).collect();
        said.sort_by_key(|input| (input.content.on, input.created_at, input.id));
        let inputs = said.into_iter().map(|input| ProjectorInput {
            words: shown(grade.max(input.content.classification), &input.content.words),
            origin: if input.content.side == Side::Ours { Origin::Municipality } else { Origin::Member },
        });
        ProjectorContent::Input { theme: Some(shown(grade, &kept.content.title)), inputs: inputs.collect() }
    }
}
