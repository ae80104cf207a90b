//! From the records of a network to its picture of equality: one walk over each kind of record.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::pages::{DaysAsked, Period, PromisesKept, Standing, promised_on, standing};
use crate::records::agreements::{Acknowledgement, AgreementFilter};
use crate::records::contributions::{Contribution, ContributionFigures, ContributionWay};
use crate::records::counts::{Deeds, RoughCount, WholeMonths};
use crate::records::inputs::Input;
use crate::records::meetings::{AgendaBalance, Meeting, Reply, Stage, attended};
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::{Promise, PromiseSource, PromiseState, Side};

use super::{
    AgendaFinding, AgendaPicture, AgreementShare, AgreementsFinding, AgreementsPicture, AnsweredPicture,
    AttendanceFinding, AttendancePicture, EqualityPicture, ExchangeFinding, ExchangePicture, LeadingPicture,
    MeetingAgenda, MeetingAttendance, PromisesFinding, PromisesPicture, RoughBroughtAndGot, RoughPromises,
    SpeakingPicture, TableFinding, TablePicture, TasksFinding, TasksPicture, table,
};

impl Model {
    /// The picture of equality of a network over the days that are asked for.
    ///
    /// Errors: `notFound.record`; `invalid.outOfRange` for a last day before the first.
    pub fn equality(&self, id: NetworkId, asked: DaysAsked, now: &Now) -> Result<EqualityPicture, Error> {
        let network = &self.find(id)?.content;
        let period = self.period(id, asked, now)?;
        let months = asked.whole_months(period, now);
        let counted_on = months.over();
        let meetings = self.linked::<Meeting>(id.uuid()).map(|kept| &kept.content);
        let mut ever_held: Vec<&Meeting> = meetings.filter(|meeting| meeting.stage == Stage::Held).collect();
        ever_held.sort_by_key(|meeting| Reverse(meeting.at));
        let held: Vec<&Meeting> =
            ever_held.iter().copied().filter(|meeting| period.holds(meeting.at.date())).collect();
        let inputs = self.linked::<Input>(id.uuid()).map(|kept| &kept.content);
        let promises: Vec<&Versioned<Promise>> = self.linked(id.uuid()).collect();
        let contributions = self.linked::<Contribution>(id.uuid()).map(|kept| &kept.content);
        let contributions: Vec<&Contribution> = contributions.collect();
        let seats: Vec<&Membership> = self.linked(id.uuid()).map(|kept| &kept.content).collect();
        let members = self.members_on(id, counted_on);
        let rows = table::rows(self, network, &seats, &members, &held);
        let days = Days { period, months, today: now.today() };
        let mut picture = EqualityPicture {
            network_name: network.name.clone(),
            period,
            counted_on,
            agenda: agenda(&held),
            leading: LeadingPicture::of(&ever_held, period, months),
            speaking: SpeakingPicture::of(&ever_held, months),
            tasks: tasks(&promises, &days),
            promises: promises_kept(&promises, &days),
            exchange: exchange(&contributions, &days),
            answered: AnsweredPicture::of(inputs, months),
            table: TablePicture {
                finding: TableFinding::of(&rows),
                members: RoughCount::of_people(as_u32(members.len())),
                meetings: held.iter().map(|meeting| meeting.at.date()).collect(),
                rows,
            },
            attendance: attendance(&held),
            agreements: self.agreements_picture(id, &members, counted_on, now),
            suggestions: Vec::new(),
        };
        picture.suggestions = picture.suggested();
        Ok(picture)
    }

    /// The agreements that hold, with how many of these members said yes to each by a day.
    fn agreements_picture(
        &self,
        id: NetworkId,
        members: &[&Membership],
        by: Date,
        now: &Now,
    ) -> AgreementsPicture {
        let filter = AgreementFilter { network: Some(id), ..AgreementFilter::default() };
        let people: BTreeSet<PersonId> = members.iter().map(|member| member.person).collect();
        let rows = self.agreements(&filter, now).into_iter().map(|row| {
            let newest = row.agreement.content.newest().map(|(_, version)| version.id);
            let yes = self.linked::<Acknowledgement>(row.agreement.id.uuid()).map(|kept| &kept.content);
            let yes = yes.filter(|one| Some(one.version) == newest && one.on <= by);
            let yes = yes.filter(|one| people.contains(&one.person)).count();
            AgreementShare {
                about: row.agreement.content.about,
                subject: row.agreement.content.subject,
                text: row.text,
                acknowledged: RoughCount::of_people(as_u32(yes)),
            }
        });
        let rows: Vec<AgreementShare> = rows.collect();
        let members = RoughCount::of_people(as_u32(members.len()));
        AgreementsPicture { finding: AgreementsFinding::of(members, &rows), members, rows }
    }
}

