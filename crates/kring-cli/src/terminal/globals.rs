//! What may be said with every command.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use kring_texts::Language;

use super::failure::Failure;

/// The options that stand before the noun, or anywhere after it.
#[derive(Debug)]
pub(crate) struct Globals {
    vault: Option<PathBuf>,
    /// Answers, and the input of `add` and `edit`, are JSON.
    pub(crate) json: bool,
    /// The language that was asked for with `--lang`.
    pub(crate) asked_language: Option<Language>,
    /// A file with the passphrase on its first line.
    pub(crate) passphrase_file: Option<PathBuf>,
}

impl Globals {
    /// Reads them from what clap understood.
    pub(crate) fn read(matches: &ArgMatches) -> Self {
        Self {
            vault: matches.get_one::<PathBuf>("vault").cloned(),
            json: matches.get_flag("json"),
            asked_language: matches.get_one::<Language>("lang").copied(),
            passphrase_file: matches.get_one::<PathBuf>("passphrase-file").cloned(),
        }
    }

    /// The vault's folder, from `--vault` or else `KRING_VAULT`.
    pub(crate) fn vault(&self) -> Result<PathBuf, Failure> {
        let said = || std::env::var_os("KRING_VAULT").map(PathBuf::from);
        let path = self.vault.clone().or_else(said).filter(|path| !path.as_os_str().is_empty());
        path.map(|path| whole(&path)).ok_or_else(|| Failure::new("cli.noVault"))
    }
}

/// A path from the root, so that the folder it is in has a name too.
pub(crate) fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// What must be known before the arguments are parsed, so that a mistake in them is told in the right way.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Early {
    /// `--json` is among the arguments.
    pub(crate) json: bool,
    /// The language for messages: `--lang`, else that of the system, else Dutch.
    pub(crate) language: Language,
}

impl Early {
    /// Looks through the raw arguments; what it cannot read it leaves to the parser.
    pub(crate) fn look(args: &[OsString], system: &[Option<String>]) -> Self {
        let texts: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
        let after = texts.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1]);
        let asked = after.or_else(|| texts.iter().find_map(|text| text.strip_prefix("--lang=")));
        let system = system.iter().flatten().find(|tag| !tag.is_empty());
        let language = asked.or(system.map(String::as_str)).and_then(|tag| tag.parse().ok());
        Self { json: texts.contains(&"--json"), language: language.unwrap_or_default() }
    }
}

/// The language variables of the system, the strongest first (POSIX, 8.2).
pub(crate) fn system_languages() -> Vec<Option<String>> {
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().map(|name| std::env::var(name).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Early, Language};

    fn look(args: &[&str], system: &[&str]) -> Early {
        let args: Vec<_> = args.iter().map(Into::into).collect();
        let system: Vec<_> = system.iter().map(|tag| Some((*tag).to_owned())).collect();
        Early::look(&args, &system)
    }

    #[test]
    fn what_is_asked_wins_over_the_system_and_dutch_is_the_rest() {
        assert_eq!(look(&["kring"], &[]).language, Language::Nl);
        assert_eq!(look(&["kring"], &["", "en_US.UTF-8"]).language, Language::En);
        assert_eq!(look(&["kring"], &["C", "en_US.UTF-8"]).language, Language::Nl);
        assert_eq!(look(&["kring", "--lang", "en"], &["nl_NL"]).language, Language::En);
        assert_eq!(look(&["kring", "--lang=en"], &["nl_NL"]).language, Language::En);
        assert_eq!(look(&["kring", "--lang"], &[]).language, Language::Nl);
        assert!(look(&["kring", "today", "--json"], &[]).json);
    }
}
