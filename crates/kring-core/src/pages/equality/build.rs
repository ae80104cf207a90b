//! From the records of a network to its picture of equality: one walk over each kind of record.

use std::cmp::Reverse;

use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Id;
use crate::language::now::Now;
use crate::pages::{DaysAsked, PromisesKept, Standing, standing};
use crate::records::agreements::AgreementFilter;
use crate::records::contributions::{Contribution, ContributionFigures, ContributionWay};
use crate::records::counts::{Count, Deeds, RoughCount};
use crate::records::meetings::{AgendaBalance, Meeting, Reply, Stage, attended};
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::promises::{Promise, PromiseSource, PromiseState, Side};

use super::{
    AgendaFinding, AgendaPicture, AgreementShare, AgreementsFinding, AgreementsPicture, AttendanceFinding,
    AttendancePicture, EqualityPicture, ExchangeFinding, ExchangePicture, MeetingAgenda, MeetingAttendance,
    PromisesFinding, PromisesPicture, RoughBroughtAndGot, RoughPromises, TableFinding, TablePicture,
    TasksFinding, TasksPicture, table,
};

impl Model {
    /// The picture of equality of a network over the days that are asked for.
    ///
    /// Errors: `notFound.record`; `invalid.outOfRange` for a last day before the first.
    pub fn equality(&self, id: NetworkId, asked: DaysAsked, now: &Now) -> Result<EqualityPicture, Error> {
        let network = &self.find(id)?.content;
        let period = self.period(id, asked, now)?;
        let meetings = self.linked::<Meeting>(id.uuid()).map(|kept| &kept.content);
        let mut held: Vec<&Meeting> = meetings
            .filter(|meeting| meeting.stage == Stage::Held && period.holds(meeting.at.date()))
            .collect();
        held.sort_by_key(|meeting| Reverse(meeting.at));
        let promises = self.linked::<Promise>(id.uuid()).map(|kept| &kept.content);
        let promises: Vec<&Promise> =
            promises.filter(|promise| promise.made_on.is_none_or(|on| period.holds(on))).collect();
        let contributions = self.linked::<Contribution>(id.uuid()).map(|kept| &kept.content);
        let contributions: Vec<&Contribution> = contributions.filter(|one| period.holds(one.on)).collect();
        let seats: Vec<&Membership> = self.linked(id.uuid()).map(|kept| &kept.content).collect();
        let members = self.members(id, now);
        let rows = table::rows(self, network, &seats, &members, &held);
        let whole = as_u32(members.len());
        let mut picture = EqualityPicture {
            network_name: network.name.clone(),
            period,
            agenda: agenda(&held),
            tasks: tasks(&promises),
            promises: promises_kept(&promises, now.today()),
            exchange: exchange(&contributions),
            table: TablePicture {
                finding: TableFinding::of(&rows),
                members: Count::for_others(whole),
                meetings: held.iter().map(|meeting| meeting.at.date()).collect(),
                rows,
            },
            attendance: attendance(&held),
            agreements: self.agreements_picture(id, whole, now),
            suggestions: Vec::new(),
        };
        picture.suggestions = picture.suggested();
        Ok(picture)
    }

    fn agreements_picture(&self, id: NetworkId, members: u32, now: &Now) -> AgreementsPicture {
        let filter = AgreementFilter { network: Some(id), ..AgreementFilter::default() };
        let rows = self.agreements(&filter, now).into_iter().map(|row| AgreementShare {
            about: row.agreement.content.about,
            subject: row.agreement.content.subject,
            text: row.text,
            acknowledged: part(row.acknowledged, members),
        });
        let rows: Vec<AgreementShare> = rows.collect();
        let members = Count::for_others(members);
        AgreementsPicture { finding: AgreementsFinding::of(members, &rows), members, rows }
    }
}

/// Some of so many people.
fn part(some: u32, whole: u32) -> Count {
    Count::parts_for_others(&[some], whole).pop().unwrap_or(Count::Withheld)
}

fn agenda(held: &[&Meeting]) -> AgendaPicture {
    let balance = AgendaBalance::of(held.iter().flat_map(|meeting| &meeting.agenda));
    let meetings = held
        .iter()
        .map(|meeting| MeetingAgenda { on: meeting.at.date(), balance: AgendaBalance::of(&meeting.agenda) });
    AgendaPicture { finding: AgendaFinding::of(balance), balance, meetings: meetings.collect() }
}

fn tasks(promises: &[&Promise]) -> TasksPicture {
    let (mut ours, mut theirs) = (0, Deeds::default());
    for promise in promises {
        let at_meeting = matches!(promise.source, PromiseSource::Meeting { .. });
        match promise.side {
            _ if !at_meeting || promise.state == PromiseState::Dropped => {}
            Side::Ours => ours += 1,
            Side::Theirs => theirs.add(&who(promise)),
        }
    }
    let theirs = theirs.rough();
    TasksPicture { finding: TasksFinding::of(ours, theirs), ours, theirs }
}

fn who(promise: &Promise) -> Vec<Uuid> {
    promise.people.iter().map(|id| id.uuid()).collect()
}

fn promises_kept(promises: &[&Promise], today: Date) -> PromisesPicture {
    let ours = PromisesKept::of(promises.iter().copied(), today).ours;
    let [mut due, mut on_time, mut open] = <[Deeds; 3]>::default();
    for promise in promises.iter().filter(|promise| promise.side == Side::Theirs) {
        let who = who(promise);
        match standing(promise, today) {
            Some(Standing::Done { on_time: is_on_time }) => {
                due.add(&who);
                if is_on_time {
                    on_time.add(&who);
                }
            }
            Some(Standing::Late) => due.add(&who),
            Some(Standing::Open) => open.add(&who),
            None => {}
        }
    }
    let theirs = RoughPromises { due: due.rough(), on_time: on_time.rough(), open: open.rough() };
    PromisesPicture { finding: PromisesFinding::of(ours, theirs), ours, theirs }
}

fn exchange(contributions: &[&Contribution]) -> ExchangePicture {
    let theirs = |way: ContributionWay| {
        let mut deeds = Deeds::default();
        let those = contributions.iter().filter(|one| one.side == Side::Theirs && one.way == way);
        those.for_each(|one| deeds.add(one.person.map(Id::uuid).as_slice()));
        deeds.rough()
    };
    let ours = ContributionFigures::of(contributions.iter().copied()).ours;
    let theirs =
        RoughBroughtAndGot { brought: theirs(ContributionWay::Brings), got: theirs(ContributionWay::Gets) };
    ExchangePicture { finding: ExchangeFinding::of(ours.brought + ours.got, theirs), ours, theirs }
}

fn attendance(held: &[&Meeting]) -> AttendancePicture {
    let meetings: Vec<MeetingAttendance> = held.iter().map(|meeting| attendance_of(meeting)).collect();
    AttendancePicture { finding: AttendanceFinding::of(&meetings), meetings }
}

fn attendance_of(meeting: &Meeting) -> MeetingAttendance {
    let coming = meeting.invitations.iter().filter(|guest| guest.reply == Reply::Yes).count();
    MeetingAttendance {
        on: meeting.at.date(),
        invited: RoughCount::of_people(as_u32(meeting.invitations.len())),
        coming: RoughCount::of_people(as_u32(coming)),
        present: RoughCount::of_people(attended(meeting)),
    }
}
