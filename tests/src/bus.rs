//! A message bus of a test's own, with nobody on it but the program under test and who the test plays.

use std::io::{BufRead, BufReader, PipeReader, Read};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::{OwnedFd, OwnedObjectPath};

use crate::group::{Group, mortal};

const LOGIN: &str = "/org/freedesktop/login1";
const OWN_SESSION: &str = "/org/freedesktop/login1/session/_31";
const OTHER_SESSION: &str = "/org/freedesktop/login1/session/_32";

/// A bus that is both the session's and the system's for whom it is given to.
pub struct Bus {
    _daemon: Group,
    address: String,
}

impl Bus {
    /// Starts a bus.
    pub fn start() -> Self {
        let mut command = mortal("dbus-daemon");
        command.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        let mut daemon = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let mut address = String::new();
        BufReader::new(daemon.child().stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(!address.trim().is_empty(), "dbus-daemon gave no address");
        Self { _daemon: daemon, address: address.trim().to_owned() }
    }

    /// Lets a program talk on this bus and on no other.
    pub fn give<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address).env("DBUS_SYSTEM_BUS_ADDRESS", &self.address)
    }

    /// Plays the login manager; to be there before the program starts.
    pub fn play_login_manager(&self) -> LoginManager {
        let bus = Builder::address(self.address.as_str())
            .and_then(|bus| bus.serve_at(LOGIN, Manager { given: Vec::new() }))
            .and_then(|bus| bus.name("org.freedesktop.login1"))
            .and_then(Builder::build)
            .unwrap();
        LoginManager { bus }
    }

    /// Says what a screen saver says when it covers the screen, or uncovers it.
    pub fn cover_screen(&self, covered: bool) {
        let bus = Builder::address(self.address.as_str()).and_then(Builder::build).unwrap();
        bus.emit_signal(
            None::<&str>,
            "/org/gnome/ScreenSaver",
            "org.gnome.ScreenSaver",
            "ActiveChanged",
            &(covered,),
        )
        .unwrap();
    }
}

/// The login manager of the bus.
pub struct LoginManager {
    bus: Connection,
}

/// What of the login manager the program asks.
struct Manager {
    /// The other ends of the delays that were given out.
    given: Vec<PipeReader>,
}

#[allow(clippy::unused_self, reason = "an object of a bus answers for itself, whatever it says")]
#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn get_session(&self, session: &str) -> OwnedObjectPath {
        assert_eq!(session, "auto");
        OwnedObjectPath::try_from(OWN_SESSION).unwrap()
    }

    fn inhibit(&mut self, what: &str, who: &str, why: &str, mode: &str) -> OwnedFd {
        assert_eq!((what, who, mode), ("sleep", "Kring", "delay"));
        assert!(!why.is_empty());
        let (other_end, given) = std::io::pipe().unwrap();
        self.given.push(other_end);
        OwnedFd::from(std::os::fd::OwnedFd::from(given))
    }
}

impl LoginManager {
    /// Waits until the program asked to be waited for.
    pub fn wait_for_delay(&self) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.take_delay().map(|delay| self.put_delay(delay)).is_none() {
            assert!(Instant::now() < end, "the program asked for no delay");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Says that the computer goes to sleep and waits, as the login manager does, until the program is ready for it.
    pub fn put_to_sleep(&self) {
        let mut delay = self.take_delay().expect("a delay that was asked for");
        self.prepare_for_sleep(true);
        // The end of the pipe: the program has let go of its own.
        assert_eq!(delay.read(&mut [0]).unwrap(), 0);
    }

    /// Says that the computer woke up.
    pub fn wake_up(&self) {
        self.prepare_for_sleep(false);
    }

    /// Says that the session of the one at this desk is locked.
    pub fn lock_session(&self) {
        self.lock(OWN_SESSION);
    }

    /// Says that the session of somebody else on this computer is locked.
    pub fn lock_other_session(&self) {
        self.lock(OTHER_SESSION);
    }

    fn lock(&self, session: &str) {
        self.bus.emit_signal(None::<&str>, session, "org.freedesktop.login1.Session", "Lock", &()).unwrap();
    }

    fn prepare_for_sleep(&self, begins: bool) {
        self.bus
            .emit_signal(None::<&str>, LOGIN, "org.freedesktop.login1.Manager", "PrepareForSleep", &(begins,))
            .unwrap();
    }

    fn take_delay(&self) -> Option<PipeReader> {
        self.bus.object_server().interface::<_, Manager>(LOGIN).unwrap().get_mut().given.pop()
    }

    fn put_delay(&self, delay: PipeReader) {
        self.bus.object_server().interface::<_, Manager>(LOGIN).unwrap().get_mut().given.push(delay);
    }
}
