//! A display with nobody before it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};

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

    /// The same, with the web view drawing as it does on people's computers.
    pub fn show_as_people_do<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        self.show(command).env_remove(PLAIN)
    }

    /// How many windows of this class are to be seen, dialogs among them.
    pub fn windows(&self, class: &str) -> usize {
        let mut search = Command::new("xdotool");
        search.args(["search", "--onlyvisible", "--class", class]).stderr(Stdio::null());
        let found = self.show(&mut search).output().unwrap();
        String::from_utf8_lossy(&found.stdout).lines().count()
    }

    /// Asks the windows of this class to close, as a press on their cross does.
    pub fn ask_to_close(&self, class: &str) {
        let mut search = Command::new("xdotool");
        search.args(["search", "--onlyvisible", "--class", class]).stderr(Stdio::null());
        let found = self.show(&mut search).output().unwrap();
        let windows = String::from_utf8_lossy(&found.stdout).into_owned();
        assert!(!windows.is_empty(), "no window of {class} on the display");
        let (display, _) = x11rb::connect(Some(&self.name)).unwrap();
        let atom = |name: &str| display.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
        for window in windows.lines().map(|number| number.parse().unwrap()) {
            // ICCCM 4.2.8.1: how a window manager asks.
            let data = [atom("WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
            let request = ClientMessageEvent::new(32, window, atom("WM_PROTOCOLS"), data);
            display.send_event(false, window, EventMask::NO_EVENT, request).unwrap().check().unwrap();
        }
    }

    /// Makes a picture of the whole display, as a help after a failure.
    pub fn photograph(&self, file: &Path) {
        if let Some(folder) = file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = Command::new("import").args(["-window", "root", "-display", &self.name]).arg(file).status();
    }
}
