//! The shipped window, which no driver can reach: keys and the mouse of the display itself, by `xdotool`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::bus::Bus;
use crate::group::{Group, mortal};
use crate::home::Home;
use crate::programs;
use crate::screen::Screen;

/// A desk with the shipped window on it.
pub struct Desk {
    // In the order in which they go.
    window: Option<Group>,
    bus: Bus,
    screen: Screen,
    home: Home,
    name: String,
}

impl Desk {
    /// Starts the shipped window in an empty home; its output goes to files in that home.
    pub fn open(name: &str) -> Self {
        let mut desk = Self::empty(name);
        desk.start();
        desk
    }

    /// A desk with nothing on it yet.
    pub fn empty(name: &str) -> Self {
        let (bus, screen, home) = (Bus::start(), Screen::on(), Home::new());
        home.keep_caret_still();
        Self { window: None, bus, screen, home, name: name.to_owned() }
    }

    /// The message bus the program talks on.
    pub fn bus(&self) -> &Bus {
        &self.bus
    }

    /// The home the program lives in.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Starts the window and waits until it is painted.
    pub fn start(&mut self) {
        self.launch(&programs::shipped_window());
        self.wait("a painted window", Self::is_painted);
    }

    /// Starts the window and gives how light it was at its lightest, from 0 to 255, until it was painted: in its corner,
    /// where no text stands.
    pub fn lightest_until_painted(&mut self) -> u8 {
        self.launch(&programs::shipped_window());
        let mut lightest = 0;
        self.wait("a painted window", |desk| {
            let corner =
                desk.import(&["-crop", "1x1+1200+20", "-format", "%[fx:round(255*intensity)]", "info:-"]);
            lightest = corner.trim().parse::<u8>().unwrap_or(0).max(lightest);
            desk.is_painted()
        });
        lightest
    }

    /// Starts the shipped window, drawn as on people's computers, and makes it smaller and larger again from its first moment on, as a
    /// window manager does where the screen is small.
    pub fn start_resized(&mut self) {
        let mut command = mortal(programs::shipped_window());
        self.home.dress(&mut command).stdout(Stdio::null()).stderr(Stdio::null());
        self.window = Some(Group::start(self.bus.give(self.screen.show_as_people_do(&mut command))));
        let mut sizes = ["1180", "1280"].into_iter().cycle();
        self.wait("a painted window", |desk| {
            let width = sizes.next().unwrap_or_default();
            desk.xdotool(&[
                "search",
                "--onlyvisible",
                "--class",
                "kring-desktop",
                "windowsize",
                width,
                "700",
            ]);
            desk.is_painted()
        });
    }

    /// Starts `program` on a desk of its own and waits until it is painted.
    pub fn with(program: &Path) -> Self {
        let mut desk = Self::empty("measured");
        desk.launch(program);
        desk.wait("a painted window", Self::is_painted);
        desk
    }

    /// Starts `program` on an empty desk and gives the time until its page is painted.
    pub fn time_to_paint(program: &Path) -> Duration {
        let mut desk = Self::empty("start");
        let began = Instant::now();
        desk.launch(program);
        while !desk.is_painted() {
            assert!(began.elapsed() < Duration::from_secs(30), "{} paints nothing", program.display());
        }
        began.elapsed()
    }

    fn launch(&mut self, program: &Path) {
        let log = |name: &str| std::fs::File::create(self.home.path().join(name)).unwrap();
        let mut command = mortal(program);
        self.home.dress(&mut command).stdout(log("stdout.log")).stderr(log("stderr.log"));
        self.window = Some(Group::start(self.bus.give(self.screen.show(&mut command))));
    }

    /// Ends the program, and says whether it went by itself when its window was closed.
    pub fn close(&mut self) -> bool {
        self.xdotool(&["search", "--onlyvisible", "--name", "Kring", "windowclose"]);
        self.window.take().is_some_and(|mut window| window.ended_within(Duration::from_secs(5)))
    }

    /// Types text, key by key.
    pub fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "15", text]);
    }

    /// Presses keys by X11's names, such as `Tab` or `ctrl+l`, one after another.
    pub fn press(&self, keys: &[&str]) {
        for key in keys {
            self.xdotool(&["key", "--clearmodifiers", key]);
            std::thread::sleep(Duration::from_millis(80));
        }
    }

    /// How many windows of the program are on the display, dialogs among them.
    pub fn windows(&self) -> usize {
        self.screen.windows("kring-desktop")
    }

    /// Waits until the picture has not changed for half a second.
    pub fn settle(&self) {
        let end = Instant::now() + Duration::from_secs(20);
        let mut last = self.fingerprint();
        let mut since = Instant::now();
        while Instant::now() < end {
            std::thread::sleep(Duration::from_millis(100));
            let now = self.fingerprint();
            if now != last {
                (last, since) = (now, Instant::now());
            } else if since.elapsed() > Duration::from_millis(500) {
                return;
            }
        }
    }

    /// Waits for something that must come true; on failure a picture is left in `target/shots`.
    pub fn wait(&self, what: &str, mut is_true: impl FnMut(&Self) -> bool) {
        let end = Instant::now() + Duration::from_secs(20);
        while !is_true(self) {
            if Instant::now() > end {
                self.photograph("waiting");
                panic!("waited in vain for {what}");
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Keeps a picture of the display in `target/shots`.
    pub fn photograph(&self, moment: &str) -> PathBuf {
        let file = programs::shots().join(format!("{}-{moment}.png", self.name));
        self.screen.photograph(&file);
        file
    }

    /// Text with its soft edges has many colours; an empty window has one or two.
    fn is_painted(&self) -> bool {
        let colours = self.import(&["-format", "%k", "info:-"]).trim().parse().unwrap_or(0);
        colours > 20
    }

    fn fingerprint(&self) -> String {
        self.import(&["-format", "%#", "info:-"])
    }

    fn import(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("import");
        command.args(["-window", "root"]).args(arguments).stderr(Stdio::null());
        let output = self.screen.show(&mut command).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn xdotool(&self, arguments: &[&str]) {
        let mut command = Command::new("xdotool");
        self.screen
            .show(command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()))
            .status()
            .unwrap();
    }
}
