//! Which perspectives were at the table, in one walk over the meetings.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::records::counts::{RoughCount, SMALLEST_SHOWN};
use crate::records::meetings::Meeting;
use crate::records::memberships::Membership;
use crate::records::networks::Network;
use crate::records::people::PersonId;

use super::TableFinding;

/// Which perspectives were at the table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TablePicture {
    /// What it shows.
    pub finding: TableFinding,
    /// Who takes part.
    pub members: RoughCount,
    /// The days of the meetings held in the period, newest first.
    #[specta(type = Vec<String>)]
    pub meetings: Vec<Date>,
    /// The network's own list.
    pub rows: Vec<PerspectiveAtTable>,
}

/// One perspective.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PerspectiveAtTable {
    /// The role in life, in the network's words.
    pub perspective: String,
    /// Members who speak from it.
    pub members: RoughCount,
    /// How it stands.
    pub standing: PerspectiveStanding,
    /// For each of the meetings whether somebody who speaks from it was there; `None` where it was so few people that this
    /// would be about them.
    pub present: Vec<Option<bool>>,
}

/// How a perspective stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PerspectiveStanding {
    /// No member speaks from it.
    Missing,
    /// Members do, and nobody of them was at the last two meetings.
    Away,
    /// Members do.
    There,
    /// So few members do that nothing more is said of it.
    TooFew,
}

/// Meetings that "lately" means.
const LATELY: usize = 2;

/// A row for each perspective of the network's own list by which people may be counted. `seats` are all there ever were,
/// `members` those who are counted, `held` the meetings, newest first.
pub(super) fn rows(
    model: &Model,
    network: &Network,
    seats: &[&Membership],
    members: &[&Membership],
    held: &[&Meeting],
) -> Vec<PerspectiveAtTable> {
    let names = model.allowed(&network.perspectives);
    let places: HashMap<&str, usize> =
        names.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    let spoken = |seat: &Membership, tally: &mut Vec<u32>| {
        for place in seat.perspectives.iter().filter_map(|name| places.get(name.as_str())) {
            tally[*place] += 1;
        }
    };
    let mut today = vec![0; names.len()];
    for seat in members {
        spoken(seat, &mut today);
    }
    let present: Vec<Vec<Option<bool>>> = held
        .iter()
        .map(|meeting| {
            let on = meeting.at.date();
            let came = meeting.invitations.iter().filter(|guest| guest.attended);
            let came: HashSet<PersonId> = came.map(|guest| guest.person).collect();
            let (mut all, mut there) = (vec![0; names.len()], vec![0; names.len()]);
            for seat in seats.iter().filter(|seat| seat.term().holds(on)) {
                spoken(seat, &mut all);
                if came.contains(&seat.person) {
                    spoken(seat, &mut there);
                }
            }
            let few = |all: &u32| *all < SMALLEST_SHOWN;
            all.iter().zip(there).map(|(all, there)| (!few(all)).then_some(there > 0)).collect()
        })
        .collect();
    let rows = names.iter().zip(today.into_iter().map(RoughCount::of_people)).enumerate();
    rows.map(|(place, (name, count))| {
        let present: Vec<Option<bool>> = present.iter().map(|meeting| meeting[place]).collect();
        PerspectiveAtTable {
            perspective: name.clone(),
            members: count,
            standing: standing(count, &present),
            // Of how few there are nothing is said today, nor of the days when there were more of them.
            present: if count.said().is_none() { vec![None; present.len()] } else { present },
        }
    })
    .collect()
}

fn standing(members: RoughCount, present: &[Option<bool>]) -> PerspectiveStanding {
    let lately: Vec<Option<bool>> = present.iter().take(LATELY).copied().collect();
    match members.said() {
        None => PerspectiveStanding::TooFew,
        Some(0) => PerspectiveStanding::Missing,
        Some(_) if lately.len() == LATELY && lately.iter().all(|one| *one == Some(false)) => {
            PerspectiveStanding::Away
        }
        Some(_) => PerspectiveStanding::There,
    }
}
