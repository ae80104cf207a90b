//! Puts the demo into a workspace, by the same verbs everything else goes by.

mod preparations;

use std::collections::HashMap;

use jiff::civil::{Date, DateTime, Time};
use kring_vault::Operation;

use crate::boundaries::{Limits, Pause, read_calls};
use crate::classification::Classification;
use crate::conversations::Conversation;
use crate::error::Error;
use crate::filters::SavedFilter;
use crate::meetings::{AgendaItem, Invitation, Meeting, MinuteLine, MinuteLineKind, Reply, Stage};
use crate::memberships::Membership;
use crate::networks::NetworkId;
use crate::now::Now;
use crate::organisations::OrganisationId;
use crate::people::{Informed, OwnWords, Person, PersonId};
use crate::promises::{NewPromise, Promise, PromiseId, PromiseSource, PromiseState};
use crate::record::{Id, Noun};
use crate::rhythm;
use crate::settings::{Locale, Settings};
use crate::workspace::{Tx, Workspace};

use super::data::{
    ConversationEntry, Course, Data, ItemEntry, LineEntry, MeetingEntry, OrganisationEntry, PersonEntry,
    PromiseEntry,
};
use super::days::Days;

const LOAD: Operation = Operation::named("demo.load");

/// Puts the demo network into a workspace as one operation, its days counted from `now`.
pub fn load(workspace: &mut Workspace, now: &Now) -> Result<(), Error> {
    let data = Data::read()?;
    workspace.run(LOAD, now, |tx| {
        name_the_user(tx)?;
        let mut loader = Loader {
            network: tx.add(data.network)?.id,
            tx,
            days: Days { today: now.today() },
            organisations: HashMap::new(),
            people: HashMap::new(),
        };
        data.filters.into_iter().try_for_each(|filter| loader.filter(filter))?;
        data.organisations.into_iter().try_for_each(|entry| loader.organisation(entry))?;
        data.people.into_iter().try_for_each(|entry| loader.person(entry))?;
        data.conversations.into_iter().try_for_each(|entry| loader.conversation(entry))?;
        data.meetings.into_iter().try_for_each(|entry| loader.meeting(entry))?;
        data.promises.into_iter().try_for_each(|entry| loader.loose_promise(entry))
    })
}

fn name_the_user(tx: &mut Tx<'_, '_>) -> Result<(), Error> {
    let settings = Settings {
        municipality: "Gemeente Oeverdaal".to_owned(),
        user_name: "Marieke de Wit".to_owned(),
        ..tx.settings()
    };
    match tx.settings.keys().next().copied() {
        Some(id) => tx.change(id, None, settings).map(drop),
        None => tx.add(settings).map(drop),
    }
}

struct Loader<'l, 'a, 'v> {
    tx: &'l mut Tx<'a, 'v>,
    days: Days,
    network: NetworkId,
    organisations: HashMap<String, OrganisationId>,
    /// By key: who, and the weekday they do not want to be asked on.
    people: HashMap<String, (PersonId, Option<i8>)>,
}

