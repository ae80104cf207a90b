//! Reading CBOR (RFC 8949) without leaving any of it on the stack.

use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

/// Size of the buffer that the reader assembles texts in; longer ones it allocates.
const SCRATCH: usize = 4096;

/// Decodes a `T`; `None` when the bytes are not one. The buffer that the reader assembles texts in is wiped.
pub fn read_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let mut scratch = Zeroizing::new([0; SCRATCH]);
    ciborium::de::from_reader_with_buffer(bytes, scratch.as_mut_slice()).ok()
}
