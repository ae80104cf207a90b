//! What the operating system is asked for and what it tells: dialogs, the clipboard, files, that the screen was locked, and why
//! there is no window.

pub mod clipboard;
pub mod dialogs;
pub mod files;
pub mod lock_signals;
pub mod start_failure;
