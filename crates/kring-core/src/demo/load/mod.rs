//! Puts the demo into a workspace, by the same verbs everything else goes by.

mod conversations;
mod goals;
mod meetings;
mod minutes;
mod people;
mod preparations;
mod surveys;
mod themes;
mod together;

use std::collections::HashMap;

use jiff::civil::{Date, DateTime, Time};
use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::filters::SavedFilter;
use crate::records::meetings::SeriesId;
use crate::records::networks::NetworkId;
use crate::records::organisations::OrganisationId;
use crate::records::people::PersonId;
use crate::records::settings::Settings;

use super::data::Data;
use super::days::Days;

/// Not to be undone: an empty example is nothing that anybody means.
const LOAD: Operation = Operation::lasting("demo.load");

/// Puts the demo network into a workspace as one operation, its days counted from `now`.
pub fn load(workspace: &mut Workspace, now: &Now) -> Result<(), Error> {
    let data = Data::read()?;
    workspace.run(LOAD, now, |tx| {
        name_the_user(tx)?;
        let mut loader = Loader {
            network: tx.add(data.network)?.id,
            series: SeriesId::make(),
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
        data.promises.into_iter().try_for_each(|entry| loader.loose_promise(entry))?;
        data.agreements.into_iter().try_for_each(|entry| loader.agreement(entry))?;
        data.contributions.into_iter().try_for_each(|entry| loader.contribution(entry))?;
        data.signals.into_iter().try_for_each(|entry| loader.signal(entry))?;
        data.evaluations.into_iter().try_for_each(|entry| loader.evaluation(entry))?;
        data.goals.into_iter().try_for_each(|entry| loader.goal(entry))?;
        let surveys = data.surveys;
        surveys.focus_groups.into_iter().try_for_each(|entry| loader.focus_group(entry))?;
        data.themes.into_iter().try_for_each(|entry| loader.theme(entry))?;
        loader.survey(surveys.survey)
    })
}

fn name_the_user(tx: &mut Tx<'_, '_>) -> Result<(), Error> {
    let settings = Settings {
        municipality: "Gemeente Oeverdaal".to_owned(),
        user_name: "Marieke de Wit".to_owned(),
        ..tx.settings()
    };
    match tx.table::<Settings>().keys().next().copied() {
        Some(id) => tx.change(id, None, settings).map(drop),
        None => tx.add(settings).map(drop),
    }
}

struct Loader<'l, 'a, 'v> {
    tx: &'l mut Tx<'a, 'v>,
    days: Days,
    network: NetworkId,
    series: SeriesId,
    organisations: HashMap<String, OrganisationId>,
    /// By key: who, and the weekday they do not want to be asked on.
    people: HashMap<String, (PersonId, Option<i8>)>,
}

impl Loader<'_, '_, '_> {
    fn filter(&mut self, mut filter: SavedFilter) -> Result<(), Error> {
        filter.people.network = Some(self.network);
        self.tx.add(filter).map(drop)
    }

    fn at(&self, organisation: &str) -> Result<OrganisationId, Error> {
        let known = self.organisations.get(organisation).copied();
        known.ok_or_else(|| unknown(RecordKind::ORGANISATION, organisation))
    }

    fn people(&self, keys: &[String]) -> Result<Vec<PersonId>, Error> {
        keys.iter().map(|key| self.who(key)).collect()
    }

    fn who(&self, key: &str) -> Result<PersonId, Error> {
        self.people.get(key).map(|(id, _)| *id).ok_or_else(|| unknown(RecordKind::PERSON, key))
    }
}

fn unknown(kind: RecordKind, key: &str) -> Error {
    Error::NotFoundReference { field: "demo".to_owned(), kind, id: key.to_owned() }
}

fn moment(date: Date, time: &str) -> Result<DateTime, Error> {
    let time: Time = time.parse().map_err(|_| Error::Value {
        field: "demo".to_owned(),
        expected: "a time such as 14:00".to_owned(),
    })?;
    Ok(date.to_datetime(time))
}
