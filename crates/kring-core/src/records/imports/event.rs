//! A time of a calendar made fit to be a meeting.

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::records::meetings::{Meeting, MinutesState, Stage, default_duration, default_languages};
use crate::records::networks::NetworkId;

use super::meetings::{EventRow, MeetingRemark};
use super::row::cut;

/// The longest a meeting can be, in minutes.
const LONGEST: i64 = 24 * 60;

/// Makes lines of its name and place, as long as a meeting holds, and gives its minutes and what has to be said.
pub(super) fn fit(row: &mut EventRow) -> (u16, Vec<MeetingRemark>) {
    let mut remarks = Vec::new();
    let cuts = [cut(&mut row.title, check::NAME), cut(&mut row.place, check::NAME)];
    if cuts.iter().any(Option::is_some) {
        remarks.push(MeetingRemark::Shortened);
    }
    let minutes = row.until.duration_since(row.at).as_mins();
    let minutes = if minutes < 1 {
        remarks.push(MeetingRemark::NoEnd);
        i64::from(default_duration())
    } else if minutes > LONGEST {
        remarks.push(MeetingRemark::LongerThanADay);
        LONGEST
    } else {
        minutes
    };
    (u16::try_from(minutes).unwrap_or(u16::MAX), remarks)
}

/// A meeting to be held, of which nothing is known but what a calendar says.
pub(super) fn meeting_of(network: NetworkId, row: &EventRow, duration_minutes: u16) -> Meeting {
    Meeting {
        network,
        title: row.title.clone(),
        at: row.at,
        duration_minutes,
        place: row.place.clone(),
        hosted_by: None,
        theme: String::new(),
        intended_result: String::new(),
        languages: default_languages(),
        stage: Stage::Planned,
        invitations: Vec::new(),
        access: Vec::new(),
        unnamed_guests: 0,
        speaking: None,
        series: None,
        calendar_key: row.key.clone(),
        calendar_said: row.said.clone(),
        plan_changes: Vec::new(),
        agenda_changes: Vec::new(),
        parking_lot: Vec::new(),
        agenda: Vec::new(),
        minutes_state: MinutesState::default(),
        corrections: Vec::new(),
        classification: Classification::default(),
    }
}
