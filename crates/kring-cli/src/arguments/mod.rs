//! From what was given on the command line to the JSON input of a verb.

mod gather;
mod known;
mod moments;
pub(crate) mod parts;
pub(crate) mod references;

pub(crate) use gather::{gather, put};
