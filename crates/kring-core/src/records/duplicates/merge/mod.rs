//! Making one record of two, field by field.
//!
//! Fields are gone through as they are kept, by name, so that a field that is added to people later can be chosen here
//! without a line about it.

#[cfg(test)]
mod farewell_tests;
mod fields;
mod lay;
mod naming;
#[cfg(test)]
mod proposed;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::engine::workspace::Tx;
use crate::records::people::{Person, PersonId};

use fields::{Leaf, goes_with_another, leaves};

/// Two records that are one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MergePeople {
    /// The record that stays.
    pub keep: PersonId,
    /// The record that goes into it.
    pub other: PersonId,
    /// The revision of the one that stays when it was looked at; `None` merges whatever is there.
    #[serde(default)]
    pub keep_revision: Option<u32>,
    /// The same of the other.
    #[serde(default)]
    pub other_revision: Option<u32>,
    /// What to take, by field ("contactWays", "preferences.channel"). Fields that are not named are as
    /// [`MergeSheet`] proposes.
    #[serde(default)]
    pub take: BTreeMap<String, MergeChoice>,
}

/// Which of two values is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MergeChoice {
    /// That of the record that stays.
    Keep,
    /// That of the other.
    Other,
    /// Both, for a list.
    Both,
}

/// Two records side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MergeSheet {
    /// The record that stays.
    pub keep: Versioned<Person>,
    /// The record that goes into it.
    pub other: Versioned<Person>,
    /// The fields in which they differ.
    pub fields: Vec<MergeField>,
    /// How many conversations, promises, meetings and places in networks go along with the other.
    pub moved: u32,
}

/// A field in which two records differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MergeField {
    /// Its name, as a path in JSON terms. "organisation" stands for the organisation, the role there and the agreement to
    /// record it, "limits.calls" for all that was said about calling: these are taken together.
    pub field: String,
    /// Whether both values can be taken together.
    pub can_both: bool,
    /// What is taken when nobody chooses: both of a list, else what there is, else that of the record that stays. Of two
    /// pauses: the one that lasts longer.
    pub proposed: MergeChoice,
}

impl Model {
    /// Two records side by side, with what differs.
    pub fn merge_sheet(&self, keep: PersonId, other: PersonId) -> Result<MergeSheet, Error> {
        let (keep, other) = (self.find(keep)?, self.find(other)?);
        if keep.id == other.id {
            return Err(Error::SamePerson);
        }
        let fields = leaves(&keep.content, &other.content)?;
        let moved = self.uses(other.id.uuid()).iter().map(|(_, count)| *count).sum::<usize>();
        Ok(MergeSheet {
            keep: keep.clone(),
            other: other.clone(),
            fields: fields.into_iter().map(Leaf::into_field).collect(),
            moved: as_u32(moved),
        })
    }
}

impl Tx<'_, '_> {
    /// Makes one record of two: everything that named the other names the one that stays.
    pub(crate) fn merge_people(&mut self, merge: MergePeople) -> Result<Versioned<Person>, Error> {
        let MergePeople { keep, other, keep_revision, other_revision, mut take } = merge;
        if keep == other {
            return Err(Error::SamePerson);
        }
        self.expect_revision(keep, keep_revision)?;
        self.expect_revision(other, other_revision)?;
        let (one, two) = (self.find(keep)?.content.clone(), self.find(other)?.content.clone());
        let mut merged = serde_json::to_value(&one).map_err(|_| Error::Encoding)?;
        for leaf in leaves(&one, &two)? {
            let choice = take.remove(&leaf.field);
            leaf.put(&mut merged, choice)?;
        }
        named_fields_exist(&one, take)?;
        self.name_instead(other, keep)?;
        self.remove(other)?;
        self.change(keep, None, from_json::<Person>(merged)?)
    }

    fn expect_revision(&self, id: PersonId, revision: Option<u32>) -> Result<(), Error> {
        let kept = self.find(id)?;
        match revision {
            Some(expected) if expected != kept.revision => Err(Error::ChangedMeanwhile {
                kind: crate::engine::record::RecordKind::PERSON,
                revision: kept.revision,
            }),
            _ => Ok(()),
        }
    }
}

/// A choice for a field in which the two agree changes nothing; one for a field that is not there is a slip.
fn named_fields_exist(person: &Person, left: BTreeMap<String, MergeChoice>) -> Result<(), Error> {
    let there: Value = serde_json::to_value(person).map_err(|_| Error::Encoding)?;
    for field in left.into_keys() {
        if goes_with_another(&field) || there.pointer(&format!("/{}", field.replace('.', "/"))).is_none() {
            return Err(Error::UnknownField { field });
        }
    }
    Ok(())
}
