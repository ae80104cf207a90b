//! From reports, as the domain computed them, to sheets. What is said and in which order is decided here.

mod agenda;
mod common;
mod minutes;
mod network;
mod person;
mod timeline;
mod visit;

pub use agenda::agenda;
pub use common::{fact, heading};
pub use minutes::minutes;
pub use network::network;
pub use timeline::timeline;
pub use visit::{LEVELS, visit};
