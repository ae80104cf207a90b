//! Going over the texts of a report: finding names, deciding, and saying what is left.

use std::collections::{BTreeSet, HashSet};

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::records::meetings::Meeting;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::organisations::Organisation;
use crate::records::people::Person;
use crate::records::people::PersonId;
use crate::reports::names_in_text::{Mention, NameCertainty, NameFinder, StandIn, proposal};
use crate::reports::{LeftOut, LeftOutWhat, LeftOutWhy, ReportOptions};

use super::texts::WrittenTexts;
use super::{NameDecision, NameFinding, NameOutcome, NamesAtOnce, NamesInReport, TextPlace};

/// So much of a text is shown on each side of a name, in characters.
const AROUND: usize = 50;
/// So many of the people whom a name may mean are listed.
const LISTED: usize = 3;

/// Who a report is about.
pub(in crate::reports) struct Audience {
    /// Whose network.
    pub network: NetworkId,
    /// Those who were asked to the meeting.
    pub invited: HashSet<PersonId>,
}

impl Audience {
    /// Those of a meeting.
    pub fn of(meeting: &Meeting) -> Self {
        let invited = meeting.invitations.iter().map(|guest| guest.person).collect();
        Self { network: meeting.network, invited }
    }

    /// Those of a whole network.
    pub fn of_network(network: NetworkId) -> Self {
        Self { network, invited: HashSet::new() }
    }
}

impl Model {
    /// Goes over every text of a report that is to name nobody, puts other words in the place of names as was decided,
    /// and writes in its head and in what it leaves out which are left.
    pub(in crate::reports) fn name_nobody(
        &self,
        report: &mut impl WrittenTexts,
        audience: &Audience,
        options: &ReportOptions,
    ) -> Result<(), Error> {
        options.names.check()?;
        let members: HashSet<PersonId> =
            self.linked::<Membership>(audience.network.uuid()).map(|kept| kept.content.person).collect();
        let circle = if audience.invited.is_empty() { &members } else { &audience.invited };
        let mut texts: Vec<String> = options.names.each.iter().map(|one| one.words.clone()).collect();
        report.texts(&mut |_, text| texts.push(text.clone()));
        let finder = NameFinder::new(self, texts.iter().map(String::as_str), circle);
        let mut screen =
            Screen { model: self, finder, audience, members: &members, options, findings: Vec::new() };
        report.texts(&mut |place, text| screen.go_over(place, text));
        let names = screen.result();
        let (head, left_out) = report.head();
        claim(left_out, &names);
        head.names = names;
        Ok(())
    }
}

/// One report being gone over.
struct Screen<'a> {
    model: &'a Model,
    finder: NameFinder<'a>,
    audience: &'a Audience,
    members: &'a HashSet<PersonId>,
    options: &'a ReportOptions,
    findings: Vec<(NameFinding, Vec<PersonId>)>,
}

