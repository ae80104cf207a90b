//! That somebody said yes to a text, on a day.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Called, Model, Reference, Stored};
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::records::people::PersonId;

use super::{AgreementId, AgreementVersionId};

/// The id of an [`Acknowledgement`].
pub type AcknowledgementId = Id<Acknowledgement>;

/// One person who acknowledged one version of one agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Acknowledgement {
    /// Which agreement.
    pub agreement: AgreementId,
    /// Which of its texts.
    pub version: AgreementVersionId,
    /// Who.
    pub person: PersonId,
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// How.
    #[serde(default)]
    pub how: AcknowledgedHow,
}

/// How somebody acknowledged a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AcknowledgedHow {
    /// Said at a meeting.
    #[default]
    Meeting,
    /// Said in a talk.
    Talk,
    /// On paper.
    Paper,
}

/// Several people who acknowledge a text at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Acknowledging {
    /// Who.
    pub people: Vec<PersonId>,
    /// Which text; `None`: the newest.
    #[serde(default)]
    pub version: Option<AgreementVersionId>,
    /// The day; `None`: today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
    /// How.
    #[serde(default)]
    pub how: AcknowledgedHow,
}

impl Stored for Acknowledgement {
    const KIND: RecordKind = RecordKind::ACKNOWLEDGEMENT;
    const GOES_WITH_PERSON: bool = true;

    fn check(&self) -> Result<(), Error> {
        check::day("on", Some(self.on))
    }

    fn check_among(&self, own: Id<Self>, model: &Model) -> Result<(), Error> {
        let agreement = &model.find(self.agreement)?.content;
        let (_, version) = agreement.version(self.version).ok_or(Error::PartNotFound { part: "version" })?;
        if let Some(made) = version.made_on {
            check::day_from("on", Some(self.on), made)?;
        }
        let mut theirs = model.linked::<Self>(self.person.uuid()).filter(|kept| kept.id != own);
        if theirs.any(|kept| kept.content.version == self.version) {
            return Err(Error::Duplicate { field: "person".to_owned() });
        }
        Ok(())
    }

    fn references(&self) -> Vec<Reference> {
        vec![Reference::to("agreement", self.agreement), Reference::to("person", self.person)]
    }

    fn called(kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(vec![kept.content.person.uuid()])
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "agreement": crate::engine::model::SAMPLE_ID, "version": crate::engine::model::SAMPLE_ID, "person": crate::engine::model::SAMPLE_ID, "on": "2026-11-01" });
        (sample, &[])
    }
}