impl Loader<'_, '_, '_> {
    fn filter(&mut self, mut filter: SavedFilter) -> Result<(), Error> {
        filter.people.network = Some(self.network);
        self.tx.add(filter).map(drop)
    }

    fn organisation(&mut self, entry: OrganisationEntry) -> Result<(), Error> {
        let id = self.tx.add(entry.organisation)?.id;
        self.organisations.insert(entry.key, id);
        Ok(())
    }

    fn person(&mut self, entry: PersonEntry) -> Result<(), Error> {
        let days = self.days;
        let organisation = entry.organisation.map(|key| self.at(&key));
        let person = Person {
            name: entry.name,
            say: entry.say,
            organisation: organisation.transpose()?,
            organisation_role: entry.organisation_role,
            role_agreed_on: None,
            contact_ways: entry.contact_ways,
            languages: entry.languages,
            preferences: entry.preferences,
            interests: entry.interests,
            skills: entry.skills,
            needs: entry.needs,
            boundaries: entry.boundaries,
            limits: Limits { calls: read_calls(&entry.calls, Locale::Nl)?, ..entry.limits },
            pause: entry.pause.map(|pause| Pause {
                since: days.exactly(pause.since),
                until: Some(days.some_first()),
                words: pause.words,
            }),
            rhythm: Some(&entry.rhythm)
                .filter(|words| !words.is_empty())
                .map(|words| rhythm::read(words))
                .transpose()?,
            snoozed_until: None,
            own_words: entry
                .own_words
                .map(|words| OwnWords { text: words.text, agreed_on: days.exactly(words.day) }),
            informed: entry
                .informed
                .map(|informed| Informed { on: days.exactly(informed.day), how: informed.how }),
        };
        let id = self.tx.add(person)?.id;
        self.tx.add(Membership {
            network: self.network,
            person: id,
            role: entry.role,
            perspectives: entry.perspectives,
            since: Some(days.exactly(entry.since)),
            until: None,
            brings: entry.brings,
            gets: entry.gets,
        })?;
        self.people.insert(entry.key, (id, entry.not_on));
        Ok(())
    }

    fn conversation(&mut self, entry: ConversationEntry) -> Result<(), Error> {
        let people = self.people(&entry.with)?;
        let not_on: Vec<i8> = entry.with.iter().filter_map(|key| self.people.get(key)?.1).collect();
        let at = moment(self.days.to_meet(entry.day, &not_on), &entry.at)?;
        let id = self
            .tx
            .add(Conversation {
                people: people.clone(),
                at,
                kind: entry.kind,
                network: Some(self.network),
                place: entry.place,
                note: entry.note,
                impression: entry.impression,
                classification: entry.grade,
            })?
            .id;
        for promise in entry.promises {
            let source = PromiseSource::Conversation { id };
            self.promise(promise, people.clone(), source, at.date())?;
        }
        Ok(())
    }

    fn loose_promise(&mut self, entry: PromiseEntry) -> Result<(), Error> {
        let people = self.people(&entry.people)?;
        let made_on = self.days.exactly(entry.made.unwrap_or_default());
        self.promise(entry, people, PromiseSource::Loose, made_on)
    }

    fn promise(
        &mut self,
        entry: PromiseEntry,
        people: Vec<PersonId>,
        source: PromiseSource,
        made_on: Date,
    ) -> Result<(), Error> {
        let (state, closed_on) = self.ending(entry.course);
        let promise = Promise {
            text: entry.text,
            side: entry.side,
            people,
            holder: entry.holder,
            network: Some(self.network),
            due: self.due(entry.course),
            source,
            state,
            made_on: Some(made_on),
            closed_on,
            classification: Classification::default(),
        };
        self.tx.add_promise(promise).map(drop)
    }

    fn meeting(&mut self, entry: MeetingEntry) -> Result<(), Error> {
        let mut invitations = Vec::new();
        for (keys, reply, attended) in [
            (&entry.present, Reply::Yes, true),
            (&entry.coming, Reply::Yes, false),
            (&entry.maybe, Reply::Maybe, false),
            (&entry.absent, Reply::No, false),
            (&entry.silent, Reply::None, false),
        ] {
            for person in self.people(keys)? {
                invitations.push(Invitation { person, reply, attended });
            }
        }
        let mut agenda = Vec::new();
        for item in &entry.agenda {
            agenda.push(self.item(item)?);
        }
        let items: Vec<_> = agenda.iter().map(|item| item.id).collect();
        let languages = if entry.languages.is_empty() { vec!["nl".to_owned()] } else { entry.languages };
        let id = self
            .tx
            .add(Meeting {
                network: self.network,
                title: entry.title,
                at: moment(self.days.to_meet(entry.day, &[]), &entry.at)?,
                duration_minutes: entry.minutes,
                place: entry.place,
                hosted_by: entry.host.map(|key| self.at(&key)).transpose()?,
                theme: entry.theme,
                intended_result: entry.result,
                languages,
                stage: Stage::Planned,
                invitations,
                unnamed_guests: entry.unnamed,
                agenda,
                classification: Classification::default(),
            })?
            .id;
        for (item, lines) in items.into_iter().zip(entry.agenda.into_iter().map(|item| item.lines)) {
            for line in lines {
                self.line(id, item, line)?;
            }
        }
        for preparation in entry.preparations {
            self.preparation(id, preparation)?;
        }
        if entry.stage == Stage::Held {
            self.tx.close_meeting(id)?;
        }
        Ok(())
    }

    fn item(&self, entry: &ItemEntry) -> Result<AgendaItem, Error> {
        Ok(AgendaItem {
            id: Id::make(),
            title: entry.title.clone(),
            origin: entry.origin,
            way: entry.way,
            raised_by: entry.by.as_deref().map(|key| self.who(key)).transpose()?,
            explanation: entry.explanation.clone(),
            urgent_reason: entry.urgent_reason.clone(),
            planned_minutes: entry.planned,
            minutes: Vec::new(),
            classification: entry.grade,
        })
    }

    fn line(&mut self, meeting: Id<Meeting>, item: Id<AgendaItem>, line: LineEntry) -> Result<(), Error> {
        let (kind, text, classification) = match line {
            LineEntry::Note { note, grade } => (MinuteLineKind::Note, note, grade),
            LineEntry::Decision { decision } => {
                (MinuteLineKind::Decision, decision, Classification::default())
            }
            LineEntry::Action { action, side, people, holder, course } => {
                let people = self.people(&people)?;
                let action = NewPromise { side, text: action, due: self.due(course), holder, people };
                let kept = self.tx.add_action(meeting, item, action)?;
                let mut lines = kept.content.agenda.iter().filter(|known| known.id == item);
                let promise = lines.find_map(|known| known.minutes.last()?.promise);
                return promise.map_or(Ok(()), |promise| self.end(promise, course));
            }
        };
        let line = MinuteLine { id: Id::make(), kind, text, promise: None, classification };
        self.tx.add_minute_line(meeting, item, line).map(drop)
    }

    /// Closes a promise on the day it was closed.
    fn end(&mut self, promise: PromiseId, course: Course) -> Result<(), Error> {
        let (state, closed_on) = self.ending(course);
        self.tx
            .edit(promise, |promise| {
                promise.state = state;
                promise.closed_on = closed_on;
                Ok(())
            })
            .map(drop)
    }

    fn due(&self, course: Course) -> Option<Date> {
        course.due.map(|days| self.days.exactly(days))
    }

    fn ending(&self, course: Course) -> (PromiseState, Option<Date>) {
        let on = |days| Some(self.days.exactly(days));
        match (course.done, course.dropped) {
            (Some(days), _) => (PromiseState::Done, on(days)),
            (None, Some(days)) => (PromiseState::Dropped, on(days)),
            (None, None) => (PromiseState::Open, None),
        }
    }

    fn at(&self, organisation: &str) -> Result<OrganisationId, Error> {
        let known = self.organisations.get(organisation).copied();
        known.ok_or_else(|| unknown(Noun::Organisation, organisation))
    }

    fn people(&self, keys: &[String]) -> Result<Vec<PersonId>, Error> {
        keys.iter().map(|key| self.who(key)).collect()
    }

    fn who(&self, key: &str) -> Result<PersonId, Error> {
        self.people.get(key).map(|(id, _)| *id).ok_or_else(|| unknown(Noun::Person, key))
    }
}

fn unknown(noun: Noun, key: &str) -> Error {
    Error::NotFoundReference { field: "demo".to_owned(), noun, id: key.to_owned() }
}

fn moment(date: Date, time: &str) -> Result<DateTime, Error> {
    let time: Time = time.parse().map_err(|_| Error::Value {
        field: "demo".to_owned(),
        expected: "a time such as 14:00".to_owned(),
    })?;
    Ok(date.to_datetime(time))
}
