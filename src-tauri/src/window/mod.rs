//! The one window: its web view and page and what stands behind it, how it is drawn, which language its words are checked in,
//! and what it is told without asking.

pub mod backdrop;
pub mod events;
pub mod page;
pub mod rendering;
pub mod spelling;
pub mod web_view;

/// The label of the one window.
pub const MAIN: &str = "main";
