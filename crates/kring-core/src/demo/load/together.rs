//! Working agreements, who said yes to them, what was brought and got, and signals.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::{RecordKind, Versioned};
use crate::records::agreements::{AcknowledgedHow, Acknowledging, NewAgreement, NewVersion};
use crate::records::contributions::{Contribution, ContributionSource};
use crate::records::meetings::Meeting;
use crate::records::people::PersonId;
use crate::records::promises::Side;
use crate::records::signals::{Answer, PassedOn, Signal};

use super::super::entries::{AgreementEntry, ContributionEntry, EvaluationEntry, SignalEntry, VersionEntry};
use super::{Loader, unknown};

impl Loader<'_, '_, '_> {
    pub(super) fn agreement(&mut self, entry: AgreementEntry) -> Result<(), Error> {
        let AgreementEntry { about, subject, versions } = entry;
        let mut made = None;
        for entry in versions {
            let meeting = self.meeting_called(&entry.meeting)?;
            let version = NewVersion { text: entry.text.clone(), made_on: None, meeting: Some(meeting.id) };
            let kept = match made {
                None => {
                    let subject = subject.clone();
                    self.tx.add_agreement(NewAgreement { network: self.network, about, subject, version })
                }
                Some(id) => self.tx.revise_agreement(id, None, version),
            }?;
            made = Some(kept.id);
            for yes in self.yes(entry, &meeting)? {
                self.tx.acknowledge_agreement(kept.id, &yes)?;
            }
        }
        Ok(())
    }

    /// Who said yes at the meeting that made a text, and later.
    fn yes(&self, entry: VersionEntry, meeting: &Versioned<Meeting>) -> Result<Vec<Acknowledging>, Error> {
        let there = meeting.content.invitations.iter().filter(|guest| guest.attended);
        let there: Vec<PersonId> = there.map(|guest| guest.person).collect();
        let on = Some(meeting.content.at.date());
        let mut all = vec![Acknowledging { people: there, version: None, on, how: AcknowledgedHow::Meeting }];
        for yes in entry.yes {
            let (people, on) = (self.people(&yes.who)?, Some(self.days.exactly(yes.day)));
            all.push(Acknowledging { people, version: None, on, how: yes.how });
        }
        Ok(all)
    }

    pub(super) fn contribution(&mut self, entry: ContributionEntry) -> Result<(), Error> {
        let person = entry.who.map(|key| self.who(&key)).transpose()?;
        let meeting = entry.meeting.map(|title| self.meeting_called(&title)).transpose()?;
        let (source, on) = match meeting {
            Some(meeting) => (ContributionSource::Meeting { id: meeting.id }, meeting.content.at.date()),
            None => (ContributionSource::Loose, self.days.exactly(entry.day.unwrap_or_default())),
        };
        let contribution = Contribution {
            network: self.network,
            side: if person.is_some() { Side::Theirs } else { Side::Ours },
            person,
            way: entry.way,
            text: entry.text,
            on,
            source,
            classification: Classification::default(),
        };
        self.tx.add_contribution(contribution).map(drop)
    }

    pub(super) fn signal(&mut self, entry: SignalEntry) -> Result<(), Error> {
        let on = |day| self.days.exactly(day);
        let passed_on = entry.passed_on;
        let signal = Signal {
            network: self.network,
            raised_by: entry.who.map(|key| self.who(&key)).transpose()?,
            text: entry.text,
            received_on: on(entry.day),
            acknowledged_on: Some(on(entry.acknowledged)),
            passed_on: Some(PassedOn {
                on: on(passed_on.day),
                desk: passed_on.desk,
                case_number: passed_on.case_number,
            }),
            answered: entry.answered.map(|answer| Answer {
                on: on(answer.day),
                text: answer.text,
                as_meant: answer.as_meant,
            }),
            classification: Classification::default(),
        };
        self.tx.add(signal).map(drop)
    }

    pub(super) fn evaluation(&mut self, entry: EvaluationEntry) -> Result<(), Error> {
        let meeting = self.meeting_called(&entry.meeting)?.id;
        let made = self.tx.add_evaluation(meeting, entry.questions)?.id;
        for sheet in entry.sheets {
            self.tx.answer_evaluation(made, sheet)?;
        }
        self.tx.count_evaluation(made).map(drop)
    }

    pub(super) fn meeting_called(&self, title: &str) -> Result<Versioned<Meeting>, Error> {
        let known = self.tx.table::<Meeting>().values().find(|kept| kept.content.title == title);
        known.cloned().ok_or_else(|| unknown(RecordKind::MEETING, title))
    }
}
