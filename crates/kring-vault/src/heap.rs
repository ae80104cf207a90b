//! Keeping the process small: an unlock and a checkpoint take for a moment much more memory than stays in use.
//!
//! Unsafe code: calls to glibc that have no safe form. Other systems do this by themselves.
#![allow(unsafe_code)]

/// Blocks of at least so many bytes are asked of the system one by one and go back to it when they are freed. glibc begins
/// with this number and raises it, up to 32 MiB, with each such block that is freed: large blocks then leave holes in the heap,
/// which took 13 MiB of the window at rest.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const LARGE: libc::c_int = 128 * 1024;

/// Lets all threads share what they let go of, which glibc would keep apart for each, and has large blocks go back to the
/// system. Before any thread is started.
pub(crate) fn keep_small() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: settings by two numbers each.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
        libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE);
    }
}

/// Gives what was let go of back to the system.
pub(crate) fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: only touches blocks that nobody holds.
    unsafe {
        libc::malloc_trim(0);
    }
}
