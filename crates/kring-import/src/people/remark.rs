//! What a file of people gave, and what has to be said about it.

use serde::Serialize;

use crate::columns::LeftOut;

use super::person::ImportedPerson;

/// The people of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct People {
    /// Those that were read, in the order of the file.
    pub people: Vec<ImportedPerson>,
    /// What has to be said, in the order of the file.
    pub remarks: Vec<Remark>,
    /// What contacts say that was not taken. Empty for rows: their table says which columns were left out.
    pub left_out: Vec<LeftOutProperty>,
}

/// Something to say about one cell or line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Remark {
    /// The row in the file, or the number of the contact; the first is 1.
    pub row: u32,
    /// The number of the column; `None` where it is about the whole.
    pub column: Option<u32>,
    /// What it is.
    pub kind: RemarkKind,
    /// The words it is about. Empty for words of a special category: they are not kept, not even here.
    pub text: String,
}

/// What there is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum RemarkKind {
    /// Nobody is named: the row or contact is not taken.
    NoName,
    /// An e-mail address was read without its blanks or the name beside it.
    EmailMended,
    /// No e-mail address; it stands in the notes.
    EmailUnread,
    /// No number that can be called; it is kept as it is.
    PhoneUnread,
    /// No day; it stands in the notes.
    DateUnread,
    /// No language that is known; it stands nowhere else.
    LanguageUnknown,
    /// A perspective or a role that names a special category; it is not taken.
    LabelRefused,
    /// A contact that is no person but a group, an organisation or a thing; it is not taken.
    NoPerson,
}

impl RemarkKind {
    /// The stable code of this remark.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoName => "remark.noName",
            Self::EmailMended => "remark.emailMended",
            Self::EmailUnread => "remark.emailUnread",
            Self::PhoneUnread => "remark.phoneUnread",
            Self::DateUnread => "remark.dateUnread",
            Self::LanguageUnknown => "remark.languageUnknown",
            Self::LabelRefused => "remark.labelRefused",
            Self::NoPerson => "remark.noPerson",
        }
    }
}

/// A property of contacts that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LeftOutProperty {
    /// Its name ("PHOTO", "X-RELIGION").
    pub name: String,
    /// Why, where it is about something Kring does not keep; `None` where Kring has no use for it.
    pub reason: Option<LeftOut>,
    /// In how many contacts.
    pub contacts: u32,
}
