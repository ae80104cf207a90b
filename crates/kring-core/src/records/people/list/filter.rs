//! Which people a list shows, and in which order.

use std::collections::HashSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check::check_label;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::search::words;
use crate::language::now::Now;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::rhythm::DueFilter;

use super::cache::{Entry, NetworkRole};
use crate::records::people::PersonRow;

/// Which people, in which order. Every field has a default: everybody, by name.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct PeopleFilter {
    /// Words that must begin words of the name or the organisation. An organisation whose roles need agreement does not
    /// count, and what is kept about somebody is not looked through.
    pub text: String,
    /// Only people who take part in this network.
    pub network: Option<NetworkId>,
    /// Only people who care about this, accents and capitals aside.
    pub interest: Option<String>,
    /// Only people who are good at this, accents and capitals aside.
    pub skill: Option<String>,
    /// Only people who speak from this perspective.
    pub perspective: Option<String>,
    /// Only people who want, or do not want, an interpreter at meetings.
    pub wants_interpreter: Option<bool>,
    /// Only people who asked, or did not ask, for a talk before meetings.
    pub talk_before: Option<bool>,
    /// Only people who were, or were not, told that this is kept.
    pub informed: Option<bool>,
    /// Only people with whom it is, or is not, time to speak again in the rhythm agreed with them.
    pub due: Option<bool>,
    /// Only people who are, or are not, on a pause they asked for.
    pub paused: Option<bool>,
    /// The order.
    pub sort: PeopleSort,
    /// The other way round.
    pub descending: bool,
}

/// Orders of the list of people. Who are alike in it stand by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PeopleSort {
    /// By name, accents and capitals aside, in the order of the settings.
    #[default]
    Name,
    /// By last name; what stands before it (van den) does not count.
    LastName,
    /// By first name: as the name is written.
    FirstName,
    /// By the name of their organisation; who speak for none come last.
    Organisation,
    /// Who we did not speak for longest first; nobody spoken to before all.
    LastContact,
    /// By the number of open promises.
    OpenPromises,
}

/// The part of a list that is in sight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PeopleStretch {
    /// The lines from the place asked for on, in order.
    pub rows: Vec<PersonRow>,
    /// How many people the filter lets through.
    pub total: u32,
    /// How many there are without the filter, in its network if it has one.
    pub all: u32,
}

/// What the people of a network can be chosen by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PeopleChoices {
    /// Perspectives somebody speaks from, by name.
    pub perspectives: Vec<String>,
}

impl PeopleFilter {
    /// The labels it chooses people by, with their fields.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let Self { interest, skill, perspective, .. } = self;
        let labels = [("interest", interest), ("skill", skill), ("perspective", perspective)];
        labels.into_iter().filter_map(|(field, label)| Some((field, label.as_deref()?)))
    }

    /// Refuses a choice of people by what they may not be listed by ([`crate::language::selection`]). Words typed to find a name
    /// are no such choice: they reach names and organisations only.
    ///
    /// Errors: `invalid.specialCategory`.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.labels().try_for_each(|(field, label)| check_label(field, label))
    }

    /// The same for a choice that is kept or leaves the vault: its words are no longer somebody looking for a name.
    ///
    /// Errors: `invalid.specialCategory`.
    pub fn check_to_keep(&self) -> Result<(), Error> {
        self.check()?;
        check_label("text", &self.text)
    }
}

/// A filter with its words made ready to compare.
pub(super) struct Matcher<'a> {
    filter: &'a PeopleFilter,
    interest: Option<String>,
    skill: Option<String>,
    /// Who is due and who is on a pause, where that is asked.
    due: HashSet<PersonId>,
    paused: HashSet<PersonId>,
    today: Date,
}

impl<'a> Matcher<'a> {
    pub fn new(filter: &'a PeopleFilter, model: &Model, now: &Now) -> Self {
        let today = now.today();
        let due = filter.due.map(|_| model.due(&DueFilter { network: filter.network, until: None }, now));
        let paused = filter.paused.map(|_| model.paused(today).collect());
        let ready = |text: &Option<String>| text.as_deref().map(words);
        Self {
            filter,
            interest: ready(&filter.interest),
            skill: ready(&filter.skill),
            due: due.into_iter().flatten().map(|row| row.person.id).collect(),
            paused: paused.unwrap_or_default(),
            today,
        }
    }

    /// Whether somebody comes through, the words typed aside.
    pub fn takes(&self, entry: &Entry) -> bool {
        let Self { filter, interest, skill, due, paused, .. } = self;
        let speaks_from = |seat: &NetworkRole| {
            filter.perspective.as_ref().is_none_or(|one| seat.perspectives.contains(one))
        };
        filter.informed.is_none_or(|informed| entry.row.informed == informed)
            && filter.due.is_none_or(|wanted| due.contains(&entry.row.id) == wanted)
            && filter.paused.is_none_or(|wanted| paused.contains(&entry.row.id) == wanted)
            && filter.wants_interpreter.is_none_or(|wanted| entry.wants_interpreter == wanted)
            && filter.talk_before.is_none_or(|wanted| entry.talk_before == wanted)
            && interest.as_ref().is_none_or(|one| entry.interests.contains(one))
            && skill.as_ref().is_none_or(|one| entry.skills.contains(one))
            && (filter.network.is_none() && filter.perspective.is_none()
                || entry.seats_in(filter.network, self.today).any(speaks_from))
    }
}
