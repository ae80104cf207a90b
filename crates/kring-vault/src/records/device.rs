//! The device record: which computer works in the vault, as its operations name it.

use super::state::State;
use crate::base::{Kind, RecordId};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The identity of the one device record of a vault.
pub(crate) fn record_id() -> RecordId {
    RecordId(Uuid::nil())
}

pub(crate) fn kind() -> Kind {
    Kind::new("kring.device")
}

/// The record's content: the device's number and name.
pub(crate) fn write(number: u32, name: &str) -> Zeroizing<Vec<u8>> {
    let mut content = Zeroizing::new(number.to_le_bytes().to_vec());
    content.extend_from_slice(name.as_bytes());
    content
}

/// Number and name of the device of these records; 0 and no name without one.
pub(crate) fn read(state: &State) -> (u32, String) {
    let record = state.own.get(&record_id());
    let split = record.and_then(|record| record.content.split_first_chunk::<4>());
    split.map_or((0, String::new()), |(number, name)| {
        (u32::from_le_bytes(*number), String::from_utf8_lossy(name).into_owned())
    })
}
