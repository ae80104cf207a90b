//! A newly written store, changed afterwards, and read back.

use super::{Store, prepare};
use crate::base::{Kind, Moment, Record, RecordId};
use crate::crypto::{Keyring, Scratch, VaultIdentity, VaultKey};
use crate::files::disk;
use crate::records::sealed_record::{self, digest_part};
use crate::records::{State, StateSummary};
use std::sync::Arc;
use uuid::Uuid;
use zeroize::Zeroizing;

fn keys() -> Keyring {
    Keyring::derive(&VaultKey::from_bytes(&[7; 32]), VaultIdentity { format: 1, vault: [1; 16], epoch: 1 })
}

pub(super) fn record(number: u128, version: u32, bytes: usize) -> Arc<Record> {
    Arc::new(Record {
        id: RecordId(Uuid::from_u128(number)),
        kind: Kind::new("person"),
        version,
        schema: 1,
        created: Moment(1),
        changed: Moment(2),
        device: 1,
        clock: 3,
        content: Zeroizing::new(vec![7; bytes]),
    })
}

/// What the store should hold, kept by the same verbs as an open vault keeps it.
struct Expected<'k> {
    keys: &'k Keyring,
    state: State,
}

impl Expected<'_> {
    fn put(&mut self, record: &Arc<Record>) {
        let mut scratch = Scratch::default();
        let part = digest_part(self.keys, record, &mut scratch);
        self.state.put(self.keys, record.clone(), part, &mut scratch);
    }

    fn summary(&self) -> StateSummary {
        let (count, digest) = (self.state.count(), self.state.digest);
        StateSummary { sequence: 9, clock: 1, generation: 1, count, digest }
    }
}

#[test]
fn a_newly_written_store_is_small_and_takes_changes() {
    let (folder, keys) = (tempfile::tempdir().unwrap(), keys());
    let path = folder.path().join("store");
    let mut expected = Expected { keys: &keys, state: State::default() };
    // Two are larger than a pack, one of them than a segment of sled.
    let sizes = (0..3000).map(|number| 300 + number % 700).chain([30_000, 700_000]);
    let records: Vec<_> = (0..).zip(sizes).map(|(number, bytes)| record(number, 1, bytes)).collect();
    let plain: usize = records.iter().map(|record| record.content.len()).sum();
    for record in &records {
        expected.put(record);
    }
    let prepared = prepare(&path, &keys, &expected.summary(), &records).ok().unwrap();
    prepared.put().ok().unwrap();
    let size = usize::try_from(disk::size(&path)).unwrap();
    assert!(size < plain * 130 / 100 + 1_000_000, "{size} bytes for {plain}");

    let (mut store, survey) = Store::open(&path).ok().unwrap().survey(&keys, false).ok().unwrap();
    assert_eq!((survey.damaged, survey.count), (0, expected.state.count()));
    assert!(survey.adds_up());
    let changed = [record(4, 2, 50), record(3000, 2, 90_000), record(3001, 2, 20), record(5000, 1, 600)];
    for record in &changed {
        expected.put(record);
    }
    let gone = [records[9].id, records[10].id, changed[3].id];
    let mut scratch = Scratch::default();
    store.apply(&keys, &expected.summary(), &[], &changed).ok().unwrap();
    for id in gone {
        expected.state.remove(&keys, id, &mut scratch);
    }
    store.apply(&keys, &expected.summary(), &gone, &[]).ok().unwrap();
    let back = record(10, 3, 40);
    expected.put(&back);
    store.apply(&keys, &expected.summary(), &[], &[back]).ok().unwrap();
    store.close().ok().unwrap();

    let (_, survey) = Store::open(&path).ok().unwrap().survey(&keys, true).ok().unwrap();
    assert!(survey.adds_up() && survey.summary == Some(expected.summary()));
    let versions = |state: &State| -> Vec<_> {
        state.all().map(|record| (record.id, record.version, record.content.len())).collect()
    };
    assert_eq!(versions(&survey.state), versions(&expected.state));
}

#[test]
fn a_pack_opens_in_its_own_place_only() {
    let keys = keys();
    let records = [record(1, 1, 600), record(2, 1, 0)];
    let sealed = super::pack::seal(&keys, 4, &records).ok().unwrap();
    let mut kinds = sealed_record::Kinds::default();
    let mut found = Vec::new();
    super::pack::open(&keys, 4, &sealed, &mut kinds, |record, _| found.push(record.id)).unwrap();
    assert_eq!(found, [records[0].id, records[1].id]);
    for at in 0..sealed.len() {
        let mut damaged = sealed.clone();
        damaged[at] ^= 1;
        assert!(super::pack::open(&keys, 4, &damaged, &mut kinds, |_, _| {}).is_none(), "{at}");
    }
    assert!(super::pack::open(&keys, 5, &sealed, &mut kinds, |_, _| {}).is_none());
}
