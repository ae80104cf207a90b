//! The timeline of one person on paper, for whoever takes over or for the person themselves.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::pages::{NamedAs, TimelineEntry, TimelineFilter, TimelineKind};
use crate::records::people::PersonId;

use super::grade::{Gate, Shown};
use super::{LeftOut, LeftOutWhat, ReportHead, ReportOptions};

/// A timeline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelineReport {
    /// The head of each page.
    pub head: ReportHead,
    /// The first day it is about; `None`: from the beginning.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// The last day it is about; `None`: until now.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// The sorts of things it is about; empty: all.
    pub kinds: Vec<TimelineKind>,
    /// What happened, newest first. What was said in confidence and not chosen is without its words.
    pub entries: Vec<TimelineEntry>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

impl Model {
    /// The timeline of a person as it may be printed with these options. It never names the others who were there.
    pub fn timeline_report(
        &self,
        id: PersonId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<TimelineReport, Error> {
        let filter = TimelineFilter {
            kinds: options.kinds.clone(),
            from: options.from,
            until: options.until,
            confidential: true,
            ..TimelineFilter::default()
        };
        let mut gate = Gate::over(Classification::Internal, options)?;
        let mut entries = Vec::new();
        for entry in self.person_timeline(id, &filter)?.entries {
            entries.extend(admitted(entry, &mut gate));
        }
        Ok(TimelineReport {
            head: self.head_for(id, gate.mark(), options, now)?,
            from: options.from,
            until: options.until,
            kinds: options.kinds.clone(),
            entries,
            left_out: gate.left_out(),
        })
    }
}

/// An entry as it may be printed: without its words when they were said in confidence.
fn admitted(mut entry: TimelineEntry, gate: &mut Gate<'_>) -> Option<TimelineEntry> {
    let (grade, what) = (entry.classification(), what(&entry));
    let shown = match entry.record() {
        Some(id) => gate.admit_entry(id, grade, what),
        None => gate.admit(grade, what),
    };
    match shown {
        Shown::No => return None,
        Shown::InConfidence => entry.hide(),
        Shown::Open => {}
    }
    Some(entry)
}

fn what(entry: &TimelineEntry) -> LeftOutWhat {
    if let TimelineEntry::Named { role, .. } = entry {
        return named(*role);
    }
    match entry.kind() {
        TimelineKind::Promise => LeftOutWhat::Promises,
        TimelineKind::Contribution if matches!(entry, TimelineEntry::Raised { .. }) => {
            LeftOutWhat::AgendaItems
        }
        TimelineKind::Contribution => LeftOutWhat::Contributions,
        TimelineKind::Meeting => LeftOutWhat::Meetings,
        TimelineKind::Preparation => LeftOutWhat::Preparations,
        TimelineKind::Conversation => LeftOutWhat::Conversations,
        // But for how a membership ended they are nobody's words, and never closed.
        TimelineKind::Agreement | TimelineKind::Membership => LeftOutWhat::ProfileLines,
    }
}

fn named(role: NamedAs) -> LeftOutWhat {
    match role {
        NamedAs::LedItem => LeftOutWhat::AgendaItems,
        NamedAs::AskedForChange => LeftOutWhat::AgendaChanges,
        NamedAs::AskedForCorrection => LeftOutWhat::Corrections,
        NamedAs::MadePledge => LeftOutWhat::Pledges,
        NamedAs::LooksAfterGoal => LeftOutWhat::Goals,
        // Both are what somebody brought up.
        NamedAs::BroughtIn | NamedAs::RaisedSignal => LeftOutWhat::Inputs,
        // Never closed.
        NamedAs::BoundaryCrossed | NamedAs::TakesPart => LeftOutWhat::ProfileLines,
    }
}
