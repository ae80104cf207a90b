//! The windows: their web views and pages and what stands behind them, how they are drawn, which language words are checked in,
//! and what they are told without asking.

pub mod backdrop;
#[cfg(windows)]
mod dialogs_above;
pub mod events;
pub mod page;
pub mod projector;
pub mod rendering;
pub mod spelling;
pub mod web_view;

/// The label of the window that Kring is used in.
pub const MAIN: &str = "main";

/// What the labels of windows for a beamer begin with.
pub const PROJECTOR: &str = "projector";