/// The days that were asked for, and the months in them of which people are counted.
struct Days {
    period: Period,
    months: WholeMonths,
    today: Date,
}

impl Days {
    /// The promises made on these days; those without a day belong to any.
    fn of<'a>(&self, promises: &[&'a Versioned<Promise>]) -> impl Iterator<Item = &'a Promise> {
        let made = promises.iter().map(|kept| &kept.content);
        made.filter(|promise| promise.made_on.is_none_or(|on| self.period.holds(on)))
    }
}

fn agenda(held: &[&Meeting]) -> AgendaPicture {
    let balance = AgendaBalance::of(held.iter().flat_map(|meeting| &meeting.agenda));
    let meetings = held
        .iter()
        .map(|meeting| MeetingAgenda { on: meeting.at.date(), balance: AgendaBalance::of(&meeting.agenda) });
    AgendaPicture { finding: AgendaFinding::of(balance), balance, meetings: meetings.collect() }
}

fn tasks(promises: &[&Versioned<Promise>], days: &Days) -> TasksPicture {
    let at_meeting = |promise: &Promise| matches!(promise.source, PromiseSource::Meeting { .. });
    let ours = days
        .of(promises)
        .filter(|one| one.side == Side::Ours && at_meeting(one) && one.state != PromiseState::Dropped);
    let ours = as_u32(ours.count());
    let mut theirs = Deeds::default();
    let actions = promises.iter().filter(|kept| at_meeting(&kept.content));
    for (kept, _) in their_promises(actions, days) {
        theirs.add(promised_on(kept), &who(&kept.content));
    }
    let theirs = theirs.rough(days.months);
    TasksPicture { finding: TasksFinding::of(ours, theirs), ours, theirs }
}

fn who(promise: &Promise) -> Vec<Uuid> {
    promise.people.iter().map(|id| id.uuid()).collect()
}

/// The promises of members, each with how it stood on the day they are counted.
fn their_promises<'a>(
    promises: impl Iterator<Item = &'a &'a Versioned<Promise>>,
    days: &Days,
) -> impl Iterator<Item = (&'a Versioned<Promise>, Standing)> {
    let on = days.months.over();
    let theirs = promises.copied().filter(|kept| kept.content.side == Side::Theirs);
    theirs.filter_map(move |kept| Some((kept, standing(&kept.content, on)?)))
}

fn promises_kept(promises: &[&Versioned<Promise>], days: &Days) -> PromisesPicture {
    let ours = PromisesKept::of(days.of(promises), days.today).ours;
    let [mut due, mut on_time, mut open] = <[Deeds; 3]>::default();
    for (kept, standing) in their_promises(promises.iter(), days) {
        let (on, who) = (promised_on(kept), who(&kept.content));
        match standing {
            Standing::Done { on_time: is_on_time } => {
                due.add(on, &who);
                if is_on_time {
                    on_time.add(on, &who);
                }
            }
            Standing::Late => due.add(on, &who),
            Standing::Open => open.add(on, &who),
        }
    }
    let [due, on_time, open] = [due, on_time, open].map(|deeds| deeds.rough(days.months));
    let theirs = RoughPromises { due, on_time, open };
    PromisesPicture { finding: PromisesFinding::of(ours, theirs), ours, theirs }
}

fn exchange(contributions: &[&Contribution], days: &Days) -> ExchangePicture {
    let theirs = |way: ContributionWay| {
        let mut deeds = Deeds::default();
        let those = contributions.iter().filter(|one| one.side == Side::Theirs && one.way == way);
        those.for_each(|one| deeds.add(one.on, one.person.map(Id::uuid).as_slice()));
        deeds.rough(days.months)
    };
    let ours = contributions.iter().copied().filter(|one| days.period.holds(one.on));
    let ours = ContributionFigures::of(ours).ours;
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
