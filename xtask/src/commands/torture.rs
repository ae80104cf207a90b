//! `cargo xtask torture`: the long forms of the tests that break the vault, and of those that measure whether everything
//! in the window can be read. The gate runs short ones of the same.

use crate::commands::setup::{self, Purpose};
use crate::fault::{Fault, Outcome};
use crate::gate::{self, Gate};
use crate::process;

/// What is done to the vault, and the test program of `kring-vault` that does it.
const PARTS: &[(&str, &str)] = &[
    ("killed at a random moment", "kill"),
    ("killed at every call", "steps"),
    ("damaged, cut, deleted", "damage"),
    ("swapped and put back", "swapped"),
    ("old and new files mixed", "mixed"),
    ("no room, no folder", "disk"),
    ("no room for keys", "room"),
    ("calls refused by the system", "refused"),
    ("the power goes", "power"),
    ("erased", "erased"),
];

/// What is done to the window, and the scenes that do it.
const OF_WINDOW: &[(&str, &str)] = &[
    ("everything can be read", "fitting"),
    ("every key that is shown works", "keys"),
    ("killed while minutes are typed", "killed"),
];

/// The command; with the name of one part, only that.
pub fn torture(arguments: &[String]) -> Outcome {
    let all: Vec<_> = PARTS.iter().chain(OF_WINDOW).copied().collect();
    let parts: Vec<_> = match arguments {
        [] => all.clone(),
        [part] => all.iter().filter(|(_, program)| program == part).copied().collect(),
        _ => Vec::new(),
    };
    if parts.is_empty() {
        let names: Vec<_> = all.iter().map(|(_, program)| *program).collect();
        return Err(Fault::usage(format!("`torture` takes one of {}, or nothing for all", names.join(", "))));
    }
    setup::prepare(Purpose::Test)?;
    let mut gate = Gate::open();
    for (name, program) in parts {
        gate.step(name, || {
            if OF_WINDOW.iter().any(|(_, scenes)| *scenes == program) {
                return gate::window_at_length(program);
            }
            let mut cargo = process::cargo();
            cargo.args(["test", "--package", "kring-vault", "--test", program, "--", "--nocapture"]);
            gate::count_rust(cargo.env("KRING_TORTURE", "1"))
        });
    }
    if gate.close() { Ok(()) } else { Err(Fault::said_already()) }
}
