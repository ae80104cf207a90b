//! `kring`: every verb of Kring for scripts, for IT and for people who like a keyboard.
//!
//! This crate reads what was asked, calls one verb of `kring-core` and shows the answer. It decides nothing
//! about the domain. A noun is a table in `nouns/`; a verb that is not a plain call has a file in `verbs/`. Which folder may
//! name which stands in `docs/architecture.md`, under "Rooms of kring-cli".

mod app;
mod arguments;
mod command;
mod nouns;
mod render;
mod session;
mod terminal;
mod verbs;

use kring_core::vault::{Reach, WipingAllocator, harden_process};

/// Nothing that was read from a vault stays in memory after it was dropped.
#[global_allocator]
static ALLOCATOR: WipingAllocator = WipingAllocator;

fn main() -> std::process::ExitCode {
    // What the system cannot do is no reason not to start.
    let _ = harden_process(if cfg!(debug_assertions) { Reach::Debuggers } else { Reach::Nobody });
    terminal::fault::keep_quiet();
    app::run(std::env::args_os().collect())
}
