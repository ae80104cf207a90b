//! Organisations, people, and what they bring to the network.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::language::locale::Locale;
use crate::records::boundaries::{Limits, Pause, read_calls};
use crate::records::farewell::Farewell;
use crate::records::memberships::Membership;
use crate::records::people::{Informed, OwnWords, Person};
use crate::records::rhythm;

use super::super::entries::{OrganisationEntry, PersonEntry};
use super::Loader;

impl Loader<'_, '_, '_> {
    pub(super) fn organisation(&mut self, entry: OrganisationEntry) -> Result<(), Error> {
        let id = self.tx.add(entry.organisation)?.id;
        self.organisations.insert(entry.key, id);
        Ok(())
    }

    pub(super) fn person(&mut self, entry: PersonEntry) -> Result<(), Error> {
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
            until: entry.left.as_ref().map(|left| days.exactly(left.day)),
            brings: entry.brings,
            gets: entry.gets,
            farewell: entry.left.map(|left| Farewell {
                how: left.how,
                thanks: left.thanks,
                classification: Classification::Internal,
            }),
        })?;
        self.people.insert(entry.key, (id, entry.not_on));
        Ok(())
    }
}
