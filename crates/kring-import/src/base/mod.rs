//! The vocabulary: cells, limits, and what can be wrong with a file and where.

mod cell;
mod error;
mod limits;

pub use cell::Cell;
pub use error::{Counted, ImportError, Place, Problem};
pub use limits::Limits;
