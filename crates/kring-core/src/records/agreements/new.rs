//! What is asked for to write an agreement down, or a new text of one.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::record::Id;
use crate::language::now::Now;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;

use super::{AgreementAbout, AgreementVersion};

/// An agreement with its first text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewAgreement {
    /// Of which network.
    pub network: NetworkId,
    /// What it is about.
    #[serde(default)]
    pub about: AgreementAbout,
    /// What it is about in own words; may be empty.
    #[serde(default)]
    pub subject: String,
    /// The text.
    #[serde(flatten)]
    pub version: NewVersion,
}

/// A text, and when it was made together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewVersion {
    /// What was agreed.
    pub text: String,
    /// The day; `None`: that of the meeting, else today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub made_on: Option<Date>,
    /// At which meeting, if at one.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
}

/// That a proposal was agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Agreeing {
    /// The day; `None`: that of the meeting, else today.
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
    /// At which meeting, if at one.
    pub meeting: Option<MeetingId>,
    /// When it is looked at again together.
    #[specta(type = Option<String>)]
    pub review_on: Option<Date>,
}

impl NewVersion {
    /// The version it is as long as it was not agreed on.
    pub(super) fn proposed(self) -> AgreementVersion {
        AgreementVersion { id: Id::make(), text: self.text, made_on: None, meeting: None }
    }

    /// The version it becomes; `met` is the day of its meeting.
    pub(super) fn made(self, met: Option<Date>, now: &Now) -> AgreementVersion {
        let Self { text, made_on, meeting } = self;
        AgreementVersion { id: Id::make(), text, made_on: made_on.or(met).or(Some(now.today())), meeting }
    }
}
