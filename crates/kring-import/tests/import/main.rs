//! Files of other programs, read as Kring reads them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod broken;
mod calendars;
mod contacts;
mod files;
mod hostile;
mod judge;
mod layouts;
mod people;
mod refused;
mod samples;
mod speed;
mod surveys;
mod tables;
mod xls;
