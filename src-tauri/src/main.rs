//! Starts the window. On Windows no console opens beside it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use kring_core::vault::{Reach, WipingAllocator, harden_process};

/// Nothing that was read from a vault stays in memory after it was dropped.
#[global_allocator]
static ALLOCATOR: WipingAllocator = WipingAllocator;

fn main() -> ExitCode {
    // What the system cannot do is no reason not to start.
    let _ = harden_process(if cfg!(debug_assertions) { Reach::Debuggers } else { Reach::WebView });
    match kring_desktop::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Kring: {error}");
            ExitCode::FAILURE
        }
    }
}
