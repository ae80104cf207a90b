//! From the vault's names of kinds to the types of this crate.

use jiff::Timestamp;
use kring_vault::{Kind, Record, RecordId};

use crate::conversations::Conversation;
use crate::drafts::Draft;
use crate::filters::SavedFilter;
use crate::meetings::Meeting;
use crate::memberships::Membership;
use crate::networks::Network;
use crate::organisations::Organisation;
use crate::people::Person;
use crate::promises::Promise;
use crate::record::{Id, Kept, Noun};
use crate::settings::Settings;

use super::{Model, Stored, codec};

impl Model {
    /// Takes in a record of the vault. One that this version does not understand is counted and left alone.
    pub(crate) fn load(&mut self, record: &Record) {
        let understood = match Noun::of_kind(record.kind().as_str()) {
            Some(Noun::Network) => self.load_as::<Network>(record),
            Some(Noun::Person) => self.load_as::<Person>(record),
            Some(Noun::Organisation) => self.load_as::<Organisation>(record),
            Some(Noun::Membership) => self.load_as::<Membership>(record),
            Some(Noun::Conversation) => self.load_as::<Conversation>(record),
            Some(Noun::Promise) => self.load_as::<Promise>(record),
            Some(Noun::Meeting) => self.load_as::<Meeting>(record),
            Some(Noun::Setting) => self.load_as::<Settings>(record),
            Some(Noun::Draft) => self.load_as::<Draft>(record),
            Some(Noun::Filter) => self.load_as::<SavedFilter>(record),
            None => false,
        };
        if !understood {
            self.not_understood += 1;
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
            Some(Noun::Setting) => drop(self.take::<Settings>(Id::from(id.0))),
            Some(Noun::Draft) => drop(self.take::<Draft>(Id::from(id.0))),
            Some(Noun::Filter) => drop(self.take::<SavedFilter>(Id::from(id.0))),
            None => {}
        }
    }

    fn load_as<T: Stored>(&mut self, record: &Record) -> bool {
        let Some(content) = codec::decode::<T>(record.content()) else { return false };
        let (Ok(created_at), Ok(changed_at)) = (
            Timestamp::from_millisecond(record.created().0),
            Timestamp::from_millisecond(record.changed().0),
        ) else {
            return false;
        };
        let revision = u32::try_from(record.version()).unwrap_or(u32::MAX);
        self.put(Kept { id: Id::<T>::from(record.id().0), revision, created_at, changed_at, content });
        true
    }
}
