//! One run of the program: arguments in, an exit code out.

mod parser;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use kring_texts::Texts;

use crate::command::Call;
use crate::nouns;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::globals::{Early, Globals, system_languages};
use crate::terminal::{exit, fault, stopping, text};

/// Does what the arguments ask.
pub(crate) fn run(args: Vec<OsString>) -> ExitCode {
    let early = Early::look(&args, &system_languages());
    let texts = Texts::of(early.language);
    stopping::listen(texts);
    let matches = match parser::build(texts).try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => return asked_for_help_or_wrong(&error, &early, texts),
    };
    ended(&early, texts, || called(&matches, texts))
}

/// Does what was asked, and closes the vault in order also after a failure.
fn called(matches: &clap::ArgMatches, texts: &'static Texts) -> Result<u8, Failure> {
    let mut context = Context::new(Globals::read(matches), texts, nouns::vocabulary(parser::build));
    let done = call_of(matches).and_then(|call| (call.verb.run)(&call, &mut context));
    let done = done.map_err(|failure| context.as_it_ended(failure));
    done.and(context.finish())
}

/// How the program ends: what went wrong is told, a fault of Kring itself too.
pub(crate) fn ended(early: &Early, texts: &Texts, work: impl FnOnce() -> Result<u8, Failure>) -> ExitCode {
    match fault::caught(work).flatten() {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            tell(&failure, early.json, texts);
            ExitCode::from(failure.exit_code())
        }
    }
}

fn call_of(matches: &clap::ArgMatches) -> Result<Call, Failure> {
    let missing = || Failure::new("usage.noCommand");
    let (name, mut inner) = matches.subcommand().ok_or_else(missing)?;
    let noun = nouns::find(name).ok_or_else(missing)?;
    let mut words = String::new();
    while let Some((word, deeper)) = inner.subcommand() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
        inner = deeper;
    }
    let missing = || {
        let said = format!("{} {words}", noun.name);
        let verbs = noun.next_words(&words).join(", ");
        Failure::new("usage.noVerb").with("noun", said.trim_end()).with("verbs", verbs)
    };
    let verb = noun.verb(&words).ok_or_else(missing)?;
    Ok(Call { noun, verb, matches: inner.clone() })
}

/// One line on standard error; with `--json` also an object on standard output.
fn tell(failure: &Failure, json: bool, texts: &Texts) {
    // Nobody may be listening any more; the exit code still tells.
    let _ = writeln!(std::io::stderr(), "kring: {}", failure.message(texts));
    if json {
        let _ = writeln!(std::io::stdout(), "{}", text::json(&failure.json(texts)));
    }
}

fn asked_for_help_or_wrong(error: &clap::Error, early: &Early, texts: &Texts) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return ExitCode::from(if error.print().is_ok() { exit::DONE } else { 1 });
    }
    let failure = usage_failure(error);
    tell(&failure, early.json, texts);
    ExitCode::from(exit::USAGE)
}

/// What the parser refused, as an error of ours, so that it reads alike in every language.
fn usage_failure(error: &clap::Error) -> Failure {
    let value = |kind| error.get(kind).map(shown).unwrap_or_default();
    let word = value(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => Failure::new("usage.unknownOption").with("option", word),
        ErrorKind::InvalidSubcommand => {
            Failure::new("usage.unknownCommand").with("command", value(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => Failure::new("usage.missing").with("option", word),
        ErrorKind::InvalidValue if value(ContextKind::InvalidValue).is_empty() => {
            Failure::new("usage.noValue").with("option", word)
        }
        ErrorKind::InvalidValue => Failure::new("usage.value")
            .with("option", word)
            .with("value", value(ContextKind::InvalidValue))
            .with("choices", value(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => Failure::new("usage.unreadable")
            .with("option", word)
            .with("value", value(ContextKind::InvalidValue)),
        ErrorKind::ArgumentConflict => Failure::new("usage.twice").with("option", word),
        ErrorKind::InvalidUtf8 => Failure::new("usage.notText"),
        _ => Failure::new("usage.other"),
    }
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::parser::build;
    use super::{call_of, usage_failure};
    use kring_texts::{Language, Texts};

    fn code(line: &str) -> Option<String> {
        let args = std::iter::once("kring").chain(line.split_whitespace());
        match build(Texts::of(Language::Nl)).try_get_matches_from(args) {
            Ok(matches) => call_of(&matches).err().map(|failure| failure.code().to_owned()),
            Err(error) => Some(usage_failure(&error).code().to_owned()),
        }
    }

    #[test]
    fn every_slip_of_the_keys_has_its_own_answer() {
        for (line, expected) in [
            ("", "usage.noCommand"),
            ("netwerk list", "usage.unknownCommand"),
            ("network", "usage.noVerb"),
            ("network lst", "usage.unknownCommand"),
            ("network add --nam x", "usage.unknownOption"),
            ("network add --basis maybe", "usage.value"),
            ("network add --name", "usage.noValue"),
            ("network add --retention-years two", "usage.unreadable"),
            ("network add --name a --name b", "usage.twice"),
            ("network show", "usage.missing"),
            ("network show a b", "usage.unknownOption"),
            ("report minutes --meeting a", "usage.missing"),
            ("today --lang fr", "usage.unreadable"),
            ("vault create --passphrase x", "usage.unknownOption"),
            ("vault slot", "usage.noVerb"),
            ("vault slot lst", "usage.unknownCommand"),
            ("vault backup verify", "usage.missing"),
            ("undo lst", "usage.unreadable"),
            ("redo lst", "usage.unknownOption"),
        ] {
            assert_eq!(code(line).as_deref(), Some(expected), "{line}");
        }
    }

    #[test]
    fn global_options_may_stand_before_and_after() {
        for line in [
            "--vault a.kring --json --lang en network list",
            "network list --vault a.kring --json --lang en",
            "--vault a.kring network --json list --lang=en",
            "batch -",
            "person add --name=-x --network y",
            "agenda move m 2 1",
            "vault slot add Collega --json",
            "vault backup a.age",
            "vault backup --rolling map",
            "vault backup verify a.age --json",
            "undo",
            "undo list",
            "undo 41 --with-later",
            "redo",
        ] {
            assert_eq!(code(line), None, "{line}");
        }
    }
}
