//! From the records of a network to its programme.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::agreements::Agreement;
use crate::records::goals::{Goal, GoalState};
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, MeetingId, PlanChangeWhat};
use crate::records::networks::NetworkId;
use crate::records::pledges::Pledge;
use crate::records::themes::NetworkTheme;

use super::{Programme, ProgrammeItem, ProgrammeRow, ProgrammeTheme};

impl Model {
    /// The programme of a network in a year; `None` for this year.
    ///
    /// Errors: `invalid.outOfRange` for a year before 1900 or after 2199.
    pub fn programme(&self, id: NetworkId, year: Option<i16>, now: &Now) -> Result<Programme, Error> {
        let year = programme_year(year, now)?;
        let (mut rows, years) = self.programme_rows(id, year, now)?;
        let secret = |grade: Classification| grade == Classification::Confidential;
        // What has more than one day counts once.
        let hidden = |meetings: bool| {
            let closed = rows.iter().filter(|row| secret(row.classification));
            let closed = closed.filter(|row| row.what.is_meeting() == meetings);
            closed.filter_map(|row| row.what.subject()).collect::<BTreeSet<_>>().len()
        };
        let (hidden_meetings, mut hidden_others) = (hidden(true), hidden(false));
        rows.retain(|row| !secret(row.classification));
        for row in &mut rows {
            if let ProgrammeItem::Meeting { themes, .. } = &mut row.what {
                hidden_others += themes.iter().filter(|theme| secret(theme.classification)).count();
                themes.retain(|theme| !secret(theme.classification));
            }
        }
        Ok(Programme {
            network: id,
            network_name: self.network_name(id),
            year,
            years,
            rows,
            hidden_meetings: as_u32(hidden_meetings),
            hidden_others: as_u32(hidden_others),
        })
    }

    /// All that has a day in a year, whoever may read it, in order; and the years in which there is anything that is not confidential.
    pub(crate) fn programme_rows(
        &self,
        id: NetworkId,
        year: i16,
        now: &Now,
    ) -> Result<(Vec<ProgrammeRow>, Vec<i16>), Error> {
        let network = &self.find(id)?.content;
        let mut rows = Vec::new();
        for kept in self.linked::<Meeting>(id.uuid()) {
            self.meeting_rows(id, kept, &mut rows);
        }
        for kept in self.linked::<Agreement>(id.uuid()) {
            rows.extend(review(kept));
        }
        for kept in self.linked::<Pledge>(id.uuid()) {
            rows.extend(self.pledge_due(kept));
        }
        for kept in self.linked::<Goal>(id.uuid()) {
            goal_rows(kept, self.grade_of(Graded::Goal(&kept.content)), &mut rows);
        }
        rows.extend(network.ends_on.map(|on| ProgrammeRow {
            on,
            what: ProgrammeItem::End,
            classification: Classification::Public,
        }));
        let open = rows.iter().filter(|row| row.classification != Classification::Confidential);
        let mut years: BTreeSet<i16> = open.map(|row| row.on.year()).collect();
        years.extend([year, now.today().year()]);
        rows.retain(|row| row.on.year() == year);
        rows.sort_by(|one, other| (one.on, order(&one.what)).cmp(&(other.on, order(&other.what))));
        Ok((rows, years.into_iter().collect()))
    }

    /// A meeting at its day, and at each other day it was to be held on.
    fn meeting_rows(&self, network: NetworkId, kept: &Versioned<Meeting>, rows: &mut Vec<ProgrammeRow>) {
        let meeting = &kept.content;
        let classification = self.grade_of(Graded::Meeting(meeting));
        let (id, title) = (kept.id, meeting.title.clone());
        for (place, change) in meeting.plan_changes.iter().enumerate() {
            let PlanChangeWhat::Moved { from, to } = change.what else { continue };
            if from.date() != to.date() && from.date() != meeting.at.date() {
                let (title, reason) = (title.clone(), change.reason.clone());
                let what = ProgrammeItem::Moved { id, title, from, to, reason, change: as_u32(place) };
                rows.push(ProgrammeRow { on: from.date(), what, classification });
            }
        }
        let what = ProgrammeItem::Meeting {
            id,
            title,
            at: meeting.at,
            place: meeting.place.clone(),
            stage: meeting.stage,
            intended_result: meeting.intended_result.clone(),
            in_series: meeting.series.is_some(),
            themes: self.themes_at(network, id, meeting),
            changes: meeting.plan_changes.clone(),
        };
        rows.push(ProgrammeRow { on: meeting.at.date(), what, classification });
    }

