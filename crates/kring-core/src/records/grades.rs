//! Who may read something that is kept, or that came of something that is kept.
//! This is the only place that decides it: views, search, reports and exports ask here. What came of a conversation or
//! a meeting is never more open than where it came from. That is worked out when it is read, so that a source that is
//! closed later closes what came of it. The classification kept with a record itself is the least it has.

use uuid::Uuid;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{AnyId, Versioned};
use crate::records::contributions::{Contribution, ContributionSource, ContributionWay};
use crate::records::conversations::{Conversation, ConversationId};
use crate::records::farewell::Farewell;
use crate::records::focus_groups::FocusGroup;
use crate::records::goals::Goal;
use crate::records::inputs::{Input, InputSource};
use crate::records::meetings::{
    AgendaChange, AgendaItem, AgendaItemId, Correction, CorrectionAbout, Meeting, MeetingId, MinuteLine,
    MinuteLineKind,
};
use crate::records::memberships::Membership;
use crate::records::pledges::{Pledge, PledgeSource};
use crate::records::preparations::Preparation;
use crate::records::promises::{Promise, PromiseSource};
use crate::records::surveys::Survey;
use crate::records::themes::NetworkTheme;

/// Something that has a classification, of its own or by where it came from.
#[derive(Clone, Copy)]
pub(crate) enum Graded<'a> {
    /// A conversation.
    Conversation(&'a Conversation),
    /// A meeting as a whole: its title, its theme, where it is.
    Meeting(&'a Meeting),
    /// An item on the agenda of a meeting.
    AgendaItem(&'a Meeting, &'a AgendaItem),
    /// A change of the agenda of a meeting.
    AgendaChange(&'a Meeting, &'a AgendaChange),
    /// A line of the minutes under an item.
    MinuteLine(&'a Meeting, &'a AgendaItem, &'a MinuteLine),
    /// A correction of the minutes of a meeting.
    Correction(&'a Meeting, &'a Correction),
    /// A promise or an action.
    Promise(&'a Versioned<Promise>),
    /// Something promised to a whole network.
    Pledge(&'a Pledge),
    /// What was brought or got.
    Contribution(&'a Contribution),
    /// A talk before a meeting: what to go through, what was wished in it, and what was taken along.
    Preparation(&'a Preparation),
    /// A goal.
    Goal(&'a Goal),
    /// A theme.
    Theme(&'a Versioned<NetworkTheme>),
    /// A focus group.
    FocusGroup(&'a FocusGroup),
    /// What was brought in.
    Input(&'a Input),
    /// A line of what a member brings or gets in general.
    SeatLine(&'a Membership, ContributionWay, &'a str),
    /// How a membership or a network ended.
    Farewell(&'a Farewell),
}

impl Model {
    /// Who may read it.
    pub(crate) fn grade_of(&self, what: Graded<'_>) -> Classification {
        match what {
            Graded::Conversation(talk) => talk.classification,
            Graded::Meeting(meeting) => meeting.classification,
            Graded::AgendaItem(meeting, item) => meeting.classification.max(item.classification),
            Graded::AgendaChange(meeting, change) => {
                let urgent =
                    meeting.made_room_for(change).map_or(Classification::Public, |one| one.classification);
                meeting.classification.max(change.classification).max(urgent)
            }
            Graded::MinuteLine(meeting, item, line) => {
                let promise = line.promise.and_then(|id| self.table::<Promise>().get(&id));
                let promise = promise.map_or(Classification::Public, |kept| self.grade_of_promise(kept));
                let pledge = self.own_grade_of_pledge(line);
                of_line(meeting, item, line).max(promise).max(pledge)
            }
            Graded::Correction(meeting, correction) => {
                let CorrectionAbout::Line { id, .. } = correction.about else {
                    return meeting.own_grade_of(correction);
                };
                let line = meeting.lines().find(|(_, line)| line.id == id);
                let line = line.map(|(item, line)| self.grade_of(Graded::MinuteLine(meeting, item, line)));
                meeting.own_grade_of(correction).max(line.unwrap_or(Classification::Public))
            }
            Graded::Promise(kept) => self.grade_of_promise(kept),
            Graded::Pledge(pledge) => self.grade_of_pledge(pledge),
            Graded::Contribution(contribution) => {
                contribution.classification.max(match contribution.source {
                    ContributionSource::Loose => Classification::Public,
                    ContributionSource::Conversation { id } => self.grade_of_talk(id),
                    ContributionSource::Meeting { id } => self.grade_at(id, None),
                })
            }
            Graded::Preparation(preparation) => self.grade_of_preparation(preparation),
            Graded::Goal(goal) => goal.classification.max(self.grade_met(goal.meeting)),
            Graded::Theme(kept) => {
                // As closed as the most open of what was brought in about it.
                let inputs = self.linked::<Input>(kept.id.uuid());
                let inputs = inputs.map(|input| self.grade_of(Graded::Input(&input.content)));
                kept.content.classification.max(inputs.min().unwrap_or(Classification::Public))
            }
            Graded::FocusGroup(session) => session.classification.max(self.grade_met(session.meeting)),
            Graded::Input(input) => input.classification.max(match input.source {
                InputSource::Loose => Classification::Public,
                InputSource::FocusGroup { id, .. } => {
                    let session = self.table::<FocusGroup>().get(&id);
                    session.map_or(Classification::Public, |kept| {
                        self.grade_of(Graded::FocusGroup(&kept.content))
                    })
                }
                InputSource::Survey { id } => {
                    let survey = self.table::<Survey>().get(&id);
                    survey.map_or(Classification::Public, |kept| kept.content.classification)
                }
            }),
            Graded::SeatLine(seat, way, line) => self.grade_of_seat_line(seat, way, line),
            Graded::Farewell(farewell) => farewell.classification,
        }
    }

    /// Who may read a record, an agenda item or a line of minutes. Of what is not there nothing may be said: it is confidential.
    pub fn grade_of_id(&self, id: AnyId) -> Classification {
        let uuid = id.uuid();
        if let Some(kind) = self.kind_of(uuid) {
            return self.grade_of_record(kind, uuid);
        }
        let grades =
            self.table::<Meeting>().values().filter_map(|kept| self.grade_of_part(&kept.content, uuid));
        grades.max().unwrap_or(Classification::Confidential)
    }

    /// The same for a part of this meeting; `None` where it has no such part.
    fn grade_of_part(&self, meeting: &Meeting, id: Uuid) -> Option<Classification> {
        let item = meeting.items().find(|item| item.id.uuid() == id);
        let line = || meeting.lines().find(|(_, line)| line.id.uuid() == id);
        match item {
            Some(item) => Some(self.grade_of(Graded::AgendaItem(meeting, item))),
            None => line().map(|(item, line)| self.grade_of(Graded::MinuteLine(meeting, item, line))),
        }
    }

    /// What a meeting is called where something else is told; empty for one that is confidential or gone.
    pub(crate) fn title_elsewhere(&self, id: MeetingId) -> String {
        let meeting = self.table::<Meeting>().get(&id).map(|kept| &kept.content);
        let open = meeting.filter(|one| self.grade_of(Graded::Meeting(one)) != Classification::Confidential);
        open.map_or_else(String::new, |meeting| meeting.title.clone())
    }

    fn grade_of_talk(&self, id: ConversationId) -> Classification {
        let talk = self.table::<Conversation>().get(&id);
        talk.map_or(Classification::Public, |kept| self.grade_of(Graded::Conversation(&kept.content)))
    }

    /// Where it may have come up at a meeting.
    fn grade_met(&self, meeting: Option<MeetingId>) -> Classification {
        meeting.map_or(Classification::Public, |id| self.grade_at(id, None))
    }

    /// At a meeting, or under an item of it that is still there.
    fn grade_at(&self, id: MeetingId, item: Option<AgendaItemId>) -> Classification {
        let Some(meeting) = self.table::<Meeting>().get(&id).map(|kept| &kept.content) else {
            return Classification::Public;
        };
        match item.and_then(|id| meeting.items().find(|known| known.id == id)) {
            Some(item) => self.grade_of(Graded::AgendaItem(meeting, item)),
            None => self.grade_of(Graded::Meeting(meeting)),
        }
    }

    /// As closed as where it was made and as every line of minutes that stands for it.
    fn grade_of_promise(&self, kept: &Versioned<Promise>) -> Classification {
        let source = match kept.content.source {
            PromiseSource::Loose => Classification::Public,
            PromiseSource::Conversation { id } => self.grade_of_talk(id),
            PromiseSource::Meeting { id, item } => self.grade_at(id, item),
        };
        let lines = self.linked::<Meeting>(kept.id.uuid()).flat_map(|meeting| {
            let lines = meeting.content.lines().filter(|(_, line)| line.promise == Some(kept.id));
            lines.map(|(item, line)| of_line(&meeting.content, item, line))
        });
        lines.fold(kept.content.classification.max(source), Ord::max)
    }

    /// As closed as where it was made, and as the line of minutes that stands for it.
    fn grade_of_pledge(&self, pledge: &Pledge) -> Classification {
        let PledgeSource::Meeting { id, line } = pledge.source else { return pledge.classification };
        let meeting = self.table::<Meeting>().get(&id).map(|kept| &kept.content);
        let stands = meeting.into_iter().flat_map(|held| {
            held.lines()
                .filter(|(_, known)| Some(known.id) == line)
                .map(|(item, known)| of_line(held, item, known))
        });
        stands.fold(pledge.classification.max(self.grade_at(id, None)), Ord::max)
    }

    /// What the pledge that a line of minutes stands for is by itself: as an action, it may be more closed than its line.
    pub(crate) fn own_grade_of_pledge(&self, line: &MinuteLine) -> Classification {
        let stands = |pledge: &Pledge| pledge.line().is_some_and(|(_, known)| known == line.id);
        let pledges = self.table::<Pledge>().values().filter(|_| line.kind == MinuteLineKind::Pledge);
        let grades = pledges.filter(|kept| stands(&kept.content)).map(|kept| kept.content.classification);
        grades.max().unwrap_or(Classification::Public)
    }

    /// As closed as the meeting, the conversation it became, and the items that have or once had a title it goes through.
    fn grade_of_preparation(&self, preparation: &Preparation) -> Classification {
        let meeting = self.table::<Meeting>().get(&preparation.meeting).map(|kept| &kept.content);
        let items = meeting.into_iter().flat_map(|meeting| {
            let now = meeting.items().filter(|item| preparation.themes.contains(&item.title));
            let now = now.map(|item| self.grade_of(Graded::AgendaItem(meeting, item)));
            let once = meeting.former_titles().filter(|(title, _)| preparation.themes.contains(*title));
            now.chain(once.map(|(_, change)| self.grade_of(Graded::AgendaChange(meeting, change))))
        });
        let talk = preparation.conversation.map(|id| self.grade_of_talk(id));
        let least = self.grade_at(preparation.meeting, None).max(Classification::Internal);
        items.chain(talk).fold(least, Ord::max)
    }

    /// A line that came up in conversations is as closed as the most open of what was written down there.
    fn grade_of_seat_line(&self, seat: &Membership, way: ContributionWay, line: &str) -> Classification {
        let said = self.linked::<Contribution>(seat.person.uuid()).map(|kept| &kept.content);
        let said = said.filter(|one| {
            one.network == seat.network && one.way == way && one.text.to_lowercase() == line.to_lowercase()
        });
        let most_open = said.map(|one| self.grade_of(Graded::Contribution(one))).min();
        most_open.unwrap_or_default().max(Classification::Internal)
    }
}

/// A line by itself.
fn of_line(meeting: &Meeting, item: &AgendaItem, line: &MinuteLine) -> Classification {
    meeting.classification.max(item.classification).max(line.classification)
}
