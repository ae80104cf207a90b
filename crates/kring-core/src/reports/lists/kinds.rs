//! The one list of lists. A new one is a file beside this with its columns and how its rows are worked out, a line here, and its words.

use kring_vault::{Operation, RecordId};

use crate::engine::error::Error;
use crate::engine::record::RecordKind;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::reports::{ReportOption, ReportOptions};

use super::content::{Content, parse};
use super::{List, ListColumn, actions, agreements, attendance, decisions, exports, goals, promises};

/// Works out a list about the record with this id; a list about none gets an empty id.
type WorkOut = fn(&Workspace, &str, &ReportOptions, &Now) -> Result<Content, Error>;

struct Entry {
    name: &'static str,
    operation: Operation,
    subject: Option<RecordKind>,
    options: &'static [ReportOption],
    columns: &'static [ListColumn],
    work_out: WorkOut,
}

/// An entry has its name on the command line, its operation in the log, the kind of record it is about, the options it heeds besides
/// language and classification, and the file in which it is worked out.
macro_rules! lists {
    ($($(#[$about:meta])* $variant:ident($name:literal, $operation:literal, $subject:expr, [$($option:ident),*], $file:ident);)*) => {
        /// A kind of list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ListKind {
            $($(#[$about])* $variant,)*
        }

        impl ListKind {
            /// Every kind, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$variant),*];
        }

        const ENTRIES: &[Entry] = &[$(Entry {
            name: $name,
            operation: Operation::named($operation),
            subject: $subject,
            options: &[$(ReportOption::$option),*],
            columns: $file::COLUMNS,
            work_out: $file::work_out,
        }),*];
    };
}

lists! {
    /// The promises that are for a network.
    Promises("promises", "export.promises", Some(RecordKind::NETWORK), [], promises);
    /// What was agreed to do at the meetings of a network.
    Actions("actions", "export.actions", Some(RecordKind::NETWORK), [ForSharing, Names], actions);
    /// Who is expected at a meeting.
    Attendance("attendance", "export.attendance", Some(RecordKind::MEETING), [], attendance);
    /// The working agreements of a network that hold.
    Agreements("agreements", "export.agreements", Some(RecordKind::NETWORK), [Names], agreements);
    /// The goals of a network.
    Goals("goals", "export.goals", Some(RecordKind::NETWORK), [], goals);
    /// The register of decisions of a network.
    Decisions("decisions", "export.decisions", Some(RecordKind::NETWORK), [Names], decisions);
    /// What left the vault.
    Exports("exports", "export.exports", None, [], exports);
}

impl ListKind {
    const fn entry(self) -> &'static Entry {
        &ENTRIES[self as usize]
    }

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        self.entry().name
    }

    /// The kind that goes by a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// What an export of it is called in the log.
    pub(super) fn operation(self) -> Operation {
        self.entry().operation.clone()
    }

    /// The kind of record it is about; `None` for a list about the whole vault.
    pub const fn subject(self) -> Option<RecordKind> {
        self.entry().subject
    }

    /// The options it heeds, in the order in which they are offered.
    pub const fn options(self) -> &'static [ReportOption] {
        self.entry().options
    }

    /// Its columns.
    pub const fn columns(self) -> &'static [ListColumn] {
        self.entry().columns
    }
}

impl Workspace {
    /// Works out a list about the record with this id; a list about the whole vault takes an empty one.
    ///
    /// Errors: `notFound.record` when the record is not there, and what the list itself refuses of the options.
    pub fn list(&self, kind: ListKind, id: &str, options: &ReportOptions, now: &Now) -> Result<List, Error> {
        let Content { head, rows, left_out } = (kind.entry().work_out)(self, id, options, now)?;
        let subject = match kind.subject() {
            Some(record) => Some(RecordId(parse::<()>(id, record)?.uuid())),
            None => None,
        };
        Ok(List { kind, head, rows, left_out, subject })
    }
}
