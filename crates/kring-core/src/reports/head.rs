//! What every report has: its head, what was asked for, and what was left out.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::language::locale::Locale;
use crate::pages::{DaysAsked, EntryId, TimelineKind};
use crate::records::meetings::MinuteLineId;

use super::{NameChoices, NamesInReport};

/// The head of a report, printed on each page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportHead {
    /// What it is about: the title of the meeting or the name of the network.
    pub title: String,
    /// The network.
    pub network_name: String,
    /// The responsible organisation; the municipality of the settings when the network names none. May be empty.
    pub responsible: String,
    /// Who may read it: at least as closed as anything in it.
    pub classification: Classification,
    /// What the network is for.
    pub purpose: String,
    /// The day it was made.
    #[specta(type = String)]
    pub made_on: Date,
    /// The language of everything that is not the users' own words.
    pub language: Locale,
    /// Who is named in its texts, where it is to name nobody.
    pub names: NamesInReport,
}

/// What somebody asks of a report. Every field has a default.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportOptions {
    /// The language to write it in.
    pub language: Locale,
    /// For people outside the municipality or for a wall: no names of people, and no small numbers of them.
    pub for_sharing: bool,
    /// For sharing, and a network report: what becomes of the names in the texts that people wrote.
    pub names: NameChoices,
    /// Lines said in confidence that may be in it all the same, chosen one by one.
    pub include_confidential: Vec<MinuteLineId>,
    /// Reports on a person: what was said in confidence and may be in it all the same, by the record it is in.
    pub include_entries: Vec<EntryId>,
    /// Timeline: only these sorts of things. None named: all.
    pub kinds: Vec<TimelineKind>,
    /// Survey to fill in: the language its questions are printed in, a BCP 47 tag; `None` for the one they were made in.
    pub paper_language: Option<String>,
    /// Programme: which year; `None` for this year.
    pub year: Option<i16>,
    /// The mark it gets. What is more closed than this stays out; `None` is [`Classification::Internal`], or that of
    /// the meeting when it is more closed. A mark more open than the meeting's own is `invalid.outOfRange`.
    pub classification: Option<Classification>,
    /// Network report, picture of equality, theme, timeline and input: the first day it is about. `None`: from the first thing there is.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Network report, picture of equality, theme, timeline and input: the last day it is about. `None`: today.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

impl ReportOptions {
    /// The days they ask for.
    pub(super) fn days(&self) -> DaysAsked {
        DaysAsked { from: self.from, until: self.until }
    }
}

/// Something a report does not show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// What.
    pub what: LeftOutWhat,
    /// How many of them; `None` when all of the sort stay out, however many there are.
    pub count: Option<u32>,
    /// Why.
    pub why: LeftOutWhy,
}

/// The sorts of things a report may leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LeftOutWhat {
    /// Names of people.
    Names,
    /// Conversations.
    Conversations,
    /// Titles of meetings.
    Meetings,
    /// Talks before a meeting.
    Preparations,
    /// Promises.
    Promises,
    /// Lines of a profile: what somebody cares about, brings and gets.
    ProfileLines,
    /// What was brought and got.
    Contributions,
    /// Whole agenda items.
    AgendaItems,
    /// Changes of an agenda.
    AgendaChanges,
    /// Notes of the minutes.
    Notes,
    /// Decisions.
    Decisions,
    /// Actions.
    Actions,
    /// Pledges.
    Pledges,
    /// Corrections of minutes.
    Corrections,
    /// Numbers of people.
    Numbers,
    /// Working agreements.
    Agreements,
    /// Goals.
    Goals,
    /// Themes.
    Themes,
    /// What somebody brought in.
    Inputs,
}

/// Why a report leaves something out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LeftOutWhy {
    /// This report names nobody: lists of names are left out, and no name is left in its texts.
    NamesNobody,
    /// This report has no lists of names, but so many people are named in its texts.
    StillInText,
    /// It does not belong in a report for others.
    ForOthers,
    /// It was said in confidence.
    InConfidence,
    /// It is more closed than the mark of this report.
    MoreClosed,
    /// It is about fewer than five people.
    FewerThanFive,
    /// They asked not to be on lists that others see, or to be asked before.
    AskedNotTo,
    /// There is no room for it on the page.
    NoRoom,
}
