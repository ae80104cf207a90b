//! What was agreed to do at the meetings of a network, for those who do it.

use std::cmp::Reverse;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::meetings::Meeting;
use crate::records::networks::NetworkId;
use crate::records::people::PersonName;
use crate::records::promises::{MadeAt, PromiseFilter, PromiseRow, PromiseSource, PromiseState, Side};

use super::attendance::keep_name_off_list;
use super::grade::{Gate, Shown};
use super::naming::Audience;
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// The action list of a network (actielijst): what was agreed to do at its meetings, and no other promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActionsReport {
    /// The head of each page.
    pub head: ReportHead,
    /// From this day on, what is over is in it too: three months.
    #[specta(type = String)]
    pub since: Date,
    /// Those to do first, the first due on top; then those that are over, the last on top.
    pub actions: Vec<ActionsReportRow>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// An action as it may be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ActionsReportRow {
    /// What.
    pub text: String,
    /// Of which side it is.
    pub side: Side,
    /// Who does it, where that may be said.
    pub people: Vec<String>,
    /// Ours: who does it, where that may be said; may be empty.
    pub holder: String,
    /// By when.
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// Whether that day is over and it is still to be done.
    pub is_late: bool,
    /// How it stands.
    pub state: PromiseState,
    /// The day it was done or let go.
    #[specta(type = Option<String>)]
    pub closed_on: Option<Date>,
    /// Why it was let go; may be empty.
    pub reason: String,
    /// What the meeting is called at which it was agreed; may be empty, and is for a confidential one.
    pub meeting: String,
    /// The day of that meeting; where it was removed, the day the action was agreed, if that is known.
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
}

impl Model {
    /// The actions agreed at the meetings of a network that may be read with these options.
    pub fn actions_report(
        &self,
        id: NetworkId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<ActionsReport, Error> {
        let network = &self.find(id)?.content;
        let mut gate = Gate::over(Classification::Public, options)?;
        let since = now.today().saturating_sub(3.months());
        let off_lists = self.names_off_lists(now);
        let mut actions: Vec<ActionsReportRow> = Vec::new();
        for mut row in self.promises(&PromiseFilter::default(), now) {
            let Some((meeting, on)) = self.agreed_at(id, &row) else { continue };
            let over = row.promise.content.state != PromiseState::Open;
            if over && row.promise.content.closed_on.is_none_or(|day| day < since) {
                continue;
            }
            if gate.admit(row.classification, LeftOutWhat::Actions) == Shown::Open {
                self.keep_off_lists(&mut row.people, now);
                keep_name_off_list(&mut row.promise.content.holder, &off_lists);
                actions.push(action(row, meeting, on, options, &mut gate));
            }
        }
        // Said whether there is somebody or not: who reads it does not learn that there is.
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::AskedNotTo);
        actions.sort_by_key(|row| {
            let over = row.state != PromiseState::Open;
            let last_first = row.closed_on.map(Reverse);
            (over, last_first.filter(|_| over), row.due.is_none(), row.due, row.on)
        });
        let mut report = ActionsReport {
            head: self.head(id, &network.name, gate.mark(), options, now),
            since,
            actions,
            left_out: gate.left_out(),
        };
        if options.for_sharing {
            self.name_nobody(&mut report, &Audience::of_network(id), options)?;
        }
        Ok(report)
    }
}

impl Model {
    /// At which meeting of a network something was agreed, and on which day; `None` for any other promise. One whose meeting was
    /// removed stays with the network it is for.
    fn agreed_at(&self, network: NetworkId, row: &PromiseRow) -> Option<(String, Option<Date>)> {
        let promise = &row.promise.content;
        let PromiseSource::Meeting { id, .. } = promise.source else { return None };
        match (self.table::<Meeting>().get(&id), &row.made_at) {
            (Some(kept), Some(MadeAt::Meeting { title, on, .. })) => {
                (kept.content.network == network).then(|| (title.clone(), Some(*on)))
            }
            _ => (promise.network == Some(network)).then(|| (String::new(), promise.made_on)),
        }
    }
}

/// A version for sharing names nobody, on neither side: who does it for us may be a colleague.
fn action(
    row: PromiseRow,
    meeting: String,
    on: Option<Date>,
    options: &ReportOptions,
    gate: &mut Gate<'_>,
) -> ActionsReportRow {
    let promise = row.promise.content;
    let mut people = match promise.side {
        Side::Theirs => row.people.into_iter().map(|PersonName { name, .. }| name).collect(),
        // To whom we owe it is not who does it.
        Side::Ours => Vec::new(),
    };
    let mut holder = promise.holder;
    if options.for_sharing && !(people.is_empty() && holder.is_empty()) {
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        (people, holder) = (Vec::new(), String::new());
    }
    ActionsReportRow {
        text: promise.text,
        side: promise.side,
        people,
        holder,
        due: promise.due,
        is_late: row.days_late.is_some(),
        state: promise.state,
        closed_on: promise.closed_on,
        reason: promise.reason,
        meeting,
        on,
    }
}
