//! What the window may ask of the shell. One file per kind; a command takes the session, calls one verb of
//! `kring-core` and returns its result. An `if` about the domain here is in the wrong house.
//!
//! This is the list of what the window may call: each `pub fn` of a `pub mod` below is a command, and nothing else is.
//! `build.rs` reads them here and hands them to the handler, the bindings and Tauri's permissions; a test writes the
//! bindings and the capability. What other files of the shell need of a command's file is `pub(super)` or `pub(crate)`.

#![allow(clippy::needless_pass_by_value, reason = "Tauri hands every argument over by value")]

#[macro_use]
mod macros;

pub mod agenda;
pub mod agreements;
pub mod backups;
pub mod boundaries;
pub mod contributions;
pub mod conversations;
pub mod dates;
pub mod decisions;
pub mod drafts;
pub mod duplicates;
pub mod equality;
pub mod evaluations;
pub mod filters;
pub mod focus_groups;
pub mod goals;
pub mod guests;
pub mod history;
pub mod imports;
pub mod inputs;
pub mod keys;
pub mod lists;
pub mod meetings;
pub mod memberships;
pub mod minutes;
pub mod networks;
pub mod organisations;
pub mod people;
pub mod places;
pub mod pledges;
pub mod preparations;
pub mod programme;
pub mod projector;
pub mod promises;
pub mod reports;
pub mod rhythm;
pub mod session;
pub mod settings;
pub mod signals;
pub mod start_up;
pub mod state;
pub mod surveys;
pub mod taking_in;
pub mod themes;
pub mod today;
pub mod vault;
pub mod wording;
