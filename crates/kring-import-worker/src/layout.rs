//! What was chosen by hand for a list, proposed again for the next one with the same headings.

use kring_core::Model;
use kring_core::settings::{ImportLayout, ImportLayoutColumn};
use serde_json::Value;

use crate::ColumnChoice;
use crate::answers::{ImportSheet, ListContent, MappedColumn};

impl ListContent {
    /// Proposes for each sheet what was chosen last for its headings.
    pub fn as_last_time(&mut self, model: &Model) {
        if let Self::Table { sheets } = self {
            for sheet in sheets.iter_mut().filter(|sheet| !sheet.layout.is_empty()) {
                if let Some(known) = model.import_layout(&sheet.layout) {
                    sheet.propose(&known);
                }
            }
        }
    }
}

impl ImportSheet {
    /// What was chosen is proposed, but for columns that are left out this time: no choice brings those back.
    fn propose(&mut self, known: &ImportLayout) {
        let is_there = |number: u32| self.columns.iter().any(|column| column.number == number);
        let mapped = |one: &ImportLayoutColumn| {
            let field = serde_json::from_value(Value::String(one.field.clone())).ok()?;
            is_there(one.column).then_some(MappedColumn { column: one.column, field })
        };
        let mapping: Vec<MappedColumn> = known.columns.iter().filter_map(mapped).collect();
        if !mapping.is_empty() {
            self.mapping = mapping;
            self.as_last_time = true;
        }
    }

    /// What to remember of what was chosen; `None` where that is what was proposed, or nothing tells the list from others.
    pub fn to_remember(&self, chosen: &[ColumnChoice]) -> Option<ImportLayout> {
        let number = |one: &ColumnChoice| {
            let named = || self.columns.iter().find(|column| Some(&column.header) == one.header.as_ref());
            one.column.or_else(|| named().map(|column| column.number))
        };
        let chosen =
            chosen.iter().filter_map(|one| Some(MappedColumn { column: number(one)?, field: one.field }));
        let mut chosen: Vec<MappedColumn> = chosen.collect();
        chosen.sort_by_key(|one| one.column);
        if self.layout.is_empty() || chosen == self.mapping {
            return None;
        }
        let named = |one: &MappedColumn| {
            let field = serde_json::to_value(one.field).ok()?.as_str()?.to_owned();
            Some(ImportLayoutColumn { column: one.column, field })
        };
        let columns = chosen.iter().filter_map(named).collect();
        Some(ImportLayout { layout: self.layout.clone(), columns })
    }
}
