//! How far each step is, by what is there.

use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::agreements::{AgreementFilter, AgreementRow};
use crate::records::conversations::Conversation;
use crate::records::evaluations::{EvaluationFilter, EvaluationPage};
use crate::records::goals::{Goal, GoalState};
use crate::records::meetings::{Meeting, Origin, Stage};
use crate::records::memberships::Membership;
use crate::records::networks::{Network, NetworkId};
use crate::records::people::{Person, PersonId};
use crate::records::themes::ThemeFilter;

/// How much of a step is done. A step of which there is nothing to do yet has nothing done of one.
pub(super) struct Progress {
    pub done: u32,
    pub all: u32,
}

impl Progress {
    fn of(done: usize, all: usize) -> Self {
        Self { done: as_u32(done), all: as_u32(all.max(1)) }
    }

    fn whether(done: bool) -> Self {
        Self::of(usize::from(done), 1)
    }
}

/// What the steps look at.
pub(super) struct Facts<'a> {
    model: &'a Model,
    now: &'a Now,
    id: NetworkId,
    network: &'a Network,
    members: Vec<&'a Membership>,
    /// Those planned and held.
    meetings: Vec<&'a Versioned<Meeting>>,
    agreements: Vec<AgreementRow>,
    evaluations: Vec<EvaluationPage>,
}

impl<'a> Facts<'a> {
    pub fn of(model: &'a Model, id: NetworkId, network: &'a Network, now: &'a Now) -> Self {
        let agreements = AgreementFilter { network: Some(id), ..AgreementFilter::default() };
        let evaluations = EvaluationFilter { network: Some(id), meeting: None };
        let meetings = model.linked::<Meeting>(id.uuid());
        Self {
            members: model.members(id, now),
            meetings: meetings.filter(|kept| kept.content.stage != Stage::Cancelled).collect(),
            agreements: model.agreements(&agreements, now),
            evaluations: model.evaluations(&evaluations),
            model,
            now,
            id,
            network,
        }
    }

    fn members_who(&self, are: impl Fn(&Membership) -> bool) -> Progress {
        Progress::of(self.members.iter().filter(|seat| are(seat)).count(), self.members.len())
    }

    pub fn purpose(&self) -> Progress {
        Progress::whether(!self.network.purpose.trim().is_empty())
    }

    pub fn people(&self) -> Progress {
        Progress::whether(!self.members.is_empty())
    }

    pub fn talks(&self) -> Progress {
        let spoke = |person: PersonId| {
            self.model.linked::<Conversation>(person.uuid()).any(|kept| kept.content.is_contact())
        };
        self.members_who(|seat| spoke(seat.person))
    }

    pub fn informed(&self) -> Progress {
        let person = |seat: &Membership| self.model.table::<Person>().get(&seat.person);
        self.members_who(|seat| person(seat).is_some_and(|kept| kept.content.informed.is_some()))
    }

    pub fn perspectives(&self) -> Progress {
        let listed = self.model.allowed(&self.network.perspectives);
        let there = |name: &&String| self.members.iter().any(|seat| seat.perspectives.contains(name));
        Progress::of(listed.iter().filter(there).count(), listed.len())
    }

    pub fn agreements(&self) -> Progress {
        Progress::whether(!self.agreements.is_empty())
    }

    pub fn yes(&self) -> Progress {
        let done = self.agreements.iter().filter(|row| row.waiting == 0 && row.acknowledged > 0);
        Progress::of(done.count(), self.agreements.len())
    }

    /// A meeting of which an item came from members, or was made together with them.
    pub fn members_agenda(&self) -> Progress {
        let mut items = self.meetings.iter().flat_map(|kept| &kept.content.agenda);
        Progress::whether(items.any(|item| item.origin != Origin::Municipality))
    }

    /// Of the next meeting, or else the last: a talk for each for whom there should be one.
    pub fn preparations(&self) -> Progress {
        let coming = self.meetings.iter().filter(|kept| kept.content.at >= self.now.local());
        let next = coming.min_by_key(|kept| kept.content.at);
        let Some(meeting) = next.or_else(|| self.meetings.iter().max_by_key(|kept| kept.content.at)) else {
            return Progress::whether(false);
        };
        let needs = self.model.meeting_languages(meeting.id, self.now).map(|languages| languages.needs);
        let needs = needs.unwrap_or_default();
        if needs.is_empty() {
            return Progress::whether(true);
        }
        let done = needs.iter().filter(|need| need.preparation.is_some()).count();
        Progress::of(done, needs.len())
    }

    /// A theme that somebody brought something in about.
    pub fn themes(&self) -> Progress {
        let themes = self.model.themes(&ThemeFilter { network: Some(self.id), state: None });
        Progress::whether(themes.iter().any(|row| row.inputs.theirs + row.inputs.ours > 0))
    }

    /// A goal that somebody on each side looks after.
    pub fn goals(&self) -> Progress {
        let goals = self.model.linked::<Goal>(self.id.uuid()).map(|kept| &kept.content);
        let mut standing =
            goals.filter(|goal| matches!(goal.state(), GoalState::UnderWay | GoalState::Reached));
        let has_both =
            |goal: &Goal| !self.model.co_owners(goal, self.now).is_empty() && !goal.desk.is_empty();
        Progress::whether(standing.any(has_both))
    }

    pub fn evaluation(&self) -> Progress {
        Progress::whether(self.evaluations.iter().any(|page| page.sheets > 0))
    }
}
