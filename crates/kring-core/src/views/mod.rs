//! What a screen shows: records put together for reading. Nothing here is kept.

mod balance;

pub use balance::{AgendaBalance, AgendaShare};
