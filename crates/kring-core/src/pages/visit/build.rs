//! From the records that name a person to the page before a visit.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Model, join_same, join_texts};
use crate::language::greetings::{Greeting, greeting};
use crate::language::now::Now;
use crate::pages::{EntryId, TimelineEntry, TimelineFilter, TimelineKind};
use crate::records::contributions::{ContributionFilter, ContributionRow, ContributionWay};
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, Stage};
use crate::records::memberships::Membership;
use crate::records::organisations::Organisation;
use crate::records::people::{LanguageLevel, Person, PersonId};
use crate::records::preparations::{PreparationFilter, PreparationRow};
use crate::records::promises::{PromiseFilter, PromiseState};

use super::{VisitItem, VisitMeeting, VisitPage, VisitPart};

/// Conversations one reads again before a visit.
const TALKS: u32 = 5;
/// Agenda items of theirs, and things they brought or got, one may come back to.
const ITEMS: usize = 5;

/// Says whether the words of a part are on the page, by the record they are in and who may read it.
type Open<'a> = &'a mut dyn FnMut(VisitPart, EntryId, Classification) -> bool;

impl Model {
    /// The page before a visit to a person, without the words of what is confidential.
    pub fn visit_page(&self, id: PersonId, now: &Now) -> Result<VisitPage, Error> {
        let mut closed = 0;
        let mut page = self.visit_page_for(id, now, &mut |part, _, grade| {
            let open = grade != Classification::Confidential;
            let counted = matches!(part, VisitPart::Promise | VisitPart::Contribution | VisitPart::Item);
            closed += u32::from(!open && counted);
            open
        })?;
        page.closed = closed;
        Ok(page)
    }

    /// The page with the words of what `open` lets through, by the record they are in and its grade.
    pub(crate) fn visit_page_for(&self, id: PersonId, now: &Now, open: Open<'_>) -> Result<VisitPage, Error> {
        let mut person = self.find(id)?.clone();
        let organisation = person.content.organisation.and_then(|id| self.table::<Organisation>().get(&id));
        let mut organisation = organisation.map(|kept| kept.content.name.clone()).unwrap_or_default();
        if self.keeps_role_apart(&person.content) {
            organisation.clear();
            person.content.organisation = None;
            person.content.organisation_role.clear();
            person.content.role_agreed_on = None;
        }
        let seats = self.linked::<Membership>(id.uuid()).map(|kept| &kept.content);
        let seats: Vec<&Membership> = seats.filter(|seat| seat.term().holds(now.today())).collect();
        let lines = |way| {
            let lines = seats.iter().flat_map(|seat| self.open_lines(seat, way));
            let mut lines = lines.map(str::to_owned).collect::<Vec<_>>();
            join_texts(&mut lines);
            lines
        };
        let (talks, talks_total) = self.last_talks(id, now, open)?;
        let promises =
            PromiseFilter { person: Some(id), state: Some(PromiseState::Open), ..PromiseFilter::default() };
        let mut promises = self.promises(&promises, now);
        promises.retain(|row| open(VisitPart::Promise, row.promise.id.uuid().into(), row.classification));
        Ok(VisitPage {
            organisation,
            greetings: greetings(&person.content),
            on: now.today(),
            rhythm: self.standing(&person, now),
            talks,
            talks_total,
            promises,
            brought: self.last_contributions(id, ContributionWay::Brings, open),
            got: self.last_contributions(id, ContributionWay::Gets, open),
            brings: lines(ContributionWay::Brings),
            gets: lines(ContributionWay::Gets),
            raised: self.raised_by(id, open)?,
            next_meeting: self.next_meeting(id, now, open),
            preparations: self.pending_preparations(id, now, open),
            closed: 0,
            person,
        })
    }

