//! What every verb has at hand: the texts, the hour, the vault once it is open, and the way out. Knows no noun.

pub(crate) mod extra_verbs;
pub(crate) mod notes;

use std::io::{self, BufWriter, Write};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kring_core::locale::Locale;
use kring_core::record::RecordKind;
use kring_core::vault::{Locked, Passphrase, Vault};
use kring_core::{Now, Workspace};
use kring_texts::Texts;
use serde_json::Value;

use crate::terminal::failure::Failure;
use crate::terminal::globals::Globals;
use crate::terminal::language::locale;
use crate::terminal::passphrase::{self, Asking};
use crate::terminal::watch::Watch;
use crate::terminal::{exit, stopping, text};

/// What the list of nouns tells those who do not know that list.
#[derive(Clone, Copy)]
pub(crate) struct Vocabulary {
    /// What a verb of the command line stands for, where the domain has another name for it.
    pub(crate) alias: fn(&str) -> Option<&'static Alias>,
    /// The kinds of records that are shown by their name where another record holds their id.
    pub(crate) named: fn() -> Vec<RecordKind>,
    /// The whole command line, for what is written about it.
    pub(crate) parser: Parser,
}

/// Makes the parser, with its help in the language of the texts.
pub(crate) type Parser = fn(&'static Texts) -> clap::Command;

/// A verb of the domain with a part of its input given already.
#[derive(Clone, Copy)]
pub(crate) struct Alias {
    /// The verb.
    pub(crate) verb: &'static str,
    /// A field of its input.
    pub(crate) field: &'static str,
    /// What that field holds.
    pub(crate) value: &'static str,
}

/// One run of the program.
pub(crate) struct Context {
    /// The options that go with every command.
    pub(crate) globals: Globals,
    /// The words of the user's language.
    pub(crate) texts: &'static Texts,
    /// What the nouns say.
    pub(crate) vocabulary: Vocabulary,
    workspace: Option<Workspace>,
    /// Number of the vault's last operation when it came in hand.
    began_at: u64,
    out: BufWriter<io::Stdout>,
    code: u8,
}

impl Context {
    /// A run with nothing opened yet.
    pub(crate) fn new(globals: Globals, texts: &'static Texts, vocabulary: Vocabulary) -> Self {
        Self {
            globals,
            texts,
            vocabulary,
            workspace: None,
            began_at: 0,
            out: BufWriter::new(io::stdout()),
            code: exit::DONE,
        }
    }

    /// The present moment on this machine's clock. Nothing else in the program reads the clock.
    #[expect(clippy::disallowed_methods, reason = "this is where the program makes its Now")]
    pub(crate) fn now() -> Now {
        Now::new(Timestamp::now(), TimeZone::system())
    }

    /// The language of the answers: words are read in it, and documents about the vault itself are written in it.
    pub(crate) fn locale(&self) -> Locale {
        locale(self.texts.language())
    }

    /// The open vault; asks for its passphrase the first time.
    pub(crate) fn workspace(&mut self) -> Result<&mut Workspace, Failure> {
        if self.workspace.is_none() {
            let (opened, _) = self.unlock()?;
            self.keep(opened)?;
        }
        self.workspace.as_mut().ok_or_else(|| Failure::new("cli.noVault"))
    }

    /// Runs a verb by its name ("person add"): JSON in, JSON out.
    pub(crate) fn call(&mut self, verb: &str, input: Value) -> Result<Value, Failure> {
        let (verb, input) = self.meant(verb, input);
        let now = Self::now();
        let workspace = self.workspace()?;
        match extra_verbs::find(&verb) {
            Some(run) => run(workspace, input, &now),
            None => Ok(kring_core::perform(workspace, &verb, input, &now)?),
        }
    }

    /// Runs verbs as one operation. The error says at which of them it went wrong, from 0.
    pub(crate) fn call_together(
        &mut self,
        verbs: Vec<(String, Value)>,
    ) -> Result<Vec<Value>, (usize, Failure)> {
        let verbs = verbs.into_iter().map(|(verb, input)| self.meant(&verb, input)).collect();
        let mut watch = Watch::start("cli-progress-batch", self.texts);
        let mut tell = |done, total| watch.tell(done, total);
        let workspace = self.workspace().map_err(|failure| (0, failure))?;
        workspace
            .batch_atomic(verbs, &Self::now(), &mut tell)
            .map_err(|error| (error.place, error.error.into()))
    }

    /// A verb of the command line as the domain names it, with what its name says put in its input.
    fn meant(&self, verb: &str, mut input: Value) -> (String, Value) {
        let Some(alias) = (self.vocabulary.alias)(verb) else { return (verb.to_owned(), input) };
        if let Value::Object(fields) = &mut input {
            fields.insert(alias.field.to_owned(), alias.value.into());
        }
        (alias.verb.to_owned(), input)
    }

    /// Takes a vault that was just made or opened. From here on Ctrl+C ends with what is under way.
    ///
    /// # Errors
    /// `vault.cancelled` when it was asked to stop before.
    pub(crate) fn keep(&mut self, workspace: Workspace) -> Result<(), Failure> {
        self.began_at = workspace.vault().sequence();
        self.workspace = Some(workspace);
        stopping::working()
    }

    /// How many operations were done with the vault since it came in hand.
    pub(crate) fn operations(&self) -> u64 {
        let now = self.workspace.as_ref().map_or(self.began_at, |workspace| workspace.vault().sequence());
        now.saturating_sub(self.began_at)
    }

    /// A failure as it is told: what was stopped after something was done is not told as if nothing was.
    pub(crate) fn as_it_ended(&self, failure: Failure) -> Failure {
        match self.operations() {
            done if done > 0 && failure.code() == "vault.cancelled" => {
                Failure::new("cli.stopped").with("done", done)
            }
            _ => failure,
        }
    }

    /// Opens the vault and gives what it was opened with, for a backup under the same passphrase.
    pub(crate) fn open_by_hand(&mut self) -> Result<Passphrase, Failure> {
        let (opened, passphrase) = self.unlock()?;
        self.keep(opened)?;
        Ok(passphrase)
    }

    /// The vault, still locked, for what is done to one that may not open whole.
    pub(crate) fn locked(&self) -> Result<Vault<Locked>, Failure> {
        Ok(Vault::open(&self.globals.vault()?).map_err(kring_core::Error::from)?)
    }

    fn unlock(&mut self) -> Result<(Workspace, Passphrase), Failure> {
        let vault = self.locked()?;
        let passphrase = passphrase::get(&self.globals, Asking::Once, self.texts)?;
        let mut watch = Watch::start("cli-progress-unlock", self.texts);
        let mut told = |done, total| watch.tell(done, total);
        let opened =
            Workspace::unlock(vault, &passphrase, &Self::now(), &mut told).map_err(|(_, error)| error)?;
        drop(watch);
        notes::on_opening(self.texts, opened.vault().info());
        Ok((opened, passphrase))
    }

    /// Writes text for people.
    pub(crate) fn print(&mut self, answer: &str) -> Result<(), Failure> {
        self.write(&text::text(answer.trim_end()))
    }

    /// Writes one JSON value on one line.
    pub(crate) fn print_json(&mut self, value: &Value) -> Result<(), Failure> {
        self.write(&text::json(value))
    }

    /// Writes a line and sees to it that it is out, so that whoever reads knows at once.
    pub(crate) fn print_now(&mut self, value: &Value) -> Result<(), Failure> {
        self.print_json(value)?;
        self.flush()
    }

    /// Sees to it that what was written is out.
    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        self.out.flush().map_err(|error| lost(&error))
    }

    fn write(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.out, "{line}").map_err(|error| lost(&error))
    }

    /// Ends with this code although nothing stopped the run.
    pub(crate) fn end_with(&mut self, code: u8) {
        self.code = code;
    }

    /// Closes the vault, sees to it that the answer is out, and gives the exit code.
    pub(crate) fn finish(mut self) -> Result<u8, Failure> {
        if let Some(workspace) = self.workspace.take() {
            notes::on_health(self.texts, &workspace.health());
            drop(workspace.lock());
        }
        self.out.flush().map_err(|error| lost(&error))?;
        Ok(self.code)
    }
}

/// Whoever read the answer is gone, or its disk is full. What was done stays done.
fn lost(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Failure::new("cli.outputClosed"),
        _ => Failure::new("cli.outputFailed").with("reason", error),
    }
}
