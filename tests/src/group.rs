//! Programs that are gone when the test is, with everything they started.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A program in a process group of its own.
pub struct Group {
    child: Child,
}

/// Wraps `program` so that it is told to end when the test that started it dies, whatever kills the test.
pub fn mortal(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM", "--"]).arg(program);
    command.stdin(Stdio::null());
    command
}

impl Group {
    /// Starts the command as the leader of a new group.
    pub fn start(command: &mut Command) -> Self {
        let name = format!("{command:?}");
        let child = command.process_group(0).spawn().unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { child }
    }

    /// The program itself.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Waits until the program ends by itself, and says whether it did within `limit`.
    pub fn ended_within(&mut self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        while Instant::now() < end {
            if self.child.try_wait().is_ok_and(|status| status.is_some()) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }

    fn signal(&self, name: &str) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args([name, "--", &group]).stderr(Stdio::null()).status();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal("-TERM");
        self.ended_within(Duration::from_secs(2));
        // What ignored the request, and children that outlived their parent.
        self.signal("-KILL");
        let _ = self.child.wait();
    }
}
