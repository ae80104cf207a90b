//! The real window. Most scenes click and type in a build that is open to automation; `shipped` sits at the very
//! program that people get.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

mod agreeing;
mod beginning;
mod calendar;
mod coming_back;
mod crowd;
mod first_hour;
mod fitting;
mod full_meeting;
mod going_on;
mod hands;
mod keeping;
mod keys;
mod killed;
mod locking;
mod main_job;
mod managing;
mod many;
mod minuting;
mod opening;
mod overtaken;
mod pasting;
mod people;
mod preparing;
mod projecting;
mod rhythm;
mod shipped;
mod steps;
mod stopping;
mod text_size;
mod trouble;
mod twice;
mod undoing;
mod views;
mod week;
mod writing;
