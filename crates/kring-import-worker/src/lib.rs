//! Lists of other programs, read in a process of their own, so that a file that makes its reader stop takes no vault along.
//!
//! A program that uses this starts itself once more and hands it the bytes ([`Reader`]); its `main` asks [`is_worker`] first. What
//! runs there ([`serve`]) opens no file, no vault and no window: bytes come in on standard input, plain values go out on
//! standard output, within [`MEMORY`] and [`TIME`].

mod answers;
mod digest;
mod events;
mod judge;
mod layout;
mod minutes;
mod process;
mod reading;
mod rows;
mod survey;
mod values;
mod worker;

pub use answers::{
    ImportColumn, ImportLeftOut, ImportLeftOutProperty, ImportPlan, ImportRemark, ImportRemarkKind,
    ImportSheet, ListContent, MappedColumn, PeopleRead,
};
pub use events::{EventsRead, EventsTold, Period, is_calendar};
pub use kring_import::{Category, Confidence, Field, MappedColumn as ColumnChoice, Reason};
pub use process::{MEMORY, ReadError, Reader, TIME, read_file};
pub use survey::{AnswerColumn, AnswerColumnChoice, AnswerColumnUse, AnswersRead, AnswersTold, UnfitCell};
pub use worker::{is_worker, serve};
