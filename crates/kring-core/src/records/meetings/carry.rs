//! What goes from one meeting to the next: what was put aside, what was not reached, and what came of the actions.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::{Id, Versioned};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::promises::{Promise, PromiseState, Side};

use super::changes::Asked;
use super::{AgendaItem, AgendaItemId, Meeting, MeetingId, Origin, QUARTER, Stage, Way};

pub(crate) const CARRY: Operation = Operation::named("meeting.carry");

/// What there is to take over from an earlier meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CarryProposal {
    /// From which meeting.
    pub from: MeetingId,
    /// What it is called; empty for one that is confidential.
    pub title: String,
    /// When it was.
    #[specta(type = String)]
    pub on: Date,
    /// The items that were put aside there, or under which nothing was written.
    pub items: Vec<CarryItem>,
    /// How many actions of our side that were agreed there are open.
    pub open_ours: u32,
    /// The same of their side.
    pub open_theirs: u32,
    /// Whether an item that looks back on them is on the agenda already.
    pub looked_back: bool,
}

/// An item that can be taken over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CarryItem {
    /// Which.
    pub id: AgendaItemId,
    /// What it is called.
    pub title: String,
    /// From which side it came.
    pub origin: Origin,
    /// Whether it was put aside.
    pub parked: bool,
    /// Who may read it.
    pub classification: Classification,
}

/// What is taken over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Carry {
    /// From which meeting.
    pub from: MeetingId,
    /// Which items; `None` for all that can be.
    #[serde(default)]
    pub items: Option<Vec<AgendaItemId>>,
    /// The item that looks back on the actions, in the language of the meeting; it is added where actions are open.
    #[serde(default)]
    pub look_back: Option<LookBackItem>,
}

/// The words of the item that looks back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LookBackItem {
    /// What it is called.
    pub title: String,
    /// A line of explanation.
    #[serde(default)]
    pub explanation: String,
}

impl Model {
    /// What a meeting can take over from another one; from the last one that its network held before it where none is named.
    /// `None` where there is no such meeting, or nothing that was not taken over already.
    pub fn carry_proposal(
        &self,
        to: MeetingId,
        from: Option<MeetingId>,
    ) -> Result<Option<CarryProposal>, Error> {
        let meeting = &self.find(to)?.content;
        let earlier = match from {
            Some(from) => Some(self.find(from)?),
            None => self.held_before(to, meeting),
        };
        let Some(earlier) = earlier.filter(|kept| kept.id != to) else { return Ok(None) };
        let from = &earlier.content;
        let there = |item: &AgendaItem| meeting.items().any(|known| is_carried(known, earlier.id, item));
        let items = from.items().zip(0..).filter_map(|(item, place)| {
            let parked = place >= from.agenda.len();
            let open = parked || (item.minutes.is_empty() && !item.looks_back());
            let classification = self.grade_of(Graded::AgendaItem(from, item));
            (open && !there(item)).then(|| CarryItem {
                id: item.id,
                title: item.title.clone(),
                origin: item.origin,
                parked,
                classification,
            })
        });
        let items: Vec<CarryItem> = items.collect();
        let actions: Vec<_> = self
            .linked::<Promise>(earlier.id.uuid())
            .filter(|kept| kept.content.state == PromiseState::Open)
            .map(|kept| kept.content.side)
            .collect();
        let of = |side: Side| as_u32(actions.iter().filter(|one| **one == side).count());
        let proposal = CarryProposal {
            from: earlier.id,
            title: self.title_elsewhere(earlier.id),
            on: from.at.date(),
            items,
            open_ours: of(Side::Ours),
            open_theirs: of(Side::Theirs),
            looked_back: meeting
                .items()
                .any(|item| item.carried_from == Some(earlier.id) && item.looks_back()),
        };
        let worth = !proposal.items.is_empty() || proposal.looks_back();
        Ok(worth.then_some(proposal))
    }
}

