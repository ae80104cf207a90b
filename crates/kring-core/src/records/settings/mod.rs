//! Settings that travel with the vault.

mod backup_plan;
mod import_layout;
mod stored;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::locale::Locale;
pub use backup_plan::BackupPlan;
pub use import_layout::{ImportLayout, ImportLayoutColumn};

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The order in which people stand in lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NameOrder {
    /// By last name; what stands before it (van den) does not count.
    #[default]
    LastName,
    /// By first name: as the name is written.
    FirstName,
}

/// How large texts are, in percent of the usual size. All that is laid out goes by the size of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub enum TextSize {
    /// As everybody has it at first.
    #[default]
    #[serde(rename = "100")]
    Usual,
    /// 110 %.
    #[serde(rename = "110")]
    Percent110,
    /// 125 %.
    #[serde(rename = "125")]
    Percent125,
    /// 150 %.
    #[serde(rename = "150")]
    Percent150,
    /// 175 %.
    #[serde(rename = "175")]
    Percent175,
    /// Twice the usual size, as WCAG 2.2 (1.4.4) asks.
    #[serde(rename = "200")]
    Percent200,
}

/// Settings kept in the vault. There is one such record, or none while all is as at first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// The language of the window and of new documents.
    pub language: Locale,
    /// Light or dark.
    pub theme: Theme,
    /// How large texts are.
    pub text_size: TextSize,
    /// The order in which people stand in lists.
    pub name_order: NameOrder,
    /// Minutes without a key or a click after which the vault locks, 1 to 60.
    pub idle_minutes: u8,
    /// The municipality, for the head of documents.
    pub municipality: String,
    /// Who uses this vault, as it should read in documents.
    pub user_name: String,
    /// Backups that make themselves.
    pub backup: BackupPlan,
    /// Whether hints about wording are given while somebody writes.
    pub taalhulp: bool,
    /// What was chosen for lists of people by hand, the newest first. Kept by the operation that notes it.
    pub import_layouts: Vec<ImportLayout>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Locale::default(),
            theme: Theme::default(),
            text_size: TextSize::default(),
            name_order: NameOrder::default(),
            idle_minutes: 10,
            municipality: String::new(),
            user_name: String::new(),
            backup: BackupPlan::default(),
            taalhulp: true,
            import_layouts: Vec::new(),
        }
    }
}
