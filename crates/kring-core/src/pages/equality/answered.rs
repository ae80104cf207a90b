//! What became of what members brought in.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;
use crate::records::counts::{Deeds, RoughCount, WholeMonths};
use crate::records::inputs::{Input, InputState};
use crate::records::promises::Side;

use super::AnsweredFinding;

/// How much of what members brought in was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredPicture {
    /// What it shows.
    pub finding: AnsweredFinding,
    /// What members brought in.
    pub brought: RoughCount,
    /// Of that: with what was done with it.
    pub answered: RoughCount,
    /// Of that: of which who brought it in, or the group, was told so.
    pub told: RoughCount,
}

impl AnsweredPicture {
    /// Of all input of a network, in the months asked for.
    pub(super) fn of<'a>(inputs: impl Iterator<Item = &'a Input>, months: WholeMonths) -> Self {
        let [mut brought, mut answered, mut told] = <[Deeds; 3]>::default();
        for input in inputs.filter(|input| input.side == Side::Theirs) {
            let who = input.said_by.map(Id::uuid);
            brought.add(input.on, who.as_slice());
            if input.state() > InputState::ToAnswer {
                answered.add(input.on, who.as_slice());
            }
            if input.state() == InputState::Closed {
                told.add(input.on, who.as_slice());
            }
        }
        let [brought, answered, told] = [brought, answered, told].map(|deeds| deeds.rough(months));
        Self { finding: AnsweredFinding::of(brought, answered), brought, answered, told }
    }
}
