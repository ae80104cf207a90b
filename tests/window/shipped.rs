//! The program as it is shipped: incognito, closed to automation. It is used by its keys alone.

use std::fs;

use kring_tests::canary;
use kring_tests::programs;


#[test]
fn the_shipped_program_knows_no_test_folder() {
    let marker = b"KRING_E2E_DIR";
    assert!(
        canary::holds(&fs::read(programs::automated_window()).unwrap(), marker),
        "the marker is in the other one"
    );
    assert!(!canary::holds(&fs::read(programs::shipped_window()).unwrap(), marker));
}
