//! The start-up guide of a network: its steps, each with how far it is by what is there. Nothing is ticked by hand.

mod progress;
#[cfg(test)]
mod tests;

use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::now::Now;
use crate::records::networks::{NetworkId, StartUpStep};

use super::GuideChapter;
use progress::{Facts, Progress};

/// The start-up guide of one network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StartUpPage {
    /// The name of the network.
    pub network_name: String,
    /// Its steps in order.
    pub steps: Vec<GuideStep>,
    /// How many are to be done, those that are put off not among them.
    pub open: u32,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideStep {
    /// Which.
    pub step: StartUpStep,
    /// From which chapter of the guide.
    pub chapter: GuideChapter,
    /// How it stands.
    pub state: GuideState,
    /// How much of it is done.
    pub done: u32,
    /// Of how much; 1 where it is all or nothing.
    pub all: u32,
    /// Why it is put off; empty where it is not.
    pub reason: String,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum GuideState {
    /// Nothing is done.
    Open,
    /// Some of it.
    Begun,
    /// All of it.
    Done,
    /// Not all of it, and put off.
    NotNow,
}

/// One line: the step, the chapter it is from, and how far it is.
type Step = (StartUpStep, GuideChapter, fn(&Facts<'_>) -> Progress);

/// The steps, in the order in which a network starts.
const STEPS: &[Step] = &[
    (StartUpStep::Purpose, GuideChapter::Planning, |facts| facts.purpose()),
    (StartUpStep::People, GuideChapter::Relations, |facts| facts.people()),
    (StartUpStep::Talks, GuideChapter::Relations, |facts| facts.talks()),
    (StartUpStep::Informed, GuideChapter::Equality, |facts| facts.informed()),
    (StartUpStep::Perspectives, GuideChapter::Planning, |facts| facts.perspectives()),
    (StartUpStep::Agreements, GuideChapter::Equality, |facts| facts.agreements()),
    (StartUpStep::Yes, GuideChapter::Equality, |facts| facts.yes()),
    (StartUpStep::Themes, GuideChapter::Planning, |facts| facts.themes()),
    (StartUpStep::MembersAgenda, GuideChapter::Planning, |facts| facts.members_agenda()),
    (StartUpStep::Preparations, GuideChapter::Differentiate, |facts| facts.preparations()),
    (StartUpStep::Goals, GuideChapter::Planning, |facts| facts.goals()),
    (StartUpStep::Evaluation, GuideChapter::Meetings, |facts| facts.evaluation()),
];

impl Model {
    /// The start-up guide of a network.
    pub fn start_up(&self, id: NetworkId, now: &Now) -> Result<StartUpPage, Error> {
        let network = &self.find(id)?.content;
        let facts = Facts::of(self, id, network, now);
        let steps: Vec<GuideStep> = STEPS
            .iter()
            .map(|(step, chapter, progress)| {
                let Progress { done, all } = progress(&facts);
                let put_off = network.not_now.iter().find(|one| one.step == *step);
                let state = match (done, put_off) {
                    (done, _) if done >= all => GuideState::Done,
                    (_, Some(_)) => GuideState::NotNow,
                    (0, None) => GuideState::Open,
                    (_, None) => GuideState::Begun,
                };
                let reason = put_off.filter(|_| state == GuideState::NotNow);
                let reason = reason.map(|one| one.reason.clone()).unwrap_or_default();
                GuideStep { step: *step, chapter: *chapter, state, done, all, reason }
            })
            .collect();
        let open = steps.iter().filter(|one| matches!(one.state, GuideState::Open | GuideState::Begun));
        // What is over is not started any more.
        let open = if network.has_ended(now.today()) { 0 } else { as_u32(open.count()) };
        Ok(StartUpPage { network_name: network.name.clone(), open, steps })
    }
}
