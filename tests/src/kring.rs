//! Calling `kring` as a script does.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

use crate::home::Home;
use crate::programs;

/// The passphrase of the vaults these tests make.
pub const PASSPHRASE: &str = "vier losse woorden samen";

/// What every opening of a vault with a weak key says.
pub const TEST_VAULT: &str = "gemaakt voor proeven";

/// A vault for one test, and the calls on it.
pub struct Kring {
    home: Home,
    vault: PathBuf,
}

/// What one call did.
pub struct Called {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Kring {
    /// A place for a vault that is not made yet.
    pub fn without_vault() -> Self {
        let home = Home::new();
        let vault = home.path().join("test.kring");
        Self { home, vault }
    }

    /// An empty vault, quickly made: its key derivation is weak on purpose.
    pub fn with_vault() -> Self {
        let kring = Self::without_vault();
        kring.ask(&["vault", "create", "--insecure-test-kdf", "--kdf-memory", "64"]).ends_with(0);
        kring
    }

    /// The vault's folder.
    pub fn vault(&self) -> &Path {
        &self.vault
    }

    /// The home it all happens in.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The program with this vault and the right passphrase in its environment, ready to take arguments.
    pub fn command(&self) -> Command {
        let mut command = self.bare_command();
        command.arg("--vault").arg(&self.vault).env("KRING_PASSPHRASE", PASSPHRASE);
        command
    }

    /// The program without vault or passphrase.
    pub fn bare_command(&self) -> Command {
        let mut command = Command::new(programs::kring());
        self.home.dress(&mut command).current_dir(self.home.path());
        command
    }

    /// Calls `kring --json` with these arguments and nothing on standard input.
    pub fn ask(&self, arguments: &[&str]) -> Called {
        self.tell(arguments, "")
    }

    /// Calls `kring --json` with these arguments and `input` on standard input.
    pub fn tell(&self, arguments: &[&str], input: &str) -> Called {
        let mut command = self.command();
        command.arg("--json").args(arguments);
        call(&mut command, input)
    }

    /// Calls `kring` as somebody types it, without JSON.
    pub fn say(&self, words: &[&str]) -> Called {
        call(self.command().args(words), "")
    }

    /// Adds a record of `noun` and gives its id.
    pub fn add(&self, noun: &str, input: &Value) -> String {
        let added = self.tell(&[noun, "add"], &input.to_string()).ends_with(0).json();
        added["id"].as_str().unwrap_or_else(|| panic!("no id in {added}")).to_owned()
    }

    /// Adds the least network there can be and gives its id.
    pub fn add_network(&self) -> String {
        let network = serde_json::json!({
            "name": "Havenkwartier", "purpose": "Samen afspreken wat de buurt prettig maakt", "basis": "publicTask"
        });
        self.add("network", &network)
    }

    /// Starts a `batch` that reads from a pipe.
    pub fn start_batch(&self, arguments: &[&str]) -> Child {
        let mut command = self.command();
        command.args(["--json", "batch"]).args(arguments).arg("-");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }
}

/// Runs a command to its end with `input` on its standard input.
pub fn call(command: &mut Command, input: &str) -> Called {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that refuses its arguments ends without reading.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    Called::from(child.wait_with_output().unwrap())
}

impl From<Output> for Called {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Called {
    /// Asserts the exit code.
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "exit code\nstdout: {}\nstderr: {}", self.out, self.err);
        self
    }

    /// Standard output as one JSON value.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {}", self.out))
    }

    /// Asserts that standard error is exactly one line, beside the notice that this is a vault for tests, and gives it.
    pub fn one_line_of_advice(&self) -> &str {
        let lines: Vec<&str> = self.err.lines().filter(|line| !line.contains(TEST_VAULT)).collect();
        assert_eq!(lines.len(), 1, "one line on standard error, not: {}", self.err);
        lines[0]
    }
}
