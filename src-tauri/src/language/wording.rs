//! Hints about wording with the rules of this municipality, where it has some.
//!
//! Own rules are files that somebody put beside the vault or in Kring's settings folder: `taalhulp.nl.json` and
//! `taalhulp.en.json`. They are read, never written, and read again when they change.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use kring_core::locale::Locale;
use kring_core::taalhulp;
use kring_core::taalhulp::{Hint, Rules};
use serde::Serialize;
use specta::Type;

/// The rules in use, made once and again when a file of them changes.
#[derive(Default)]
pub struct Wording(Mutex<Option<Made>>);

struct Made {
    language: Locale,
    /// The files looked for, with when they were changed; `None` for one that is not there.
    files: Vec<(PathBuf, Option<SystemTime>)>,
    rules: Rules,
    own: Option<OwnRules>,
}

/// A file of own rules.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwnRules {
    /// Where it is.
    pub place: String,
    /// Why it cannot be used; the rules of Kring are used alone then.
    pub refused: Option<String>,
}

impl Wording {
    /// The hints for a text, with places as the window counts them.
    pub fn check(&self, text: &str, language: Locale, folders: &[PathBuf]) -> Vec<Hint> {
        self.with(language, folders, |made| taalhulp::in_utf16(text, taalhulp::check_with(&made.rules, text)))
    }

    /// The file of own rules, if there is one.
    pub fn own(&self, language: Locale, folders: &[PathBuf]) -> Option<OwnRules> {
        self.with(language, folders, |made| made.own.clone())
    }

    fn with<T>(&self, language: Locale, folders: &[PathBuf], ask: impl FnOnce(&Made) -> T) -> T {
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let files = looked_for(language, folders);
        let current = made.take().filter(|made| made.language == language && made.files == files);
        ask(made.insert(current.unwrap_or_else(|| Made::of(language, files))))
    }
}

impl Made {
    fn of(language: Locale, files: Vec<(PathBuf, Option<SystemTime>)>) -> Self {
        let there = files.iter().find(|(_, changed)| changed.is_some()).map(|(place, _)| place);
        let read = there.map(|place| (place, read(place, language)));
        let (rules, own) = match read {
            None => (Rules::built_in(language), None),
            Some((place, Ok(rules))) => (rules, Some((place, None))),
            Some((place, Err(reason))) => (Rules::built_in(language), Some((place, Some(reason)))),
        };
        let own = own.map(|(place, refused)| OwnRules { place: place.display().to_string(), refused });
        Self { language, files, rules, own }
    }
}

fn read(place: &Path, language: Locale) -> Result<Rules, String> {
    let text = fs::read_to_string(place).map_err(|error| error.to_string())?;
    Rules::with_own(language, &text).map_err(|error| error.to_string())
}

fn looked_for(language: Locale, folders: &[PathBuf]) -> Vec<(PathBuf, Option<SystemTime>)> {
    let name = format!("taalhulp.{}.json", super::of(language).tag());
    let changed = |place: &Path| fs::metadata(place).and_then(|found| found.modified()).ok();
    folders.iter().map(|folder| folder.join(&name)).map(|place| (place.clone(), changed(&place))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_rules_are_used_as_soon_as_they_are_there_and_told_when_they_are_broken() {
        let (beside, settings) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let folders = [beside.path().to_path_buf(), settings.path().to_path_buf()];
        let wording = Wording::default();
        let found = |text: &str| wording.check(text, Locale::Nl, &folders).len();
        assert_eq!(found("Een havenrat."), 0);
        assert!(wording.own(Locale::Nl, &folders).is_none());

        let file = settings.path().join("taalhulp.nl.json");
        fs::write(&file, r#"{ "rules": [ { "kind": "label", "find": ["havenrat*"] } ] }"#).unwrap();
        assert_eq!(found("Een havenrat."), 1);
        assert_eq!(wording.check("Een havenrat.", Locale::En, &folders).len(), 0);

        fs::write(beside.path().join("taalhulp.nl.json"), "{").unwrap();
        assert_eq!(found("Een havenrat."), 0, "the one beside the vault goes first");
        assert_eq!(found("Zij is een zeurpiet."), 1, "the rules of Kring stay");
        assert!(wording.own(Locale::Nl, &folders).unwrap().refused.is_some());
    }
}
