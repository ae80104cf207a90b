//! Starts the window. On Windows no console opens beside it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod freed;

use std::process::ExitCode;

use kring_core::vault::{Reach, harden_process};

/// Nothing that was read from a vault stays in memory after it was dropped.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
#[global_allocator]
static ALLOCATOR: kring_core::vault::WipingAllocator = kring_core::vault::WipingAllocator;

fn main() -> ExitCode {
    // What the system cannot do is no reason not to start.
    let _ = harden_process(if cfg!(debug_assertions) { Reach::Debuggers } else { Reach::WebView });
    kring_desktop::run()
}
