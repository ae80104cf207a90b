//! Tables of every format, and people made of them.
#![no_main]

use kring_import::{Category, Country, HeaderRule, Limits, PeopleOptions, read_tables};
use libfuzzer_sys::fuzz_target;

fn judge(label: &str) -> Option<Category> {
    label.starts_with("Turk").then_some(Category::Origin)
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(tables) = read_tables(bytes, HeaderRule::Find, &judge, &Limits::default()) else { return };
    for table in tables {
        let options = PeopleOptions { country: Country::default(), judge: &judge };
        let _ = table.people(&table.suggested(), options);
        let _ = table.survey_answers(&[], &[], true);
    }
});
