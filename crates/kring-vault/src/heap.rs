//! Keeping the process small: an unlock and a checkpoint take for a moment much more memory than stays in use.
//!
//! Unsafe code: calls to glibc that have no safe form. Other systems do this by themselves.
#![allow(unsafe_code)]

/// Lets all threads share what they let go of; glibc would keep it apart for each. Before any thread is started.
pub(crate) fn share_between_threads() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: a setting by two numbers.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
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
