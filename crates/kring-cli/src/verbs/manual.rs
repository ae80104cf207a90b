//! `kring manual`: the manual page for `man`, made of the parser, so that it names all that the parser knows, in the language
//! of the answers.

use std::fmt::Write;

use clap::{Arg, Command};
use kring_texts::Texts;
use serde_json::json;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::exit;
use crate::terminal::failure::Failure;

/// The variables that `kring` reads.
const VARIABLES: [&str; 4] =
    ["KRING_VAULT", "KRING_PASSPHRASE", "KRING_NEW_PASSPHRASE", "KRING_BACKUP_PASSPHRASE"];

/// Writes the page as `man` reads it (`roff`, the macros of man(7)); no vault is opened.
pub(crate) fn run(_call: &Call, context: &mut Context) -> Result<(), Failure> {
    let page = page((context.vocabulary.parser)(context.texts), context.texts);
    if context.globals.json {
        return context.print_json(&json!(page));
    }
    context.print(&page)
}

fn page(mut command: Command, texts: &Texts) -> String {
    // Fills in usages, and gives every verb the options that go with all of them.
    command.build();
    let heading = |name: &str| texts.get(&format!("cli-manual-{name}"));
    let mut page = Page::default();
    page.request(&format!("TH KRING 1 \"\" \"Kring {}\" Kring", env!("CARGO_PKG_VERSION")));
    page.section(&heading("name"));
    page.line(&format!("kring - {}", about(&command)));
    page.section(&heading("synopsis"));
    page.bold(&usage(&mut command));
    page.section(&heading("description"));
    page.as_it_stands(&command.get_after_help().map(ToString::to_string).unwrap_or_default());
    page.section(&texts.get("cli-heading-always"));
    for option in command.get_arguments() {
        page.entry(&shown(option), &help(option));
    }
    page.section(&texts.get("cli-heading-nouns"));
    for noun in command.get_subcommands_mut() {
        page.subsection(noun.get_name());
        page.line(&about(noun));
        page.verbs(noun, true);
    }
    page.section(&heading("environment"));
    for name in VARIABLES {
        page.entry(name, &heading(name));
    }
    page.section(&heading("exit"));
    for code in exit::ALL {
        page.entry(&code.to_string(), &heading(&format!("exit-{code}")));
    }
    page.text
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn usage(command: &mut Command) -> String {
    let usage = command.render_usage().to_string();
    usage.trim_start_matches("Usage:").trim().to_owned()
}

fn help(arg: &Arg) -> String {
    arg.get_help().map(ToString::to_string).unwrap_or_default()
}

/// An option or a word in its place, as it is typed.
fn shown(arg: &Arg) -> String {
    let value = arg.get_value_names().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default();
    let names =
        [arg.get_short().map(|short| format!("-{short}")), arg.get_long().map(|long| format!("--{long}"))];
    let names = names.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let takes_value = arg.get_action().takes_values();
    format!("{names} {}", if takes_value { value.as_str() } else { "" }).trim().to_owned()
}

/// A page that is being written.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    /// Every verb that a noun has, and the options that go with each.
    fn verbs(&mut self, command: &mut Command, is_noun: bool) {
        let arguments: Vec<_> = command.get_arguments().filter(|arg| !arg.is_global_set()).cloned().collect();
        let does_something = !command.has_subcommands() || !arguments.is_empty();
        if does_something {
            let told = if is_noun { String::new() } else { about(command) };
            let usage = usage(command);
            self.entry(&usage, &told);
            if !arguments.is_empty() {
                self.request("RS");
                for arg in &arguments {
                    self.entry(&shown(arg), &help(arg));
                }
                self.request("RE");
            }
        }
        for verb in command.get_subcommands_mut() {
            self.verbs(verb, false);
        }
    }

    fn section(&mut self, title: &str) {
        self.request(&format!("SH \"{}\"", title.to_uppercase()));
    }

    fn subsection(&mut self, title: &str) {
        self.request(&format!("SS \"{title}\""));
    }

    fn bold(&mut self, text: &str) {
        self.request(&format!("B {}", quoted(text)));
    }

    /// What is typed, and what it does.
    fn entry(&mut self, typed: &str, does: &str) {
        self.request("TP");
        self.bold(typed);
        self.line(does);
    }

    /// Text with its own ends of lines.
    fn as_it_stands(&mut self, text: &str) {
        self.request("nf");
        for line in text.lines() {
            self.line(line);
        }
        self.request("fi");
    }

    fn request(&mut self, request: &str) {
        // Writing to a text cannot fail.
        let _ = writeln!(self.text, ".{request}");
    }

    fn line(&mut self, text: &str) {
        let plain = text.split('\n').map(escaped).collect::<Vec<_>>().join("\n");
        // An empty line would end a list; this one shows nothing.
        let _ = writeln!(self.text, "{}", if plain.is_empty() { "\\&" } else { &plain });
    }
}

/// A text as one word of a request.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text).replace('"', "\\(dq"))
}

/// A line in which nothing is a request or an escape, and a stroke stays the stroke that is typed.
fn escaped(line: &str) -> String {
    let escaped = line.replace('\\', "\\e").replace('-', "\\-");
    if escaped.starts_with(['.', '\'']) { format!("\\&{escaped}") } else { escaped }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn no_text_is_taken_for_a_request() {
        assert_eq!(escaped(".kring is its name"), "\\&.kring is its name");
        assert_eq!(escaped("'t Hof"), "\\&'t Hof");
        assert_eq!(escaped("a\\b --vault"), "a\\eb \\-\\-vault");
    }
}
