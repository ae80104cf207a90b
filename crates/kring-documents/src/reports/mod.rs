//! From reports, as the domain computed them, to sheets. What is said and in which order is decided here.

mod agenda;
mod common;
mod minutes;
mod network;

pub use agenda::agenda;
pub use common::{fact, heading};
pub use minutes::minutes;
pub use network::network;
