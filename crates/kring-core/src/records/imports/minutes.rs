//! Minutes that were pasted, taken into a meeting as one operation: behind what stands there, each line what it says it is.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::number::as_u32;
use crate::engine::record::Id;
use crate::engine::workspace::Tx;
use crate::language::fold::fold;
use crate::records::meetings::{
    AgendaItem, AgendaItemId, Insertion, Meeting, MeetingId, MinuteLine, MinuteLineKind, Origin, Way,
};
use crate::records::promises::{NewPromise, Side};

use super::owners::{Owned, Owners};
use super::row::cut;

/// The most lines that are taken at once: as many as one agenda item holds.
const MOST: u32 = 500;

/// Lines of minutes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportMinutes {
    /// The meeting they are of.
    pub meeting: MeetingId,
    /// The item of lines before the first line that names one; without it, the one called `title`.
    #[serde(default)]
    pub item: Option<AgendaItemId>,
    /// What that item is called. It is made as the last one where it is not there.
    pub title: String,
    /// The lines, in order.
    pub lines: Vec<PastedLine>,
}

/// A line as it was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PastedLine {
    /// The number of the line; the first is 1.
    pub line: u32,
    /// What it is, by how it begins.
    pub kind: MinuteLineKind,
    /// Its words.
    pub text: String,
}

/// What taking minutes in does, or did.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinutesOutcome {
    /// How many notes.
    pub notes: u32,
    /// How many decisions.
    pub decisions: u32,
    /// How many actions.
    pub actions: u32,
    /// How many pledges.
    pub pledges: u32,
    /// Whether an agenda item was made for lines that belong to none.
    pub made_item: bool,
    /// Every line, in order.
    pub lines: Vec<ImportedLine>,
}

/// What becomes of one line.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportedLine {
    /// The number of the line.
    pub line: u32,
    /// The title of the agenda item it stands under, or that it names.
    pub item: String,
    /// What becomes of it; `None` where it names an agenda item, and says nothing else.
    pub kind: Option<MinuteLineKind>,
    /// Its words.
    pub text: String,
    /// Of an action: who does it, where the line says the name of one person who was invited.
    pub owner: Option<String>,
    /// Whether it was an action too long for one, and is a note.
    pub too_long: bool,
}

impl Tx<'_, '_> {
    /// Takes minutes into a meeting, behind what stands there.
    ///
    /// Errors: `notFound.part` for an agenda item that is not there, `conflict.minutesAdopted`, `invalid.outOfRange` for more
    /// than 500 lines.
    pub(crate) fn import_minutes(&mut self, import: ImportMinutes) -> Result<MinutesOutcome, Error> {
        let ImportMinutes { meeting, item, title, lines } = import;
        check::number("pastedLines", as_u32(lines.len()), 0, MOST)?;
        let held = &self.find(meeting)?.content;
        if item.is_some_and(|id| !held.agenda.iter().any(|known| known.id == id)) {
            return Err(Error::PartNotFound { part: "agendaItem" });
        }
        let owners = Owners::of(self, held);
        let (mut outcome, mut under) = (MinutesOutcome::default(), item);
        for mut line in lines {
            // Nothing of it is lost: a line holds more than can be pasted as one.
            let _ = cut(&mut line.text, check::NOTE);
            if let Some(named) = named_item(&self.find(meeting)?.content, &line) {
                under = Some(named.id);
                outcome.lines.push(ImportedLine {
                    line: line.line,
                    item: named.title.clone(),
                    kind: None,
                    text: line.text,
                    owner: None,
                    too_long: false,
                });
                continue;
            }
            let place = match under {
                Some(place) => place,
                None => self.item_called(meeting, &title, &mut outcome)?,
            };
            under = Some(place);
            self.import_line(meeting, place, line, &owners, &mut outcome)?;
        }
        Ok(outcome)
    }

    /// The item of this title, made as the last one where it is not there.
    fn item_called(
        &mut self,
        meeting: MeetingId,
        title: &str,
        outcome: &mut MinutesOutcome,
    ) -> Result<AgendaItemId, Error> {
        let held = &self.find(meeting)?.content;
        if let Some(known) = held.agenda.iter().find(|known| fold(&known.title) == fold(title)) {
            return Ok(known.id);
        }
        let item = AgendaItem {
            id: Id::make(),
            title: title.to_owned(),
            origin: Origin::Together,
            way: Way::Standing,
            raised_by: None,
            explanation: String::new(),
            urgent_reason: String::new(),
            led_by: None,
            leader: None,
            carried_from: None,
            carried_item: None,
            planned_minutes: 0,
            minutes: Vec::new(),
            classification: crate::engine::classification::Classification::default(),
        };
        let id = item.id;
        self.add_agenda_item(meeting, item, Insertion::default())?;
        outcome.made_item = true;
        Ok(id)
    }

    fn import_line(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        line: PastedLine,
        owners: &Owners,
        outcome: &mut MinutesOutcome,
    ) -> Result<(), Error> {
        let held = &self.find(meeting)?.content;
        let under = held.agenda.iter().find(|known| known.id == item);
        let (title, grade) =
            under.map(|known| (known.title.clone(), known.classification)).unwrap_or_default();
        let is_action = line.kind == MinuteLineKind::Action;
        let too_long = is_action && line.text.chars().nth(check::SHORT).is_some();
        let kind = if too_long { MinuteLineKind::Note } else { line.kind };
        let mut shown = ImportedLine {
            line: line.line,
            item: title,
            kind: Some(kind),
            text: line.text.clone(),
            owner: None,
            too_long,
        };
        if kind == MinuteLineKind::Action {
            let Owned { owner, text } = owners.read(&line.text);
            shown.text.clone_from(&text);
            shown.owner = owner.as_ref().map(|owner| owner.name.clone());
            let (side, holder, people) = match owner {
                Some(owner) if owner.municipal => (Side::Ours, owner.name, Vec::new()),
                Some(owner) => (Side::Theirs, String::new(), vec![owner.person]),
                None => (Side::Ours, String::new(), Vec::new()),
            };
            let action = NewPromise { side, text, due: None, holder, people, classification: None };
            self.add_action(meeting, item, action)?;
            outcome.actions += 1;
        } else {
            self.add_minute_line(meeting, item, MinuteLine::new(kind, line.text, grade))?;
            match kind {
                MinuteLineKind::Decision => outcome.decisions += 1,
                MinuteLineKind::Pledge => outcome.pledges += 1,
                MinuteLineKind::Note | MinuteLineKind::Action => outcome.notes += 1,
            }
        }
        outcome.lines.push(shown);
        Ok(())
    }
}

/// The agenda item that a line names, and says nothing else.
fn named_item<'a>(meeting: &'a Meeting, line: &PastedLine) -> Option<&'a AgendaItem> {
    let words = fold(line.text.trim_end_matches(':'));
    let same = |item: &&AgendaItem| !words.trim().is_empty() && fold(&item.title).trim() == words.trim();
    meeting.agenda.iter().find(same).filter(|_| line.kind == MinuteLineKind::Note)
}
