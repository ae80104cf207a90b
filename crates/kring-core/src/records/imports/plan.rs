//! Rows to people, one after the other, so that a row also meets those before it.

use std::collections::HashMap;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::workspace::Tx;
use crate::records::conversations::{Conversation, ConversationKind};
use crate::records::duplicates::{Likeness, LookAlike, MergePeople, Stranger};
use crate::records::networks::{Network, NetworkId};
use crate::records::people::phone::same_number;
use crate::records::people::{ContactKind, ContactWay, NewPerson, Person, PersonId};

use super::organisations::Organisations;
use super::row::fit;
use super::{
    ImportAlike, ImportCard, ImportNote, ImportNoteKind, ImportOutcome, ImportPeople, ImportedRow, PersonRow,
    RowChoice,
};

impl Tx<'_, '_> {
    /// Takes the people of a list into a network.
    ///
    /// Errors: `notFound.record` where the network or a chosen person is not there; `invalid.value` for a choice about a
    /// row that is not there, or that goes into a row that made nobody.
    pub(crate) fn import_people(&mut self, import: ImportPeople) -> Result<ImportOutcome, Error> {
        self.find::<Network>(import.network)?;
        let mut choices: HashMap<u32, RowChoice> =
            import.choices.iter().map(|chosen| (chosen.row, chosen.choice)).collect();
        let mut import_run = Run {
            network: import.network,
            organisations: Organisations::of(self),
            made: HashMap::new(),
            rows: HashMap::new(),
            outcome: ImportOutcome::default(),
        };
        for row in import.people {
            let chosen = choices.remove(&row.row);
            import_run.take(self, row, chosen)?;
        }
        if !choices.is_empty() {
            return Err(no_such_row());
        }
        let mut outcome = import_run.outcome;
        outcome.organisations = import_run.organisations.added;
        Ok(outcome)
    }
}

/// An import under way.
struct Run {
    network: NetworkId,
    organisations: Organisations,
    /// Which row made a person.
    made: HashMap<PersonId, u32>,
    /// Who came of a row.
    rows: HashMap<u32, PersonId>,
    outcome: ImportOutcome,
}

impl Run {
    fn take(&mut self, tx: &mut Tx<'_, '_>, row: PersonRow, chosen: Option<RowChoice>) -> Result<(), Error> {
        let (row, notes) = fit(row, tx);
        self.outcome.remarks.extend(notes);
        let stranger = Stranger { name: row.name.clone(), contact_ways: row.contact_ways.clone() };
        let alike = tx.look_alikes(&stranger);
        let outcome = chosen.unwrap_or_else(|| self.proposed(tx, &row, &alike));
        let card = ImportCard {
            name: row.name.clone(),
            organisation: Some(row.organisation.clone()).filter(|name| !name.is_empty()),
            ways: row.contact_ways.iter().map(|way| way.value.clone()).collect(),
        };
        let number = row.row;
        let shown = alike.iter().map(|one| self.alike(tx, one)).collect();
        self.outcome.rows.push(ImportedRow { row: number, card, outcome, alike: shown });
        let into = match outcome {
            RowChoice::Skip => {
                self.outcome.skipped += 1;
                return Ok(());
            }
            RowChoice::Add => None,
            RowChoice::Merge { person } => Some(person),
            RowChoice::MergeRow { row } => Some(*self.rows.get(&row).ok_or_else(no_such_row)?),
        };
        let note = row.note.clone();
        let person = if let Some(into) = into {
            self.merge(tx, row, into)?;
            self.outcome.merged += 1;
            into
        } else {
            let person = self.add(tx, row)?;
            self.made.insert(person, number);
            self.outcome.added += 1;
            if chosen == Some(RowChoice::Add) {
                // Somebody looked at it: they are two people.
                alike.iter().try_for_each(|one| tx.set_distinct(person, one.person.id, true))?;
            }
            person
        };
        self.rows.insert(number, person);
        self.keep_note(tx, person, note)
    }

