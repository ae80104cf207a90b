//! Wiping what finished function calls left on this thread's stack.

use zeroize::optimization_barrier;

/// In bytes; deeper than any call of this crate goes, those into sled included.
const DEPTH: usize = 256 * 1024;

/// Does `work` on confidential data and wipes the part of the stack that it used.
pub fn on_wiped_stack<T>(work: impl FnOnce() -> T) -> T {
    let done = apart(work);
    wipe_stack_below();
    done
}

/// Runs in a stack frame of its own, so that the wiping covers it.
#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

/// Wipes 256 KiB of the stack below the caller. For the end of work with confidential data: at the lock, when a thread
/// begins to wait, and at its end, since the system reuses its stack. Hashing leaves copies of keys there, and a
/// processor's registers, saved at a call into a library, hold the last bytes that were copied; nothing else wipes those.
#[inline(never)]
#[expect(clippy::large_stack_arrays, reason = "the stack is what is to be wiped")]
pub fn wipe_stack_below() {
    let room = [0_u8; DEPTH];
    // Without this the compiler leaves the zeros out, since nobody reads them.
    optimization_barrier(&room);
}
