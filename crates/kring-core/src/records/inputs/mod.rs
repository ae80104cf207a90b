//! Input (inbreng): what somebody would like the network to talk about, in the words in which it was said, and what was done
//! with it.

mod list;
mod scripting;
mod source;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::meetings::Way;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::Side;
use crate::records::themes::ThemeId;

pub use list::{InputFilter, InputRow};
pub use source::InputSource;
pub use verbs::{InputAnswer, InputTold};

/// The id of an [`Input`].
pub type InputId = Id<Input>;

/// What was brought in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Input {
    /// To which network.
    pub network: NetworkId,
    /// What was said, in the words of who said it.
    pub words: String,
    /// By which way it came.
    pub way: InputWay,
    /// The session or the survey it came from, by name; may be empty.
    #[serde(default)]
    pub round: String,
    /// Where it was written down.
    #[serde(default)]
    pub source: InputSource,
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// Who said it and wishes to be named with it; `None` for nobody by name.
    #[serde(default)]
    pub said_by: Option<PersonId>,
    /// From which side it came: a member's, unless it says the municipality's.
    #[serde(default = "a_members")]
    pub side: Side,
    /// The themes it is about.
    #[serde(default)]
    pub themes: Vec<ThemeId>,
    /// What was done with it, in a sentence; empty while nothing was.
    #[serde(default)]
    pub answer: String,
    /// The day on which that was written down; `None` while nothing was, and where it was before this day was kept.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub answered_on: Option<Date>,
    /// The day on which who said it, or the group, was told so.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub told_on: Option<Date>,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

fn a_members() -> Side {
    Side::Theirs
}

/// By which way input came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum InputWay {
    /// In a conversation.
    Conversation,
    /// In a talk before a meeting.
    Preparation,
    /// In a focus group.
    FocusGroup,
    /// By a survey.
    Survey,
    /// In an open discussion at a meeting.
    OpenDiscussion,
    /// As a signal.
    Signal,
}

impl InputWay {
    /// How an agenda item came that is made of it.
    pub(crate) fn on_agenda(self) -> Way {
        match self {
            Self::Conversation => Way::Conversation,
            Self::Preparation => Way::Preparation,
            Self::Signal => Way::Signal,
            Self::FocusGroup => Way::FocusGroup,
            Self::Survey => Way::Survey,
            Self::OpenDiscussion => Way::OpenDiscussion,
        }
    }
}

/// What is to be done next with input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum InputState {
    /// Nothing was done with it yet, or nobody wrote down what.
    ToAnswer,
    /// Who said it was not told yet.
    ToTell,
    /// Nothing.
    Closed,
}

impl Input {
    /// The day as of which it counts as answered, of what is: where that day was not kept, the one on which it was told, and
    /// else that on which it was said.
    pub(crate) fn day_answered(&self) -> Option<Date> {
        let is_answered = !self.answer.trim().is_empty();
        is_answered.then(|| self.answered_on.or(self.told_on).unwrap_or(self.on))
    }

    /// Keeps on which day it was answered first: today, or the day it was told, which is never before it. Other words for the
    /// same answer keep the day, and so does a day that is given along; one that is kept is never before it was said.
    pub(super) fn keep_day_answered(&mut self, before: Option<&Self>, today: Date) {
        let known = before.and_then(|input| input.answered_on);
        let was_answered = before.is_some_and(|input| !input.answer.trim().is_empty());
        let is_given = self.answered_on.is_some() && self.answered_on != known;
        self.answered_on = match self.answered_on {
            _ if self.answer.trim().is_empty() => None,
            given if is_given => given,
            _ if was_answered => known.map(|day| day.max(self.on)),
            _ => Some(today),
        };
        self.keep_answered_by_telling();
    }

    /// Nobody is told what was not answered: the day of the answer is that of the telling at the latest.
    pub(super) fn keep_answered_by_telling(&mut self) {
        self.answered_on = self.answered_on.map(|day| self.told_on.map_or(day, |told| told.min(day)));
    }

    /// What is to be done next.
    pub fn state(&self) -> InputState {
        match (self.answer.trim().is_empty(), self.told_on) {
            (true, _) => InputState::ToAnswer,
            (false, None) => InputState::ToTell,
            (false, Some(_)) => InputState::Closed,
        }
    }
}
