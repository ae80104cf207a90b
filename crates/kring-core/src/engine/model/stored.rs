//! What every kind of record tells about itself, so that keeping, checking and finding it is written once.

use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use specta::Type;
use uuid::Uuid;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::{Id, RecordKind, Versioned};
use crate::engine::search::index::Index;
use crate::engine::verbs::Verb;

use super::words::Words;
use super::{ContactEffect, Model};

/// A content the vault keeps. Its type can be walked, so that no field escapes the rule of what is never kept.
pub(crate) trait Stored:
    Serialize + DeserializeOwned + Type + Clone + PartialEq + Send + Sync + 'static
{
    /// Which kind of record it is.
    const KIND: RecordKind;

    /// The verbs on it for scripts, in tables.
    const VERBS: &'static [&'static [Verb]] = &[];

    /// The kind of records that name it and are found by words which depend on it, if there is one.
    const FINDS_OTHERS: Option<RecordKind> = None;

    /// Whether a record that names a person goes when they go.
    const GOES_WITH_PERSON: bool = false;

    /// Whether it stays in its network while other records name it, since those are of that network too.
    const STAYS_IN_NETWORK: bool = false;

    /// Joins entries of its lists that say the same. It is done with whatever is read, and with whatever is written once
    /// that was checked as it was given.
    fn join_equal(&mut self) {}

    /// Whether the content by itself is as it should be; references are checked apart.
    fn check(&self) -> Result<(), Error>;

    /// Whether it fits with the other records; `own` is its id.
    fn check_among(&self, _own: Id<Self>, _model: &Model) -> Result<(), Error> {
        Ok(())
    }

    /// Whether it may be written today in place of what was there: what is over takes nothing new.
    fn check_begun(&self, _before: Option<&Self>, _model: &Model, _today: Date) -> Result<(), Error> {
        Ok(())
    }

    /// The labels in it by which people can be listed or counted, each with its field as a path.
    fn labels(&self) -> Vec<(String, &str)> {
        Vec::new()
    }

    /// The days in it on which something was done, each with its field as a path: none of them can be still to come.
    fn days_done(&self) -> Vec<(&'static str, Option<Date>)> {
        Vec::new()
    }

    /// Every other record it names.
    fn references(&self) -> Vec<Reference>;

    /// What it says about contact with people.
    fn contact_effects(&self) -> Vec<ContactEffect> {
        Vec::new()
    }

    /// What a search may find it by; `None` when it is found through another record.
    fn words(&self) -> Option<Words<'_>> {
        None
    }

    /// What a search may find it by, where that depends on other records too.
    fn words_among(&self, _model: &Model) -> Option<Words<'_>> {
        self.words()
    }

    /// What it sorts by where that is not its title. Asked once, when it is read or written.
    fn sort_key(&self) -> Option<String> {
        None
    }

    /// What it changes for the search as a whole, when it comes (`Some`) or goes (`None`).
    fn adjust_index(_content: Option<&Self>, _index: &mut Index) {}

    /// Who may read the record as a whole, by itself and by what it came of.
    fn grade_among(kept: &Versioned<Self>, model: &Model) -> Classification;

    /// In which numbers of the report on its network it counts, for a period of which the two days are the ends. The first that any record of
    /// a kind gives is the whole, of which the others are parts.
    fn figures(&self, _from: Date, _until: Date) -> Vec<&'static str> {
        Vec::new()
    }

    /// What it is called among other things. Whatever is confidential has no name there.
    fn called(_kept: &Versioned<Self>, _model: &Model) -> Called {
        Called::By(Vec::new())
    }

    /// A record with something in every text there is, as JSON, and the fields that are notes, in which a text may have
    /// several lines: "agenda.minutes.text".
    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]);
}

/// The id of nothing, for samples.
#[cfg(test)]
pub(crate) const SAMPLE_ID: &str = "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11";

/// What a record is called among other things.
pub(crate) enum Called {
    /// By a name of its own; empty where it may not be named.
    Itself(String),
    /// By those whom it is about, each the id of a record.
    By(Vec<Uuid>),
}

/// One record naming another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    /// The field, as a path in JSON terms.
    pub field: String,
    /// What is named.
    pub kind: RecordKind,
    /// Which one.
    pub id: Uuid,
}

impl Reference {
    /// A reference in a field.
    pub fn to<T: Stored>(field: impl Into<String>, id: Id<T>) -> Self {
        Self { field: field.into(), kind: T::KIND, id: id.uuid() }
    }

    /// References of a list of ids.
    pub fn to_each<T: Stored>(field: &str, ids: &[Id<T>]) -> Vec<Self> {
        ids.iter().enumerate().map(|(place, id)| Self::to(format!("{field}.{place}"), *id)).collect()
    }
}

/// The labels of a list, each with its field.
pub(crate) fn each_label<'a>(
    field: &str,
    labels: &'a [String],
) -> impl Iterator<Item = (String, &'a str)> + use<'a> {
    let field = field.to_owned();
    labels.iter().enumerate().map(move |(place, label)| (format!("{field}.{place}"), label.as_str()))
}
