//! What one wants to know before visiting somebody.

use jiff::civil::{Date, DateTime};
use serde::Serialize;
use specta::Type;

use crate::contributions::ContributionWay;
use crate::error::Error;
use crate::greetings::{Greeting, greeting};
use crate::meetings::{Meeting, MeetingId, Stage};
use crate::memberships::Membership;
use crate::model::Model;
use crate::now::Now;
use crate::people::{LanguageLevel, Person, PersonId};
use crate::promises::PromiseState;
use crate::record::Kept;
use crate::rhythm::RhythmStanding;

use super::{
    ContributionRow, PreparationFilter, PreparationRow, PromiseFilter, PromiseRow, TimelineEntry,
    TimelineFilter, TimelineKind,
};

/// Conversations one reads again before a visit.
const TALKS: u32 = 5;
/// Agenda items of theirs, and things they brought or got, one may come back to.
const ITEMS: usize = 5;

/// The page before a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitPage {
    /// The person.
    pub person: Kept<Person>,
    /// The name of the organisation they speak for; may be empty.
    pub organisation: String,
    /// How to greet them, in their languages.
    pub greetings: Vec<Greeting>,
    /// The day it is made for.
    #[specta(type = String)]
    pub on: Date,
    /// How often we speak, when that last was, and when it is time again.
    pub rhythm: RhythmStanding,
    /// The last conversations, newest first. What was said in confidence is left out.
    pub talks: Vec<TimelineEntry>,
    /// How many conversations there are in all.
    pub talks_total: u32,
    /// Promises open, ours first, then by day.
    pub promises: Vec<PromiseRow>,
    /// What they brought last, newest first. What is kept in confidence is left out.
    pub brought: Vec<ContributionRow>,
    /// What they got last, likewise.
    pub got: Vec<ContributionRow>,
    /// What they bring in general, over the networks they take part in.
    pub brings: Vec<String>,
    /// What they get in general.
    pub gets: Vec<String>,
    /// Agenda items they raised, newest first. What is kept in confidence is left out.
    pub raised: Vec<VisitItem>,
    /// The next meeting they are invited to.
    pub next_meeting: Option<VisitMeeting>,
    /// Talks before a meeting that ask for something.
    pub preparations: Vec<PreparationRow>,
}

/// An agenda item they raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitItem {
    /// What it is called.
    pub title: String,
    /// The day of the meeting.
    #[specta(type = String)]
    pub on: Date,
}

/// A meeting they are invited to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitMeeting {
    /// Which.
    pub id: MeetingId,
    /// What it is called.
    pub title: String,
    /// When.
    #[specta(type = String)]
    pub at: DateTime,
}

impl Model {
    /// The page before a visit to a person.
    pub fn visit_page(&self, id: PersonId, now: &Now) -> Result<VisitPage, Error> {
        let person = self.find(id)?.clone();
        let organisation = person.content.organisation.and_then(|id| self.organisations.get(&id));
        let talks = TimelineFilter {
            kinds: vec![TimelineKind::Conversation],
            until: Some(now.today()),
            limit: TALKS,
            ..TimelineFilter::default()
        };
        let talks = self.person_timeline(id, &talks)?;
        let open =
            PromiseFilter { person: Some(id), state: Some(PromiseState::Open), ..PromiseFilter::default() };
        let seats = self.linked::<Membership>(id.uuid()).map(|kept| &kept.content);
        let seats: Vec<&Membership> = seats.filter(|seat| Self::is_active(seat, now)).collect();
        let preparations =
            PreparationFilter { person: Some(id), pending: true, ..PreparationFilter::default() };
        Ok(VisitPage {
            organisation: organisation.map(|kept| kept.content.name.clone()).unwrap_or_default(),
            greetings: greetings(&person.content),
            on: now.today(),
            rhythm: self.standing(&person, now),
            talks: talks.entries,
            talks_total: talks.total,
            promises: self.promises(&open, now),
            brought: self.last_contributions(id, ContributionWay::Brings, ITEMS),
            got: self.last_contributions(id, ContributionWay::Gets, ITEMS),
            brings: seats.iter().flat_map(|seat| seat.brings.clone()).collect(),
            gets: seats.iter().flat_map(|seat| seat.gets.clone()).collect(),
            raised: self.raised_by(id)?,
            next_meeting: self.next_meeting(id, now),
            preparations: self.preparations(&preparations, now),
            person,
        })
    }

    fn raised_by(&self, id: PersonId) -> Result<Vec<VisitItem>, Error> {
        let raised = TimelineFilter { kinds: vec![TimelineKind::Contribution], ..TimelineFilter::default() };
        let raised = self.person_timeline(id, &raised)?.entries.into_iter();
        let items = raised.filter_map(|entry| match entry {
            TimelineEntry::Raised { text, date, hidden: false, .. } => {
                Some(VisitItem { title: text, on: date })
            }
            _ => None,
        });
        Ok(items.take(ITEMS).collect())
    }

    fn next_meeting(&self, id: PersonId, now: &Now) -> Option<VisitMeeting> {
        let meetings = self.linked::<Meeting>(id.uuid()).filter(|kept| {
            let meeting = &kept.content;
            meeting.stage == Stage::Planned
                && meeting.at >= now.local()
                && meeting.invitations.iter().any(|guest| guest.person == id)
        });
        let next = meetings.min_by_key(|kept| (kept.content.at, kept.id))?;
        Some(VisitMeeting { id: next.id, title: next.content.title.clone(), at: next.content.at })
    }
}

/// Greetings of the languages they speak, in their order; Dutch only when they speak nothing else.
fn greetings(person: &Person) -> Vec<Greeting> {
    let spoken = person.languages.iter().filter(|language| language.speaks != LanguageLevel::None);
    let known: Vec<&Greeting> = spoken.filter_map(|language| greeting(&language.tag)).collect();
    let other = known.iter().filter(|greeting| greeting.tag != "nl");
    let chosen: Vec<Greeting> = other.map(|greeting| (*greeting).clone()).collect();
    if chosen.is_empty() { known.into_iter().cloned().collect() } else { chosen }
}
