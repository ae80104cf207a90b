//! The settings as the vault keeps them, and changing them.

use std::path::Path;

use kring_vault::Operation;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::{Model, Reference, Stored};
use crate::engine::record::{RecordKind, Versioned};
use crate::engine::search::index::Index;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::{ImportLayout, NameOrder, Settings};

const CHANGE: Operation = Operation::lasting("settings.change");

impl Stored for Settings {
    const KIND: RecordKind = RecordKind::SETTING;

    fn check(&self) -> Result<(), Error> {
        check::number("idleMinutes", self.idle_minutes, 1, 60)?;
        check::text("municipality", &self.municipality, check::NAME)?;
        check::text("userName", &self.user_name, check::NAME)?;
        check::length("importLayouts", self.import_layouts.len())?;
        self.import_layouts.iter().try_for_each(ImportLayout::check)?;
        self.backup.check()
    }

    fn adjust_index(content: Option<&Self>, index: &mut Index) {
        let order = content.map_or_else(NameOrder::default, |settings| settings.name_order);
        index.sort_by_name(order == NameOrder::FirstName);
    }

    fn references(&self) -> Vec<Reference> {
        Vec::new()
    }

    fn grade_among(_kept: &Versioned<Self>, _model: &Model) -> Classification {
        Classification::Internal
    }

    #[cfg(test)]
    fn sample() -> (serde_json::Value, &'static [&'static str]) {
        let sample = serde_json::json!({ "municipality": "m", "userName": "u", "backup": { "folder": "f" },
            "importLayouts": [{ "layout": "l", "columns": [{ "column": 1, "field": "f" }] }] });
        (sample, &[])
    }
}

impl Model {
    /// The settings; those of a new vault as long as nobody changed any.
    pub fn settings(&self) -> Settings {
        self.table::<Settings>().values().next().map(|kept| kept.content.clone()).unwrap_or_default()
    }
}

impl Workspace {
    /// Changes the settings; what was chosen for lists of other programs stays as it is.
    ///
    /// Errors: `vault.insideVault` for a folder of backups inside a vault.
    pub fn change_settings(&mut self, settings: Settings, now: &Now) -> Result<Settings, Error> {
        let folder = &settings.backup.folder;
        if !folder.is_empty() && *folder != self.settings().backup.folder {
            kring_vault::check_outside_vaults(&Path::new(folder).join("backup"))?;
        }
        let import_layouts = self.settings().import_layouts;
        self.keep_settings(CHANGE, Settings { import_layouts, ..settings }, now)
    }

    pub(super) fn keep_settings(
        &mut self,
        operation: Operation,
        settings: Settings,
        now: &Now,
    ) -> Result<Settings, Error> {
        self.run(operation, now, |tx| {
            let kept = match tx.table::<Settings>().keys().next().copied() {
                Some(id) => tx.change(id, None, settings)?,
                None => tx.add(settings)?,
            };
            Ok(kept.content)
        })
    }
}
