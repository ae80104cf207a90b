//! Who led the items of meetings that were held.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::number::as_u32;
use crate::engine::record::Id;
use crate::pages::Period;
use crate::records::counts::{Deeds, RoughCount, WholeMonths};
use crate::records::meetings::{Meeting, Origin};

use super::LeadingFinding;

/// How many items either side led; those that both led together are of neither.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeadingPicture {
    /// What it shows.
    pub finding: LeadingFinding,
    /// Items that the municipality led.
    pub ours: u32,
    /// Items that members led.
    pub theirs: RoughCount,
}

impl LeadingPicture {
    /// Of all meetings that were held: the municipality's on the days asked for, the members' in the months in them.
    pub(super) fn of(held: &[&Meeting], period: Period, months: WholeMonths) -> Self {
        let within = held.iter().filter(|meeting| period.holds(meeting.at.date()));
        let ours = within.flat_map(|meeting| &meeting.agenda);
        let ours = as_u32(ours.filter(|item| item.led_by == Some(Origin::Municipality)).count());
        let mut theirs = Deeds::default();
        for meeting in held {
            for item in meeting.agenda.iter().filter(|item| item.led_by == Some(Origin::Member)) {
                theirs.add(meeting.at.date(), item.leader.map(Id::uuid).as_slice());
            }
        }
        let theirs = theirs.rough(months);
        Self { finding: LeadingFinding::of(ours, theirs), ours, theirs }
    }
}
