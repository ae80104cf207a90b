//! The files of the demo, as they are written.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::boundaries::Limits;
use crate::classification::Classification;
use crate::conversations::ConversationKind;
use crate::error::Error;
use crate::filters::SavedFilter;
use crate::meetings::{Origin, Stage, Way};
use crate::networks::Network;
use crate::organisations::Organisation;
use crate::people::{ContactWay, Language, Preferences};
use crate::preparations::Wish;
use crate::promises::Side;

/// Everything in the files.
pub(super) struct Data {
    pub(super) network: Network,
    pub(super) filters: Vec<SavedFilter>,
    pub(super) organisations: Vec<OrganisationEntry>,
    pub(super) people: Vec<PersonEntry>,
    pub(super) conversations: Vec<ConversationEntry>,
    pub(super) meetings: Vec<MeetingEntry>,
    pub(super) promises: Vec<PromiseEntry>,
}

impl Data {
    /// Reads the files that are built into the program.
    pub(super) fn read() -> Result<Self, Error> {
        Ok(Self {
            network: parse(include_str!("data/network.json"))?,
            filters: parse(include_str!("data/filters.json"))?,
            organisations: parse(include_str!("data/organisations.json"))?,
            people: parse_all(&[include_str!("data/people.json"), include_str!("data/people-more.json")])?,
            conversations: parse_all(&[
                include_str!("data/conversations/1-first.json"),
                include_str!("data/conversations/2-second.json"),
                include_str!("data/conversations/3-third.json"),
                include_str!("data/conversations/4-last.json"),
            ])?,
            meetings: [
                include_str!("data/meetings/1-start.json"),
                include_str!("data/meetings/2-afspraken.json"),
                include_str!("data/meetings/3-verkeer.json"),
                include_str!("data/meetings/4-sleutel.json"),
                include_str!("data/meetings/5-zaterdagen.json"),
                include_str!("data/meetings/6-licht.json"),
            ]
            .into_iter()
            .map(parse)
            .collect::<Result<_, _>>()?,
            promises: parse(include_str!("data/promises.json"))?,
        })
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text)
        .map_err(|error| Error::Value { field: "demo".to_owned(), expected: error.to_string() })
}

fn parse_all<T: DeserializeOwned>(texts: &[&str]) -> Result<Vec<T>, Error> {
    let mut all = Vec::new();
    for text in texts {
        all.append(&mut parse(text)?);
    }
    Ok(all)
}

