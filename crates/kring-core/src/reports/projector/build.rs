//! From a meeting to what stands on the projector.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::{AgendaItem, Meeting, MinuteLineKind};
use crate::reports::naming::Audience;

use super::screen::Screened;
use super::{
    ProjectorContent, ProjectorItem, ProjectorItemState, ProjectorRequest, ProjectorScene, ProjectorState,
    ProjectorText, ProjectorView,
};

impl Model {
    /// What stands on the projector.
    ///
    /// Errors: `notFound.record` when the meeting is not there any more.
    pub fn projector(&self, request: &ProjectorRequest, now: &Now) -> Result<ProjectorState, Error> {
        let meeting = &self.find(request.meeting)?.content;
        let content = match request.scene {
            ProjectorScene::Agreements => {
                ProjectorContent::Agreements { texts: self.agreements_shown(meeting, now) }
            }
            ProjectorScene::Agenda => {
                let items = (0..meeting.agenda.len()).map(|place| self.item_shown(meeting, place, request));
                let agreement = self.agreements_shown(meeting, now).into_iter().next();
                ProjectorContent::Agenda { items: items.collect(), agreement }
            }
            ProjectorScene::Item => {
                let on_table = meeting.agenda.iter().position(|item| Some(item.id) == request.on_table);
                let next = on_table.map(|place| place + 1).filter(|next| *next < meeting.agenda.len());
                let decisions =
                    on_table.map(|place| self.decisions_shown(meeting, &meeting.agenda[place..=place]));
                ProjectorContent::Item {
                    item: on_table.map(|place| self.item_shown(meeting, place, request)),
                    next: next.map(|place| self.item_shown(meeting, place, request)),
                    decisions: decisions.unwrap_or_default(),
                }
            }
            ProjectorScene::Decisions => {
                ProjectorContent::Decisions { decisions: self.decisions_shown(meeting, &meeting.agenda) }
            }
            ProjectorScene::Goals => {
                ProjectorContent::Goals { goals: self.goals_shown(meeting.network, now) }
            }
            ProjectorScene::Input => self.input_shown(meeting, request),
            ProjectorScene::Black => ProjectorContent::Black,
        };
        let view = ProjectorView {
            language: request.language,
            title: shown(self.grade_of(Graded::Meeting(meeting)), &meeting.title),
            clock: request.clock,
            content,
        };
        Screened::new(view).name_nobody(self, &Audience::of(meeting), request)
    }

    fn agreements_shown(&self, meeting: &Meeting, now: &Now) -> Vec<ProjectorText> {
        let texts = self.charter(meeting.network, now).into_iter();
        texts.map(|text| ProjectorText::Shown { text }).collect()
    }

    fn item_shown(&self, meeting: &Meeting, place: usize, request: &ProjectorRequest) -> ProjectorItem {
        let item = &meeting.agenda[place];
        let on_table = meeting.agenda.iter().position(|item| Some(item.id) == request.on_table);
        let state = match on_table {
            Some(on_table) if place < on_table => ProjectorItemState::Done,
            Some(on_table) if place == on_table => ProjectorItemState::OnTable,
            _ => ProjectorItemState::ToCome,
        };
        ProjectorItem {
            number: u32::try_from(place + 1).unwrap_or(u32::MAX),
            title: shown(self.grade_of(Graded::AgendaItem(meeting, item)), &item.title),
            origin: item.origin,
            planned_minutes: item.planned_minutes,
            state,
        }
    }

    fn decisions_shown(&self, meeting: &Meeting, items: &[AgendaItem]) -> Vec<ProjectorText> {
        let lines = items.iter().flat_map(|item| self.said_under(meeting, item));
        let decisions = lines.filter(|said| said.line.kind == MinuteLineKind::Decision);
        decisions.map(|said| shown(said.grade, &said.line.text)).collect()
    }
}

/// A text as far as its grade lets it be seen by everybody in the room.
pub(super) fn shown(grade: Classification, text: &str) -> ProjectorText {
    match grade {
        Classification::Confidential => ProjectorText::InConfidence,
        _ => ProjectorText::Shown { text: text.to_owned() },
    }
}
