//! Cells and minutes that were pasted.
#![no_main]

use kring_import::{Category, HeaderRule, Limits, read_minutes, read_pasted};
use libfuzzer_sys::fuzz_target;

fn judge(_: &str) -> Option<Category> {
    None
}

fuzz_target!(|text: &str| {
    let _ = read_minutes(text, &Limits::default());
    let _ = read_pasted(text, HeaderRule::Find, &judge, &Limits::default());
});
