//! `cargo xtask windows`: all that is shipped checked for Windows and macOS, built for Windows, and tried under Wine, on a Debian
//! machine. Nothing that is made here is shipped: the release workflow builds on each system with its own tools.

mod cross;
mod exchange;
mod figures;
mod prompt;
mod set_up;
mod small_disks;
mod wine;

use cross::{Cross, Target};
use small_disks::SmallDisks;

use crate::commands::setup::{self, Purpose};
use crate::display::Display;
use crate::fault::{Fault, Outcome};
use crate::gate::{self, Finding, Gate};
use crate::process;

const PARTS: [&str; 5] = ["check", "tests", "exchange", "prompt", "figures"];

/// Test programs of `kring-vault` that are empty elsewhere than on Linux, and why.
const LINUX_ONLY: &[(&str, &str)] = &[
    ("killed at every call", "every call is found with strace"),
    ("calls refused by the system", "calls are refused with strace"),
    ("the power goes", "a file system is shut down with ioctl"),
    ("a folder loses its write permission", "the test gives its own rights away"),
    ("no room for keys", "file systems of their own are mounted for it"),
    ("memory after a lock", "memory is searched in /proc"),
    ("a file that hangs", "a named pipe stands for one"),
];

/// The command; with the name of a part, only that.
pub fn windows(arguments: &[String]) -> Outcome {
    let wanted = match arguments {
        [] => None,
        [part] if PARTS.contains(&part.as_str()) => Some(part.as_str()),
        _ => {
            return Err(Fault::usage(format!(
                "`windows` takes one of {}, or nothing for all",
                PARTS.join(", ")
            )));
        }
    };
    let is_wanted = |part: &str| wanted.is_none_or(|one| one == part);
    let mut gate = Gate::open();
    let mut cross = None;
    gate.step("set-up", || {
        setup::prepare(Purpose::Run)?;
        cross = Some(set_up::prepare()?);
        Ok(Finding::check(true))
    });
    if let Some(cross) = &cross {
        if is_wanted("check") {
            check(&mut gate, cross);
        }
        if is_wanted("tests") {
            tests(&mut gate, cross);
        }
        if is_wanted("exchange") {
            gate.step("vaults from Linux and back", || exchange::exchange(cross));
        }
        if is_wanted("prompt") {
            gate.step("a passphrase by prompt", || prompt::prompt(cross));
        }
        if is_wanted("figures") {
            figures::figures(&mut gate, cross);
        }
        wine::end(cross);
    }
    if gate.close() { Ok(()) } else { Err(Fault::said_already()) }
}

/// Every shipped crate, for both systems; and whether the window's program links.
fn check(gate: &mut Gate, cross: &Cross) {
    gate.step("UI: build", || gate::checked(process::npm().args(["run", "build"]), "build the UI"));
    for (name, target) in [("check for Windows", Target::Windows), ("check for macOS", Target::MacOs)] {
        gate.step(name, || {
            let mut clippy = cross.cargo(target, "clippy");
            clippy.args(cross::SHIPPED).args(["--features", "kring-desktop/custom-protocol"]);
            gate::checked(clippy.args(["--", "-D", "warnings"]), "check with clippy")
        });
    }
    gate.step("the window for Windows", || {
        let mut build = cross.cargo(Target::Windows, "build");
        build.args(["--package", "kring-desktop", "--features", "kring-desktop/custom-protocol"]);
        let linked = gate::checked(&mut build, "build the window for Windows")?;
        if linked.held() {
            cross.put_web_view_loader_beside("debug")?;
        }
        Ok(linked)
    });
}

fn tests(gate: &mut Gate, cross: &Cross) {
    gate.step("build kring.exe", || {
        gate::checked(cross.cargo(Target::Windows, "build").args(cross::PROGRAMS), "build kring.exe")
    });
    let disks = SmallDisks::mount();
    gate.step("vault under Wine", || {
        let mut cargo = cross.cargo(Target::Windows, "test");
        cargo.args(["--package", "kring-vault", "--no-fail-fast"]);
        if let Some(disks) = &disks {
            cargo.env("KRING_TEST_SMALL_DISKS", wine::path(disks.folder()));
        }
        let found = gate::count_tests(&mut cargo)?;
        Ok(if disks.is_some() {
            found
        } else {
            found.with_remark("a full disk was not tried: only root may mount one")
        })
    });
    for (name, reason) in LINUX_ONLY {
        gate.step(name, || Ok(Finding::skipped(*reason)));
    }
    // One package at a time: together they would have other features, and much would be built again.
    gate.step("unit tests of kring.exe", || {
        gate::count_tests(cross.cargo(Target::Windows, "test").args(["--package", "kring-cli"]))
    });
    gate.step("command line under Wine", || {
        let mut cargo = cross.cargo(Target::Windows, "test");
        cargo.args(["--package", "kring-tests", "--test", "cli"]);
        gate::count_tests(cargo.env("KRING_CLI", wine::path(&cross.built("debug", "kring.exe"))))
    });
    gate.step("unit tests of the window's program", || window_unit_tests(cross));
    gate.step("the window under Wine", || {
        Ok(Finding::skipped(
            "WebView2 does not run under Wine; docs/windows.md has what to look at on Windows",
        ))
    });
}

/// What the window's program asks of Windows: the clipboard, the locked session, the folders.
fn window_unit_tests(cross: &Cross) -> Outcome<Finding> {
    let ui = gate::checked(process::npm().args(["run", "build"]), "build the UI")?;
    if !ui.held() {
        return Ok(ui);
    }
    let tests = || {
        let mut cargo = cross.cargo(Target::Windows, "test");
        cargo.args(["--package", "kring-desktop", "--lib", "--features", "kring-desktop/custom-protocol"]);
        cargo
    };
    let built = gate::checked(tests().arg("--no-run"), "build the tests of the window's program")?;
    if !built.held() {
        return Ok(built);
    }
    cross.put_web_view_loader_beside("debug")?;
    // Without a display Wine opens no window, not even a hidden one.
    let display = Display::start()?;
    gate::count_tests(display.show(&mut tests()))
}
