//! Meetings with their guests, their agenda and their minutes.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::Id;
use crate::records::meetings::{AgendaItem, Invitation, Meeting, MinuteLine, MinuteLineKind, Reply, Stage};
use crate::records::promises::NewPromise;

use super::super::entries::{ItemEntry, LineEntry, MeetingEntry};
use super::{Loader, moment};

impl Loader<'_, '_, '_> {
    pub(super) fn meeting(&mut self, entry: MeetingEntry) -> Result<(), Error> {
        let mut invitations = Vec::new();
        for (keys, reply, attended) in [
            (&entry.present, Reply::Yes, true),
            (&entry.coming, Reply::Yes, false),
            (&entry.maybe, Reply::Maybe, false),
            (&entry.absent, Reply::No, false),
            (&entry.silent, Reply::None, false),
        ] {
            for person in self.people(keys)? {
                invitations.push(Invitation { person, reply, attended });
            }
        }
        let mut agenda = Vec::new();
        for item in &entry.agenda {
            agenda.push(self.item(item)?);
        }
        let items: Vec<_> = agenda.iter().map(|item| item.id).collect();
        let languages = if entry.languages.is_empty() { vec!["nl".to_owned()] } else { entry.languages };
        let id = self
            .tx
            .add(Meeting {
                network: self.network,
                title: entry.title,
                at: moment(self.days.to_meet(entry.day, &[]), &entry.at)?,
                duration_minutes: entry.minutes,
                place: entry.place,
                hosted_by: entry.host.map(|key| self.at(&key)).transpose()?,
                theme: entry.theme,
                intended_result: entry.result,
                languages,
                stage: Stage::Planned,
                invitations,
                unnamed_guests: entry.unnamed,
                agenda,
                classification: Classification::default(),
            })?
            .id;
        for (item, lines) in items.into_iter().zip(entry.agenda.into_iter().map(|item| item.lines)) {
            for line in lines {
                self.line(id, item, line)?;
            }
        }
        for preparation in entry.preparations {
            self.preparation(id, preparation)?;
        }
        if entry.stage == Stage::Held {
            self.tx.close_meeting(id)?;
        }
        Ok(())
    }

    fn item(&self, entry: &ItemEntry) -> Result<AgendaItem, Error> {
        Ok(AgendaItem {
            id: Id::make(),
            title: entry.title.clone(),
            origin: entry.origin,
            way: entry.way,
            raised_by: entry.by.as_deref().map(|key| self.who(key)).transpose()?,
            explanation: entry.explanation.clone(),
            urgent_reason: entry.urgent_reason.clone(),
            planned_minutes: entry.planned,
            minutes: Vec::new(),
            classification: entry.grade,
        })
    }

    fn line(&mut self, meeting: Id<Meeting>, item: Id<AgendaItem>, line: LineEntry) -> Result<(), Error> {
        let (kind, text, classification) = match line {
            LineEntry::Note { note, grade } => (MinuteLineKind::Note, note, grade),
            LineEntry::Decision { decision } => {
                (MinuteLineKind::Decision, decision, Classification::default())
            }
            LineEntry::Action { action, side, people, holder, course } => {
                let people = self.people(&people)?;
                let due = self.due(course);
                let action = NewPromise { side, text: action, due, holder, people, classification: None };
                let kept = self.tx.add_action(meeting, item, action)?;
                let mut lines = kept.content.agenda.iter().filter(|known| known.id == item);
                let promise = lines.find_map(|known| known.minutes.last()?.promise);
                return promise.map_or(Ok(()), |promise| self.end(promise, course));
            }
        };
        let line = MinuteLine { id: Id::make(), kind, text, promise: None, classification };
        self.tx.add_minute_line(meeting, item, line).map(drop)
    }
}
