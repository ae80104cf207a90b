//! The settings as the vault keeps them, and changing them.

use std::path::Path;

use kring_vault::Operation;

use crate::check;
use crate::error::Error;
use crate::model::{Model, Shelf, Stored};
use crate::now::Now;
use crate::record::Noun;
use crate::workspace::Workspace;

use super::Settings;

const CHANGE: Operation = Operation::lasting("settings.change");

impl Stored for Settings {
    const NOUN: Noun = Noun::Setting;

    fn shelf(model: &Model) -> &Shelf<Self> {
        &model.settings
    }

    fn shelf_mut(model: &mut Model) -> &mut Shelf<Self> {
        &mut model.settings
    }

    fn check(&self) -> Result<(), Error> {
        check::number("idleMinutes", self.idle_minutes, 1, 60)?;
        check::text("municipality", &self.municipality, check::NAME)?;
        check::text("userName", &self.user_name, check::NAME)?;
        self.backup.check()
    }
}

impl Model {
    /// The settings; those of a new vault as long as nobody changed any.
    pub fn settings(&self) -> Settings {
        self.settings.values().next().map(|kept| kept.content.clone()).unwrap_or_default()
    }
}

impl Workspace {
    /// Changes the settings.
    ///
    /// Errors: `vault.insideVault` for a folder of backups inside a vault.
    pub fn change_settings(&mut self, settings: Settings, now: &Now) -> Result<Settings, Error> {
        let folder = &settings.backup.folder;
        if !folder.is_empty() && *folder != self.settings().backup.folder {
            kring_vault::check_outside_vaults(&Path::new(folder).join("backup"))?;
        }
        self.run(CHANGE, now, |tx| {
            let kept = match tx.settings.keys().next().copied() {
                Some(id) => tx.change(id, None, settings)?,
                None => tx.add(settings)?,
            };
            Ok(kept.content)
        })
    }
}
