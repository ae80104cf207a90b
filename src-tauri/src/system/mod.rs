//! What the operating system is asked for and what it tells: dialogs, the clipboard, files, and that the screen was
//! locked.

pub mod clipboard;
pub mod dialogs;
pub mod files;
pub mod lock_signals;
