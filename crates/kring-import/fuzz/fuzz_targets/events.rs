//! Events.
#![no_main]

use jiff::civil::date;
use kring_import::{CalendarOptions, Limits, read_events};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let zone = "Europe/Amsterdam".to_owned();
    let options = CalendarOptions { zone, from: date(2020, 1, 1), until: date(2030, 12, 31) };
    let _ = read_events(bytes, &options, &Limits::default());
});
