//! A display with nobody before it, and Kring's window on it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::must;
use crate::fault::{Fault, Outcome};
use crate::process;

/// How long a window may take until it is there, and until it is gone; slow computers build and test at once.
const PATIENCE: Duration = Duration::from_mins(1);

/// A virtual X display of 1280 by 832 pixels, which goes when this does.
pub struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    /// Starts one; the server picks a free number.
    pub fn on() -> Outcome<Self> {
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
        let screen = Self { server, name: format!(":{}", number.trim()) };
        must(screen.name.len() > 1, || "Xvfb started no display".to_owned())?;
        Ok(screen)
    }

    /// Shows what `command` opens here.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
        command.env("NO_AT_BRIDGE", "1").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
    }

    /// Opens the window on the demo as a user of `home` does, keeps a picture of it and closes it.
    pub fn try_window(&self, program: &Path, home: &Path, picture: &Path) -> Outcome {
        let mut command = Command::new("dbus-run-session");
        command.arg("--").arg(program).arg("--demo").env("HOME", home).env("LANG", "nl_NL.UTF-8");
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env_remove(name);
        }
        let log = std::fs::File::create(picture.with_extension("log"));
        command.stdout(Stdio::null()).stderr(log.map_or_else(|_| Stdio::null(), Stdio::from));
        let started = self.show(&mut command).spawn();
        let mut window = started.map_err(|error| Fault::new(format!("dbus-run-session: {error}")))?;
        let seen = self.seen(&mut window, picture);
        if seen.is_err() {
            let _ = window.kill();
        }
        seen
    }

    fn seen(&self, window: &mut Child, picture: &Path) -> Outcome {
        wait("a painted window", || self.colours() > 200)?;
        // Until what comes in after the first picture is painted too.
        sleep(Duration::from_secs(3));
        let mut import = Command::new("import");
        process::run(
            self.show(import.args(["-window", "root"]).arg(picture)),
            "make a picture of the window",
        )?;
        let mut close = Command::new("xdotool");
        close.args(["search", "--onlyvisible", "--name", "Kring", "windowclose"]);
        process::run(self.show(&mut close), "close the window")?;
        wait("the end of the program", || matches!(window.try_wait(), Ok(Some(_))))
    }

    /// An empty display has one colour, text with its soft edges has many.
    fn colours(&self) -> u32 {
        let mut import = Command::new("import");
        import.args(["-window", "root", "-format", "%k", "info:-"]);
        process::answer(self.show(&mut import)).and_then(|said| said.parse().ok()).unwrap_or(0)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Waits for something that must come true.
pub fn wait(what: &str, mut is_so: impl FnMut() -> bool) -> Outcome {
    let end = Instant::now() + PATIENCE;
    while !is_so() {
        must(Instant::now() < end, || format!("waited in vain for {what}"))?;
        sleep(Duration::from_millis(200));
    }
    Ok(())
}
