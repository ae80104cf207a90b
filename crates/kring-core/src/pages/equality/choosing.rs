//! Chooses what the numbers show, by the numbers as they are shown: a finding never says more than they do.

use std::cmp::Ordering;

use crate::pages::PromiseFigures;
use crate::records::counts::{RoughCount, RoughShare};
use crate::records::meetings::AgendaBalance;

use super::{
    AgendaFinding, AgreementShare, AgreementsFinding, AnsweredFinding, AttendanceFinding, ExchangeFinding,
    LeadingFinding, MeetingAttendance, PerspectiveAtTable, PerspectiveStanding, PromisesFinding,
    RoughBroughtAndGot, RoughPromises, SpeakingFinding, TableFinding, TasksFinding,
};

impl AgendaFinding {
    pub(super) fn of(balance: AgendaBalance) -> Self {
        let [member, municipality, together] =
            [balance.member.items, balance.municipality.items, balance.together.items];
        match member + municipality + together {
            0 => Self::Nothing,
            all if municipality * 2 > all => Self::Municipality,
            all if member * 2 > all => Self::Members,
            all if member * 2 == all => Self::HalfMembers,
            _ => Self::Shared,
        }
    }
}

/// How a part of two stands beside the other: a difference of less than a fifth is none.
fn compare(part: u32, other: u32) -> Ordering {
    let (part, whole) = (u64::from(part), u64::from(part) + u64::from(other));
    match part * 10 {
        tenths if tenths >= whole * 6 => Ordering::Greater,
        tenths if tenths <= whole * 4 => Ordering::Less,
        _ => Ordering::Equal,
    }
}

/// Makes findings of who did more of something: the municipality, whose number is said, or members.
macro_rules! who_did_more {
    ($($finding:ident),*) => {$(
        impl $finding {
            pub(super) fn of(ours: u32, theirs: RoughCount) -> Self {
                match theirs.said() {
                    None => Self::TooFew,
                    Some(0) if ours == 0 => Self::Nothing,
                    Some(theirs) => match compare(ours, theirs) {
                        Ordering::Greater => Self::MostlyOurs,
                        Ordering::Equal => Self::Even,
                        Ordering::Less => Self::MostlyTheirs,
                    },
                }
            }
        }
    )*};
}

who_did_more!(TasksFinding, LeadingFinding);

impl SpeakingFinding {
    pub(super) fn of(members: RoughShare) -> Self {
        match members {
            RoughShare::None => Self::Nothing,
            RoughShare::Few => Self::TooFew,
            RoughShare::About { percent, .. } => match compare(100 - percent.min(100), percent) {
                Ordering::Greater => Self::MostlyOurs,
                Ordering::Equal => Self::Even,
                Ordering::Less => Self::MostlyTheirs,
            },
        }
    }
}

impl AnsweredFinding {
    pub(super) fn of(brought: RoughCount, answered: RoughCount) -> Self {
        match (brought.said(), answered.said()) {
            (Some(0), _) => Self::Nothing,
            (Some(brought), Some(answered)) if answered >= brought => Self::All,
            (Some(brought), Some(answered)) if answered * 2 >= brought => Self::Most,
            (Some(_), Some(_)) => Self::Few,
            _ => Self::TooFew,
        }
    }
}

impl PromisesFinding {
    pub(super) fn of(ours: PromiseFigures, theirs: RoughPromises) -> Self {
        let due = ours.done + ours.late;
        if due + ours.open == 0 {
            return Self::Nothing;
        }
        let alone = if ours.late > 0 { Self::OursLate } else { Self::OursInTime };
        let (Some(their_due), Some(on_time)) = (theirs.due.said(), theirs.on_time.said()) else {
            return alone;
        };
        if due == 0 || their_due == 0 {
            return alone;
        }
        let ours = f64::from(ours.on_time) / f64::from(due);
        // Behind a number to the nearest five there may be two more or two less: only what holds of all of them is said.
        let least = f64::from(on_time.saturating_sub(2)) / f64::from(their_due + 2);
        let most = f64::from(on_time + 2) / f64::from(their_due.saturating_sub(2).max(1));
        match ours {
            less if less < least => Self::OursLess,
            more if more > most => Self::OursMore,
            _ => Self::Alike,
        }
    }
}

impl ExchangeFinding {
    pub(super) fn of(ours: u32, theirs: RoughBroughtAndGot) -> Self {
        match (theirs.brought.said(), theirs.got.said()) {
            (Some(0), Some(0)) => {
                if ours == 0 {
                    Self::Nothing
                } else {
                    Self::TooFew
                }
            }
            (Some(brought), Some(got)) => match compare(brought, got) {
                Ordering::Greater => Self::MoreBrought,
                Ordering::Equal => Self::Balanced,
                Ordering::Less => Self::MoreGot,
            },
            _ => Self::TooFew,
        }
    }
}

impl TableFinding {
    pub(super) fn of(rows: &[PerspectiveAtTable]) -> Self {
        let some = |standing| rows.iter().any(|row| row.standing == standing);
        match () {
            () if rows.is_empty() => Self::NoList,
            () if some(PerspectiveStanding::Missing) => Self::Missing,
            () if some(PerspectiveStanding::Away) => Self::Away,
            () if some(PerspectiveStanding::TooFew) => Self::TooFew,
            () => Self::AllThere,
        }
    }
}

impl AttendanceFinding {
    /// The newest first.
    pub(super) fn of(meetings: &[MeetingAttendance]) -> Self {
        if meetings.is_empty() {
            return Self::Nothing;
        }
        let shown: Vec<u64> = meetings.iter().filter_map(|one| one.present.said()).map(u64::from).collect();
        let half = shown.len() / 2;
        if half == 0 {
            return Self::TooFew;
        }
        // As many of the newest as of the oldest; the one between them, if any, says nothing.
        let [now, before]: [u64; 2] = [shown.iter().take(half).sum(), shown.iter().rev().take(half).sum()];
        match now * 100 {
            more if more >= before * 115 && now > 0 => Self::More,
            less if less <= before * 85 && before > 0 => Self::Fewer,
            _ => Self::Steady,
        }
    }
}

impl AgreementsFinding {
    pub(super) fn of(members: RoughCount, rows: &[AgreementShare]) -> Self {
        let Some(members) = members.said().filter(|members| *members > 0) else {
            return if rows.is_empty() { Self::None } else { Self::TooFew };
        };
        let yes: Vec<Option<u32>> = rows.iter().map(|row| row.acknowledged.said()).collect();
        match yes.as_slice() {
            [] => Self::None,
            all if all.iter().all(|one| *one == Some(members)) => Self::Everybody,
            some if some.iter().flatten().any(|one| *one < members) => Self::Waiting,
            _ => Self::TooFew,
        }
    }
}
