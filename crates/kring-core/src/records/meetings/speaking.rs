//! How long each side spoke at a meeting, where its network wants to know. It counts sides and never people.

use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Meeting, MeetingId};

pub(crate) const SPEAKING: Operation = Operation::named("meeting.speaking");

/// How long each side spoke at a meeting, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct SpeakingTime {
    /// Members.
    pub members_s: u32,
    /// The municipality.
    pub municipality_s: u32,
}

impl Workspace {
    /// Keeps how long each side spoke, as it was counted so far; `None`: it is not counted, and what was counted goes.
    pub fn set_speaking_time(
        &mut self,
        meeting: MeetingId,
        spoken: Option<SpeakingTime>,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(SPEAKING, now, |tx| tx.set_speaking_time(meeting, spoken))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn set_speaking_time(
        &mut self,
        id: MeetingId,
        spoken: Option<SpeakingTime>,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(id, |meeting| {
            meeting.speaking = spoken;
            Ok(())
        })
    }
}
