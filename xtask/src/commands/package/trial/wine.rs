//! A Windows with nothing on it: a prefix of Wine, on a display with nobody before it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::super::files::{self, io};
use super::super::product;
use super::screen::Screen;
use crate::fault::{Fault, Outcome};
use crate::{packages, process, wine};

const PACKAGES: [&str; 4] = ["gcc-mingw-w64-x86-64-win32", "wine", "wine64", "xvfb"];

/// The Windows, which ends when this does.
pub struct Wine {
    screen: Screen,
    prefix: PathBuf,
}

impl Wine {
    /// A new one, which says that it is Windows 10.
    pub fn new() -> Outcome<Self> {
        packages::install(PACKAGES.into_iter())?;
        let prefix = product::workshop("wine")?;
        let made = Self { screen: Screen::on()?, prefix };
        made.run("wineboot", &["--init"], "make an empty Windows")?;
        made.run("wine", &["winecfg", "-v", "win10"], "make it Windows 10")?;
        wine::give_random_numbers(&made.prefix)?;
        Ok(made)
    }

    fn run(&self, program: &str, words: &[&str], purpose: &str) -> Outcome {
        process::run(self.dressed(Command::new(program).args(words)), purpose)
    }

    fn dressed<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        self.screen.show(wine::dress(command.stderr(Stdio::null()), &self.prefix))
    }

    /// A program of Windows, ready to take words. `program` is a path of Windows or of this computer.
    pub fn program(&self, program: &str) -> Command {
        let mut command = Command::new("wine");
        self.dressed(&mut command).arg(program);
        command
    }

    /// Runs a program to its end and gives its exit code.
    pub fn code(&self, program: &str, words: &[&str]) -> Outcome<i32> {
        let ended = self.program(program).args(words).stdin(Stdio::null()).stdout(Stdio::null()).status();
        let ended = ended.map_err(|error| Fault::new(format!("wine does not start ({error})")))?;
        ended.code().ok_or_else(|| Fault::new(format!("{program} was stopped by a signal")))
    }

    /// What a program says, when it ends well.
    pub fn answer(&self, program: &str, words: &[&str]) -> Option<String> {
        process::answer(self.program(program).args(words))
    }

    /// Starts a program that waits for what comes in.
    pub fn start(&self, program: &str, words: &[&str]) -> Outcome<Child> {
        let mut command = self.program(program);
        let child = command.args(words).stdin(Stdio::piped()).stdout(Stdio::null()).spawn();
        child.map_err(|error| Fault::new(format!("wine does not start ({error})")))
    }

    /// The value of a key of the registry; an empty name is the one without a name.
    pub fn registry(&self, key: &str, name: &str) -> Option<String> {
        let which = if name.is_empty() { vec!["/ve"] } else { vec!["/v", name] };
        let said = self.answer("reg", &[&["query", key][..], &which].concat())?;
        let line = said.lines().find(|line| line.contains("REG_"))?;
        let (_, value) = line.split_once("REG_")?;
        value.split_once(' ').map(|(_, value)| value.trim().to_owned())
    }

    /// A folder that Windows names by a variable.
    pub fn folder(&self, variable: &str) -> Outcome<String> {
        let said = self.answer("cmd", &["/c", "echo", variable]).unwrap_or_default();
        let folder = said.trim();
        if folder.starts_with("C:") {
            Ok(folder.to_owned())
        } else {
            Err(Fault::new(format!("no {variable}")))
        }
    }

    /// Where a path of Windows is on this computer.
    pub fn on_disk(&self, path: &str) -> PathBuf {
        self.prefix.join("drive_c").join(path.trim_start_matches(r"C:\").replace('\\', "/"))
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        let mut end = Command::new("wineserver");
        let _ = self.dressed(end.arg("-k")).status();
    }
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) -> Outcome {
    for file in files::below(from)? {
        let (source, place) = (from.join(&file), to.join(&file));
        let folder = place.parent().unwrap_or(to);
        fs::create_dir_all(folder).map_err(io("make", folder))?;
        fs::copy(&source, &place).map_err(io("copy", &source))?;
    }
    Ok(())
}
