//! How a program asks its worker, a program of its own (`kring-worker`) that stands beside it.
//!
//! A worker does one [`Job`] and ends: the question goes to its standard input, the answer comes from its standard output. It
//! opens no file, no vault and no window, and is stopped where it takes more time or memory than its job may. So a file that
//! makes its reader stop takes no vault along, and what only some tasks need is in no other program.

mod client;
mod job;
mod limit;
mod server;
pub mod typeset;

pub use client::{Worker, WorkerError};
pub use job::Job;
pub use server::serve;
