//! Events of iCalendar.

mod components;
mod event;
mod expand;
mod read;

pub use event::{EventRemark, EventRemarkKind, EventStatus, Events, ImportedEvent, Occurrence};
pub use read::{CalendarOptions, read_events};
