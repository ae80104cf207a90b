//! From the vault's names of kinds to the types of this crate.

use jiff::Timestamp;
use kring_vault::{Kind, Record, RecordId};
use uuid::Uuid;

use crate::agreements::{Acknowledgement, Agreement};
use crate::boundaries::Crossing;
use crate::contributions::Contribution;
use crate::conversations::Conversation;
use crate::drafts::Draft;
use crate::duplicates::Distinct;
use crate::error::Error;
use crate::filters::SavedFilter;
use crate::meetings::Meeting;
use crate::memberships::Membership;
use crate::networks::Network;
use crate::organisations::Organisation;
use crate::people::Person;
use crate::preparations::Preparation;
use crate::promises::Promise;
use crate::record::{Id, Kept, Noun};
use crate::settings::Settings;

use super::{Model, SCHEMA, Stored, codec};

/// Does something with the type that the records of a sort have.
macro_rules! with_type {
    ($noun:expr, $T:ident => $do:expr) => {
        with_type!(@ $noun, $T => $do;
            Network Person Organisation Membership Conversation Promise Meeting Crossing Preparation Agreement
            Acknowledgement Contribution Draft Distinct;
            Setting Settings, Filter SavedFilter)
    };
    (@ $noun:expr, $T:ident => $do:expr; $($same:ident)*; $($of:ident $other:ident),*) => {
        match $noun {
            $(Noun::$same => { type $T = $same; $do })*
            $(Noun::$of => { type $T = $other; $do })*
        }
    };
}

/// What a record has beside its content: its own, or that of the record it came out of.
struct Envelope<'r> {
    id: RecordId,
    version: u64,
    of: &'r Record,
}

impl Model {
    /// Takes in a record of the vault. One that this version does not understand is counted and left alone.
    pub(crate) fn load(&mut self, record: &Record) {
        self.load_as_now(record, record.content());
    }

    /// The same with its content in the shape of this version, whatever shape is kept.
    pub(crate) fn load_as_now(&mut self, record: &Record, content: &[u8]) {
        let own = Envelope { id: record.id(), version: record.version(), of: record };
        let understood =
            record.schema() <= SCHEMA && self.load_by_kind(record.kind().as_str(), &own, content);
        if !understood {
            self.not_understood += 1;
        }
    }

    /// Takes in a record that is kept as a part of another, in the shape of this version.
    pub(crate) fn load_made(&mut self, of: &Record, kind: &str, id: RecordId, content: &[u8]) {
        if !self.load_by_kind(kind, &Envelope { id, version: 1, of }, content) {
            self.not_understood += 1;
        }
    }

    fn load_by_kind(&mut self, kind: &str, record: &Envelope<'_>, content: &[u8]) -> bool {
        let Some(noun) = Noun::of_kind(kind) else { return false };
        with_type!(noun, T => self.load_as::<T>(record, content))
    }

    /// Forgets a record that the vault no longer has.
    pub(crate) fn forget(&mut self, kind: &Kind, id: RecordId) {
        if let Some(noun) = Noun::of_kind(kind.as_str()) {
            with_type!(noun, T => { self.take::<T>(Id::from(id.0)); });
        }
    }

    /// The records that a record of the vault names; none where this version does not understand it.
    pub(crate) fn named_by(record: &Record) -> Vec<Uuid> {
        let noun = Noun::of_kind(record.kind().as_str()).filter(|_| record.schema() <= SCHEMA);
        let Some(noun) = noun else { return Vec::new() };
        with_type!(noun, T => {
            let content = codec::decode::<T>(record.content());
            let references = content.map(|content| content.references()).unwrap_or_default();
            references.into_iter().map(|reference| reference.id).collect()
        })
    }

    /// Whether a record of the vault could stand among those that are there; not, where this version does not understand
    /// it. Whether what it names is there is another question: see [`Self::named_by`].
    pub(crate) fn would_fit(&self, record: &Record) -> bool {
        let noun = Noun::of_kind(record.kind().as_str()).filter(|_| record.schema() <= SCHEMA);
        let Some(noun) = noun else { return false };
        with_type!(noun, T => {
            let content = codec::decode::<T>(record.content());
            let checked = content.map(|content| content.check_among(Id::from(record.id().0), self));
            matches!(checked, Some(Ok(()) | Err(Error::NotFound { .. } | Error::NotFoundReference { .. })))
        })
    }

    fn load_as<T: Stored>(&mut self, record: &Envelope<'_>, content: &[u8]) -> bool {
        let Some(mut content) = codec::decode::<T>(content) else { return false };
        content.join_equal();
        let (Ok(created_at), Ok(changed_at)) = (
            Timestamp::from_millisecond(record.of.created().0),
            Timestamp::from_millisecond(record.of.changed().0),
        ) else {
            return false;
        };
        let revision = u32::try_from(record.version).unwrap_or(u32::MAX);
        self.put(Kept { id: Id::<T>::from(record.id.0), revision, created_at, changed_at, content });
        true
    }
}
