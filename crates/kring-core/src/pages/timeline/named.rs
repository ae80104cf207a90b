//! The records that name a person besides what was between us: an item they led, a goal they look after, what they brought
//! in. Whatever names somebody stands on their timeline; a test goes over every kind of record.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::{Model, Stored};
use crate::engine::record::Versioned;
use crate::records::boundaries::Crossing;
use crate::records::goals::Goal;
use crate::records::grades::Graded;
use crate::records::inputs::Input;
use crate::records::meetings::{AgendaChange, AgendaChangeWhat, Meeting};
use crate::records::memberships::Membership;
use crate::records::people::PersonId;
use crate::records::pledges::Pledge;
use crate::records::signals::Signal;

use super::{TimelineEntry, TimelineKind};

/// As what a record names somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NamedAs {
    /// They led an item of an agenda.
    LedItem,
    /// They asked for a change of an agenda.
    AskedForChange,
    /// They asked for a correction of minutes.
    AskedForCorrection,
    /// They pledged something to the whole network.
    MadePledge,
    /// They look after a goal.
    LooksAfterGoal,
    /// They brought something in.
    BroughtIn,
    /// They raised a signal.
    RaisedSignal,
    /// Something was done in spite of a boundary of theirs.
    BoundaryCrossed,
    /// They take part in a network since a day that was not written down.
    TakesPart,
}

impl NamedAs {
    /// What sort of thing that is on a timeline.
    pub(super) fn kind(self) -> TimelineKind {
        match self {
            Self::LedItem => TimelineKind::Meeting,
            Self::MadePledge => TimelineKind::Promise,
            Self::AskedForChange
            | Self::AskedForCorrection
            | Self::LooksAfterGoal
            | Self::BroughtIn
            | Self::RaisedSignal => TimelineKind::Contribution,
            Self::BoundaryCrossed => TimelineKind::Agreement,
            Self::TakesPart => TimelineKind::Membership,
        }
    }
}

/// What is told of a record, before it is an entry.
struct Named {
    date: Date,
    role: NamedAs,
    text: String,
    more: String,
    place: String,
    due: Option<Date>,
    classification: Classification,
}

impl Named {
    fn entry<T>(self, kept: &Versioned<T>) -> TimelineEntry {
        let Self { date, role, text, more, place, due, classification } = self;
        let id = kept.id.uuid().into();
        TimelineEntry::Named {
            id,
            date,
            role,
            text,
            more,
            place,
            meeting: None,
            due,
            classification,
            hidden: false,
        }
    }
}

impl Model {
    /// Every other record that names somebody.
    pub(super) fn named_in(&self, id: PersonId) -> Vec<TimelineEntry> {
        let mut entries = Vec::new();
        for kept in self.linked::<Meeting>(id.uuid()) {
            entries.extend(self.led(kept, id));
            entries.extend(self.asked_for(kept, id));
            entries.extend(self.corrected(kept, id));
        }
        entries.extend(self.linked::<Pledge>(id.uuid()).map(|kept| self.pledged(kept)));
        entries.extend(self.linked::<Goal>(id.uuid()).map(|kept| self.looked_after(kept)));
        entries.extend(self.linked::<Input>(id.uuid()).map(|kept| self.brought_in(kept)));
        entries.extend(self.linked::<Signal>(id.uuid()).map(|kept| self.signalled(kept)));
        entries.extend(self.linked::<Crossing>(id.uuid()).map(|kept| self.done_in_spite(kept)));
        entries
    }

    fn led(&self, kept: &Versioned<Meeting>, id: PersonId) -> impl Iterator<Item = TimelineEntry> {
        let items = kept.content.items().filter(move |item| item.leader == Some(id));
        items.map(|item| {
            let grade = self.grade_of(Graded::AgendaItem(&kept.content, item));
            at_meeting(kept, kept.content.at.date(), NamedAs::LedItem, (&item.title, ""), grade)
        })
    }

    fn asked_for(&self, kept: &Versioned<Meeting>, id: PersonId) -> impl Iterator<Item = TimelineEntry> {
        let meeting = &kept.content;
        let changes = meeting.agenda_changes.iter().filter(move |change| change.requester == Some(id));
        changes.filter(move |change| !is_told_as_raised(meeting, change, id)).map(|change| {
            let grade = self.grade_of(Graded::AgendaChange(meeting, change));
            let words = (change.title.as_str(), change.reason.as_str());
            at_meeting(kept, change.at.date(), NamedAs::AskedForChange, words, grade)
        })
    }

