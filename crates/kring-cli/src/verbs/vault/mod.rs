//! `kring vault ...`: the vault itself. A file for each verb.

mod check;
mod create;
mod info;
mod notes;

pub(crate) use check::check;
pub(crate) use create::{create, demo};
pub(crate) use info::info;
pub(crate) use notes::{notes_on_health, notes_on_opening};
