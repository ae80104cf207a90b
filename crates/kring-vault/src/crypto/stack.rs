//! Wiping what function calls that are over left behind on this thread's stack.

use zeroize::optimization_barrier;

/// Deeper than any call of this crate goes, sled's own included.
const DEPTH: usize = 256 * 1024;

/// Does `work`, whose words may be confidential, and wipes the stack that it ran on.
pub fn on_wiped_stack<T>(work: impl FnOnce() -> T) -> T {
    let done = apart(work);
    wipe_stack_below();
    done
}

/// On a stack frame of its own, which the one that wipes is not part of.
#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

/// Wipes the part of the stack below the caller. For when work with keys is over, at the lock and at the end of a
/// thread, whose stack the system keeps for the next: the copies that hashing makes of a key are out of our reach.
#[inline(never)]
#[expect(clippy::large_stack_arrays, reason = "the stack is what is to be wiped")]
pub(crate) fn wipe_stack_below() {
    let room = [0_u8; DEPTH];
    // Without this the compiler leaves the zeros out, since nobody reads them.
    optimization_barrier(&room);
}
