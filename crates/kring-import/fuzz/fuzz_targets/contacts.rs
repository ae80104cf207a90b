//! Contacts.
#![no_main]

use kring_import::{Country, Limits, PeopleOptions, read_contacts};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let options = PeopleOptions { country: Country::default(), judge: &|_| None };
    let _ = read_contacts(bytes, options, &Limits::default());
});
