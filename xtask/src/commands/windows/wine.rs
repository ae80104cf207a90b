//! Running programs for Windows under Wine, in a folder of settings of their own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cross::Cross;
use crate::{process, wine};

/// Lets a command, and what it starts, use that folder.
pub fn dress(command: &mut Command, cross: &Cross) {
    wine::dress(command, &cross.prefix);
}

/// A program for Windows.
pub fn command(cross: &Cross, program: impl AsRef<OsStr>) -> Command {
    let mut command = process::command("wine");
    command.arg(program);
    dress(&mut command, cross);
    command
}

/// A path of this system as Wine's programs see it: below drive Z, wherever they are.
pub fn path(path: &Path) -> PathBuf {
    let mut drive = std::ffi::OsString::from("Z:");
    drive.push(path);
    drive.into()
}

/// Ends Wine's own processes of that folder, which would stay for a while.
pub fn end(cross: &Cross) {
    let mut server = process::command("wineserver");
    dress(&mut server, cross);
    let _ = process::answer(server.arg("--kill"));
}
