//! The pledges that lines of minutes stand for: they come and go with those.

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::engine::workspace::Tx;
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, MeetingId, MinuteLine, MinuteLineId, MinuteLineKind};
use crate::records::promises::Side;

use super::{Pledge, PledgeId, PledgeSource, PledgeState};

impl Model {
    /// The pledge that a line of minutes stands for.
    pub(crate) fn pledge_of_line(
        &self,
        meeting: MeetingId,
        line: MinuteLineId,
    ) -> Option<&Versioned<Pledge>> {
        self.linked::<Pledge>(meeting.uuid()).find(|kept| kept.content.line() == Some((meeting, line)))
    }

    /// The words of a pledge: its own, or those of its line.
    pub(crate) fn pledge_text<'a>(&'a self, pledge: &'a Pledge) -> &'a str {
        let line = pledge.line().and_then(|(meeting, line)| {
            let held = &self.table::<Meeting>().get(&meeting)?.content;
            held.lines().find(|(_, known)| known.id == line).map(|(_, known)| known.text.as_str())
        });
        line.unwrap_or(&pledge.text)
    }
}

impl Pledge {
    /// Whether nothing is known of it but its words, where it was made, and that we are to do it.
    fn is_bare(&self) -> bool {
        let Self { side, person, desk, due, proof, state, told_on, .. } = self;
        let said = [desk, proof].iter().any(|words| !words.is_empty());
        *side == Side::Ours
            && person.is_none()
            && !said
            && due.is_none()
            && *state == PledgeState::Open
            && told_on.is_none()
    }
}

impl Tx<'_, '_> {
    /// Brings the pledges of a meeting in step with its lines: a line that became a pledge gets one, of ours, and one
    /// whose line is gone or became something else goes when nothing else is known of it.
    ///
    /// A pledge of which more is known, and whose line is gone, stays by itself with its words and as closed as it was.
    /// `before` is the meeting as it was.
    ///
    /// Errors: `conflict.lineSettled` where its line is still there as something else.
    pub(crate) fn follow_lines(&mut self, id: MeetingId, before: Option<&Meeting>) -> Result<(), Error> {
        let meeting = self.find(id)?.content.clone();
        let is_pledge = |line: &MinuteLine| line.kind == MinuteLineKind::Pledge;
        let had = before.into_iter().flat_map(Meeting::lines).filter(|(_, line)| is_pledge(line));
        let gone =
            had.filter(|(_, old)| !meeting.lines().any(|(_, line)| line.id == old.id && is_pledge(line)));
        for (item, old) in gone {
            let Some(kept) = self.pledge_of_line(id, old.id).cloned() else { continue };
            if kept.content.is_bare() {
                self.remove(kept.id)?;
            } else if meeting.lines().any(|(_, line)| line.id == old.id) {
                return Err(Error::LineSettled { sort: "pledge" });
            } else {
                let own = old.classification.max(item.classification).max(kept.content.classification);
                self.edit(kept.id, |pledge| {
                    pledge.text.clone_from(&old.text);
                    pledge.classification = own;
                    pledge.source = PledgeSource::Meeting { id, line: None };
                    Ok(())
                })?;
            }
        }
        let fresh: Vec<(MinuteLineId, _)> = meeting
            .lines()
            .filter(|(_, line)| is_pledge(line) && self.pledge_of_line(id, line.id).is_none())
            .map(|(item, line)| (line.id, self.grade_of(Graded::MinuteLine(&meeting, item, line))))
            .collect();
        for (line, classification) in fresh {
            self.add(Pledge {
                network: meeting.network,
                text: String::new(),
                side: Side::Ours,
                person: None,
                desk: String::new(),
                source: PledgeSource::Meeting { id, line: Some(line) },
                // Minutes can be written before the day that was planned.
                made_on: Some(meeting.at.date().min(self.now.today())),
                due: None,
                proof: String::new(),
                state: PledgeState::Open,
                closed_on: None,
                reason: String::new(),
                told_on: None,
                classification,
            })?;
        }
        Ok(())
    }

    /// The pledges made at a meeting that goes stay, with their words and as closed as they were.
    pub(crate) fn release_pledges(&mut self, gone: MeetingId) -> Result<(), Error> {
        for id in self.ids_linked::<Pledge>(gone.uuid()) {
            let content = &self.find(id)?.content;
            let (text, grade) =
                (self.pledge_text(content).to_owned(), self.grade_of(Graded::Pledge(content)));
            self.edit(id, |pledge| {
                pledge.text = text;
                pledge.classification = grade;
                pledge.source = PledgeSource::Loose;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// What somebody pledged who goes was pledged by the members from then on.
    pub(crate) fn leave_pledges(&mut self, person: crate::records::people::PersonId) -> Result<(), Error> {
        let theirs: Vec<PledgeId> = self.ids_linked::<Pledge>(person.uuid());
        theirs.into_iter().try_for_each(|id| {
            self.edit(id, |pledge| {
                pledge.person = None;
                Ok(())
            })
            .map(drop)
        })
    }
}
