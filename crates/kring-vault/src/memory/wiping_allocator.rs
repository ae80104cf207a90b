//! An allocator that wipes every block before it frees it.
//!
//! Keys, passphrases and contents of records wipe themselves. What is made of them, such as typed records, a search
//! index or the parts of a document, is ordinary memory; in a program with this allocator nothing of it is left once
//! dropped.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use zeroize::optimization_barrier;

/// The system's allocator with wiping of freed blocks. For `#[global_allocator]` in programs that open vaults.
pub struct WipingAllocator;

// SAFETY: every block comes from `System` and goes back to it with the layout it was asked for with.
unsafe impl GlobalAlloc for WipingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the promises of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the promises of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller hands over a whole block of `layout`, which nobody reads any more.
        unsafe { block.write_bytes(0, layout.size()) };
        // Without this the compiler may leave the zeros out, since it sees that the block goes.
        optimization_barrier(&block);
        // SAFETY: the block came from `System` with this layout.
        unsafe { System.dealloc(block, layout) };
    }

    // `realloc` is the provided one: a new block, a copy, and this `dealloc` for the old one.
}

#[cfg(test)]
mod tests {
    use super::WipingAllocator;
    use std::alloc::{GlobalAlloc, Layout};

    #[test]
    fn a_block_that_moves_keeps_its_bytes() {
        let layout = Layout::array::<u8>(64).unwrap();
        // SAFETY: one block, used within its length and given back once with its last layout.
        unsafe {
            let block = WipingAllocator.alloc(layout);
            block.write_bytes(7, 64);
            let larger = WipingAllocator.realloc(block, layout, 1 << 20);
            assert!((0..64).all(|at| larger.add(at).read() == 7));
            WipingAllocator.dealloc(larger, Layout::array::<u8>(1 << 20).unwrap());
        }
    }
}