impl Screen<'_> {
    fn go_over(&mut self, place: TextPlace, text: &mut String) {
        let mut written = String::with_capacity(text.len());
        let mut done = 0;
        let mut spoken_of: Vec<Vec<PersonId>> = Vec::new();
        for mention in self.finder.find(text) {
            let people = self.likeliest(&mention.people);
            let another =
                spoken_of.iter().position(|one| *one == people).map_or(!spoken_of.is_empty(), |at| at > 0);
            let proposal = proposal(self.stand_in(&people), &mention, another, self.options.language);
            let finding = self.finding(place, text, &mention, &people, proposal);
            if let NameOutcome::Replaced { by } = &finding.outcome {
                written.push_str(&text[done..mention.range.start]);
                written.push_str(by);
                done = mention.range.end;
            }
            if self.findings.iter().all(|(known, _)| known.id != finding.id) {
                self.findings.push((finding, people.clone()));
            }
            spoken_of.push(people);
        }
        if done > 0 {
            written.push_str(&text[done..]);
            *text = written;
        }
    }

    fn finding(
        &self,
        place: TextPlace,
        text: &str,
        mention: &Mention,
        people: &[PersonId],
        proposal: String,
    ) -> NameFinding {
        let id = finding_id(text, mention);
        let (before, after) = (&text[..mention.range.start], &text[mention.range.end..]);
        NameFinding {
            place,
            before: last_part(before),
            words: text[mention.range.clone()].to_owned(),
            after: first_part(after),
            people: self.model.names(&people[..people.len().min(LISTED)]),
            more_people: as_u32(people.len().saturating_sub(LISTED)),
            form: mention.form,
            certainty: mention.certainty,
            outcome: self.outcome(&id, mention.certainty, &proposal),
            proposal,
            id,
        }
    }

    fn outcome(&self, id: &str, certainty: NameCertainty, proposal: &str) -> NameOutcome {
        let replaced = |by: &str| NameOutcome::Replaced { by: by.to_owned() };
        let names = &self.options.names;
        match names.about(id).map(|one| (one.decision, one.words.trim())) {
            Some((NameDecision::Keep, _)) => NameOutcome::Kept,
            Some((NameDecision::NoName, _)) => NameOutcome::NoName,
            Some((NameDecision::Replace, "")) => replaced(proposal),
            Some((NameDecision::Replace, words)) if self.finder.find(words).is_empty() => replaced(words),
            Some((NameDecision::Replace, _)) => NameOutcome::WordsNameSomebody,
            None => match (names.all, certainty) {
                (Some(NamesAtOnce::Replace), NameCertainty::Certain) => replaced(proposal),
                (Some(NamesAtOnce::Keep), _) => NameOutcome::Kept,
                _ => NameOutcome::Undecided,
            },
        }
    }

    /// Of those whom a name may mean: the ones who were at the meeting, else the members, else all.
    fn likeliest(&self, people: &[PersonId]) -> Vec<PersonId> {
        let among = |group: &HashSet<PersonId>| -> Vec<PersonId> {
            people.iter().copied().filter(|person| group.contains(person)).collect()
        };
        let groups = [&self.audience.invited, self.members];
        let found = groups.into_iter().map(among).find(|found| !found.is_empty());
        found.unwrap_or_else(|| people.to_vec())
    }

    fn stand_in(&self, people: &[PersonId]) -> StandIn {
        let among = |group: &HashSet<PersonId>| people.iter().any(|person| group.contains(person));
        if people.iter().all(|person| self.is_municipal(*person)) {
            StandIn::MunicipalStaff
        } else if among(&self.audience.invited) {
            StandIn::Participant
        } else if among(self.members) {
            StandIn::Member
        } else {
            StandIn::Somebody
        }
    }

    fn is_municipal(&self, person: PersonId) -> bool {
        let person = self.model.table::<Person>().get(&person).map(|kept| &kept.content);
        let organisation =
            person.and_then(|person| self.model.table::<Organisation>().get(&person.organisation?));
        organisation.is_some_and(|kept| kept.content.municipal)
    }

    fn result(self) -> NamesInReport {
        let named = self.findings.iter().filter(|(finding, _)| finding.outcome.is_named());
        let people: BTreeSet<&Vec<PersonId>> = named.map(|(_, people)| people).collect();
        NamesInReport {
            people_named: as_u32(people.len()),
            undecided: as_u32(self.findings.iter().filter(|(finding, _)| finding.outcome.is_open()).count()),
            findings: self.findings.into_iter().map(|(finding, _)| finding).collect(),
        }
    }
}

/// Says in what is left out whether any name is left in the texts.
fn claim(left_out: &mut Vec<LeftOut>, names: &NamesInReport) {
    let lists = left_out.iter().any(|one| one.what == LeftOutWhat::Names);
    left_out.retain(|one| one.what != LeftOutWhat::Names);
    let replaced = |finding: &NameFinding| matches!(finding.outcome, NameOutcome::Replaced { .. });
    let (count, why) = if names.people_named > 0 {
        (Some(names.people_named), LeftOutWhy::StillInText)
    } else if lists || names.findings.iter().any(replaced) {
        (None, LeftOutWhy::NamesNobody)
    } else {
        return;
    };
    left_out.insert(0, LeftOut { what: LeftOutWhat::Names, count, why });
}

/// FNV-1a of 64 bits over the text and the place in it: short, and the same wherever and whenever it is made. It
/// protects nothing.
fn finding_id(text: &str, mention: &Mention) -> String {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let place = format!("\0{}-{}", mention.range.start, mention.range.end);
    let bytes = text.bytes().chain(place.bytes());
    let hash = bytes.fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    format!("{hash:016x}")
}

fn first_part(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn last_part(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND - 1) {
        Some((start, _)) if start > 0 => format!("…{}", &text[start..]),
        _ => text.to_owned(),
    }
}
