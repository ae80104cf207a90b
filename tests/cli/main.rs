//! The command line, used as scripts and administrators use it: the real program, real vaults, exit codes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

mod agenda;
mod batch;
mod documents;
mod duplicates;
mod entering;
mod exits;
mod goals;
mod grades;
mod joining;
mod keeping;
mod manual;
mod people;
mod people_names;
mod places;
mod records;
mod rhythm;
mod secrets;
mod signals;
mod taalhulp;
mod themes;
mod together;
mod undoing;
mod visits;
#[cfg(windows)]
mod windows;
