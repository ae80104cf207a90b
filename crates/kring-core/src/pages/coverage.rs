//! Which perspectives are at the table of a network, and which are missed.

use std::cmp::Reverse;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::records::meetings::{Meeting, Stage};
use crate::records::memberships::Membership;
use crate::records::networks::Network;
use crate::records::people::PersonId;

/// Meetings that "lately" means.
const LATELY: usize = 3;

/// Who is at the table, by role in life. It is about the network, never about one person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// The network's own list, in its order.
    pub listed: Vec<CoverageRow>,
    /// Perspectives that members speak from and that are not on the list.
    pub others: Vec<CoverageRow>,
    /// How many of the last meetings were looked at: three, or fewer when no more were held.
    pub meetings: u32,
}

/// One perspective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoverageRow {
    /// The role in life, in the network's words.
    pub perspective: String,
    /// Members who speak from it today.
    pub members: u32,
    /// At how many of the last meetings somebody who speaks from it was there.
    pub present: u32,
}

impl Coverage {
    /// The coverage of a network by the members it has today. Perspectives that people may not be counted by are left out.
    pub(crate) fn of(
        model: &Model,
        network: &Network,
        members: &[&Membership],
        meetings: &[&Meeting],
    ) -> Self {
        let mut held: Vec<&Meeting> =
            meetings.iter().copied().filter(|meeting| meeting.stage == Stage::Held).collect();
        held.sort_by_key(|meeting| Reverse(meeting.at));
        held.truncate(LATELY);
        let row = |perspective: &String| CoverageRow {
            perspective: perspective.clone(),
            members: as_u32(
                members.iter().filter(|member| member.perspectives.contains(perspective)).count(),
            ),
            present: present_at(perspective, members, held.iter().copied()),
        };
        let mut others: Vec<&String> = members.iter().flat_map(|member| &member.perspectives).collect();
        others.retain(|perspective| {
            !network.perspectives.contains(perspective) && model.allows_label(perspective)
        });
        others.sort_unstable();
        others.dedup();
        Self {
            listed: model.allowed(&network.perspectives).iter().map(row).collect(),
            others: others.into_iter().map(row).collect(),
            meetings: as_u32(held.len()),
        }
    }
}

/// At how many meetings somebody was there who speaks from a perspective.
pub(crate) fn present_at<'a>(
    perspective: &String,
    members: &[&Membership],
    meetings: impl IntoIterator<Item = &'a Meeting>,
) -> u32 {
    let speaks = |person: PersonId, on: Date| {
        members.iter().any(|member| {
            member.person == person && member.term().holds(on) && member.perspectives.contains(perspective)
        })
    };
    let there = |meeting: &Meeting| {
        let on = meeting.at.date();
        meeting.invitations.iter().any(|guest| guest.attended && speaks(guest.person, on))
    };
    as_u32(meetings.into_iter().filter(|meeting| there(meeting)).count())
}
