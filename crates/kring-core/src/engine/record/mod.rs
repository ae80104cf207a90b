//! What every kept record has, whatever it is about: an id of its own type and an envelope.

mod id;
mod kind;
mod versioned;

pub use id::{AnyId, Id};
pub use kind::RecordKind;
pub use versioned::Versioned;
