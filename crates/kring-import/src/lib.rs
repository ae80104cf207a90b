//! Files of other programs in: lists of people, contacts, calendars, answers to surveys, minutes that were pasted.
//!
//! Pure: bytes go in, typed values come out. Nothing here knows a vault, a file, a network or a clock, or decides what
//! becomes of what was read. Every file is foreign: [`Limits`] bounds what is allocated for it, and what is wrong with
//! it is an [`ImportError`] that says where. What Kring does not keep (GDPR articles 9 and 10, the BSN) is dropped
//! before anybody sees it: a [`Table`] has no such column.

mod base;
mod calendar;
mod columns;
mod kind;
mod minutes;
mod people;
mod read;
mod survey;
mod table;
mod text;
mod values;

pub use base::{Cell, Counted, ImportError, Limits, Place, Problem};
pub use calendar::{
    CalendarOptions, EventRemark, EventRemarkKind, EventStatus, Events, ImportedEvent, Occurrence,
    read_events,
};
pub use columns::{
    Category, Confidence, Field, Guess, Judge, LeftOut, MappedColumn, Mapping, MappingError, Reason,
};
pub use kind::FileKind;
pub use minutes::{MinutesLine, MinutesLineKind, read_minutes, read_minutes_file};
pub use people::{
    Address, ContactKind, ContactWay, ImportedPerson, LeftOutProperty, People, PeopleOptions, Remark,
    RemarkKind, Usage, read_contacts,
};
pub use survey::{
    Answer, ChosenColumn, ColumnUse, Respondent, SurveyAnswers, SurveyColumn, SurveyQuestion, UnfitAnswer,
};
pub use table::{Column, HeaderRule, LeftOutColumn, Row, Table, read_pasted, read_tables};
pub use text::TextEncoding;
pub use values::{Country, Number, PersonalName, SpokenLanguage};
