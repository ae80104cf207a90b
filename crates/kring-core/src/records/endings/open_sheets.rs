//! What is still out among the members of a network that ends: surveys, evaluations and focus groups. Their answers belong to nobody by
//! name, so that nothing of them is open when one member leaves.

use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::evaluations::Evaluation;
use crate::records::focus_groups::FocusGroup;
use crate::records::grades::Graded;
use crate::records::inputs::Input;
use crate::records::meetings::Meeting;
use crate::records::networks::NetworkId;
use crate::records::surveys::{Survey, SurveyState};

use super::open::{STAYS_OR_NOT, thing};
use super::{OpenKind, OpenThing};

impl Model {
    /// To count sheets cannot be undone, so that it is no part of an ending: it is done before.
    pub(super) fn open_sheets(&self, network: NetworkId, now: &Now, found: &mut Vec<OpenThing>) {
        found.extend(self.linked::<Survey>(network.uuid()).filter_map(|kept| {
            let survey = &kept.content;
            let open = || {
                let (out_on, grade) = (survey.out_on, survey.classification);
                thing(kept.id, OpenKind::Survey, &survey.title, out_on, &STAYS_OR_NOT, grade)
            };
            (survey.state() == SurveyState::Out).then(open)
        }));
        for kept in self.linked::<Meeting>(network.uuid()) {
            found.extend(self.open_evaluations(kept));
        }
        found.extend(self.linked::<FocusGroup>(network.uuid()).filter_map(|kept| {
            let session = &kept.content;
            let (on, grade) = (session.on, self.grade_of(Graded::FocusGroup(session)));
            let is_open = on > now.today() || self.linked::<Input>(kept.id.uuid()).next().is_none();
            is_open
                .then(|| thing(kept.id, OpenKind::FocusGroup, &session.name, Some(on), &STAYS_OR_NOT, grade))
        }));
    }

    /// Called after their meeting.
    fn open_evaluations(&self, kept: &Versioned<Meeting>) -> impl Iterator<Item = OpenThing> {
        let meeting = &kept.content;
        let all = self.linked::<Evaluation>(kept.id.uuid()).filter(|one| one.content.is_collecting());
        all.map(|one| {
            let (on, grade) = (Some(meeting.at.date()), self.grade_of(Graded::Meeting(meeting)));
            thing(one.id, OpenKind::Evaluation, &meeting.title, on, &STAYS_OR_NOT, grade)
        })
    }
}
