//! Numbers of people, and of what people did, as others may see them.
//!
//! This is the only place that decides it: pages, evaluations and reports ask here.

mod count;
mod deeds;
mod months;

pub use count::Count;
pub(crate) use count::SMALLEST_SHOWN;
pub(crate) use deeds::Deeds;
pub use deeds::RoughCount;
pub(crate) use months::WholeMonths;
