//! The command line, used as scripts and administrators use it: the real program, real vaults, exit codes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

mod agenda;
mod agreements;
mod batch;
mod documents;
mod duplicates;
mod endings;
mod entering;
mod equality;
mod evaluation;
mod exits;
mod goals;
mod grades;
mod importing;
mod importing_more;
mod joining;
mod keeping;
mod lists;
mod manual;
mod meetings;
mod minutes;
mod people;
mod people_names;
mod places;
mod pledges;
mod programme;
mod records;
mod rhythm;
mod secrets;
mod signals;
mod signing;
mod surveys;
mod taalhulp;
mod themes;
mod together;
mod undoing;
mod visits;
#[cfg(windows)]
mod windows;
