//! Why a chore stopped, in one line that says what to do next.

/// A reason to stop.
#[derive(Debug)]
pub struct Fault {
    message: Option<String>,
    exit_code: u8,
}

impl Fault {
    /// Something went wrong; `message` is one line that says what to do next.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), exit_code: 1 }
    }

    /// The command was asked for in a way it does not know.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), exit_code: 2 }
    }

    /// The command has said everything itself; only the exit code is left.
    pub fn said_already() -> Self {
        Self { message: None, exit_code: 1 }
    }

    /// What to tell the person at the terminal.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The exit code of the process.
    pub fn exit_code(&self) -> u8 {
        self.exit_code
    }
}

/// The result of a chore.
pub type Outcome<T = ()> = Result<T, Fault>;

/// Refuses arguments a command does not take.
pub fn takes_none(command: &str, arguments: &[String]) -> Outcome {
    match arguments.first() {
        None => Ok(()),
        Some(first) => Err(Fault::usage(format!("`{command}` takes no arguments, and got `{first}`"))),
    }
}
