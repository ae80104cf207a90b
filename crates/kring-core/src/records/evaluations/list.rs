//! Evaluations as a list shows them, and meetings that have none yet.

use std::cmp::Reverse;

use jiff::ToSpan;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::meetings::{Meeting, MeetingId, Stage};
use crate::records::networks::NetworkId;

use super::{Evaluation, EvaluationPage};

/// From so many days after a meeting on it is asked how it was.
const FROM: i64 = 7;

/// So many days after it nobody remembers well enough to ask them.
const UNTIL: i64 = 35;

/// Which evaluations. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct EvaluationFilter {
    /// Only of meetings of this network.
    pub network: Option<NetworkId>,
    /// Only of this meeting.
    pub meeting: Option<MeetingId>,
}

/// A meeting that was held and about which nobody was asked yet how it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnevaluatedMeeting {
    /// Which.
    pub id: MeetingId,
    /// What it is called; empty for a confidential one.
    pub title: String,
    /// When it was.
    #[specta(type = String)]
    pub at: DateTime,
}

impl Model {
    /// The evaluations of a filter, of the newest meeting first.
    pub fn evaluations(&self, filter: &EvaluationFilter) -> Vec<EvaluationPage> {
        let of_network = |meeting: MeetingId| {
            filter.network.is_none_or(|network| {
                self.table::<Meeting>().get(&meeting).is_some_and(|kept| kept.content.network == network)
            })
        };
        let all = self.table::<Evaluation>().values();
        let chosen = all.filter(|kept| {
            let meeting = kept.content.meeting;
            filter.meeting.is_none_or(|asked| asked == meeting) && of_network(meeting)
        });
        let mut pages: Vec<EvaluationPage> = chosen.map(|kept| self.shown_evaluation(kept)).collect();
        pages.sort_by_key(|page| (Reverse(page.at), page.id));
        pages
    }

    /// Meetings held between one and five weeks ago of which nobody was asked yet how they were, the newest first.
    pub fn unevaluated(&self, network: Option<NetworkId>, now: &Now) -> Vec<UnevaluatedMeeting> {
        let today = now.today();
        let [first, last] = [UNTIL, FROM].map(|days| today.saturating_sub(days.days()));
        let meetings = self.table::<Meeting>().values().filter(|kept| {
            let (meeting, on) = (&kept.content, kept.content.at.date());
            meeting.stage == Stage::Held
                && !self.network_has_ended(meeting.network, today)
                && network.is_none_or(|network| meeting.network == network)
                && (first..=last).contains(&on)
                && self.linked::<Evaluation>(kept.id.uuid()).next().is_none()
        });
        let mut meetings: Vec<UnevaluatedMeeting> = meetings
            .map(|kept| UnevaluatedMeeting {
                id: kept.id,
                title: self.title_elsewhere(kept.id),
                at: kept.content.at,
            })
            .collect();
        meetings.sort_by_key(|meeting| (Reverse(meeting.at), meeting.id));
        meetings
    }
}
