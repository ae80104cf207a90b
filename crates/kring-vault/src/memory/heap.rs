//! Returning freed memory to the system: an unlock and a checkpoint use much more for a moment than stays in use.
//!
//! Unsafe code: calls to glibc that have no safe form. Allocators of other systems return memory by themselves.
#![allow(unsafe_code)]

/// Blocks of at least this many bytes are requested from the system one by one and returned to it when they are freed.
/// glibc begins with this number and raises it, up to 32 MiB, with each such block that is freed: large blocks then leave
/// holes in the heap, which took 13 MiB of the window at rest.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const LARGE: libc::c_int = 128 * 1024;

/// Makes all threads use one heap, so that each can reuse what others freed, and large blocks go back to the system. To be
/// called before a thread is started.
pub(crate) fn keep_small() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: settings by two numbers each.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
        libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE);
    }
}

/// Returns freed memory to the system.
pub(crate) fn trim() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: only touches blocks that nobody holds.
    unsafe {
        libc::malloc_trim(0);
    }
}
