//! Which column of a list is which field, as somebody chose it for lists with the same headings.

use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::Settings;

const REMEMBER: Operation = Operation::lasting("settings.layout");

/// The most layouts that are remembered; the one that was not used longest goes first.
const MOST: usize = 20;
/// The most columns of a list.
const COLUMNS: u32 = 200;

/// What was chosen for lists with the same headings. Neither a heading nor a cell is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportLayout {
    /// The digest of the headings in their order.
    pub layout: String,
    /// The columns that were taken.
    pub columns: Vec<ImportLayoutColumn>,
}

/// A column that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportLayoutColumn {
    /// Its number in the list; the first is 1.
    pub column: u32,
    /// The name of the field it is, as readers of lists have it.
    pub field: String,
}

impl ImportLayout {
    pub(super) fn check(&self) -> Result<(), Error> {
        check::required("layout", &self.layout, check::NAME)?;
        check::number("columns", as_u32(self.columns.len()), 0, COLUMNS)?;
        self.columns.iter().try_for_each(|column| check::required("field", &column.field, check::NAME))
    }
}

impl Model {
    /// What was chosen last for lists of this layout.
    pub fn import_layout(&self, layout: &str) -> Option<ImportLayout> {
        self.settings().import_layouts.into_iter().find(|known| known.layout == layout)
    }
}

impl Workspace {
    /// Keeps what was chosen for lists of a layout, in place of what was chosen before. It outlasts an undo of the import.
    pub fn remember_import_layout(&mut self, layout: ImportLayout, now: &Now) -> Result<(), Error> {
        let mut settings: Settings = self.settings();
        settings.import_layouts.retain(|known| known.layout != layout.layout);
        settings.import_layouts.insert(0, layout);
        settings.import_layouts.truncate(MOST);
        self.keep_settings(REMEMBER, settings, now).map(drop)
    }
}
