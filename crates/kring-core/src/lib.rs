//! The domain of Kring: networks, people, conversations, meetings and what was agreed.
//!
//! A room for every noun. In each: the record (`mod.rs`) and the verbs on it. What is kept is a *content* type
//! such as [`people::Person`]; what goes to a screen, a document or a script is that content with its envelope,
//! [`record::Kept`].
//!
//! What may never be in this crate: a field for religion, ethnicity, nationality, politics, health or criminal
//! matters; a link from one person to another; a clock or a network.

pub mod agreements;
pub mod boundaries;
#[cfg(test)]
mod canaries;
mod check;
pub mod classification;
pub mod contributions;
pub mod conversations;
pub mod dates;
pub mod demo;
mod dispatch;
pub mod drafts;
pub mod duplicates;
pub mod error;
pub mod filters;
pub mod greetings;
pub mod input;
pub mod keeping;
pub mod meetings;
pub mod memberships;
mod migrate;
mod model;
mod names_in_text;
pub mod networks;
#[cfg(test)]
mod never;
pub mod now;
mod number;
pub mod organisations;
pub mod people;
pub mod preparations;
pub mod promises;
pub mod record;
pub mod reports;
pub mod rhythm;
pub mod search;
pub mod selection;
pub mod settings;
#[cfg(test)]
mod speed;
pub mod taalhulp;
#[cfg(test)]
mod testing;
pub mod undo;
pub mod views;
mod workspace;

pub use dispatch::verbs;
pub use error::{Error, Problem};
/// The vault's own types, for those who open one: the programs reach the vault through the domain.
pub use kring_vault as vault;
pub use model::Model;
pub use now::Now;
pub use workspace::{BatchError, Export, Workspace, perform};
