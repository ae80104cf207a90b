//! What a meeting needs for everybody to understand it: who is helped by an interpreter or a talk beforehand, and in
//! which languages texts are needed.
//!
//! It looks at what people said they speak, read and wish; a name says nothing about a language.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::locale::main_language;
use crate::language::now::Now;
use crate::records::meetings::{MeetingId, Reply};
use crate::records::people::{Language, LanguageLevel, Person, PersonId};
use crate::records::preparations::{Preparation, PreparationId};

use crate::records::people::PersonName;

/// What a meeting needs for everybody to understand it. It counts nobody: languages serve understanding, and how many
/// speak one is no figure of a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Languages {
    /// The languages spoken in the room, BCP 47 tags.
    pub room: Vec<String>,
    /// The languages in which texts are needed besides, because somebody reads none of the room well; by tag.
    pub texts: Vec<String>,
    /// Whether of somebody no language is known.
    pub unknown: bool,
    /// Who is helped by an interpreter or a talk beforehand, by name.
    pub needs: Vec<LanguageNeed>,
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
    /// What those invited to a meeting who did not say no need to understand it.
    pub fn meeting_languages(&self, id: MeetingId, now: &Now) -> Result<Languages, Error> {
        let meeting = &self.find(id)?.content;
        let guests = meeting.invitations.iter().filter(|guest| guest.reply != Reply::No);
        let people: Vec<PersonId> = guests.map(|guest| guest.person).collect();
        let mut languages = self.languages_of(&people, &meeting.languages);
        for need in &mut languages.needs {
            let mut prepared = self.linked::<Preparation>(id.uuid());
            need.preparation =
                prepared.find(|kept| kept.content.person == need.person.id).map(|kept| kept.id);
            let person = self.table::<Person>().get(&need.person.id);
            need.paused = person.is_some_and(|kept| kept.content.is_paused(now.today()));
            need.proposed = need.preparation.is_none() && !need.paused;
        }
        Ok(languages)
    }

    /// With whom a talk before a meeting is proposed, by name.
    pub(crate) fn proposed(&self, id: MeetingId, now: &Now) -> Result<Vec<PersonId>, Error> {
        let needs = self.meeting_languages(id, now)?.needs.into_iter();
        Ok(needs.filter(|need| need.proposed).map(|need| need.person.id).collect())
    }

    fn languages_of(&self, people: &[PersonId], room: &[String]) -> Languages {
        let mut people: Vec<_> = people.iter().filter_map(|id| self.table::<Person>().get(id)).collect();
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
        let texts: BTreeSet<String> =
            people.iter().filter_map(|kept| text_for(&kept.content, room)).collect();
        Languages {
            room: room.to_vec(),
            texts: texts.into_iter().collect(),
            unknown: people.iter().any(|kept| kept.content.languages.is_empty()),
            needs: needs.collect(),
        }
    }
}

/// The language a person needs texts in: the one they read best, where they read none of the room well.
fn text_for(person: &Person, room: &[String]) -> Option<String> {
    let well = |language: &&Language| language.reads == LanguageLevel::Good;
    let of_room = |language: &Language| room.iter().any(|tag| same(tag, &language.tag));
    if person.languages.iter().filter(well).any(of_room) {
        return None;
    }
    let others = person.languages.iter().filter(|one| one.reads != LanguageLevel::None && !of_room(one));
    // Of two alike the first is the one they named first.
    let best = others.rev().max_by_key(|language| language.reads)?;
    Some(best.tag.to_ascii_lowercase())
}

/// What a person is helped by in a room of these languages; nothing is supposed of whom no language is known.
fn needs(person: &Person, room: &[String]) -> Vec<NeedWhy> {
    let mut why = Vec::new();
    if person.preferences.talk_before {
        why.push(NeedWhy::AskedTalk);
    }
    if person.wants_interpreter() {
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
    main_language(one) == main_language(other)
}
