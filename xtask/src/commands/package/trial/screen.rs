//! Kring's window on a display with nobody before it.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::must;
use crate::display::Display;
use crate::fault::{Fault, Outcome};
use crate::process;

/// How long a window may take until it is there, and until it is gone; slow computers build and test at once.
const PATIENCE: Duration = Duration::from_mins(1);

/// A virtual display that Kring's window is tried on.
pub struct Screen {
    display: Display,
}

impl Screen {
    /// Starts one.
    pub fn on() -> Outcome<Self> {
        Ok(Self { display: Display::start()? })
    }

    /// Shows what `command` opens here.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        self.display.show(command).env("NO_AT_BRIDGE", "1").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
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

/// Waits for something that must come true.
pub fn wait(what: &str, mut is_so: impl FnMut() -> bool) -> Outcome {
    let end = Instant::now() + PATIENCE;
    while !is_so() {
        must(Instant::now() < end, || format!("waited in vain for {what}"))?;
        sleep(Duration::from_millis(200));
    }
    Ok(())
}