    /// The themes on the agenda of a meeting, in its order. Each is as closed as the item it stands there as.
    fn themes_at(&self, network: NetworkId, id: MeetingId, meeting: &Meeting) -> Vec<ProgrammeTheme> {
        let all: Vec<&Versioned<NetworkTheme>> = self.linked(network.uuid()).collect();
        let at = |kept: &Versioned<NetworkTheme>, item| {
            kept.content.planned.iter().any(|place| place.meeting == id && place.item == item)
        };
        let mut found = Vec::new();
        for item in &meeting.agenda {
            let grade = self.grade_of(Graded::AgendaItem(meeting, item));
            found.extend(all.iter().filter(|kept| at(kept, item.id)).map(|kept| ProgrammeTheme {
                title: kept.content.title.clone(),
                classification: self.grade_of(Graded::Theme(kept)).max(grade),
            }));
        }
        found
    }

    fn pledge_due(&self, kept: &Versioned<Pledge>) -> Option<ProgrammeRow> {
        let pledge = &kept.content;
        Some(ProgrammeRow {
            on: pledge.due?,
            what: ProgrammeItem::Pledge {
                id: kept.id,
                text: self.pledge_text(pledge).to_owned(),
                side: pledge.side,
                state: pledge.state,
            },
            classification: self.grade_of(Graded::Pledge(pledge)),
        })
    }
}

/// The year that is asked for; this year where none is.
pub(crate) fn programme_year(year: Option<i16>, now: &Now) -> Result<i16, Error> {
    let year = year.unwrap_or(now.today().year());
    check::number("year", u32::try_from(year).unwrap_or(0), 1900, 2199)?;
    Ok(year)
}

/// The day on which an agreement that holds until then is looked at again.
fn review(kept: &Versioned<Agreement>) -> Option<ProgrammeRow> {
    let agreement = &kept.content;
    let on = agreement.review_on.filter(|on| agreement.ended_on.is_none_or(|last| last >= *on))?;
    let (_, version) = agreement.newest()?;
    let what = ProgrammeItem::Review {
        id: kept.id,
        about: agreement.about,
        subject: agreement.subject.clone(),
        text: version.text.clone(),
    };
    Some(ProgrammeRow { on, what, classification: Classification::Internal })
}

/// The day a goal was set, the days of its steps, and the day it was no longer worked on.
fn goal_rows(kept: &Versioned<Goal>, classification: Classification, rows: &mut Vec<ProgrammeRow>) {
    let goal = &kept.content;
    let mut row = |on: Date, what| rows.push(ProgrammeRow { on, what, classification });
    let about = |became| ProgrammeItem::Goal { id: kept.id, text: goal.text.clone(), became };
    row(goal.set_on, about(GoalState::UnderWay));
    for step in &goal.steps {
        let Some(on) = step.due else { continue };
        row(
            on,
            ProgrammeItem::Step {
                id: kept.id,
                goal: goal.text.clone(),
                text: step.text.clone(),
                side: step.side,
                done: step.done_on.is_some(),
            },
        );
    }
    if let Some(on) = goal.outcome.on() {
        row(on, about(goal.state()));
    }
}

/// What comes first on one day: meetings by the clock, then the rest by sort and by words.
fn order(what: &ProgrammeItem) -> (u8, i8, i8, &str) {
    match what {
        ProgrammeItem::Meeting { at, title, .. } => (0, at.hour(), at.minute(), title),
        ProgrammeItem::Moved { from, title, .. } => (0, from.hour(), from.minute(), title),
        ProgrammeItem::Review { text, .. } => (1, 0, 0, text),
        ProgrammeItem::Goal { text, .. } => (2, 0, 0, text),
        ProgrammeItem::Step { text, .. } => (3, 0, 0, text),
        ProgrammeItem::Pledge { text, .. } => (4, 0, 0, text),
        ProgrammeItem::End => (5, 0, 0, ""),
    }
}
