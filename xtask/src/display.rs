//! A display with nobody before it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::fault::{Fault, Outcome};

/// A virtual X display of 1280 by 832 pixels, which goes when this does.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one; the server picks a free number.
    pub fn start() -> Outcome<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x832x24", "-nolisten", "tcp", "-noreset"]);
        let started = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut server =
            started.map_err(|error| Fault::new(format!("Xvfb does not start ({error}); install xvfb")))?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            // A server that says nothing has no number, which the next line finds.
            let _ = BufReader::new(said).read_line(&mut number);
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        if display.name.len() > 1 { Ok(display) } else { Err(Fault::new("Xvfb started no display")) }
    }

    /// Shows what `command` opens here.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11")
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
