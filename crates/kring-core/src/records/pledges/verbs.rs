//! What can be done with a pledge.

use jiff::civil::Date;
use kring_vault::Operation;

use crate::engine::check;
use crate::engine::error::{Error, MinutesError};
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::MinuteLineKind;
use crate::records::promises::Side;

use super::{Pledge, PledgeId, PledgeSource, PledgeState};

pub(crate) const ADD: Operation = Operation::named("pledge.add");
pub(crate) const CHANGE: Operation = Operation::named("pledge.change");
pub(crate) const REMOVE: Operation = Operation::named("pledge.remove");
pub(crate) const KEEP: Operation = Operation::named("pledge.keep");
pub(crate) const DROP: Operation = Operation::named("pledge.drop");
pub(crate) const REOPEN: Operation = Operation::named("pledge.reopen");
pub(crate) const TELL: Operation = Operation::named("pledge.tell");

impl Workspace {
    /// Writes down a pledge that no line of minutes stands for. Without a day it was made, it was made today.
    pub fn add_pledge(&mut self, pledge: Pledge, now: &Now) -> Result<Versioned<Pledge>, Error> {
        self.run(ADD, now, |tx| tx.add_pledge(pledge))
    }

    /// Changes a pledge. `revision` is the one the change started from; `None` changes whatever is there. The words of one
    /// that a line of minutes stands for become those of the line.
    pub fn change_pledge(
        &mut self,
        id: PledgeId,
        revision: Option<u32>,
        pledge: Pledge,
        now: &Now,
    ) -> Result<Versioned<Pledge>, Error> {
        self.run(CHANGE, now, |tx| tx.change_pledge(id, revision, pledge))
    }

    /// Removes a pledge, and the line of minutes that stands for it.
    pub fn remove_pledge(&mut self, id: PledgeId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_pledge(id))
    }

    /// Says that a pledge was kept today. One that was closed keeps its day.
    pub fn keep_pledge(&mut self, id: PledgeId, now: &Now) -> Result<Versioned<Pledge>, Error> {
        self.run(KEEP, now, |tx| tx.keep_pledge(id, None))
    }

    /// Says that a pledge was let go today, and why.
    pub fn drop_pledge(
        &mut self,
        id: PledgeId,
        reason: String,
        now: &Now,
    ) -> Result<Versioned<Pledge>, Error> {
        self.run(DROP, now, |tx| tx.drop_pledge(id, reason))
    }

    /// Says that a pledge is to be done after all.
    pub fn reopen_pledge(&mut self, id: PledgeId, now: &Now) -> Result<Versioned<Pledge>, Error> {
        self.run(REOPEN, now, |tx| tx.reopen_pledge(id))
    }

    /// Says that the network was told today what became of a pledge. One that was told keeps its day.
    pub fn tell_pledge(&mut self, id: PledgeId, now: &Now) -> Result<Versioned<Pledge>, Error> {
        self.run(TELL, now, |tx| tx.tell_pledge(id, None))
    }

    /// A pledge.
    pub fn pledge(&self, id: PledgeId) -> Result<Versioned<Pledge>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_pledge(&mut self, mut pledge: Pledge) -> Result<Versioned<Pledge>, Error> {
        // A line makes its pledge itself.
        if let PledgeSource::Meeting { line, .. } = &mut pledge.source {
            *line = None;
        }
        pledge.made_on = pledge.made_on.or(Some(self.now.today()));
        self.settle_pledge(&mut pledge);
        self.add(pledge)
    }

    pub(crate) fn change_pledge(
        &mut self,
        id: PledgeId,
        revision: Option<u32>,
        mut pledge: Pledge,
    ) -> Result<Versioned<Pledge>, Error> {
        let before = &self.find(id)?.content;
        let (line, grade) = (before.line(), self.grade_of(Graded::Pledge(before)));
        self.settle_pledge(&mut pledge);
        if let Some((meeting, line)) = line {
            pledge.source = before.source;
            if pledge.classification < before.classification && self.find(meeting)?.content.is_adopted() {
                return Err(MinutesError::Adopted.into());
            }
            let text = std::mem::take(&mut pledge.text);
            if pledge.classification > before.classification {
                // The words are those of the line: it is closed with them.
                let closed = pledge.classification;
                self.edit_line(meeting, line, |known| {
                    known.classification = known.classification.max(closed);
                })?;
            }
            let before = &self.find(id)?.content;
            if !text.is_empty() && text != self.pledge_text(before) {
                check::required("text", &text, check::NOTE)?;
                self.edit_line(meeting, line, |known| known.text = text)?;
            }
        } else if before.source != pledge.source {
            // Said to have been made elsewhere, it is not thereby more open.
            pledge.classification = pledge.classification.max(grade);
        }
        self.change(id, revision, pledge)
    }

    pub(crate) fn remove_pledge(&mut self, id: PledgeId) -> Result<(), Error> {
        let line = self.find(id)?.content.line();
        self.remove(id)?;
        if let Some((meeting, line)) = line {
            self.edit_meeting(meeting, |meeting| {
                for item in &mut meeting.agenda {
                    item.minutes.retain(|known| known.id != line || known.kind != MinuteLineKind::Pledge);
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    pub(crate) fn keep_pledge(&mut self, id: PledgeId, on: Option<Date>) -> Result<Versioned<Pledge>, Error> {
        self.close_pledge(id, PledgeState::Kept, on, String::new())
    }

    pub(crate) fn drop_pledge(&mut self, id: PledgeId, reason: String) -> Result<Versioned<Pledge>, Error> {
        check::required("reason", &reason, check::SHORT)?;
        self.close_pledge(id, PledgeState::Dropped, None, reason)
    }

    fn close_pledge(
        &mut self,
        id: PledgeId,
        state: PledgeState,
        on: Option<Date>,
        reason: String,
    ) -> Result<Versioned<Pledge>, Error> {
        let today = self.now.today();
        self.edit(id, |pledge| {
            let kept = pledge.closed_on.filter(|_| pledge.state == state);
            // What the network was told was another outcome.
            pledge.told_on = pledge.told_on.filter(|_| pledge.state == state);
            pledge.state = state;
            pledge.closed_on = on.or(kept).or(Some(today));
            pledge.reason = reason;
            Ok(())
        })
    }

    pub(crate) fn reopen_pledge(&mut self, id: PledgeId) -> Result<Versioned<Pledge>, Error> {
        self.edit(id, |pledge| {
            pledge.state = PledgeState::Open;
            pledge.closed_on = None;
            pledge.reason = String::new();
            pledge.told_on = None;
            Ok(())
        })
    }

    pub(crate) fn tell_pledge(&mut self, id: PledgeId, on: Option<Date>) -> Result<Versioned<Pledge>, Error> {
        let today = self.now.today();
        self.edit(id, |pledge| {
            pledge.told_on = on.or(pledge.told_on).or(Some(today));
            Ok(())
        })
    }

    /// Makes the closing day agree with the state, and who with the side.
    fn settle_pledge(&self, pledge: &mut Pledge) {
        pledge.closed_on = match pledge.state {
            PledgeState::Open => None,
            PledgeState::Kept | PledgeState::Dropped => pledge.closed_on.or(Some(self.now.today())),
        };
        if pledge.state != PledgeState::Dropped {
            pledge.reason = String::new();
        }
        match pledge.side {
            Side::Ours => pledge.person = None,
            Side::Theirs => pledge.desk = String::new(),
        }
    }
}
