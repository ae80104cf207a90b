//! What the window must know before a vault is open: look, language, and which vault was used last.
//!
//! This is the one plain file Kring writes by itself. Nothing of a vault's content may ever be in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use kring_core::locale::Locale;
use kring_core::settings::{Settings, TextSize, Theme};
use serde::{Deserialize, Serialize};

use crate::system::files::write_whole;

/// The plain per-user settings.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Config {
    /// Language of the unlock screen.
    pub language: Locale,
    /// Look of the unlock screen.
    pub theme: Theme,
    /// How large the texts of the unlock screen are.
    pub text_size: TextSize,
    /// The folder of the vault to offer at start.
    pub vault: Option<PathBuf>,
}

impl Config {
    /// Reads the file; what is absent or unreadable gives the defaults, since nothing here is worth stopping for.
    pub fn read(file: &Path) -> Self {
        fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Takes over how an open vault looks, for the screens that come before the next one is open.
    pub fn look_like(&mut self, settings: &Settings) {
        self.language = settings.language;
        self.theme = settings.theme;
        self.text_size = settings.text_size;
    }

    /// The settings of a new vault: it looks as the screens before it did.
    pub fn first_settings(&self) -> Settings {
        Settings {
            language: self.language,
            theme: self.theme,
            text_size: self.text_size,
            ..Settings::default()
        }
    }

    /// Writes the file aside and renames it into place.
    pub fn write(&self, file: &Path) -> io::Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        write_whole(file, &serde_json::to_vec_pretty(self)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spoiled_file_gives_the_defaults_and_a_written_one_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sub/config.json");
        assert_eq!(Config::read(&file), Config::default());
        let config = Config { vault: Some(PathBuf::from("x.kring")), ..Config::default() };
        config.write(&file).unwrap();
        assert_eq!(Config::read(&file), config);
        fs::write(&file, b"{ spoiled").unwrap();
        assert_eq!(Config::read(&file), Config::default());
        fs::write(&file, br#"{ "language": "en", "theme": "dark" }"#).unwrap();
        let earlier = Config { language: Locale::En, theme: Theme::Dark, ..Config::default() };
        assert_eq!(Config::read(&file), earlier, "written by a version that knew no size of texts");
    }

    #[test]
    fn a_vault_looks_as_the_screens_before_it_and_those_after_it_as_the_vault() {
        let large = Config { text_size: TextSize::Percent200, theme: Theme::Dark, ..Config::default() };
        let settings = large.first_settings();
        assert_eq!((settings.text_size, settings.theme), (TextSize::Percent200, Theme::Dark));
        let mut config = Config::default();
        config.look_like(&settings);
        assert_eq!(config, large);
    }
}
