//! `kring vault ...`: the vault itself. A file for each group of verbs.

pub(crate) mod backup;
mod check;
mod compact;
mod create;
mod info;
pub(crate) mod passphrases;
mod recovery;
mod restore;
mod salvage;
pub(crate) mod slots;

pub(crate) use check::check;
pub(crate) use compact::compact;
pub(crate) use create::{create, demo};
pub(crate) use info::info;
pub(crate) use recovery::recovery_key;
pub(crate) use restore::{drill, restore};
pub(crate) use salvage::salvage;
