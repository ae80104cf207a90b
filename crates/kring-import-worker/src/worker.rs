//! The worker's side: from the bytes of a question to those of its answer.

use crate::reading::{self, Request};

/// The answer to a question; `None` where it cannot be read. A question is the length of its JSON (four bytes, the lowest first), the
/// JSON, and the bytes of the list.
pub fn answer(question: &[u8]) -> Option<Vec<u8>> {
    let (length, rest) = question.split_first_chunk()?;
    let (request, bytes) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
    let request: Request = serde_json::from_slice(request).ok()?;
    serde_json::to_vec(&reading::answer(request, bytes)).ok()
}
