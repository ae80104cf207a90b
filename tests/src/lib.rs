//! What the black-box tests stand on: a home folder of their own, the real programs, a display with nobody before it,
//! and hands and eyes for the window. Nothing here links against the parts under test.
#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::return_self_not_must_use,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect, and so do its helpers"
)]

pub mod canary;
pub mod copy;
pub mod home;
pub mod kring;
pub mod pdf;
pub mod programs;

#[cfg(target_os = "linux")]
pub mod bus;
#[cfg(target_os = "linux")]
pub mod desk;
#[cfg(target_os = "linux")]
pub mod group;
#[cfg(target_os = "linux")]
pub mod memory;
#[cfg(target_os = "linux")]
pub mod screen;
#[cfg(target_os = "linux")]
pub mod stage;
#[cfg(target_os = "linux")]
pub mod window;
