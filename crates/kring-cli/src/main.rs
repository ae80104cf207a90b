//! `kring`: every verb of Kring for scripts, for IT and for people who like a keyboard.
//!
//! This crate reads what was asked, calls one verb of `kring-core` and shows the answer. It decides nothing
//! about the domain. A noun is a table in `nouns/`; a verb that is not a plain call has a file in `verbs/`.

mod app;
mod call;
mod command;
mod context;
mod exit;
mod failure;
mod fault;
mod gather;
mod globals;
mod input;
mod moments;
mod nouns;
mod out_file;
mod parts;
mod passphrase;
mod references;
mod render;
mod stopping;
mod terminal;
mod verbs;
mod watch;

use kring_core::vault::{Reach, WipingAllocator, harden_process};

/// Nothing that was read from a vault stays in memory after it was dropped.
#[global_allocator]
static ALLOCATOR: WipingAllocator = WipingAllocator;

fn main() -> std::process::ExitCode {
    // What the system cannot do is no reason not to start.
    let _ = harden_process(if cfg!(debug_assertions) { Reach::Debuggers } else { Reach::Nobody });
    fault::keep_quiet();
    app::run(std::env::args_os().collect())
}
