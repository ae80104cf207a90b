//! Makes the parser from the tables, with its help in the language of the user.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use kring_texts::{Language, Texts};

use crate::command::{Input, Kind, Noun, Place, Verb};
use crate::{nouns, render};

/// The whole command line.
pub(crate) fn build(texts: &'static Texts) -> Command {
    let nouns = nouns::ALL.iter().map(|noun| noun_command(noun, texts));
    let command = Command::new("kring")
        .version(env!("CARGO_PKG_VERSION"))
        .about(texts.get("cli-about"))
        .after_help(texts.get("cli-after-help"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args(globals(texts))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help_heading(texts.get("cli-heading-always"))
                .help(texts.get("cli-option-version")),
        )
        .subcommands(nouns);
    phrased(command, "kring", texts)
}

fn globals(texts: &Texts) -> [Arg; 5] {
    [
        Arg::new("vault")
            .long("vault")
            .value_name(value_name("dir", texts))
            .value_parser(value_parser!(PathBuf)),
        Arg::new("passphrase-file")
            .long("passphrase-file")
            .value_name(value_name("file", texts))
            .value_parser(value_parser!(PathBuf)),
        Arg::new("json").long("json").action(ArgAction::SetTrue),
        Arg::new("lang")
            .long("lang")
            .value_name("nl|en")
            .value_parser(|tag: &str| tag.parse::<Language>().map_err(|error| error.to_string())),
        Arg::new("help").short('h').long("help").action(ArgAction::Help),
    ]
    .map(|arg| {
        let help = texts.get(&format!("cli-option-{}", arg.get_id()));
        arg.global(true).help(help).display_order(900).help_heading(texts.get("cli-heading-always"))
    })
}

fn noun_command(noun: &'static Noun, texts: &'static Texts) -> Command {
    verb_command(noun, "", texts)
}

/// What goes by these words after the noun, with all that may follow them.
fn verb_command(noun: &'static Noun, words: &str, texts: &'static Texts) -> Command {
    let path = format!("{} {words}", noun.name).trim_end().to_owned();
    let name = path.rsplit(' ').next().unwrap_or_default().to_owned();
    let specific = format!("cli-about-{}", path.replace(' ', "-"));
    let about = if texts.has(&specific) { specific } else { format!("cli-about-any-{name}") };
    let mut command = Command::new(name).about(texts.get(&about));
    let own = noun.verb(words);
    if let Some(verb) = own {
        command = with_inputs(command, noun, verb, texts);
    }
    for word in noun.next_words(words) {
        let words = format!("{words} {word}");
        // What is needed here is not needed by a verb that follows.
        command = command
            .subcommand(verb_command(noun, words.trim_start(), texts))
            .subcommand_negates_reqs(own.is_some());
    }
    phrased(command, &format!("kring {path}"), texts)
}

fn with_inputs(mut command: Command, noun: &Noun, verb: &Verb, texts: &Texts) -> Command {
    for input in verb.inputs.iter().copied().flatten() {
        command = command.arg(arg(input, noun, texts));
    }
    if verb.takes_json() {
        command = command.after_help(texts.get("cli-after-json"));
    }
    command
}

fn arg(input: &Input, noun: &Noun, texts: &Texts) -> Arg {
    let mut help = label(noun.name, input, texts);
    match input.kind {
        Kind::Choice(words) => help = format!("{help}: {}", words.join(", ")),
        Kind::Pairs(options) => {
            let keys = options.iter().map(|option| option.option).collect::<Vec<_>>().join(", ");
            help = texts.with("cli-repeatable", &[("label", format!("{help}: {keys}").into())]);
        }
        Kind::Preferred => help = format!("{help}: {}", CONTACT_KINDS.join(", ")),
        Kind::Texts | Kind::Many(_) | Kind::Languages | Kind::Contact(_) | Kind::Wishes => {
            help = texts.with("cli-repeatable", &[("label", help.into())]);
        }
        _ => {}
    }
    let heading = if input.is_word() { "cli-heading-words" } else { "cli-heading-options" };
    let arg = Arg::new(input.option).help(help).help_heading(texts.get(heading));
    let arg = match input.place {
        Place::Option => arg.long(input.option),
        Place::Needed => arg.long(input.option).required(true),
        Place::Word => arg.required(true),
        Place::OptionalWord => arg,
    };
    let arg = match input.kind {
        Kind::Texts | Kind::Many(_) | Kind::Languages | Kind::Contact(_) | Kind::Wishes | Kind::Pairs(_) => {
            arg.action(ArgAction::Append)
        }
        Kind::Preferred => {
            arg.value_parser(PossibleValuesParser::new(CONTACT_KINDS)).hide_possible_values(true)
        }
        Kind::Flag => arg.action(ArgAction::SetTrue),
        Kind::Choice(words) => arg.value_parser(PossibleValuesParser::new(words)).hide_possible_values(true),
        Kind::YesNo => {
            arg.value_parser(PossibleValuesParser::new(["yes", "no", "ja", "nee"])).hide_possible_values(true)
        }
        Kind::Path => arg.value_parser(value_parser!(PathBuf)),
        // Both signs and sizes are the domain's to refuse; the parser only wants digits.
        Kind::Number | Kind::Position => arg.value_parser(|text: &str| {
            text.parse::<i64>().map(|_| text.to_owned()).map_err(|error| error.to_string())
        }),
        _ => arg,
    };
    match input.kind {
        Kind::Flag => arg,
        Kind::Number | Kind::Position => {
            arg.value_name(value_name(value_sort(input), texts)).allow_negative_numbers(true)
        }
        _ => arg.value_name(value_name(value_sort(input), texts)),
    }
}

/// The sorts of ways to reach somebody.
const CONTACT_KINDS: [&str; 5] = ["phone", "message", "email", "post", "visit"];

fn value_sort(input: &Input) -> &'static str {
    match input.kind {
        Kind::Number | Kind::Position => "number",
        Kind::YesNo => "yesno",
        Kind::Day | Kind::PastDay => "day",
        Kind::Moment | Kind::PastMoment => "moment",
        Kind::TimeOfDay => "time",
        Kind::Choice(_) | Kind::Preferred => "word",
        Kind::Pairs(_) => "pair",
        Kind::One(_) | Kind::Many(_) => "id",
        Kind::AgendaItem => "item",
        Kind::MinuteLine | Kind::Decision => "line",
        Kind::Languages => "language",
        Kind::Rhythm => "rhythm",
        Kind::CallTimes => "calls",
        Kind::Folder => "dir",
        Kind::Path if matches!(input.option, "dir" | "rolling") => "dir",
        Kind::Path => "file",
        Kind::Text | Kind::Texts | Kind::Contact(_) | Kind::Wishes | Kind::Flag => "text",
    }
}

