//! The audit log: one sealed record for each logged operation, each with the hash of the one before it.

use super::state::State;
use crate::base::{Kind, Moment, Operation, RecordId, read_cbor};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_bytes::ByteBuf;
use uuid::Uuid;
use zeroize::Zeroizing;

pub(crate) const KIND: &str = "kring.audit";

/// One entry of the audit log. It never has content of records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// Number of the operation.
    pub sequence: u64,
    /// When it was done, as the caller gave it.
    pub at: Moment,
    /// Which operation.
    pub operation: Operation,
    /// The records it changed, or, where it changed none, those it was about.
    pub records: Vec<RecordId>,
    /// Name of the device.
    pub device: String,
    /// Name of the key slot that the vault was opened with.
    pub slot: String,
    /// A number that a few operations have, such as how many unlocks had failed.
    pub number: Option<u64>,
}

/// The entry's sealed form: a CBOR map (RFC 8949) with named fields.
#[derive(Serialize, Deserialize)]
struct Form {
    seq: u64,
    at: i64,
    op: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    fin: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    lasts: bool,
    /// The ids one after the other; earlier versions wrote a list of them.
    #[serde(deserialize_with = "read_ids", serialize_with = "write_ids")]
    ids: Vec<Uuid>,
    device: String,
    slot: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    /// BLAKE3 of the content of the entry before; empty in the first.
    prev: ByteBuf,
}

fn write_ids<S: Serializer>(ids: &[Uuid], serializer: S) -> Result<S::Ok, S::Error> {
    let bytes: Vec<u8> = ids.iter().flat_map(Uuid::as_bytes).copied().collect();
    serializer.serialize_bytes(&bytes)
}

fn read_ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Uuid>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Ids {
        Together(ByteBuf),
        List(Vec<Uuid>),
    }
    match Ids::deserialize(deserializer)? {
        Ids::List(ids) => Ok(ids),
        Ids::Together(bytes) => {
            let (ids, rest) = bytes.as_chunks();
            if !rest.is_empty() {
                return Err(D::Error::custom("ids are 16 bytes each"));
            }
            Ok(ids.iter().copied().map(Uuid::from_bytes).collect())
        }
    }
}

/// The log, as read and checked.
#[derive(Default)]
pub(crate) struct AuditLog {
    entries: Vec<AuditEntry>,
    last: Vec<u8>,
    broken: u64,
}

impl AuditLog {
    pub(crate) fn entries(&self) -> &[AuditEntry] {
        &self.entries
    }

    /// Breaks in the hash chain.
    pub(crate) fn broken(&self) -> u64 {
        self.broken
    }

    /// The content of a new entry, with the hash of the last.
    pub(crate) fn write(&self, entry: &AuditEntry) -> Zeroizing<Vec<u8>> {
        let form = Form {
            seq: entry.sequence,
            at: entry.at.0,
            op: entry.operation.name().to_owned(),
            fin: entry.operation.is_irreversible(),
            lasts: entry.operation.is_lasting(),
            ids: entry.records.iter().map(|id| id.0).collect(),
            device: entry.device.clone(),
            slot: entry.slot.clone(),
            number: entry.number,
            prev: ByteBuf::from(self.last.clone()),
        };
        let mut out = Zeroizing::new(Vec::new());
        // Writing to memory cannot fail.
        let _ = ciborium::into_writer(&form, &mut *out);
        out
    }

    /// Adds the next entry, and checks that it has the hash of the one before.
    pub(crate) fn take(&mut self, content: &[u8]) {
        let Some(form) = read_cbor::<Form>(content) else {
            self.broken += 1;
            return;
        };
        if *form.prev != self.last {
            self.broken += 1;
        }
        self.last = blake3::hash(content).as_bytes().to_vec();
        self.entries.push(AuditEntry {
            sequence: form.seq,
            at: Moment(form.at),
            operation: Operation::read_back(form.op, form.fin, form.lasts),
            records: form.ids.into_iter().map(RecordId).collect(),
            device: form.device,
            slot: form.slot,
            number: form.number,
        });
    }
}

/// The audit log of these records.
pub(crate) fn log_of(state: &State) -> AuditLog {
    let mut log = AuditLog::default();
    for record in state.own.values().filter(|record| record.kind.as_str() == KIND) {
        log.take(&record.content);
    }
    log
}

/// The identity of the audit record of an operation: a fixed prefix and the operation's number (a version 8 UUID).
pub(crate) fn record_id(sequence: u64) -> RecordId {
    const BEGINNING: u128 = 0x6b72_696e_672d_8000_8000 << 48;
    RecordId(Uuid::from_u128(BEGINNING | u128::from(sequence & 0xffff_ffff_ffff)))
}

pub(crate) fn kind() -> Kind {
    Kind::new(KIND)
}

#[cfg(test)]
mod tests {
    use super::{AuditEntry, AuditLog, record_id};
    use crate::base::{Moment, Operation, RecordId};

    fn entry(sequence: u64) -> AuditEntry {
        AuditEntry {
            sequence,
            at: Moment(5),
            operation: Operation::irreversible("person.erase"),
            records: vec![RecordId::make()],
            device: "desk".into(),
            slot: "mine".into(),
            number: None,
        }
    }

    #[test]
    fn a_missing_or_changed_entry_breaks_the_chain() {
        let mut log = AuditLog::default();
        let mut contents = Vec::new();
        for sequence in 1..=3 {
            let content = log.write(&entry(sequence));
            log.take(&content);
            contents.push(content);
        }
        assert_eq!((log.entries().len(), log.broken()), (3, 0));
        assert!(log.entries()[0].operation.is_irreversible());

        let mut without_second = AuditLog::default();
        without_second.take(&contents[0]);
        without_second.take(&contents[2]);
        assert_eq!(without_second.broken(), 1);
    }

    #[test]
    fn audit_identities_differ_and_sort_by_operation() {
        assert!(record_id(1) < record_id(2));
        assert!(record_id(255) < record_id(256));
        assert_eq!(record_id(7).0.get_version_num(), 8);
    }
}