    fn corrected(&self, kept: &Versioned<Meeting>, id: PersonId) -> impl Iterator<Item = TimelineEntry> {
        let meeting = &kept.content;
        let theirs = meeting.corrections.iter().filter(move |one| one.requester == Some(id));
        theirs.map(|one| {
            let grade = self.grade_of(Graded::Correction(meeting, one));
            let words = (one.asked.as_str(), one.why().unwrap_or_default());
            at_meeting(kept, one.on, NamedAs::AskedForCorrection, words, grade)
        })
    }

    fn pledged(&self, kept: &Versioned<Pledge>) -> TimelineEntry {
        let pledge = &kept.content;
        Named {
            date: pledge.made_on.unwrap_or_else(|| kept.written_on()),
            role: NamedAs::MadePledge,
            text: self.pledge_text(pledge).to_owned(),
            more: pledge.reason.clone(),
            place: self.network_name(pledge.network),
            due: pledge.due,
            classification: self.grade_of(Graded::Pledge(pledge)),
        }
        .entry(kept)
    }

    fn looked_after(&self, kept: &Versioned<Goal>) -> TimelineEntry {
        let goal = &kept.content;
        Named {
            date: goal.set_on,
            role: NamedAs::LooksAfterGoal,
            text: goal.text.clone(),
            more: String::new(),
            place: self.network_name(goal.network),
            due: None,
            classification: self.grade_of(Graded::Goal(goal)),
        }
        .entry(kept)
    }

    fn brought_in(&self, kept: &Versioned<Input>) -> TimelineEntry {
        let input = &kept.content;
        Named {
            date: input.on,
            role: NamedAs::BroughtIn,
            text: input.words.clone(),
            more: input.answer.clone(),
            place: self.network_name(input.network),
            due: None,
            classification: self.grade_of_record(Input::KIND, kept.id.uuid()),
        }
        .entry(kept)
    }

    fn signalled(&self, kept: &Versioned<Signal>) -> TimelineEntry {
        let signal = &kept.content;
        let answered = signal.answered.as_ref().map(|answer| answer.text.clone());
        Named {
            date: signal.received_on,
            role: NamedAs::RaisedSignal,
            text: signal.text.clone(),
            more: answered.unwrap_or_default(),
            place: self.network_name(signal.network),
            due: None,
            classification: self.grade_of_record(Signal::KIND, kept.id.uuid()),
        }
        .entry(kept)
    }

    fn done_in_spite(&self, kept: &Versioned<Crossing>) -> TimelineEntry {
        Named {
            date: kept.content.at.date(),
            role: NamedAs::BoundaryCrossed,
            text: kept.content.reason.clone(),
            more: String::new(),
            place: String::new(),
            due: None,
            classification: self.grade_of_record(Crossing::KIND, kept.id.uuid()),
        }
        .entry(kept)
    }
}

/// Something in a record of a meeting: its words, and why.
fn at_meeting(
    kept: &Versioned<Meeting>,
    date: Date,
    role: NamedAs,
    (text, more): (&str, &str),
    classification: Classification,
) -> TimelineEntry {
    TimelineEntry::Named {
        id: kept.id.uuid().into(),
        date,
        role,
        text: text.to_owned(),
        more: more.to_owned(),
        place: kept.content.title.clone(),
        meeting: Some(kept.id),
        due: None,
        classification,
        hidden: false,
    }
}

/// Whether a change is that an item came which they raised: the timeline tells that by itself.
fn is_told_as_raised(meeting: &Meeting, change: &AgendaChange, id: PersonId) -> bool {
    let comes = matches!(change.what, AgendaChangeWhat::Added | AgendaChangeWhat::AddedUrgently);
    comes && meeting.items().any(|item| Some(item.id) == change.item && item.raised_by == Some(id))
}

/// That somebody takes part, where nobody wrote down since when.
pub(super) fn takes_part(kept: &Versioned<Membership>, network_name: String) -> TimelineEntry {
    Named {
        date: kept.written_on(),
        role: NamedAs::TakesPart,
        text: String::new(),
        more: String::new(),
        place: network_name,
        due: None,
        classification: Classification::Internal,
    }
    .entry(kept)
}
