//! From a theme to an item on an agenda.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::Tx;
use crate::records::grades::Graded;
use crate::records::inputs::{Input, InputWay};
use crate::records::meetings::{AgendaItem, AgendaItemId, Insertion, Meeting, MeetingId, Origin, Stage, Way};
use crate::records::people::PersonId;
use crate::records::promises::Side;

use super::{NetworkTheme, ThemeId, ThemePlace};

impl Tx<'_, '_> {
    /// Puts a theme on the agenda of a planned meeting of its network, as the last item, with where it came from. Gives the theme.
    ///
    /// Errors: `invalid.value` for a meeting of another network or one that is not to be held any more, `invalid.duplicate` for
    /// one on the agenda of which it stands.
    pub(crate) fn plan_theme(
        &mut self,
        id: ThemeId,
        meeting: MeetingId,
    ) -> Result<Versioned<NetworkTheme>, Error> {
        let kept = self.find(id)?.clone();
        let there = &self.find(meeting)?.content;
        let wrong =
            |expected: &str| Error::Value { field: "meeting".to_owned(), expected: expected.to_owned() };
        if there.network != kept.content.network {
            return Err(wrong("meetingOfNetwork"));
        }
        if there.stage != Stage::Planned {
            return Err(wrong("plannedMeeting"));
        }
        if stands_on(&kept.content, meeting, there) {
            return Err(Error::Duplicate { field: "meeting".to_owned() });
        }
        let item = self.item_of(&kept)?;
        let place = ThemePlace { meeting, item: item.id };
        self.add_agenda_item(meeting, item, Insertion::default())?;
        self.edit(id, |theme| {
            theme.planned.push(place);
            Ok(())
        })
    }

    /// A theme planned for a meeting that goes stays, without it.
    pub(crate) fn release_themes(&mut self, gone: MeetingId) -> Result<(), Error> {
        for id in self.ids_linked::<NetworkTheme>(gone.uuid()) {
            self.edit(id, |theme| {
                theme.planned.retain(|place| place.meeting != gone);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// A theme that stood on an agenda as an item which was taken over stands on the later agenda, as the item it became there.
    pub(crate) fn carry_themes(
        &mut self,
        from: MeetingId,
        to: MeetingId,
        carried: &[(AgendaItemId, AgendaItemId)],
    ) -> Result<(), Error> {
        for id in self.ids_linked::<NetworkTheme>(from.uuid()) {
            let became = |place: &ThemePlace| {
                let there = carried.iter().find(|(item, _)| place.meeting == from && place.item == *item);
                there.map(|(_, item)| ThemePlace { meeting: to, item: *item })
            };
            if !self.find(id)?.content.planned.iter().any(|place| became(place).is_some()) {
                continue;
            }
            self.edit(id, |theme| {
                for place in &mut theme.planned {
                    *place = became(place).unwrap_or(*place);
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// The item it becomes: as closed as it is, from the sides and by the way that it came; of somebody where nobody else brought it in.
    fn item_of(&self, kept: &Versioned<NetworkTheme>) -> Result<AgendaItem, Error> {
        let inputs: Vec<&Input> = self.linked::<Input>(kept.id.uuid()).map(|kept| &kept.content).collect();
        let from = |side: Side| inputs.iter().any(|input| input.side == side);
        let origin = match (from(Side::Theirs), from(Side::Ours)) {
            (true, false) => Origin::Member,
            (false, true) => Origin::Municipality,
            _ => Origin::Together,
        };
        let mut item: AgendaItem = from_json(serde_json::json!({ "title": kept.content.title }))?;
        item.id = Id::make();
        item.origin = origin;
        item.raised_by = only_one(&inputs);
        item.way = match commonest(&inputs).map_or(Way::Standing, InputWay::on_agenda) {
            // Few have a talk beforehand or raise a concern: who is not named is not told by the way it came either.
            Way::Preparation | Way::Signal if item.raised_by.is_none() => Way::Conversation,
            way => way,
        };
        item.explanation.clone_from(&kept.content.about);
        item.classification = self.grade_of(Graded::Theme(kept));
        Ok(item)
    }
}

fn stands_on(theme: &NetworkTheme, id: MeetingId, meeting: &Meeting) -> bool {
    let mut places = theme.planned.iter().filter(|place| place.meeting == id);
    places.any(|place| meeting.agenda.iter().any(|item| item.id == place.item))
}

/// The way by which most of it came; of as many, the one that comes first in the list of ways.
fn commonest(inputs: &[&Input]) -> Option<InputWay> {
    let mut ways: BTreeMap<InputWay, usize> = BTreeMap::new();
    for input in inputs {
        *ways.entry(input.way).or_default() += 1;
    }
    let most = ways.values().max().copied();
    ways.into_iter().find(|(_, count)| Some(*count) == most).map(|(way, _)| way)
}

/// The one person who brought in all of it by name.
fn only_one(inputs: &[&Input]) -> Option<PersonId> {
    let said: BTreeSet<Option<PersonId>> = inputs.iter().map(|input| input.said_by).collect();
    if said.len() == 1 { said.into_iter().next().flatten() } else { None }
}
