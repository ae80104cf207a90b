//! Carries records of every kind and knows none: the model in memory, transactions, undo, input and errors.

pub(crate) mod check;
pub mod classification;
pub mod error;
pub mod input;
pub(crate) mod migrate;
pub(crate) mod model;
pub(crate) mod number;
pub mod record;
pub mod search;
pub(crate) mod verbs;
pub(crate) mod workspace;
