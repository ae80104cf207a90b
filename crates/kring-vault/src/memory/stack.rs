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

/// Wipes the part of the stack below the caller. For the end of work with keys: at the lock, and at the end of a
/// thread, whose stack the system reuses. Hashing leaves copies of keys there that nothing else wipes.
#[inline(never)]
#[expect(clippy::large_stack_arrays, reason = "the stack is what is to be wiped")]
pub(crate) fn wipe_stack_below() {
    let room = [0_u8; DEPTH];
    // Without this the compiler leaves the zeros out, since nobody reads them.
    optimization_barrier(&room);
}
