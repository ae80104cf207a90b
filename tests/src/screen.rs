//! A display with nobody before it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::group::{Group, mortal};

/// Whether `WebKit` paints pages without a graphics card's way of composing them. Tests do; a figure may ask for the other.
const PLAIN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// A virtual X display of 1280 by 832 pixels.
pub struct Screen {
    _server: Group,
    name: String,
}

impl Screen {
    /// Starts a display; the server itself picks a free number, so that tests may run beside each other.
    pub fn on() -> Self {
        let mut command = mortal("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x832x24", "-nolisten", "tcp", "-noreset"]);
        let mut server = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let mut number = String::new();
        BufReader::new(server.child().stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb started no display");
        Self { _server: server, name: format!(":{}", number.trim()) }
    }

    /// Shows what `command` opens here, and nowhere else.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("GDK_BACKEND", "x11")
            .env("GTK_USE_PORTAL", "0")
            .env("NO_AT_BRIDGE", "1")
            .env(PLAIN, std::env::var(PLAIN).unwrap_or("1".to_owned()))
    }

    /// Makes a picture of the whole display, as a help after a failure.
    pub fn photograph(&self, file: &Path) {
        if let Some(folder) = file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = Command::new("import").args(["-window", "root", "-display", &self.name]).arg(file).status();
    }
}
