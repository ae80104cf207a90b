//! Office files as their users meet them: opened by other programs, saved by those, and read back; and their parts, as the
//! standards ask for them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod docx_parts;
mod faults;
mod fixture;
mod hostile;
mod html;
mod odf_parts;
mod programs;
mod read_back;
mod reading;
mod right_to_left;
mod same;
mod spreadsheets;
