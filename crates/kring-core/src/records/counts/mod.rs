//! Numbers of people, and of what people did, as others may see them.
//!
//! This is the only place that decides it: pages, evaluations and reports ask here.

mod blocks;
mod count;
mod deeds;
mod months;
mod spoken;

pub use count::Count;
pub(crate) use count::SMALLEST_SHOWN;
pub(crate) use deeds::Deeds;
pub use deeds::RoughCount;
pub(crate) use months::WholeMonths;
pub use spoken::RoughShare;
pub(crate) use spoken::Spoken;
