//! What comes of a talk: a wish that goes to the agenda, and what was taken along from the meeting.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::meetings::{AgendaItem, Insertion, Origin, Way};

use super::verbs::{CARRY, HEAR};
use super::{Agreed, Preparation, PreparationId, TakesAlong, WishId};

impl Workspace {
    /// Puts a wish on the agenda of the meeting, as the person agreed: with their name or without.
    pub fn carry_wish(
        &mut self,
        id: PreparationId,
        wish: WishId,
        agreed: Agreed,
        now: &Now,
    ) -> Result<Versioned<Preparation>, Error> {
        self.run(CARRY, now, |tx| tx.carry_wish(id, wish, agreed))
    }

    /// Writes down today what a person takes along from the meeting, in their own words.
    pub fn hear_back(
        &mut self,
        id: PreparationId,
        words: String,
        as_meant: bool,
        now: &Now,
    ) -> Result<Versioned<Preparation>, Error> {
        self.run(HEAR, now, |tx| tx.hear_back(id, words, as_meant))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn carry_wish(
        &mut self,
        id: PreparationId,
        wish: WishId,
        agreed: Agreed,
    ) -> Result<Versioned<Preparation>, Error> {
        let preparation = &self.find(id)?.content;
        let (person, meeting) = (preparation.person, preparation.meeting);
        let wanted = preparation.wishes.iter().find(|known| known.id == wish);
        let wanted = wanted.ok_or(Error::PartNotFound { part: "wish" })?.clone();
        let there = &self.find(meeting)?.content;
        if wanted.item.is_some_and(|item| there.items().any(|known| known.id == item)) {
            return Err(Error::Duplicate { field: "wish".to_owned() });
        }
        let item = AgendaItem {
            id: Id::make(),
            title: wanted.text,
            origin: Origin::Member,
            // Few have a talk beforehand: one who is not named is not told by it either.
            way: if agreed == Agreed::Named { Way::Preparation } else { Way::Conversation },
            raised_by: (agreed == Agreed::Named).then_some(person),
            explanation: String::new(),
            urgent_reason: String::new(),
            led_by: None,
            leader: None,
            carried_from: None,
            carried_item: None,
            planned_minutes: crate::records::meetings::QUARTER,
            minutes: Vec::new(),
            classification: Classification::default(),
        };
        let carried = item.id;
        self.add_agenda_item(meeting, item, Insertion::default())?;
        self.edit(id, |preparation| {
            for known in preparation.wishes.iter_mut().filter(|known| known.id == wish) {
                known.agreed = Some(agreed);
                known.item = Some(carried);
            }
            Ok(())
        })
    }

    pub(crate) fn hear_back(
        &mut self,
        id: PreparationId,
        words: String,
        as_meant: bool,
    ) -> Result<Versioned<Preparation>, Error> {
        let on = self.now.today();
        self.edit(id, |preparation| {
            preparation.takes_along = Some(TakesAlong { words, as_meant, on });
            Ok(())
        })
    }
}
