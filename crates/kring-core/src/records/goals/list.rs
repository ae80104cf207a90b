//! Goals as a list shows them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::networks::NetworkId;
use crate::records::people::{PersonId, PersonName};

use super::{Goal, GoalOutcome, GoalState};

/// Which goals. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct GoalFilter {
    /// Only of this network.
    pub network: Option<NetworkId>,
    /// Only those that this member looks after.
    pub person: Option<PersonId>,
    /// Only those of which this became.
    pub state: Option<GoalState>,
}

/// A goal with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GoalRow {
    /// The goal.
    pub goal: Versioned<Goal>,
    /// The name of the network.
    pub network_name: String,
    /// The members who look after it and still take part.
    pub owners: Vec<PersonName>,
    /// Those named with it who take part no more.
    pub gone: Vec<PersonName>,
    /// Whether it is worked on and no member looks after it.
    pub lacks_member: bool,
    /// Whether it is worked on and nobody of the municipality looks after it.
    pub lacks_municipality: bool,
    /// What the meeting is called it was set at; empty for a confidential one.
    pub meeting_title: String,
    /// What became of it.
    pub state: GoalState,
    /// How many steps are done.
    pub steps_done: u32,
    /// The goal that took its place; empty for none, and for a confidential one.
    pub into_text: String,
    /// Who may read it: never more open than the meeting it was set at.
    pub classification: Classification,
}

impl Model {
    /// The goals of a filter: those that are worked on first, of these the oldest; then the others, the newest first.
    pub fn goals(&self, filter: &GoalFilter, now: &Now) -> Vec<GoalRow> {
        let narrowest = filter.person.map(Id::uuid).or(filter.network.map(Id::uuid));
        let chosen: Vec<&Versioned<Goal>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Goal>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| {
            let ended = kept.content.outcome.on();
            let days = |on: Date| Date::ZERO.until(on).map_or(0, |span| i64::from(span.get_days()));
            let order = ended.map_or_else(|| days(kept.content.set_on), |on| -days(on));
            (ended.is_some(), order, kept.created_at, kept.id)
        });
        chosen.into_iter().map(|kept| self.goal_row(kept, now)).collect()
    }

    fn goal_row(&self, kept: &Versioned<Goal>, now: &Now) -> GoalRow {
        let goal = &kept.content;
        let owners = self.co_owners(goal, now);
        let gone: Vec<PersonId> = goal.co_owners.iter().copied().filter(|id| !owners.contains(id)).collect();
        let into = match goal.outcome {
            GoalOutcome::Changed { into: Some(id), .. } => self.table::<Goal>().get(&id),
            _ => None,
        };
        let into = into.map(|kept| &kept.content);
        let into = into.filter(|goal| self.grade_of(Graded::Goal(goal)) != Classification::Confidential);
        let under_way = goal.state() == GoalState::UnderWay;
        GoalRow {
            network_name: self.network_name(goal.network),
            lacks_member: under_way && owners.is_empty(),
            lacks_municipality: under_way && goal.desk.trim().is_empty(),
            owners: self.names(&owners),
            gone: self.names(&gone),
            meeting_title: goal.meeting.map_or_else(String::new, |id| self.title_elsewhere(id)),
            state: goal.state(),
            steps_done: as_u32(goal.steps_done()),
            into_text: into.map_or_else(String::new, |goal| goal.text.clone()),
            classification: self.grade_of(Graded::Goal(goal)),
            goal: kept.clone(),
        }
    }
}

impl GoalFilter {
    fn takes(&self, goal: &Goal) -> bool {
        self.network.is_none_or(|network| goal.network == network)
            && self.person.is_none_or(|person| goal.co_owners.contains(&person))
            && self.state.is_none_or(|state| goal.state() == state)
    }
}
