//! `cargo xtask bindings`: writes `ui/src/lib/ipc/bindings.ts` from the signatures of the window's commands.

use crate::fault::{self, Outcome};
use crate::process;

/// The command.
pub fn bindings(arguments: &[String]) -> Outcome {
    fault::takes_none("bindings", arguments)?;
    let mut export = process::cargo();
    export.args([
        "test",
        "--package",
        "kring-desktop",
        "--features",
        "custom-protocol",
        "--lib",
        "--",
        "bindings",
    ]);
    // Unset, so that the test writes the file where it would otherwise call it stale.
    export.env_remove("KRING_CHECK_BINDINGS").env_remove("CI");
    process::run(&mut export, "write the bindings")
}