    fn last_talks(
        &self,
        id: PersonId,
        now: &Now,
        open: Open<'_>,
    ) -> Result<(Vec<TimelineEntry>, u32), Error> {
        let talks = TimelineFilter {
            kinds: vec![TimelineKind::Conversation],
            until: Some(now.today()),
            limit: TALKS,
            confidential: true,
            ..TimelineFilter::default()
        };
        let mut talks = self.person_timeline(id, &talks)?;
        for talk in &mut talks.entries {
            if !talk.record().is_some_and(|record| open(VisitPart::Talk, record, talk.classification())) {
                talk.hide();
            }
        }
        Ok((talks.entries, talks.total))
    }

    fn last_contributions(
        &self,
        person: PersonId,
        way: ContributionWay,
        open: Open<'_>,
    ) -> Vec<ContributionRow> {
        let filter =
            ContributionFilter { person: Some(person), way: Some(way), ..ContributionFilter::default() };
        let mut rows = self.contributions(&filter);
        rows.retain(|row| {
            open(VisitPart::Contribution, row.contribution.id.uuid().into(), row.classification)
        });
        rows.truncate(ITEMS);
        rows
    }

    fn raised_by(&self, id: PersonId, open: Open<'_>) -> Result<Vec<VisitItem>, Error> {
        let raised = TimelineFilter {
            kinds: vec![TimelineKind::Contribution],
            confidential: true,
            ..TimelineFilter::default()
        };
        let raised = self.person_timeline(id, &raised)?.entries.into_iter();
        let mut items: Vec<VisitItem> = raised
            .filter_map(|entry| match entry {
                TimelineEntry::Raised { id, text, date, classification, .. } => {
                    Some(VisitItem { title: text, on: date, meeting: id, classification })
                }
                _ => None,
            })
            .collect();
        items.retain(|item| open(VisitPart::Item, item.meeting.uuid().into(), item.classification));
        items.truncate(ITEMS);
        Ok(items)
    }

    fn next_meeting(&self, id: PersonId, now: &Now, open: Open<'_>) -> Option<VisitMeeting> {
        let meetings = self.linked::<Meeting>(id.uuid()).filter(|kept| {
            let meeting = &kept.content;
            meeting.stage == Stage::Planned
                && meeting.at >= now.local()
                && meeting.invitations.iter().any(|guest| guest.person == id)
        });
        let next = meetings.min_by_key(|kept| (kept.content.at, kept.id))?;
        let classification = self.grade_of(Graded::Meeting(&next.content));
        let shown = open(VisitPart::Meeting, next.id.uuid().into(), classification);
        let title = if shown { next.content.title.clone() } else { String::new() };
        Some(VisitMeeting { id: next.id, title, at: next.content.at, classification })
    }

    /// Talks before a meeting that ask for something. Of what is not open stays with whom it is, and when.
    fn pending_preparations(&self, id: PersonId, now: &Now, open: Open<'_>) -> Vec<PreparationRow> {
        let pending = PreparationFilter { person: Some(id), pending: true, ..PreparationFilter::default() };
        let mut rows = self.preparations(&pending, now);
        for row in &mut rows {
            if !open(VisitPart::Preparation, row.preparation.id.uuid().into(), row.classification) {
                let preparation = &mut row.preparation.content;
                preparation.themes.clear();
                preparation.wishes.clear();
                preparation.takes_along = None;
            }
        }
        rows
    }
}

/// Greetings of the languages they speak, in their order; Dutch only when they speak nothing else.
fn greetings(person: &Person) -> Vec<Greeting> {
    let spoken = person.languages.iter().filter(|language| language.speaks != LanguageLevel::None);
    let known: Vec<&Greeting> = spoken.filter_map(|language| greeting(&language.tag)).collect();
    let other = known.iter().filter(|greeting| greeting.tag != "nl");
    let chosen: Vec<Greeting> = other.map(|greeting| (*greeting).clone()).collect();
    let mut chosen = if chosen.is_empty() { known.into_iter().cloned().collect() } else { chosen };
    // Two tags of one language have one greeting.
    join_same(&mut chosen);
    chosen
}
