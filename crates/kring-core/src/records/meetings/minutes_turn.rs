//! Making another sort of line of a line of the minutes: what was noted turns out to be a decision, an action or a pledge.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::promises::{NewPromise, Promise, PromiseId, PromiseState, Side};

use super::minutes_verbs::{Names, line_mut};
use super::{AgendaItemId, Meeting, MeetingId, MinuteLine, MinuteLineId, MinuteLineKind};

pub(crate) const TURN: Operation = Operation::named("minutes.turn");
const TURN_DECISION: Operation = Operation::named("minutes.turn.decision");
const TURN_ACTION: Operation = Operation::named("minutes.turn.action");
const TURN_PLEDGE: Operation = Operation::named("minutes.turn.pledge");

impl Workspace {
    /// Makes another sort of line of a line, whatever the stage of its meeting. It keeps its id, its place, its words and
    /// who may read it.
    ///
    /// A line that becomes an action is a promise of ours without a day or a holder, which [`Workspace::change_action`]
    /// gives it. An action that becomes something else takes its open promise along, and with that its day, its holder and
    /// its people.
    ///
    /// Errors: `conflict.lineSettled` for what would be lost: that the promise of an action was done or let go, and who
    /// agreed to a decision, who did not, what came of it and whether it holds; and what is known of a pledge besides its words.
    pub fn turn_minute_line(
        &mut self,
        meeting: MeetingId,
        line: MinuteLineId,
        into: MinuteLineKind,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(TURN, now, |tx| tx.turn_minute_line(meeting, line, into))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn turn_minute_line(
        &mut self,
        meeting: MeetingId,
        line: MinuteLineId,
        into: MinuteLineKind,
    ) -> Result<Versioned<Meeting>, Error> {
        let kept = self.find(meeting)?;
        let found = kept.content.lines().find(|(_, known)| known.id == line);
        let (item, known) = found.ok_or(Error::PartNotFound { part: "minuteLine" })?;
        if known.kind == into {
            return Ok(kept.clone());
        }
        // What is more closed in the pledge stays so in the line, and a decision whose successor is gone holds.
        let (classification, standing) =
            (known.classification.max(self.own_grade_of_pledge(known)), self.standing_of(known));
        let (item, known) = (item.id, MinuteLine { classification, standing, ..known.clone() });
        let names = Names { decision: TURN_DECISION, action: TURN_ACTION, pledge: TURN_PLEDGE };
        self.rename_as(into, &TURN, names);
        match known.promise {
            Some(promise) => self.turn_action(meeting, known, promise, into),
            None if into == MinuteLineKind::Action => self.turn_into_action(meeting, item, known),
            None => self.put_line(meeting, MinuteLine { kind: into, ..known }),
        }
    }

    /// An action becomes something else; the words of its promise become those of the line.
    fn turn_action(
        &mut self,
        meeting: MeetingId,
        line: MinuteLine,
        promise: PromiseId,
        into: MinuteLineKind,
    ) -> Result<Versioned<Meeting>, Error> {
        // A promise that is gone leaves what the line itself says.
        let stood_for = self.table::<Promise>().get(&promise).map(|kept| kept.content.clone());
        let (text, classification) = match stood_for {
            Some(Promise { state: PromiseState::Open, text, classification, .. }) => {
                (text, line.classification.max(classification))
            }
            Some(_) => return Err(Error::LineSettled { sort: "action" }),
            None => (line.text.clone(), line.classification),
        };
        let turned = MinuteLine { kind: into, text, promise: None, classification, ..line };
        let kept = self.put_line(meeting, turned)?;
        if self.table::<Promise>().contains_key(&promise) {
            self.remove_promise(promise)?;
        }
        Ok(kept)
    }

    fn turn_into_action(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        line: MinuteLine,
    ) -> Result<Versioned<Meeting>, Error> {
        let held = &self.find(meeting)?.content;
        let place = super::agenda_verbs::place_of(held, item)?;
        let grade = self.grade_of(Graded::MinuteLine(held, &held.agenda[place], &line));
        let action = NewPromise {
            side: Side::Ours,
            text: line.text.clone(),
            due: None,
            holder: String::new(),
            people: Vec::new(),
            classification: None,
        };
        let promise = self.add_promise(self.promise_at(meeting, item, action, grade)?)?;
        let turned = MinuteLine {
            kind: MinuteLineKind::Action,
            text: String::new(),
            promise: Some(promise.id),
            ..line
        };
        self.put_line(meeting, turned)
    }

    fn put_line(&mut self, meeting: MeetingId, line: MinuteLine) -> Result<Versioned<Meeting>, Error> {
        self.edit_lines(meeting, |meeting| {
            let known = line_mut(meeting, line.id)?;
            *known = line;
            Ok(())
        })
    }
}
