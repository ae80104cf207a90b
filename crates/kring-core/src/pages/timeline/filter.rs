//! What a filter goes by, what it lets through, and what it hides.

use jiff::civil::DateTime;

use crate::engine::classification::Classification;
use crate::engine::number::as_u32;
use crate::engine::search::Query;

use super::{EntryId, Timeline, TimelineEntry, TimelineFilter, TimelineKind};

impl TimelineFilter {
    /// The part of a timeline this filter asks for.
    pub(super) fn apply(&self, mut entries: Vec<TimelineEntry>) -> Timeline {
        let typed = Query::of(&self.text);
        entries.retain(|entry| self.takes(entry, &typed));
        let total = as_u32(entries.len());
        if self.limit > 0 {
            entries.truncate(self.limit as usize);
        }
        for entry in &mut entries {
            if !self.confidential && !entry.record().is_some_and(|id| self.reveal.contains(&id)) {
                entry.hide();
            }
        }
        Timeline { entries, total }
    }

    fn takes(&self, entry: &TimelineEntry, typed: &Query) -> bool {
        let on = entry.at().date();
        (self.kinds.is_empty() || self.kinds.contains(&entry.kind()))
            && self.from.is_none_or(|from| on >= from)
            && self.until.is_none_or(|until| on <= until)
            && (typed.is_empty() || typed.is_in(&entry.texts().join("\n")))
    }
}

impl TimelineEntry {
    /// When it was; what has no hour, at the start of its day.
    pub fn at(&self) -> DateTime {
        match self {
            Self::Conversation { at, .. } | Self::Meeting { at, .. } => *at,
            Self::Promised { date, .. }
            | Self::Settled { date, .. }
            | Self::Raised { date, .. }
            | Self::Named { date, .. }
            | Self::Prepared { date, .. }
            | Self::Acknowledged { date, .. }
            | Self::Contributed { date, .. }
            | Self::Informed { date, .. }
            | Self::OwnWords { date, .. }
            | Self::Joined { date, .. }
            | Self::Left { date, .. } => date.at(0, 0, 0, 0),
        }
    }

    /// What sort of thing it is.
    pub fn kind(&self) -> TimelineKind {
        match self {
            Self::Conversation { .. } => TimelineKind::Conversation,
            Self::Meeting { .. } => TimelineKind::Meeting,
            Self::Promised { .. } | Self::Settled { .. } => TimelineKind::Promise,
            Self::Raised { .. } | Self::Contributed { .. } => TimelineKind::Contribution,
            Self::Named { role, .. } => role.kind(),
            Self::Prepared { .. } => TimelineKind::Preparation,
            Self::Acknowledged { .. } | Self::Informed { .. } | Self::OwnWords { .. } => {
                TimelineKind::Agreement
            }
            Self::Joined { .. } | Self::Left { .. } => TimelineKind::Membership,
        }
    }

    /// The record it is about, for one whose texts can be hidden.
    pub(crate) fn record(&self) -> Option<EntryId> {
        match self {
            Self::Conversation { id, .. } => Some(id.uuid().into()),
            Self::Promised { id, .. } | Self::Settled { id, .. } => Some(id.uuid().into()),
            Self::Raised { id, .. } | Self::Meeting { id, .. } => Some(id.uuid().into()),
            Self::Contributed { id, .. } => Some(id.uuid().into()),
            Self::Prepared { id, .. } => Some(id.uuid().into()),
            Self::Left { id, .. } => Some(id.uuid().into()),
            Self::Named { id, .. } => Some(*id),
            Self::Acknowledged { .. }
            | Self::Informed { .. }
            | Self::OwnWords { .. }
            | Self::Joined { .. } => None,
        }
    }

    /// Who may read it.
    pub(crate) fn classification(&self) -> Classification {
        match self {
            Self::Conversation { classification, .. }
            | Self::Promised { classification, .. }
            | Self::Settled { classification, .. }
            | Self::Raised { classification, .. }
            | Self::Named { classification, .. }
            | Self::Contributed { classification, .. }
            | Self::Meeting { classification, .. }
            | Self::Left { classification, .. }
            | Self::Prepared { classification, .. } => *classification,
            Self::Acknowledged { .. }
            | Self::Informed { .. }
            | Self::OwnWords { .. }
            | Self::Joined { .. } => Classification::Internal,
        }
    }

    /// Leaves out what was said in confidence.
    pub(crate) fn hide(&mut self) {
        if self.classification() != Classification::Confidential {
            return;
        }
        match self {
            Self::Conversation { note, impression, place, hidden, .. } => {
                *hidden = !(note.is_empty() && impression.is_empty() && place.is_empty());
                note.clear();
                impression.clear();
                place.clear();
            }
            Self::Promised { text, hidden, .. }
            | Self::Settled { text, hidden, .. }
            | Self::Contributed { text, hidden, .. }
            | Self::Left { text, hidden, .. }
            | Self::Prepared { title: text, hidden, .. } => {
                *hidden = true;
                text.clear();
            }
            Self::Meeting { title, why, hidden, .. } => {
                *hidden = true;
                title.clear();
                why.clear();
            }
            // The meeting may be closed as well.
            Self::Raised { text, title, hidden, .. } => {
                *hidden = true;
                text.clear();
                title.clear();
            }
            Self::Named { text, more, place, hidden, .. } => {
                *hidden = true;
                [text, more, place].into_iter().for_each(String::clear);
            }
            Self::Acknowledged { .. }
            | Self::Informed { .. }
            | Self::OwnWords { .. }
            | Self::Joined { .. } => {}
        }
    }

    fn texts(&self) -> Vec<&str> {
        match self {
            Self::Conversation { place, note, impression, people, .. } => {
                let mut texts = vec![place.as_str(), note, impression];
                texts.extend(people.iter().map(|person| person.name.as_str()));
                texts
            }
            Self::Meeting { title, why, .. } => vec![title, why],
            Self::Prepared { title, .. } => vec![title],
            Self::Raised { text, title, .. } => vec![text, title],
            Self::Named { text, more, place, .. } => vec![text, more, place],
            Self::Acknowledged { subject, text, .. } => vec![subject, text],
            Self::Left { network_name, text, .. } => vec![network_name, text],
            Self::Promised { text, .. }
            | Self::Settled { text, .. }
            | Self::Contributed { text, .. }
            | Self::Informed { text, .. } => {
                vec![text]
            }
            Self::Joined { network_name, .. } => vec![network_name],
            Self::OwnWords { .. } => Vec::new(),
        }
    }
}
