//! What every kept record has, whatever it is about: an id of its own type and an envelope.

mod id;
mod kept;
mod kind;

pub use id::{AnyId, Id};
pub use kept::Kept;
pub use kind::RecordKind;
