//! What a list says, as the programs show it.

use kring_core::imports::{ImportNote, ImportNoteKind, ImportOutcome, ImportedRow, PersonRow};
use kring_import::{Category, Confidence, Field, LeftOut, Reason, RemarkKind};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A list, before anything of it is taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ListContent {
    /// A table: its sheets, of which one is taken.
    Table {
        /// Every sheet that has a cell.
        sheets: Vec<ImportSheet>,
    },
    /// Contacts; nothing is to be chosen.
    Contacts,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportSheet {
    /// Its name; empty for CSV and for what was pasted.
    pub name: String,
    /// The number of the row with the headings, where one has them.
    pub header_row: Option<u32>,
    /// How many rows there are below it.
    pub rows: u32,
    /// The columns that can be taken.
    pub columns: Vec<ImportColumn>,
    /// The columns that are never taken.
    pub left_out: Vec<ImportLeftOut>,
    /// What is proposed to take.
    pub mapping: Vec<MappedColumn>,
    /// What lists with the same headings are known by, as a digest; empty where no row has headings.
    pub layout: String,
    /// Whether what is proposed was chosen by hand for an earlier list with the same headings.
    pub as_last_time: bool,
}

impl ImportSheet {
    /// Whether what is proposed says what somebody is called.
    pub fn names_people(&self) -> bool {
        let names = [Field::Given, Field::Family, Field::FullName];
        self.mapping.iter().any(|mapped| names.contains(&mapped.field))
    }
}

/// A column that can be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportColumn {
    /// Its number in the file; the first is 1.
    pub number: u32,
    /// Its heading, or its letters where it has none.
    pub header: String,
    /// What it seems to be.
    pub field: Option<Field>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Up to three different cells of it, shortened.
    pub examples: Vec<String>,
}

/// A column that is never taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportLeftOut {
    /// Its number in the file; the first is 1.
    pub number: u32,
    /// Its heading, or its letters where it has none.
    pub header: String,
    /// What it is about; `None` for the country of an address, with which nothing would be done.
    pub category: Option<Category>,
    /// What that was seen by.
    pub by: Reason,
}

/// Which field a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MappedColumn {
    /// The number of the column in the file; the first is 1.
    pub column: u32,
    /// What it is.
    pub field: Field,
}

impl From<MappedColumn> for kring_import::MappedColumn {
    fn from(mapped: MappedColumn) -> Self {
        Self { column: Some(mapped.column), header: None, field: mapped.field }
    }
}

/// The people of a list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PeopleRead {
    /// Those that were read.
    pub people: Vec<PersonRow>,
    /// What has to be said about single cells.
    pub remarks: Vec<ImportRemark>,
    /// What contacts say that is not taken.
    pub left_out: Vec<ImportLeftOutProperty>,
}

/// Something to say about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportRemark {
    /// The number of the row or contact; the first is 1.
    pub row: u32,
    /// The number of the column; `None` where it is about the whole.
    pub column: Option<u32>,
    /// What it is.
    pub kind: ImportRemarkKind,
    /// The words it is about; empty where they are not kept, not even here.
    pub text: String,
}

/// What there is to say about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ImportRemarkKind {
    /// Nobody is named: it is not taken.
    NoName,
    /// An e-mail address was read without its blanks or the name beside it.
    EmailMended,
    /// No e-mail address; it stands in the note.
    EmailUnread,
    /// No number that can be called; it is kept as it is.
    PhoneUnread,
    /// No day; it stands in the note.
    DateUnread,
    /// No language that is known; it is not taken.
    LanguageUnknown,
    /// A label by which people may not be listed; it is not taken.
    LabelRefused,
    /// A group, an organisation or a thing; it is not taken.
    NoPerson,
    /// At this organisation a role is kept with agreement only: neither is taken.
    RoleLeftOut,
    /// Longer than its field: the whole stands in the note.
    TooLong,
}

/// A property of contacts that is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportLeftOutProperty {
    /// Its name ("PHOTO").
    pub name: String,
    /// What it is about, where Kring keeps nothing of the kind; `None` where Kring has no use for it.
    pub category: Option<Category>,
    /// In how many contacts.
    pub contacts: u32,
}

/// What taking a list in does, or did.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPlan {
    /// How many people are new.
    pub added: u32,
    /// How many rows went into somebody who was there, or into an earlier row.
    pub merged: u32,
    /// How many rows were left alone.
    pub skipped: u32,
    /// The names of organisations that are new.
    pub organisations: Vec<String>,
    /// Every row that names somebody, in the order of the list.
    pub rows: Vec<ImportedRow>,
    /// What has to be said, in the order of the list.
    pub remarks: Vec<ImportRemark>,
    /// What contacts say that is not taken.
    pub left_out: Vec<ImportLeftOutProperty>,
}

impl ImportPlan {
    /// What the reader and the domain said, put together.
    pub fn of(
        outcome: ImportOutcome,
        mut remarks: Vec<ImportRemark>,
        left_out: Vec<ImportLeftOutProperty>,
    ) -> Self {
        let ImportOutcome { added, merged, skipped, organisations, rows, remarks: notes } = outcome;
        remarks.extend(notes.into_iter().map(ImportRemark::from));
        remarks.sort_by_key(|remark| (remark.row, remark.column));
        remarks.dedup();
        Self { added, merged, skipped, organisations, rows, remarks, left_out }
    }
}

impl From<ImportNote> for ImportRemark {
    fn from(note: ImportNote) -> Self {
        let kind = match note.kind {
            ImportNoteKind::RoleLeftOut => ImportRemarkKind::RoleLeftOut,
            ImportNoteKind::LabelRefused => ImportRemarkKind::LabelRefused,
            ImportNoteKind::TooLong => ImportRemarkKind::TooLong,
        };
        Self { row: note.row, column: None, kind, text: note.text }
    }
}

impl From<RemarkKind> for ImportRemarkKind {
    fn from(kind: RemarkKind) -> Self {
        match kind {
            RemarkKind::NoName => Self::NoName,
            RemarkKind::EmailMended => Self::EmailMended,
            RemarkKind::EmailUnread => Self::EmailUnread,
            RemarkKind::PhoneUnread => Self::PhoneUnread,
            RemarkKind::DateUnread => Self::DateUnread,
            RemarkKind::LanguageUnknown => Self::LanguageUnknown,
            RemarkKind::LabelRefused => Self::LabelRefused,
            RemarkKind::NoPerson => Self::NoPerson,
        }
    }
}

/// A column that is never taken, as it is shown.
pub(crate) fn left_out(column: &kring_import::LeftOutColumn) -> ImportLeftOut {
    let (category, by) = why(column.reason);
    ImportLeftOut { number: column.number, header: column.header.clone(), category, by }
}

/// The special category of what is left out, and what it was seen by.
pub(crate) fn why(reason: LeftOut) -> (Option<Category>, Reason) {
    match reason {
        LeftOut::Refused { category, reason } => (Some(category), reason),
        LeftOut::Country => (None, Reason::Header),
    }
}
