//! Lists of other programs, read in a process of their own, so that a file that makes its reader stop takes no vault along.
//!
//! A program hands the bytes of a list to a worker ([`Reader`]); the worker answers ([`answer`]). It opens no file, no vault and
//! no window: bytes go in, plain values come out.

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
pub use process::{ReadError, Reader, read_file};
pub use survey::{AnswerColumn, AnswerColumnChoice, AnswerColumnUse, AnswersRead, AnswersTold, UnfitCell};
pub use worker::answer;
