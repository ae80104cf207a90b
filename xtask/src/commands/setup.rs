//! `cargo xtask setup`: installs what is missing, and nothing else.

use crate::fault::{self, Outcome};
use crate::{packages, tools};

/// What is wanted after the set-up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build and open the window.
    Run,
    /// Run every test as well.
    Test,
}

/// The command: everything, tests included.
pub fn setup(arguments: &[String]) -> Outcome {
    fault::takes_none("setup", arguments)?;
    prepare(Purpose::Test)?;
    println!("setup: everything is there");
    Ok(())
}

/// Installs what `purpose` needs and this machine lacks.
pub fn prepare(purpose: Purpose) -> Outcome {
    let for_tests = purpose == Purpose::Test;
    packages::install_missing(for_tests)?;
    tools::install_npm_packages()?;
    if for_tests {
        tools::install_cargo_deny()?;
        tools::install_python_with_ciphers();
    }
    // The window tests are for Linux only, and so is their driver.
    if for_tests && cfg!(target_os = "linux") {
        tools::install_tauri_driver()?;
    }
    Ok(())
}
