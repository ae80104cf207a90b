//! Which languages a room or a network speaks, and who is helped by an interpreter or a talk beforehand.
//!
//! It looks at what people said they speak, read and wish; a name says nothing about a language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Error;
use crate::meetings::{MeetingId, Reply};
use crate::memberships::Membership;
use crate::model::Model;
use crate::networks::NetworkId;
use crate::now::Now;
use crate::number::as_u32;
use crate::people::{Language, LanguageLevel, Person, PersonId};
use crate::preparations::{Preparation, PreparationId};

use super::PersonName;

/// The languages of a meeting or a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Languages {
    /// The languages spoken in the room, BCP 47 tags; none for a network.
    pub room: Vec<String>,
    /// Every language somebody uses, the most spoken first.
    pub spoken: Vec<LanguageCount>,
    /// People of whom no language is known.
    pub unknown: u32,
    /// Who is helped by an interpreter or a talk beforehand, by name.
    pub needs: Vec<LanguageNeed>,
}

/// How many use a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguageCount {
    /// BCP 47 tag.
    pub tag: String,
    /// How many speak it well enough for a meeting.
    pub speak: u32,
    /// How many read it well.
    pub read: u32,
    /// How many want an interpreter into it.
    pub interpreter: u32,
}

/// Somebody who is helped by an interpreter or a talk beforehand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguageNeed {
    /// Who.
    pub person: PersonName,
    /// The languages they use.
    pub languages: Vec<Language>,
    /// Why; what they asked for themselves first.
    pub why: Vec<NeedWhy>,
    /// The preparation there is already.
    pub preparation: Option<PreparationId>,
    /// Whether they asked for a pause that holds today: then nothing is proposed.
    pub paused: bool,
    /// Whether a preparation is proposed.
    pub proposed: bool,
}

/// Why somebody is helped by an interpreter or a talk beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NeedWhy {
    /// They asked for a talk before meetings.
    AskedTalk,
    /// They asked for an interpreter.
    Interpreter,
    /// They speak a language of the room a little.
    LittleOfRoom,
    /// They speak no language of the room.
    NothingOfRoom,
}

impl Model {
    /// The languages of those invited to a meeting who did not say no, and who is helped by a talk beforehand.
    pub fn meeting_languages(&self, id: MeetingId, now: &Now) -> Result<Languages, Error> {
        let meeting = &self.find(id)?.content;
        let guests = meeting.invitations.iter().filter(|guest| guest.reply != Reply::No);
        let people: Vec<PersonId> = guests.map(|guest| guest.person).collect();
        let mut languages = self.languages_of(&people, &meeting.languages);
        for need in &mut languages.needs {
            let mut prepared = self.linked::<Preparation>(id.uuid());
            need.preparation =
                prepared.find(|kept| kept.content.person == need.person.id).map(|kept| kept.id);
            let person = self.people.get(&need.person.id);
            need.paused = person.is_some_and(|kept| kept.content.is_paused(now.today()));
            need.proposed = need.preparation.is_none() && !need.paused;
        }
        Ok(languages)
    }

    /// The languages of those who take part in a network today.
    pub fn network_languages(&self, id: NetworkId, now: &Now) -> Result<Languages, Error> {
        self.find(id)?;
        let members: Vec<&Membership> = self.members(id, now);
        let people: Vec<PersonId> = members.iter().map(|member| member.person).collect();
        Ok(self.languages_of(&people, &[]))
    }

    /// With whom a talk before a meeting is proposed, by name.
    pub(crate) fn proposed(&self, id: MeetingId, now: &Now) -> Result<Vec<PersonId>, Error> {
        let needs = self.meeting_languages(id, now)?.needs.into_iter();
        Ok(needs.filter(|need| need.proposed).map(|need| need.person.id).collect())
    }

    fn languages_of(&self, people: &[PersonId], room: &[String]) -> Languages {
        let mut people: Vec<_> = people.iter().filter_map(|id| self.people.get(id)).collect();
        people.sort_by_key(|kept| (self.index.sort_name(kept.id.uuid()), kept.id));
        let needs = people.iter().filter_map(|kept| {
            let why = needs(&kept.content, room);
            (!why.is_empty()).then(|| LanguageNeed {
                person: PersonName { id: kept.id, name: kept.content.name.clone() },
                languages: kept.content.languages.clone(),
                why,
                preparation: None,
                paused: false,
                proposed: false,
            })
        });
        let unknown = people.iter().filter(|kept| kept.content.languages.is_empty()).count();
        Languages {
            room: room.to_vec(),
            spoken: counted(people.iter().flat_map(|kept| &kept.content.languages)),
            unknown: as_u32(unknown),
            needs: needs.collect(),
        }
    }
}

fn counted<'a>(languages: impl Iterator<Item = &'a Language>) -> Vec<LanguageCount> {
    let mut counts: BTreeMap<String, LanguageCount> = BTreeMap::new();
    for language in languages {
        let tag = language.tag.to_ascii_lowercase();
        let count = counts.entry(tag).or_insert_with(|| LanguageCount {
            tag: language.tag.clone(),
            speak: 0,
            read: 0,
            interpreter: 0,
        });
        count.speak += u32::from(language.speaks == LanguageLevel::Good);
        count.read += u32::from(language.reads == LanguageLevel::Good);
        count.interpreter += u32::from(language.wants_interpreter);
    }
    let mut counts: Vec<_> = counts.into_values().collect();
    counts.sort_by(|one, other| other.speak.cmp(&one.speak).then_with(|| one.tag.cmp(&other.tag)));
    counts
}

/// What a person is helped by in a room of these languages; nothing is supposed of whom no language is known.
fn needs(person: &Person, room: &[String]) -> Vec<NeedWhy> {
    let mut why = Vec::new();
    if person.preferences.talk_before {
        why.push(NeedWhy::AskedTalk);
    }
    if person.languages.iter().any(|language| language.wants_interpreter) {
        why.push(NeedWhy::Interpreter);
    }
    if !room.is_empty() && !person.languages.is_empty() {
        let of_room = person.languages.iter().filter(|one| room.iter().any(|tag| same(tag, &one.tag)));
        match of_room.map(|language| language.speaks).max().unwrap_or(LanguageLevel::None) {
            LanguageLevel::None => why.push(NeedWhy::NothingOfRoom),
            LanguageLevel::Some => why.push(NeedWhy::LittleOfRoom),
            LanguageLevel::Good => {}
        }
    }
    why
}

/// Whether two tags are of one language, whatever the region: "nl-BE" and "nl".
fn same(one: &str, other: &str) -> bool {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    language(one) == language(other)
}
