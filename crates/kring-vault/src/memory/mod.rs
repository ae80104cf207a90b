//! The process's memory: kept from other programs and from the disk, wiped after use, given back to the system.

mod hardening;
pub(crate) mod heap;
mod libraries;
pub(crate) mod parallel;
#[cfg(test)]
mod secrets_tests;
mod stack;
mod wiping_allocator;

pub(crate) use hardening::keep_in_memory;
pub use hardening::{Hardened, Reach, harden_process};
pub use stack::{on_wiped_stack, wipe_stack_below};
pub use wiping_allocator::WipingAllocator;
