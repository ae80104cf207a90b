//! The project's own chores: `cargo xtask run` and `cargo xtask test`, and the smaller ones they are made of.
//!
//! One file per command in `commands/`; what several commands share stands beside it. Hardly any dependencies,
//! so that the first command on an empty machine starts within seconds.

mod commands;
mod display;
mod fault;
mod gate;
mod packages;
mod place;
mod process;
mod tally;
mod tools;
mod wine;

use std::process::ExitCode;

use fault::Fault;

const HELP: &str = "\
cargo xtask COMMAND

  run [--release] [-- --demo]   install what is missing, build, and open the window;
                                without a display: make the demo vault and two PDF files in out/
  test                          the gate: every check and every test, with one closing line
  torture [PART]                the vault killed, starved, cut and damaged, and the window at every size of its own and
                                of its letters, at length: in 20 to 40 minutes
  windows [PART]                all that is shipped checked for Windows and macOS, built for Windows, and tried under Wine,
                                on Debian; parts: check, tests, exchange, prompt, figures
  setup                         only install what is missing
  bindings                      write the TypeScript bindings from the Rust signatures
  icons                         draw every app icon again from icons/kring.svg
  deny                          licences, sources, bans and (where its database is here) advisories
  package [KIND ...] [--programs DIR] [--try]
                                packages in target/package: deb, rpm, archive, nsis, msi, dmg; with --try each is
                                installed, used and removed; also: package try FILE ..., package sums DIR
  bench start                   how fast the window starts beside a bare one, both built for release
  bench vault [ROW ...]         the vault's sizes and times beside SQLCipher's; rows: seal, write, import,
                                unlock, space, memory";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let outcome = match command {
        "run" => commands::run::run(rest),
        "test" => commands::test::test(rest),
        "torture" => commands::torture::torture(rest),
        "windows" => commands::windows::windows(rest),
        "setup" => commands::setup::setup(rest),
        "bindings" => commands::bindings::bindings(rest),
        "icons" => commands::icons::icons(rest),
        "package" => commands::package::package(rest),
        "bench" => commands::bench::bench(rest),
        "deny" => commands::deny::deny(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(Fault::usage(format!("there is no command `{other}`; `cargo xtask help` lists them"))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            if let Some(message) = fault.message() {
                eprintln!("xtask: {message}");
            }
            ExitCode::from(fault.exit_code())
        }
    }
}