    /// Merged only where the name is the same and a number or address is too, or says nothing else.
    fn proposed(&self, model: &Model, row: &PersonRow, alike: &[LookAlike]) -> RowChoice {
        let same = alike.iter().find(|one| {
            let same_name = one.reasons.contains(&Likeness::SameName);
            let same_way =
                one.reasons.iter().any(|why| matches!(why, Likeness::SamePhone | Likeness::SameMail));
            let kept = model.find::<Person>(one.person.id).ok();
            let silent = !reachable(&row.contact_ways)
                || kept.is_some_and(|kept| !reachable(&kept.content.contact_ways));
            same_name && (same_way || silent)
        });
        match same.map(|one| one.person.id) {
            None => RowChoice::Add,
            Some(person) => self
                .made
                .get(&person)
                .map_or(RowChoice::Merge { person }, |row| RowChoice::MergeRow { row: *row }),
        }
    }

    fn alike(&self, model: &Model, one: &LookAlike) -> ImportAlike {
        let id = one.person.id;
        let row = self.made.get(&id).copied();
        let ways = model
            .find::<Person>(id)
            .map(|kept| kept.content.contact_ways.iter().map(|way| way.value.clone()).collect());
        let card = ImportCard {
            name: one.person.name.clone(),
            organisation: one.person.organisation.clone(),
            ways: ways.unwrap_or_default(),
        };
        let person = row.is_none().then_some(id);
        ImportAlike { person, row, card, reasons: one.reasons.clone() }
    }

    fn add(&mut self, tx: &mut Tx<'_, '_>, row: PersonRow) -> Result<PersonId, Error> {
        let organisation = self.organisations.named(&row.organisation, tx)?;
        let mut person = Person {
            name: row.name,
            say: row.say,
            organisation,
            organisation_role: row.organisation_role,
            contact_ways: row.contact_ways,
            languages: row.languages,
            ..Person::default()
        };
        let apart = organisation.is_none() && !row.organisation.is_empty() || tx.keeps_role_apart(&person);
        if apart {
            person.organisation = None;
            person.organisation_role.clear();
            let kind = ImportNoteKind::RoleLeftOut;
            self.outcome.remarks.push(ImportNote { row: row.row, kind, text: String::new() });
        }
        let (network, role, perspectives) = (self.network, row.role, row.perspectives);
        let new = NewPerson { network, role, perspectives, brings: Vec::new(), gets: Vec::new(), person };
        let kept = tx.add_person(new)?;
        if let Some(since) = row.since {
            let seat = tx.seat(self.network, kept.id).map(|seat| seat.id);
            if let Some(seat) = seat {
                tx.edit(seat, |seat| {
                    seat.since = Some(since);
                    Ok(())
                })?;
            }
        }
        Ok(kept.id)
    }

    /// Lays a row over somebody: what they lack is filled in, what they have stays.
    fn merge(&mut self, tx: &mut Tx<'_, '_>, mut row: PersonRow, into: PersonId) -> Result<(), Error> {
        let kept = &tx.find::<Person>(into)?.content;
        let has = |way: &ContactWay| kept.contact_ways.iter().any(|known| reaches_same(known, way));
        row.contact_ways.retain(|way| !has(way));
        let known = |tag: &str| kept.languages.iter().any(|language| language.tag.eq_ignore_ascii_case(tag));
        row.languages.retain(|language| !known(&language.tag));
        let other = self.add(tx, row)?;
        tx.merge_people(MergePeople {
            keep: into,
            other,
            keep_revision: None,
            other_revision: None,
            take: std::collections::BTreeMap::new(),
        })?;
        Ok(())
    }

    fn keep_note(&self, tx: &mut Tx<'_, '_>, person: PersonId, note: String) -> Result<(), Error> {
        if note.is_empty() {
            return Ok(());
        }
        let at = tx.now.local();
        tx.add(Conversation {
            people: vec![person],
            at,
            kind: ConversationKind::Note,
            network: Some(self.network),
            place: String::new(),
            note,
            impression: String::new(),
            classification: crate::engine::classification::Classification::default(),
        })
        .map(drop)
    }
}

fn reachable(ways: &[ContactWay]) -> bool {
    ways.iter().any(|way| matches!(way.kind, ContactKind::Phone | ContactKind::Message | ContactKind::Email))
}

fn reaches_same(one: &ContactWay, other: &ContactWay) -> bool {
    one.kind == other.kind
        && (same_number(&one.value, &other.value)
            || one.value.trim().to_lowercase() == other.value.trim().to_lowercase())
}

fn no_such_row() -> Error {
    Error::Value { field: "choices".to_owned(), expected: "row".to_owned() }
}
