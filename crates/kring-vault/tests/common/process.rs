//! The test program itself, started anew to run one of its tests as a process that can be killed or hindered.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

const VAULT: &str = "KRING_TEST_PROCESS_VAULT";

/// The vault that this process is to work on; `None` unless it was started by [`itself`].
pub fn vault_to_work_on() -> Option<PathBuf> {
    std::env::var_os(VAULT).map(PathBuf::from)
}

/// This program, to run only `test`, on a vault; with `under` it is started by another program.
pub fn itself(under: &[&str], test: &str, vault: &Path) -> Command {
    let this = std::env::current_exe().unwrap();
    let mut command = match under {
        [] => Command::new(this),
        [program, arguments @ ..] => {
            let mut command = Command::new(program);
            command.args(arguments).arg(this);
            command
        }
    };
    command.args(["--exact", test, "--nocapture", "--test-threads=1"]).env(VAULT, vault);
    command
}

/// Says that an operation is acknowledged. The test program may have written half a line before.
pub fn acknowledge(sequence: u64) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\nacknowledged {sequence}").unwrap();
    out.flush().unwrap();
}

fn read_number(line: &str) -> Option<u64> {
    line.trim_end().strip_prefix("acknowledged ")?.parse().ok()
}

/// A process that runs the test `writer`, which writes to a vault until it is killed.
pub struct Writer {
    child: Child,
    lines: BufReader<ChildStdout>,
    first: u64,
}

impl Writer {
    /// Starts one and waits until it was told of an operation that this is kept.
    pub fn start(vault: &Path) -> Self {
        let mut command = itself(&[], "writer", vault);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let mut writer = Self { child, lines, first: 0 };
        let mut said = String::new();
        while writer.first == 0 {
            said.clear();
            assert_ne!(writer.lines.read_line(&mut said).unwrap(), 0, "the writer gave up");
            writer.first = read_number(&said).unwrap_or(0);
        }
        writer
    }

    /// Kills it; gives back the last operation it was told is kept.
    pub fn kill(mut self) -> u64 {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let mut rest = String::new();
        self.lines.read_to_string(&mut rest).unwrap();
        rest.lines().filter_map(read_number).fold(self.first, u64::max)
    }
}