impl Model {
    /// The last meeting that the network held before one.
    fn held_before(&self, id: MeetingId, meeting: &Meeting) -> Option<&Versioned<Meeting>> {
        let others = self.linked::<Meeting>(meeting.network.uuid());
        let before = others.filter(|kept| {
            let other = &kept.content;
            let held = other.stage == Stage::Held && other.at < meeting.at;
            kept.id != id && held && other.network == meeting.network
        });
        before.max_by_key(|kept| (kept.content.at, kept.id))
    }
}

/// Whether an item of the agenda is this one of an earlier meeting: taken over, or one that comes back at every meeting and is
/// there already, such as the welcome. Of what was taken over before its item was kept, the title says it.
fn is_carried(known: &AgendaItem, earlier: MeetingId, item: &AgendaItem) -> bool {
    let same_title = known.title == item.title;
    let carried = known.carried_from == Some(earlier);
    known.carried_item == Some(item.id)
        || (carried && known.carried_item.is_none() && same_title)
        || (item.is_standing() && known.is_standing() && same_title)
}

impl CarryProposal {
    /// Whether there is something to look back on that is not on the agenda yet.
    fn looks_back(&self) -> bool {
        self.open_ours + self.open_theirs > 0 && !self.looked_back
    }
}

impl Workspace {
    /// Takes items over from an earlier meeting, each with its title, its side and who leads it, as one operation. They stay
    /// where they were, too; a theme that was planned as one of them is planned for the later meeting. What was urgent then
    /// had to wait, and is not urgent any more.
    pub fn carry_over(
        &mut self,
        to: MeetingId,
        carry: Carry,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CARRY, now, |tx| tx.carry_over(to, carry))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn carry_over(&mut self, to: MeetingId, carry: Carry) -> Result<Versioned<Meeting>, Error> {
        let Carry { from: source, items, look_back } = carry;
        let from = self.find(source)?.content.clone();
        let Some(proposal) = self.carry_proposal(to, Some(source))? else { return self.find(to).cloned() };
        let offered = |id: &AgendaItemId| proposal.items.iter().any(|item| item.id == *id);
        let chosen = items.unwrap_or_else(|| proposal.items.iter().map(|item| item.id).collect());
        if !chosen.iter().all(offered) {
            return Err(Error::PartNotFound { part: "agendaItem" });
        }
        let looks_back = proposal.looks_back();
        let mut carried: Vec<(AgendaItemId, AgendaItemId)> = Vec::new();
        let kept = self.edit_agenda(to, &Asked::default(), |meeting| {
            if let Some(words) = look_back.filter(|_| looks_back) {
                let place = 1.min(meeting.agenda.len());
                meeting.agenda.insert(place, look_back_item(words, source, from.classification));
            }
            for item in from.items().filter(|item| chosen.contains(&item.id)) {
                let id = Id::make();
                carried.push((item.id, id));
                meeting.agenda.push(AgendaItem {
                    id,
                    carried_from: Some(source),
                    carried_item: Some(item.id),
                    way: if item.way == Way::Urgent { Way::Standing } else { item.way },
                    urgent_reason: String::new(),
                    minutes: Vec::new(),
                    classification: item.classification.max(from.classification),
                    ..item.clone()
                });
            }
            Ok(())
        })?;
        self.carry_themes(source, to, &carried)?;
        Ok(kept)
    }
}

fn look_back_item(words: LookBackItem, from: MeetingId, classification: Classification) -> AgendaItem {
    AgendaItem {
        id: Id::make(),
        title: words.title,
        origin: Origin::Together,
        way: Way::Standing,
        raised_by: None,
        explanation: words.explanation,
        urgent_reason: String::new(),
        led_by: None,
        leader: None,
        carried_from: Some(from),
        carried_item: None,
        planned_minutes: QUARTER,
        minutes: Vec::new(),
        classification,
    }
}
