//! Where input was written down, and what becomes of it when that is changed or goes.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Reference;
use crate::engine::record::Id;
use crate::engine::workspace::Tx;
use crate::records::focus_groups::FocusGroupId;
use crate::records::grades::Graded;
use crate::records::networks::NetworkId;
use crate::records::promises::Side;
use crate::records::surveys::SurveyId;

use super::{Input, InputWay};

/// Where input was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum InputSource {
    /// By itself.
    #[default]
    Loose,
    /// On a flip chart of a focus group.
    FocusGroup {
        /// Which.
        id: FocusGroupId,
        /// By which of its groups, from 1.
        group: u32,
        /// Its place among the lines that were typed together, from 0.
        #[serde(default)]
        line: u32,
    },
    /// In own words on a sheet of a survey. Which sheet is kept nowhere.
    Survey {
        /// Which.
        id: SurveyId,
    },
}

impl InputSource {
    /// Its place among what was written down together.
    pub(super) fn line(self) -> u32 {
        match self {
            Self::FocusGroup { line, .. } => line,
            Self::Loose | Self::Survey { .. } => 0,
        }
    }

    /// The record it names.
    pub(super) fn reference(self) -> Option<Reference> {
        match self {
            Self::Loose => None,
            Self::FocusGroup { id, .. } => Some(Reference::to("source.id", id)),
            Self::Survey { id } => Some(Reference::to("source.id", id)),
        }
    }
}

impl Input {
    /// What was said at a focus group or on a survey by nobody by name, and not answered yet: still without its words.
    pub(crate) fn of_nobody(
        network: NetworkId,
        way: InputWay,
        round: &str,
        source: InputSource,
        on: Date,
    ) -> Self {
        Self {
            network,
            words: String::new(),
            way,
            round: round.to_owned(),
            source,
            on,
            said_by: None,
            side: Side::Theirs,
            themes: Vec::new(),
            answer: String::new(),
            answered_on: None,
            told_on: None,
            classification: Classification::default(),
        }
    }
}

impl Tx<'_, '_> {
    /// Input of a focus group or a survey is called after it, and as it is called now.
    pub(crate) fn rename_round_of<T>(&mut self, source: Id<T>, round: &str) -> Result<(), Error> {
        for id in self.ids_linked::<Input>(source.uuid()) {
            self.edit(id, |input| {
                round.clone_into(&mut input.round);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Input stays when the focus group or the survey it came from goes, as closed as it was.
    pub(crate) fn release_inputs<T>(&mut self, gone: Id<T>) -> Result<(), Error> {
        for id in self.ids_linked::<Input>(gone.uuid()) {
            let grade = self.grade_of(Graded::Input(&self.find(id)?.content));
            self.edit(id, |input| {
                input.source = InputSource::Loose;
                input.classification = grade;
                Ok(())
            })?;
        }
        Ok(())
    }
}
