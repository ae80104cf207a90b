//! From a network to its report.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::pages::{DaysAsked, PromisesKept, present_at};
use crate::records::contributions::Contribution;
use crate::records::counts::RoughCount;
use crate::records::meetings::{AgendaBalance, Meeting, MinuteLineKind, Stage, attended};
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::Person;
use crate::records::promises::Promise;
use crate::reports::grade::Gate;
use crate::reports::naming::Audience;
use crate::reports::{LeftOutWhat, LeftOutWhy, ReportOptions};

use super::themes::themes;
use super::{
    BroughtAndGotCounts, ContributionCounts, GoalFigure, KindFigures, MeetingFigures, NetworkReport,
    PerspectiveFigure, PromiseCounts,
};

impl Model {
    /// The report on a network over the days of the options. It holds numbers, never a person.
    pub fn network_report(
        &self,
        id: NetworkId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<NetworkReport, Error> {
        let network = &self.find(id)?.content;
        let period = self.period(id, options.days(), now)?;
        let within = |on: Date| period.holds(on);
        let mut gate = Gate::over(Classification::Public, options)?;
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        gate.leave_out_all(LeftOutWhat::Conversations, LeftOutWhy::ForOthers);

        let meetings = self.linked::<Meeting>(id.uuid()).map(|kept| &kept.content);
        let mut meetings: Vec<&Meeting> = meetings.filter(|meeting| within(meeting.at.date())).collect();
        meetings.sort_by_key(|meeting| Reverse(meeting.at));
        let held: Vec<&Meeting> =
            meetings.iter().copied().filter(|meeting| meeting.stage == Stage::Held).collect();
        let cancelled = meetings.iter().filter(|meeting| meeting.stage == Stage::Cancelled).count();

        let months = options.days().whole_months(period, now);
        let counted_on = months.over();
        let members = self.members_on(id, counted_on);
        let promises: Vec<&Versioned<Promise>> = self.linked(id.uuid()).collect();
        let made = promises.iter().map(|kept| &kept.content);
        let made = made.filter(|promise| promise.made_on.is_none_or(within));
        let contributions = self.linked::<Contribution>(id.uuid()).map(|kept| &kept.content);
        let contributions: Vec<&Contribution> = contributions.collect();
        let themes = themes(self, id, &mut gate);
        let goals = GoalFigure::of(self, id, period, &mut gate, now);
        let first = self.period(id, DaysAsked::default(), now)?.from;
        let organisations = as_u32(self.organisations_of(&members));
        let mut report = NetworkReport {
            head: self.head(id, &network.name, gate.mark(), options, now),
            period,
            counted_on,
            members: RoughCount::of_people(as_u32(members.len())),
            informed: RoughCount::of_people(self.informed(&members, counted_on)),
            organisations: RoughCount::of_people(organisations),
            meetings: held.iter().map(|meeting| figures(meeting)).collect(),
            cancelled_meetings: as_u32(cancelled),
            ours: PromisesKept::of(made, now.today()).ours,
            theirs: PromiseCounts::of(&promises, months),
            contributions: ContributionCounts::of(&contributions, period, months),
            by_kind: KindFigures::of(self, id, first, months),
            perspectives: perspectives(&self.allowed(&network.perspectives), &members, &held),
            goals,
            themes,
            charter: self.charter(id, now),
            left_out: Vec::new(),
        };
        for _ in 0..report.hidden() {
            gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
        }
        report.left_out = gate.left_out();
        self.name_nobody(&mut report, &Audience::of_network(id), options)?;
        Ok(report)
    }

    /// How many members were told by a day that this is kept.
    fn informed(&self, members: &[&Membership], by: Date) -> u32 {
        let people = members.iter().filter_map(|member| self.table::<Person>().get(&member.person));
        let told = people.filter(|kept| kept.content.informed.as_ref().is_some_and(|told| told.on <= by));
        as_u32(told.count())
    }
}

impl NetworkReport {
    /// How many numbers are not shown.
    fn hidden(&self) -> usize {
        let people = [self.members, self.informed, self.organisations].into_iter();
        let meetings = self.meetings.iter().map(|meeting| meeting.present);
        let perspectives = self.perspectives.iter().map(|perspective| perspective.people);
        let PromiseCounts { done, on_time, open, late } = self.theirs;
        let BroughtAndGotCounts { brought, got } = self.contributions.theirs;
        let deeds = [done, on_time, open, late, brought, got].into_iter();
        let all = people.chain(meetings).chain(perspectives).chain(deeds);
        let by_kind: usize = self.by_kind.iter().map(KindFigures::hidden).sum();
        all.filter(|count| count.said().is_none()).count() + by_kind
    }
}

fn figures(meeting: &Meeting) -> MeetingFigures {
    let balance = AgendaBalance::of(&meeting.agenda);
    let lines = meeting.agenda.iter().flat_map(|item| &item.minutes);
    let decisions = lines.filter(|line| line.kind == MinuteLineKind::Decision).count();
    MeetingFigures {
        on: meeting.at.date(),
        present: RoughCount::of_people(attended(meeting)),
        member_items: balance.member.items,
        municipality_items: balance.municipality.items,
        together_items: balance.together.items,
        decisions: as_u32(decisions),
    }
}

fn perspectives(names: &[String], members: &[&Membership], held: &[&Meeting]) -> Vec<PerspectiveFigure> {
    let figure = |name: &String| {
        let speaking = members.iter().filter(|one| one.perspectives.contains(name)).count();
        let people = RoughCount::of_people(as_u32(speaking));
        // How often people came who are not counted aloud would be about each of them.
        let meetings = people.said().map(|_| present_at(name, members, held.iter().copied()));
        PerspectiveFigure { name: name.clone(), people, meetings }
    };
    names.iter().map(figure).collect()
}
