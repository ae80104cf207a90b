//! The domain of Kring: networks, people, conversations, meetings and what was agreed.
//!
//! A room for every sort of code, and arrows between them one way only (`docs/architecture.md`): [`language`] knows no
//! record, [`engine`] carries records of every kind, [`records`] says what each kind is, [`pages`] puts together what a
//! screen shows, [`reports`] what leaves on paper, [`vault_admin`] looks after the vault, [`demo`] fills one.
//!
//! What may never be in this crate: a field for religion, ethnicity, nationality, politics, health or criminal
//! matters; a link from one person to another; a clock or a network.

pub mod demo;
mod engine;
mod language;
pub mod pages;
mod records;
pub mod reports;
mod schema;
#[cfg(test)]
mod testing;
pub mod vault_admin;

pub use engine::error::{Error, Problem};
pub use engine::model::Model;
pub use engine::workspace::{BatchError, Workspace, perform};
pub use engine::{classification, error, input, record, search};
/// The vault's own types, for those who open one: the programs reach the vault through the domain.
pub use kring_vault as vault;
pub use language::now::Now;
pub use language::{calendars, dates, greetings, locale, now, selection, taalhulp};
pub use pages::undo;
pub use records::*;
pub use schema::verbs;
