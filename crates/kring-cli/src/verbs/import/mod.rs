//! `kring import ...`: what other programs made, taken in. Each is read, then rehearsed or done as one operation, then told.

mod meetings;
mod minutes;
mod people;
mod source;
mod survey;

pub(crate) use meetings::meetings;
pub(crate) use minutes::minutes;
pub(crate) use people::{columns, people};
pub(crate) use survey::survey;
