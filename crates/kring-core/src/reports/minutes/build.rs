//! From a meeting to its minutes.

use crate::classification::Classification;
use crate::error::Error;
use crate::meetings::{AgendaItem, Meeting, MeetingId, MinuteLine, MinuteLineKind, Reply};
use crate::model::Model;
use crate::now::Now;
use crate::number::as_u32;
use crate::people::PersonId;
use crate::reports::grade::{Gate, Shown};
use crate::reports::naming::Audience;
use crate::reports::{Count, LeftOutWhat, LeftOutWhy, ReportOptions};

use super::{ActionRow, Attendance, MinutesItem, MinutesLine, MinutesReport};

impl Model {
    /// The minutes of a meeting as they may be read with these options.
    pub fn minutes_report(
        &self,
        id: MeetingId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<MinutesReport, Error> {
        let meeting = &self.find(id)?.content;
        let mut writer = Writer { model: self, options, gate: Gate::over(meeting.classification, options)? };
        let items: Vec<MinutesItem> = meeting
            .agenda
            .iter()
            .zip(1..)
            .filter_map(|(item, number)| writer.item(item, number, meeting.classification))
            .collect();
        let lines = items.iter().flat_map(|item| &item.lines);
        let actions = lines.filter_map(|line| match line {
            MinutesLine::Action { action } => Some(action.clone()),
            _ => None,
        });
        let actions = actions.collect();
        let attendance = writer.attendance(meeting);
        let mark = writer.gate.mark();
        let mut report = MinutesReport {
            head: self.head(meeting.network, &meeting.title, mark, options, now),
            at: meeting.at,
            duration_minutes: meeting.duration_minutes,
            place: meeting.place.clone(),
            theme: meeting.theme.clone(),
            intended_result: meeting.intended_result.clone(),
            stage: meeting.stage,
            attendance,
            items,
            actions,
            left_out: writer.gate.left_out(),
        };
        if options.for_sharing {
            let audience = Audience::of(meeting);
            self.name_nobody(&mut report, &audience, options)?;
        }
        Ok(report)
    }
}

struct Writer<'a> {
    model: &'a Model,
    options: &'a ReportOptions,
    gate: Gate<'a>,
}

impl Writer<'_> {
    /// An item with its lines; `None` when it may not even be mentioned.
    fn item(&mut self, item: &AgendaItem, number: u32, over_all: Classification) -> Option<MinutesItem> {
        let grade = item.classification.max(over_all);
        let any_chosen = item.minutes.iter().any(|line| self.gate.is_chosen(line.id));
        // Whoever chose a line of an item in confidence chose to say what it was about.
        let shown = if any_chosen { Shown::Open } else { self.gate.admit(grade, LeftOutWhat::AgendaItems) };
        let open = match shown {
            Shown::Open => true,
            Shown::InConfidence => false,
            Shown::No => return None,
        };
        let lines = self.lines(&item.minutes, grade, open);
        Some(MinutesItem {
            number,
            title: open.then(|| item.title.clone()),
            origin: item.origin,
            raised_by: if open { self.raised_by(item.raised_by) } else { None },
            urgent_reason: if open { item.urgent_reason.clone() } else { String::new() },
            lines,
        })
    }

    fn lines(&mut self, lines: &[MinuteLine], over_all: Classification, item_open: bool) -> Vec<MinutesLine> {
        let mut written: Vec<MinutesLine> = Vec::new();
        for line in lines {
            let promise = line.promise.and_then(|id| self.model.promises.get(&id)).map(|kept| &kept.content);
            let own = promise
                .map_or(line.classification, |promise| promise.classification.max(line.classification));
            let shown = self.gate.admit_line(line.id, own.max(over_all), what(line.kind));
            match (shown, promise) {
                (Shown::No, _) => {}
                (Shown::InConfidence, _) => in_confidence(&mut written, line.kind),
                (Shown::Open, Some(promise)) => written.push(MinutesLine::Action {
                    action: ActionRow {
                        text: promise.text.clone(),
                        side: promise.side,
                        people: self.people(&promise.people),
                        holder: self.holder(&promise.holder),
                        due: promise.due,
                        state: promise.state,
                    },
                }),
                (Shown::Open, None) if line.kind == MinuteLineKind::Decision => {
                    written.push(MinutesLine::Decision { text: line.text.clone() });
                }
                (Shown::Open, None) => written.push(MinutesLine::Note { text: line.text.clone() }),
            }
        }
        if !item_open && written.is_empty() {
            written.push(MinutesLine::InConfidence { sorts: Vec::new() });
        }
        written
    }

    fn attendance(&mut self, meeting: &Meeting) -> Attendance {
        let named = |guest: fn(&crate::meetings::Invitation) -> bool| -> Vec<PersonId> {
            meeting.invitations.iter().filter(|one| guest(one)).map(|guest| guest.person).collect()
        };
        let present = named(|guest| guest.attended);
        let excused = named(|guest| !guest.attended && guest.reply == Reply::No);
        let unnamed = u32::from(meeting.unnamed_guests);
        let counts =
            [as_u32(meeting.invitations.len()), as_u32(present.len()).saturating_add(unnamed), unnamed].map(
                |number| {
                    if !self.options.for_sharing {
                        return Count::exact(number);
                    }
                    let count = Count::for_others(number);
                    if count.is_hidden() {
                        self.gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
                    }
                    count
                },
            );
        let [invited_count, present_count, unnamed_guests] = counts;
        let (present, excused) = (self.people(&present), self.people(&excused));
        Attendance { present, excused, invited_count, present_count, unnamed_guests }
    }

    /// Names in their order; none in a version for sharing, which says so.
    fn people(&mut self, people: &[PersonId]) -> Vec<String> {
        let mut names = self.model.names(people);
        names.sort_by_key(|name| (self.model.index.sort_name(name.id.uuid()), name.id));
        if self.options.for_sharing && !names.is_empty() {
            self.gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
            return Vec::new();
        }
        names.into_iter().map(|name| name.name).collect()
    }

    /// Who on our side does it; in a version for sharing the municipality as a whole, for it may be a colleague.
    fn holder(&self, holder: &str) -> String {
        if self.options.for_sharing { String::new() } else { holder.to_owned() }
    }

    fn raised_by(&mut self, person: Option<PersonId>) -> Option<String> {
        self.people(person.as_slice()).pop()
    }
}

fn what(kind: MinuteLineKind) -> LeftOutWhat {
    match kind {
        MinuteLineKind::Note => LeftOutWhat::Notes,
        MinuteLineKind::Decision => LeftOutWhat::Decisions,
        MinuteLineKind::Action => LeftOutWhat::Actions,
    }
}

/// Adds a line to those in a row that are not shown.
fn in_confidence(written: &mut Vec<MinutesLine>, kind: MinuteLineKind) {
    match written.last_mut() {
        Some(MinutesLine::InConfidence { sorts }) if sorts.contains(&kind) => {}
        Some(MinutesLine::InConfidence { sorts }) => sorts.push(kind),
        _ => written.push(MinutesLine::InConfidence { sorts: vec![kind] }),
    }
}
