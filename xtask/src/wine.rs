//! What every folder of Wine's settings (a prefix) needs, whoever uses it.

use std::path::Path;
use std::process::Command;

use crate::fault::Outcome;
use crate::process;

/// Lets a command, and what it starts, use that folder.
pub fn dress<'c>(command: &'c mut Command, prefix: &Path) -> &'c mut Command {
    command.env("WINEPREFIX", prefix).env("WINEDEBUG", "-all");
    // Wine would offer to download what shows web pages and what runs .NET.
    command.env("WINEDLLOVERRIDES", "mscoree=;mshtml=")
}

/// Puts a library into a folder that was begun, which Debian's Wine lacks: Rust takes random numbers from it.
pub fn give_random_numbers(prefix: &Path) -> Outcome {
    let library = prefix.join("drive_c/windows/system32/bcryptprimitives.dll");
    if library.exists() {
        return Ok(());
    }
    let mut compiler = process::command("x86_64-w64-mingw32-gcc");
    compiler.args([
        "-shared",
        "-O1",
        "-Wall",
        "-Werror",
        "xtask/windows/bcryptprimitives.c",
        "-ladvapi32",
        "-o",
    ]);
    process::run(compiler.arg(library), "compile bcryptprimitives.dll for Wine")
}