#[derive(Deserialize)]
pub(super) struct OrganisationEntry {
    pub(super) key: String,
    #[serde(flatten)]
    pub(super) organisation: Organisation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct PersonEntry {
    pub(super) key: String,
    /// The weekday on which they do not want to be asked (ISO 8601 number); conversations keep off it.
    #[serde(default)]
    pub(super) not_on: Option<i8>,
    pub(super) name: String,
    pub(super) say: String,
    #[serde(default)]
    pub(super) organisation: Option<String>,
    #[serde(default)]
    pub(super) organisation_role: String,
    pub(super) contact_ways: Vec<ContactWay>,
    pub(super) languages: Vec<Language>,
    pub(super) preferences: Preferences,
    pub(super) interests: Vec<String>,
    pub(super) skills: Vec<String>,
    pub(super) needs: Vec<String>,
    pub(super) boundaries: Vec<String>,
    /// When they may be called, in words.
    #[serde(default)]
    pub(super) calls: String,
    #[serde(default)]
    pub(super) limits: Limits,
    /// How often we speak, in words.
    #[serde(default)]
    pub(super) rhythm: String,
    #[serde(default)]
    pub(super) pause: Option<PauseEntry>,
    #[serde(default)]
    pub(super) own_words: Option<OwnWordsEntry>,
    #[serde(default)]
    pub(super) informed: Option<InformedEntry>,
    pub(super) role: String,
    pub(super) perspectives: Vec<String>,
    pub(super) since: i32,
    pub(super) brings: Vec<String>,
    pub(super) gets: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnWordsEntry {
    pub(super) day: i32,
    pub(super) text: String,
}

/// A pause until the first of the next month, or of the one after when that is near.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PauseEntry {
    pub(super) since: i32,
    pub(super) words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InformedEntry {
    pub(super) day: i32,
    pub(super) how: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConversationEntry {
    pub(super) with: Vec<String>,
    pub(super) day: i32,
    /// The time of day, "14:00".
    pub(super) at: String,
    pub(super) kind: ConversationKind,
    #[serde(default)]
    pub(super) place: String,
    pub(super) note: String,
    #[serde(default)]
    pub(super) impression: String,
    #[serde(default)]
    pub(super) grade: Classification,
    #[serde(default)]
    pub(super) promises: Vec<PromiseEntry>,
}

/// A promise from a conversation, or one written down by itself.
#[derive(Deserialize)]
pub(super) struct PromiseEntry {
    pub(super) side: Side,
    pub(super) text: String,
    /// For one by itself; else the people of the conversation.
    #[serde(default)]
    pub(super) people: Vec<String>,
    #[serde(default)]
    pub(super) made: Option<i32>,
    #[serde(default)]
    pub(super) holder: String,
    #[serde(flatten)]
    pub(super) course: Course,
}

/// When a promise is due and how it ended, in days from today.
#[derive(Deserialize, Clone, Copy)]
pub(super) struct Course {
    #[serde(default)]
    pub(super) due: Option<i32>,
    #[serde(default)]
    pub(super) done: Option<i32>,
    #[serde(default)]
    pub(super) dropped: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct MeetingEntry {
    pub(super) title: String,
    pub(super) day: i32,
    pub(super) at: String,
    pub(super) minutes: u16,
    pub(super) place: String,
    /// The organisation that gives it a place.
    #[serde(default)]
    pub(super) host: Option<String>,
    pub(super) theme: String,
    pub(super) result: String,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    pub(super) stage: Stage,
    pub(super) unnamed: u16,
    /// Said yes and came.
    #[serde(default)]
    pub(super) present: Vec<String>,
    /// Said yes to one still to come.
    #[serde(default)]
    pub(super) coming: Vec<String>,
    #[serde(default)]
    pub(super) maybe: Vec<String>,
    /// Said no.
    #[serde(default)]
    pub(super) absent: Vec<String>,
    /// Gave no answer.
    #[serde(default)]
    pub(super) silent: Vec<String>,
    /// Talks beforehand.
    #[serde(default)]
    pub(super) preparations: Vec<PreparationEntry>,
    pub(super) agenda: Vec<ItemEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct PreparationEntry {
    pub(super) with: String,
    /// When the talk is, once that is agreed.
    #[serde(default)]
    pub(super) day: Option<i32>,
    #[serde(default)]
    pub(super) at: String,
    pub(super) themes: Vec<String>,
    #[serde(default)]
    pub(super) wishes: Vec<Wish>,
    /// The day it was held.
    #[serde(default)]
    pub(super) done: Option<i32>,
    #[serde(default)]
    pub(super) takes_along: Option<TakesAlongEntry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct TakesAlongEntry {
    pub(super) day: i32,
    pub(super) words: String,
    pub(super) as_meant: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct ItemEntry {
    pub(super) title: String,
    pub(super) origin: Origin,
    #[serde(default)]
    pub(super) way: Way,
    #[serde(default)]
    pub(super) by: Option<String>,
    #[serde(default)]
    pub(super) explanation: String,
    #[serde(default)]
    pub(super) urgent_reason: String,
    pub(super) planned: u16,
    #[serde(default)]
    pub(super) grade: Classification,
    pub(super) lines: Vec<LineEntry>,
}

/// A line of the minutes: one of a note, a decision and an action.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum LineEntry {
    Note {
        note: String,
        #[serde(default)]
        grade: Classification,
    },
    Decision {
        decision: String,
    },
    Action {
        action: String,
        side: Side,
        #[serde(default)]
        people: Vec<String>,
        #[serde(default)]
        holder: String,
        #[serde(flatten)]
        course: Course,
    },
}
