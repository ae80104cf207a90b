//! Meetings, the talks before them, their agenda and their minutes.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Course;
use super::minutes::{AdoptsEntry, SubmittedEntry, ThankedEntry};
use crate::engine::classification::Classification;
use crate::records::meetings::{AccessNeed, AgendaChangeWhat, Origin, SpeakingTime, Stage, Way};
use crate::records::preparations::Wish;
use crate::records::promises::Side;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct MeetingEntry {
    pub(in crate::demo) title: String,
    pub(in crate::demo) day: i32,
    pub(in crate::demo) at: String,
    pub(in crate::demo) minutes: u16,
    pub(in crate::demo) place: String,
    /// The organisation that gives it a place.
    #[serde(default)]
    pub(in crate::demo) host: Option<String>,
    pub(in crate::demo) theme: String,
    pub(in crate::demo) result: String,
    #[serde(default)]
    pub(in crate::demo) languages: Vec<String>,
    pub(in crate::demo) stage: Stage,
    pub(in crate::demo) unnamed: u16,
    /// Whether it is one of the evenings that are planned together.
    #[serde(default)]
    pub(in crate::demo) series: bool,
    /// Why somebody is invited, by who.
    #[serde(default)]
    pub(in crate::demo) why: BTreeMap<String, String>,
    /// What people need in order to come.
    #[serde(default)]
    pub(in crate::demo) access: Vec<AccessNeed>,
    /// How long each side spoke.
    #[serde(default)]
    pub(in crate::demo) speaking: Option<SpeakingTime>,
    /// Said yes and came.
    #[serde(default)]
    pub(in crate::demo) present: Vec<String>,
    /// Said yes to one still to come.
    #[serde(default)]
    pub(in crate::demo) coming: Vec<String>,
    #[serde(default)]
    pub(in crate::demo) maybe: Vec<String>,
    /// Said no.
    #[serde(default)]
    pub(in crate::demo) absent: Vec<String>,
    /// Gave no answer.
    #[serde(default)]
    pub(in crate::demo) silent: Vec<String>,
    /// Talks beforehand.
    #[serde(default)]
    pub(in crate::demo) preparations: Vec<PreparationEntry>,
    pub(in crate::demo) agenda: Vec<ItemEntry>,
    /// Items that were put aside.
    #[serde(default)]
    pub(in crate::demo) put_aside: Vec<ItemEntry>,
    /// What was planned of it before, the oldest first.
    #[serde(default)]
    pub(in crate::demo) former_plans: Vec<FormerPlanEntry>,
    /// What changed about the agenda.
    #[serde(default)]
    pub(in crate::demo) changes: Vec<ChangeEntry>,
    /// Who was thanked for coming, by day.
    #[serde(default)]
    pub(in crate::demo) thanked: Vec<ThankedEntry>,
    /// Since when and until when the members have its minutes.
    #[serde(default)]
    pub(in crate::demo) submitted: Option<SubmittedEntry>,
    /// The earlier minutes that were adopted at it.
    #[serde(default)]
    pub(in crate::demo) adopts: Option<AdoptsEntry>,
}

/// When and where a meeting was to be before that changed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct FormerPlanEntry {
    /// The day it changed.
    pub(in crate::demo) changed: i32,
    /// The day it was to be, if that changed.
    #[serde(default)]
    pub(in crate::demo) day: Option<i32>,
    /// The place it was to be, if that changed.
    #[serde(default)]
    pub(in crate::demo) place: Option<String>,
    pub(in crate::demo) reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct ChangeEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) at: String,
    pub(in crate::demo) what: AgendaChangeWhat,
    #[serde(default)]
    pub(in crate::demo) title: String,
    #[serde(default)]
    pub(in crate::demo) requested_by: Option<Origin>,
    #[serde(default)]
    pub(in crate::demo) requester: Option<String>,
    #[serde(default)]
    pub(in crate::demo) reason: String,
    /// The title of the item that it made room for.
    #[serde(default)]
    pub(in crate::demo) made_room_for: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct PreparationEntry {
    pub(in crate::demo) with: String,
    /// When the talk is, once that is agreed.
    #[serde(default)]
    pub(in crate::demo) day: Option<i32>,
    #[serde(default)]
    pub(in crate::demo) at: String,
    pub(in crate::demo) themes: Vec<String>,
    #[serde(default)]
    pub(in crate::demo) wishes: Vec<Wish>,
    /// The day it was held.
    #[serde(default)]
    pub(in crate::demo) done: Option<i32>,
    #[serde(default)]
    pub(in crate::demo) takes_along: Option<TakesAlongEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct TakesAlongEntry {
    pub(in crate::demo) day: i32,
    pub(in crate::demo) words: String,
    pub(in crate::demo) as_meant: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(in crate::demo) struct ItemEntry {
    pub(in crate::demo) title: String,
    pub(in crate::demo) origin: Origin,
    #[serde(default)]
    pub(in crate::demo) way: Way,
    #[serde(default)]
    pub(in crate::demo) by: Option<String>,
    /// Which side leads it, and who.
    #[serde(default)]
    pub(in crate::demo) led_by: Option<Origin>,
    #[serde(default)]
    pub(in crate::demo) leader: Option<String>,
    #[serde(default)]
    pub(in crate::demo) explanation: String,
    #[serde(default)]
    pub(in crate::demo) urgent_reason: String,
    pub(in crate::demo) planned: u16,
    /// Whether it was taken over from an earlier meeting, where it has the same title.
    #[serde(default)]
    pub(in crate::demo) carried: bool,
    #[serde(default)]
    pub(in crate::demo) grade: Classification,
    pub(in crate::demo) lines: Vec<LineEntry>,
}

/// A line of the minutes: one of a note, a decision, a pledge and an action.
#[derive(Deserialize)]
#[serde(untagged)]
pub(in crate::demo) enum LineEntry {
    Note {
        note: String,
        #[serde(default)]
        grade: Classification,
    },
    Decision {
        decision: String,
        #[serde(default)]
        agreed: String,
        #[serde(default)]
        reservations: String,
        #[serde(default)]
        outcome: String,
        /// The words of the decision whose place it took.
        #[serde(default)]
        replaces: Option<String>,
    },
    Pledge {
        pledge: String,
    },
    Action {
        action: String,
        side: Side,
        #[serde(default)]
        people: Vec<String>,
        #[serde(default)]
        holder: String,
        #[serde(flatten)]
        course: Course,
    },
}
