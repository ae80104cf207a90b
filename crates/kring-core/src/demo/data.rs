//! The files of the demo, as they are written.

use serde::de::DeserializeOwned;

use crate::engine::error::Error;
use crate::records::filters::SavedFilter;
use crate::records::networks::Network;

use super::entries::{
    AgreementEntry, ContributionEntry, ConversationEntry, EvaluationEntry, GoalEntry, MeetingEntry,
    OrganisationEntry, PersonEntry, PromiseEntry, SignalEntry, SurveysEntry, ThemeEntry,
};

/// Everything in the files.
pub(super) struct Data {
    pub(super) network: Network,
    pub(super) filters: Vec<SavedFilter>,
    pub(super) organisations: Vec<OrganisationEntry>,
    pub(super) people: Vec<PersonEntry>,
    pub(super) conversations: Vec<ConversationEntry>,
    pub(super) meetings: Vec<MeetingEntry>,
    pub(super) promises: Vec<PromiseEntry>,
    pub(super) agreements: Vec<AgreementEntry>,
    pub(super) contributions: Vec<ContributionEntry>,
    pub(super) signals: Vec<SignalEntry>,
    pub(super) evaluations: Vec<EvaluationEntry>,
    pub(super) goals: Vec<GoalEntry>,
    pub(super) themes: Vec<ThemeEntry>,
    pub(super) surveys: SurveysEntry,
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
            agreements: parse(include_str!("data/agreements.json"))?,
            contributions: parse(include_str!("data/contributions.json"))?,
            signals: parse(include_str!("data/signals.json"))?,
            evaluations: parse(include_str!("data/evaluations.json"))?,
            goals: parse(include_str!("data/goals.json"))?,
            themes: parse(include_str!("data/themes.json"))?,
            surveys: parse(include_str!("data/surveys.json"))?,
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
