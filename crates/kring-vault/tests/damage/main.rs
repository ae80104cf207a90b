//! Damage to the files of a vault: nothing is lost to one damaged file, and nothing is wrong after two.
//!
//! A short form runs always; `KRING_TORTURE=1` runs the long one.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod day;
mod foreign;
mod headers;
mod one_file;
mod two_files;
