//! From the vault's names of kinds to the types of this crate.

use jiff::Timestamp;
use kring_vault::{Kind, Record, RecordId};

use crate::agreements::{Acknowledgement, Agreement};
use crate::boundaries::Crossing;
use crate::contributions::Contribution;
use crate::conversations::Conversation;
use crate::drafts::Draft;
use crate::duplicates::Distinct;
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
        match Noun::of_kind(kind) {
            Some(Noun::Network) => self.load_as::<Network>(record, content),
            Some(Noun::Person) => self.load_as::<Person>(record, content),
            Some(Noun::Organisation) => self.load_as::<Organisation>(record, content),
            Some(Noun::Membership) => self.load_as::<Membership>(record, content),
            Some(Noun::Conversation) => self.load_as::<Conversation>(record, content),
            Some(Noun::Promise) => self.load_as::<Promise>(record, content),
            Some(Noun::Meeting) => self.load_as::<Meeting>(record, content),
            Some(Noun::Crossing) => self.load_as::<Crossing>(record, content),
            Some(Noun::Preparation) => self.load_as::<Preparation>(record, content),
            Some(Noun::Agreement) => self.load_as::<Agreement>(record, content),
            Some(Noun::Acknowledgement) => self.load_as::<Acknowledgement>(record, content),
            Some(Noun::Contribution) => self.load_as::<Contribution>(record, content),
            Some(Noun::Setting) => self.load_as::<Settings>(record, content),
            Some(Noun::Draft) => self.load_as::<Draft>(record, content),
            Some(Noun::Filter) => self.load_as::<SavedFilter>(record, content),
            Some(Noun::Distinct) => self.load_as::<Distinct>(record, content),
            None => false,
        }
    }

    /// Forgets a record that the vault no longer has.
    pub(crate) fn forget(&mut self, kind: &Kind, id: RecordId) {
        match Noun::of_kind(kind.as_str()) {
            Some(Noun::Network) => drop(self.take::<Network>(Id::from(id.0))),
            Some(Noun::Person) => drop(self.take::<Person>(Id::from(id.0))),
            Some(Noun::Organisation) => drop(self.take::<Organisation>(Id::from(id.0))),
            Some(Noun::Membership) => drop(self.take::<Membership>(Id::from(id.0))),
            Some(Noun::Conversation) => drop(self.take::<Conversation>(Id::from(id.0))),
            Some(Noun::Promise) => drop(self.take::<Promise>(Id::from(id.0))),
            Some(Noun::Meeting) => drop(self.take::<Meeting>(Id::from(id.0))),
            Some(Noun::Crossing) => drop(self.take::<Crossing>(Id::from(id.0))),
            Some(Noun::Preparation) => drop(self.take::<Preparation>(Id::from(id.0))),
            Some(Noun::Agreement) => drop(self.take::<Agreement>(Id::from(id.0))),
            Some(Noun::Acknowledgement) => drop(self.take::<Acknowledgement>(Id::from(id.0))),
            Some(Noun::Contribution) => drop(self.take::<Contribution>(Id::from(id.0))),
            Some(Noun::Setting) => drop(self.take::<Settings>(Id::from(id.0))),
            Some(Noun::Draft) => drop(self.take::<Draft>(Id::from(id.0))),
            Some(Noun::Filter) => drop(self.take::<SavedFilter>(Id::from(id.0))),
            Some(Noun::Distinct) => drop(self.take::<Distinct>(Id::from(id.0))),
            None => {}
        }
    }

    fn load_as<T: Stored>(&mut self, record: &Envelope<'_>, content: &[u8]) -> bool {
        let Some(content) = codec::decode::<T>(content) else { return false };
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
