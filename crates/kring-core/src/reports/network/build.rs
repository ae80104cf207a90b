//! From a network to its report.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::now::Now;
use crate::pages::{PromisesKept, present_at};
use crate::records::contributions::Contribution;
use crate::records::meetings::{AgendaBalance, Meeting, MinuteLineKind, Stage, attended};
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::Person;
use crate::records::promises::Promise;
use crate::reports::grade::Gate;
use crate::reports::naming::Audience;
use crate::reports::{Count, LeftOutWhat, LeftOutWhy, ReportOptions};

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

        let members = self.members(id, now);
        let promises = self.linked::<Promise>(id.uuid()).map(|kept| &kept.content);
        let promises: Vec<&Promise> = promises.filter(|promise| promise.made_on.is_none_or(within)).collect();
        let contributions = self.linked::<Contribution>(id.uuid()).map(|kept| &kept.content);
        let contributions: Vec<&Contribution> = contributions.filter(|one| within(one.on)).collect();
        let whole = as_u32(members.len());
        let informed = Count::parts_for_others(&[self.informed(&members)], whole);
        let themes = themes(self, id, network, &mut gate);
        let goals = GoalFigure::of(self, id, period, &mut gate, now);
        let mut report = NetworkReport {
            head: self.head(id, &network.name, gate.mark(), options, now),
            period,
            members: Count::for_others(whole),
            informed: informed.first().copied().unwrap_or(Count::Withheld),
            organisations: as_u32(self.organisations_of(&members)),
            meetings: held.iter().map(|meeting| figures(meeting)).collect(),
            cancelled_meetings: as_u32(cancelled),
            ours: PromisesKept::of(promises.iter().copied(), now.today()).ours,
            theirs: PromiseCounts::of(promises, now.today()),
            contributions: ContributionCounts::of(&contributions),
            by_kind: KindFigures::of(self, id, period),
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

    fn informed(&self, members: &[&Membership]) -> u32 {
        let people = members.iter().filter_map(|member| self.table::<Person>().get(&member.person));
        as_u32(people.filter(|kept| kept.content.informed.is_some()).count())
    }
}

impl NetworkReport {
    /// How many numbers are not shown.
    fn hidden(&self) -> usize {
        let people = [self.members, self.informed].into_iter();
        let meetings = self.meetings.iter().map(|meeting| meeting.present);
        let perspectives = self.perspectives.iter().map(|perspective| perspective.people);
        let PromiseCounts { done, on_time, open, late } = self.theirs;
        let BroughtAndGotCounts { brought, got } = self.contributions.theirs;
        let deeds = [done, on_time, open, late, brought, got].into_iter();
        let all = people.chain(meetings).chain(perspectives).chain(deeds);
        let by_kind: usize = self.by_kind.iter().map(KindFigures::hidden).sum();
        all.filter(|count| count.is_hidden()).count() + by_kind
    }
}

fn figures(meeting: &Meeting) -> MeetingFigures {
    let balance = AgendaBalance::of(&meeting.agenda);
    let lines = meeting.agenda.iter().flat_map(|item| &item.minutes);
    let decisions = lines.filter(|line| line.kind == MinuteLineKind::Decision).count();
    MeetingFigures {
        on: meeting.at.date(),
        present: Count::for_others(attended(meeting)),
        member_items: balance.member.items,
        municipality_items: balance.municipality.items,
        together_items: balance.together.items,
        decisions: as_u32(decisions),
    }
}

fn perspectives(names: &[String], members: &[&Membership], held: &[&Meeting]) -> Vec<PerspectiveFigure> {
    let speaking = |name: &String| members.iter().filter(|one| one.perspectives.contains(name)).count();
    let parts: Vec<u32> = names.iter().map(|name| as_u32(speaking(name))).collect();
    let counts = Count::parts_for_others(&parts, as_u32(members.len()));
    let figure = |(name, people): (&String, Count)| {
        // How often people came who are not counted aloud would be about each of them.
        let meetings = (!people.is_hidden()).then(|| present_at(name, members, held.iter().copied()));
        PerspectiveFigure { name: name.clone(), people, meetings }
    };
    names.iter().zip(counts).map(figure).collect()
}
