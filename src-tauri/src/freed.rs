//! Wipes every heap block of this process before it is freed, whoever frees it.
//!
//! Keys pressed, a passphrase among them, pass through the toolkit and the web view before they reach Kring, and those
//! free what they no longer need as it is. On Linux a symbol of the program comes before that of any library, so the
//! ones below are what they, the C library itself and Rust call. glibc means this to be done (its manual, "Replacing
//! malloc"), and the blocks are and stay its own.
//!
//! Two libraries keep what is freed to themselves, out of sight of `free`: `GLib` its slices, `WebKit` its heap. Each leaves
//! that when a variable says so, which it reads before `main`, so that question is answered here. The environment stays
//! as it is: the programs that draw the page need no such thing, since they end at a lock.
//!
//! Unsafe code: symbols of the C library, with its meaning.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_void};
use std::ptr::null_mut;

unsafe extern "C" {
    fn __libc_free(block: *mut c_void);
    fn malloc(size: usize) -> *mut c_void;
    fn malloc_usable_size(block: *mut c_void) -> usize;
    fn secure_getenv(name: *const c_char) -> *mut c_char;
}

/// What the two libraries are told, as each of them documents it.
const ANSWERS: [(&CStr, &CStr); 2] = [(c"G_SLICE", c"always-malloc"), (c"Malloc", c"1")];

/// `free`, with zeros in the block first.
///
/// # Safety
/// That of C: a block of this heap that nobody uses any more, or null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(block: *mut c_void) {
    if !block.is_null() {
        // SAFETY: all of the block is the caller's until it is given back. The call that gives it back is not known to
        // the compiler, which therefore leaves the zeros in.
        unsafe { block.write_bytes(0, malloc_usable_size(block)) };
    }
    // SAFETY: as promised by the caller.
    unsafe { __libc_free(block) };
}

/// `realloc`, by a new block and [`free`]: glibc would leave the old one, or the end that is cut off, as it is.
///
/// # Safety
/// That of C: a block of this heap, or null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn realloc(block: *mut c_void, size: usize) -> *mut c_void {
    // SAFETY: the block is whole and the caller's; what is copied fits in both, which are apart from each other. A block
    // that could not be replaced stays the caller's.
    unsafe {
        if block.is_null() {
            return malloc(size);
        }
        if size == 0 {
            free(block);
            return null_mut();
        }
        let new = malloc(size);
        if !new.is_null() {
            new.copy_from_nonoverlapping(block, size.min(malloc_usable_size(block)));
            free(block);
        }
        new
    }
}

/// `getenv`, with an answer of its own to two questions.
///
/// # Safety
/// That of C: a name that ends with a zero, and nobody who changes the environment meanwhile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn getenv(name: *const c_char) -> *mut c_char {
    // SAFETY: the name ends with a zero. Kring runs with no more rights than its user has, so the secure one is the
    // same as the one this stands for; nobody writes in what either gives.
    unsafe {
        let asked = CStr::from_ptr(name);
        let answer = ANSWERS.iter().find(|(known, _)| *known == asked);
        answer.map_or_else(|| secure_getenv(name), |(_, answer)| answer.as_ptr().cast_mut())
    }
}