fn value_name(sort: &str, texts: &Texts) -> String {
    texts.get(&format!("cli-value-name-{sort}"))
}

/// What an input is called, in the words of its noun where those differ.
fn label(noun: &str, input: &Input, texts: &Texts) -> String {
    let option = format!("cli-option-{}", input.option);
    let texts_of = [format!("cli-option-{noun}-{}", input.option), option];
    texts_of
        .iter()
        .find(|id| texts.has(id))
        .map_or_else(|| render::label(noun, input.key, texts), |id| texts.get(id))
}

/// Gives a command its headings and its usage line in the language of the texts.
fn phrased(command: Command, path: &str, texts: &Texts) -> Command {
    let mut usage = path.to_owned();
    let groups = command.has_subcommands();
    let positionals = command.get_positionals().count();
    for arg in command.get_positionals() {
        let name = arg.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
        usage = format!("{usage} {name}");
    }
    let needed = command.get_opts().filter(|arg| arg.is_required_set());
    for arg in needed {
        let name = arg.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
        usage = format!("{usage} --{} {name}", arg.get_long().unwrap_or_default());
    }
    let word = if path == "kring" { "noun" } else { "verb" };
    if groups && positionals == 0 {
        usage = format!("{usage} {}", value_name(word, texts));
    }
    let usage = format!("{usage} [{}]", value_name("options", texts));
    let heading = texts.get(&format!("cli-heading-{word}s"));
    let template =
        format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", texts.get("cli-heading-usage"));
    command
        .override_usage(usage)
        .subcommand_help_heading(heading)
        .subcommand_value_name(value_name(word, texts))
        .help_template(template)
        .max_term_width(110)
}

#[cfg(test)]
mod tests {
    use super::build;
    use kring_texts::{Language, Texts};

    #[test]
    fn the_tables_make_a_sound_parser_in_every_language() {
        for language in Language::ALL {
            build(Texts::of(language)).debug_assert();
        }
    }

    #[test]
    fn all_help_is_there_in_every_language() {
        for language in Language::ALL {
            let mut command = build(Texts::of(language));
            command.build();
            let mut left = vec![command];
            while let Some(mut command) = left.pop() {
                let help = command.render_long_help().to_string();
                assert!(!help.contains("cli-"), "{language:?}: {help}");
                assert!(!help.contains("Usage:") || language == Language::En, "{help}");
                left.extend(command.get_subcommands().cloned());
            }
        }
    }
}
