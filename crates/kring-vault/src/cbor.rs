//! Reading CBOR (RFC 8949) without leaving any of it on the stack.

use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

/// Bytes that texts are put together in; longer ones go another way.
const SCRATCH: usize = 4096;

/// What these bytes hold; `None` when it is not a `T`. The room in which the reader puts texts together is wiped.
pub fn read_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let mut scratch = Zeroizing::new([0; SCRATCH]);
    ciborium::de::from_reader_with_buffer(bytes, scratch.as_mut_slice()).ok()
}
