//! Schema 1 to 2: the working agreements were lines of the network; each is a record of its own now.

use ciborium::Value;
use kring_vault::RecordId;
use uuid::Uuid;

use super::{Fields, Made};

/// Sets the ids of what comes out of a network apart from those of networks. Any number does that no id is made by.
const APART: u128 = 0x51a7_0c3e_9b24_0000_0000_e8d1_46f3_0000;

/// Takes the lines out of a network and makes an agreement of each, of which no more is known than its text.
pub(super) fn to_agreements(network: RecordId, fields: &mut Fields) -> Vec<Made> {
    let Some(place) = fields.iter().position(|(name, _)| name.as_text() == Some("charter")) else {
        return Vec::new();
    };
    let (_, lines) = fields.remove(place);
    let lines = lines.as_array().map(Vec::as_slice).unwrap_or_default();
    let texts = lines.iter().filter_map(Value::as_text).filter(|text| !text.trim().is_empty());
    (0..).zip(texts).map(|(place, text)| agreement(network, place, text)).collect()
}

fn agreement(network: RecordId, place: u128, text: &str) -> Made {
    // Ids come from that of the network and not from chance: where nothing can be written the step is taken at every
    // reading, and has to give the same records each time.
    let id = |number: u128| Uuid::from_u128((network.0.as_u128() ^ APART).wrapping_add(2 * place + number));
    let bytes = |id: Uuid| Value::Bytes(id.as_bytes().to_vec());
    let version = vec![(Value::from("id"), bytes(id(2))), (Value::from("text"), Value::from(text))];
    let fields = vec![
        (Value::from("network"), bytes(network.0)),
        (Value::from("about"), Value::from("other")),
        (Value::from("versions"), Value::Array(vec![Value::Map(version)])),
    ];
    Made { kind: "agreement", id: RecordId(id(1)), fields }
}
